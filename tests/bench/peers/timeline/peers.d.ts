/** As much of each peer as its page uses: they are checked also where they are not installed. */
declare module 'uplot' {
  export default class UPlot {
    constructor(
      options: Readonly<Record<string, unknown>>,
      data: readonly (readonly number[])[],
      target: HTMLElement,
    );
    readonly scales: Readonly<Record<string, { readonly min?: number; readonly max?: number }>>;
    setScale(key: string, limits: { readonly min: number; readonly max: number }): void;
  }
}

declare module '@gravity-ui/timeline' {
  export class Timeline {
    constructor(config: Readonly<Record<string, unknown>>);
    readonly api: {
      getInterval(): { readonly start: number; readonly end: number };
      setRange(start: number, end: number): void;
    };
    init(canvas: HTMLCanvasElement): void;
  }
}

declare module 'vis-timeline/standalone/esm/vis-timeline-graph2d.min.mjs' {
  export class DataSet {
    constructor(items: readonly object[]);
  }
  export class Timeline {
    constructor(
      element: HTMLElement,
      items: DataSet,
      groups: DataSet,
      options: Readonly<Record<string, unknown>>,
    );
    getWindow(): { readonly start: Date; readonly end: Date };
  }
}

declare module 'event-drops' {
  export default function eventDrops(config: Readonly<Record<string, unknown>>): unknown;
}

declare module 'd3/build/d3.js' {
  interface Selection {
    data(lanes: readonly unknown[]): { call(chart: unknown): void };
  }
  export function select(element: HTMLElement): Selection;
}
