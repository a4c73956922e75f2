/** @gravity-ui/timeline: its own wheel shows two months at most, so its window is set for it. */
import { Timeline } from '@gravity-ui/timeline';
import { drive, present } from '../drive.ts';
import { END, LANES, rowsOf, START } from '../rows.ts';

let events: { id: string; from: number; to: number; axisId: string; trackIndex: number }[];
let timeline: Timeline;
const shown = () => {
  const { start, end } = timeline.api.getInterval();
  return [start, end] as const;
};

present({
  prepare(size) {
    events = rowsOf(size).map(({ id, start, end, lane }) => ({
      id,
      from: start,
      to: end,
      axisId: `lane-${lane}`,
      trackIndex: 0,
    }));
  },
  draw(element) {
    const canvas = document.createElement('canvas');
    canvas.style.cssText = 'width: 1200px; height: 600px; display: block';
    element.append(canvas);
    const axes = Array.from({ length: LANES }, (_, i) => ({
      id: `lane-${i}`,
      tracksCount: 1,
      top: 40 + i * 45,
      height: 40,
    }));
    timeline = new Timeline({ settings: { start: START, end: END, axes, events } });
    timeline.init(canvas);
    drive(element, shown, (from, to) => timeline.api.setRange(from, to));
  },
  window: () => shown(),
});
