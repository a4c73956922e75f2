import { shortenings, textWidth, type FittedText, type TextWeight } from './text-width.ts';
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

/** The same events come back in every frame. */
const widths = new WeakMap<TimelineEvent, Px>();

/** Room for the whole title of an event. */
export function titleWidth(event: TimelineEvent): Px {
  const known = widths.get(event);
  if (known !== undefined) return known;
  const width = textWidth(event.title, LABEL_FONT, labelWeight(event));
  widths.set(event, width);
  return width;
}

/** A title is shortened to no fewer characters than this, nor to less than this share of it: enough characters are always enough. */
const FEWEST = 16; // characters
const LEAST_SHARE = 0.5;
const ENOUGH = 24; // characters

/** The title, or its first words, within `room` px; null where too little of it would stay. */
export function fitTitle(event: TimelineEvent, room: number): string | null {
  for (const { text, width } of shortened(event)) if (width <= room) return text;
  return null;
}

const shorter = new WeakMap<TimelineEvent, readonly FittedText[]>();

/** The title, and every way to shorten it, the longest first. */
function shortened(event: TimelineEvent): readonly FittedText[] {
  const known = shorter.get(event);
  if (known) return known;
  const fewest = Math.min(ENOUGH, Math.max(FEWEST, Math.ceil(event.title.length * LEAST_SHARE)));
  const texts = shortenings(event.title, LABEL_FONT, labelWeight(event), fewest);
  shorter.set(event, texts);
  return texts;
}

/** Less room than this is of no use to a title. */
export const leastTitleWidth = (event: TimelineEvent): Px =>
  px(Math.min(titleWidth(event), USEFUL));
