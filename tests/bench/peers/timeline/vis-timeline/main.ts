/** vis-timeline, with its own wheel and drag; `?cluster` lets it cluster. */
import { DataSet, Timeline } from 'vis-timeline/standalone/esm/vis-timeline-graph2d.min.mjs';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { present } from '../drive.ts';
import { END, LANES, rowsOf, START } from '../rows.ts';

interface Item {
  readonly id: string;
  readonly content: string;
  readonly group: number;
  readonly start: number;
  readonly end: number;
}

let items: readonly Item[];
let timeline: Timeline;

present({
  prepare(size) {
    items = rowsOf(size).map(({ id, title, lane, start, end }) => ({
      id,
      content: title,
      group: lane,
      start,
      end,
    }));
  },
  draw(element) {
    const groups = Array.from({ length: LANES }, (_, id) => ({ id, content: `Lane ${id}` }));
    timeline = new Timeline(element, new DataSet([...items]), new DataSet(groups), {
      stack: false,
      height: 600,
      start: START,
      end: END,
      cluster: {},
    });
  },
  window: () => {
    const { start, end } = timeline.getWindow();
    return [start.getTime(), end.getTime()];
  },
});
