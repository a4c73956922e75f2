import { textWidth, type TextWeight } from './text-width.ts';
import type { Px } from '../model/units.ts';
import { severityOf, type TimelineEvent } from './timeline-event.ts';

export const LABEL_FONT = 13; // px
/** From the mark to its title. */
export const LABEL_NEAR = 7; // px
/** Between a title and what comes next. */
export const LABEL_APART = 10; // px
/** From this severity on a title is set in bold. */
const BOLD_FROM = 900; // of 1000

export const labelWeight = (event: TimelineEvent): TextWeight =>
  severityOf(event) >= BOLD_FROM ? 'bold' : 'regular';

/** Room for the whole title of an event. */
export const titleWidth = (event: TimelineEvent): Px =>
  textWidth(event.title, LABEL_FONT, labelWeight(event));
