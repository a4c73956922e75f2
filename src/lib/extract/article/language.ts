/**
 * The language a text is written in. Wraps eld (n-grams, 60 languages, no dependencies): of the small
 * maintained detectors it was the one that took no English news sentence for another language.
 */
import { eld } from 'eld/extrasmall';

/** The beginning is enough, and bounds the time. */
const SAMPLE = 4_000; // UTF-16 units

/** Fewer letters are a guess. */
const MIN_LETTERS = 40;

/** BCP 47 (ISO 639-1), or null where the text is too short or too mixed to tell. */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < MIN_LETTERS && !/\p{Script=Han}/u.test(sample)) {
    return null;
  }
  const found = eld.detect(sample);
  return found.language !== '' && found.isReliable() ? found.language : null;
}
