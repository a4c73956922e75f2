/** How far an ingest is, for whoever waits for it. */
export interface Step {
  readonly step: 'read' | 'extract' | 'merge' | 'store';
  readonly done: number;
  readonly total: number;
  /** What is being worked on. */
  readonly at: string;
}

export type Progress = (step: Step) => void;
