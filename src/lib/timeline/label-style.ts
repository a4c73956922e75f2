import { fitText, textWidth, type TextWeight } from './text-width.ts';
import { px, type Px } from '../model/units.ts';
import { severityOf, type TimelineEvent } from './timeline-event.ts';

export const LABEL_FONT = 13; // px
/** From the mark to its title. */
export const LABEL_NEAR = 7; // px
/** Between a title and what comes next. */
export const LABEL_APART = 10; // px
/** About as much as the fewest characters take. */
const USEFUL = 110; // px
/** From this severity on a title is set in bold. */
const BOLD_FROM = 900; // of 1000

export const labelWeight = (event: TimelineEvent): TextWeight =>
  severityOf(event) >= BOLD_FROM ? 'bold' : 'regular';

/** Room for the whole title of an event. */
export const titleWidth = (event: TimelineEvent): Px =>
  textWidth(event.title, LABEL_FONT, labelWeight(event));

/** A title is shortened to no fewer characters than this, nor to less than this share of it: enough characters are always enough. */
const FEWEST = 16; // characters
const LEAST_SHARE = 0.5;
const ENOUGH = 24; // characters

/** The title, or its first words, within `room` px; null where too little of it would stay. */
export const fitTitle = (event: TimelineEvent, room: number): string | null =>
  fitText(
    event.title,
    room,
    LABEL_FONT,
    labelWeight(event),
    Math.min(ENOUGH, Math.max(FEWEST, Math.ceil(event.title.length * LEAST_SHARE))),
  );

/** Less room than this is of no use to a title. */
export const leastTitleWidth = (event: TimelineEvent): Px =>
  px(Math.min(titleWidth(event), USEFUL));
