/** EventDrops: a drop an event, those of one pixel once. It wants d3 4 and a global of Node's. */
import './global.ts';
import * as d3 from 'd3/build/d3.js';
import eventDrops from 'event-drops';
import 'event-drops/dist/style.css';
import { present } from '../drive.ts';
import { END, LANES, rowsOf, START } from '../rows.ts';

interface Chart {
  (selection: unknown): void;
  scale(): { domain(): readonly [Date, Date] };
}

let lanes: { name: string; data: { date: Date }[] }[];
let chart: Chart;

present({
  prepare(size) {
    lanes = Array.from({ length: LANES }, (_, i) => ({ name: `Lane ${i}`, data: [] }));
    for (const { lane, start } of rowsOf(size)) lanes[lane]!.data.push({ date: new Date(start) });
  },
  draw(element) {
    chart = eventDrops({ d3, range: { start: new Date(START), end: new Date(END) } }) as Chart;
    d3.select(element).data([lanes]).call(chart);
  },
  window: () => {
    const [from, to] = chart.scale().domain();
    return [from.getTime(), to.getTime()];
  },
});
