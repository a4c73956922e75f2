/** uPlot: points only, a lane its height. */
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { drive, present } from '../drive.ts';
import { END, LANES, rowsOf, START } from '../rows.ts';

let data: readonly (readonly number[])[];
let plot: InstanceType<typeof uPlot>;
const shown = () => [plot.scales['x']!.min! * 1000, plot.scales['x']!.max! * 1000] as const;

present({
  prepare(size) {
    const rows = rowsOf(size);
    data = [rows.map(({ start }) => start / 1000), rows.map(({ lane }) => lane)];
  },
  draw(element) {
    plot = new uPlot(
      {
        width: 1200,
        height: 600,
        scales: { x: { min: START / 1000, max: END / 1000 }, y: { range: [-1, LANES] } },
        series: [{}, { paths: () => null, points: { show: true, size: 6, fill: '#98260a' } }],
        cursor: { drag: { x: false, y: false } },
      },
      data,
      element,
    );
    drive(element, shown, (from, to) => plot.setScale('x', { min: from / 1000, max: to / 1000 }));
  },
  window: () => shown(),
});
