/** Which dates move a story on, so that later ones without a year are counted from them. */
import type { Style } from '../draft.ts';
import type { Reading } from './moment.ts';
import { isAsFineAs, yearOf, type Place } from './place.ts';

/** A year in a paragraph's first sentence, or within so many words of another's start, sets the scene: "In 1943 the Allies …". */
const SCENE = 4; // words

/**
 * News counts from whatever was told last. A narrative looks aside: a bare year late in a sentence
 * ("a ban lifted in 1976") and what stands in brackets leave the story where it was.
 */
export function tellsStory(
  reading: Reading,
  place: Place,
  reference: Place | null,
  style: Style,
  startsParagraph: boolean,
): boolean {
  if (style === 'news' || reference === null) return true;
  if (isAsFineAs(place, 'season')) return true;
  if (place.unit !== 'year' && place.unit !== 'half') return false;
  if (!isAsFineAs(reference, 'season')) return true;
  return startsParagraph || reading.start <= SCENE || yearOf(place) === yearOf(reference);
}
