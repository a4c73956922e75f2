/**
 * A box known by its voice: a short block that speaks to the reader ("you", "Choose how often") or
 * for the paper ("we printed the papers") and of what papers have (readers, e-mails, an edition),
 * in an article that else speaks to nobody. Where many blocks speak so, it is a column, and all stays.
 */
import { lengthOf } from './blocks.ts';
import type { Judged } from './find.ts';
import { firedIn, mainReason, speaksToReader } from './score.ts';
import { withReason } from './sections.ts';

const MAX_BOX = 700; // UTF-16 units

/** A heading, whose words count for the block below it. */
const MAX_HEADING = 60; // UTF-16 units

/** What voice and words must add up to. */
const ENOUGH = 3;

/** One in so many other blocks may speak so too. */
const RARE = 8;

const YOU = /(?<!\p{L})(?:you|your|yours|yourself)(?!\p{L})/iu;
const WE = /(?<!\p{L})(?:[Ww]e|[Oo]urs?|us)(?!\p{L})/u;
const ASKS =
  /^\P{L}{0,3}(?:accept|add|be|become|book|buy|check|choose|click|contact|discover|don['’]t|donate|download|email|enable|enter|explore|find|follow|get|give|hear|help|join|keep|learn|listen|make|manage|never|order|please|read|register|scroll|search|see|select|send|share|sign|stay|subscribe|support|take|tap|tell|test|try|tune|turn|visit|watch|will you|would you|can you)(?!\p{L})/iu;
const OF_PAPERS =
  /(?<!\p{L})(?:adverti[sz]ers?|alerts?|app|articles?|browser|cookies|correspondents?|coverage|device|donat(?:e|ions?)|edition|editors?|e-?mails?|episodes?|gift|headlines?|inbox|interview|journalis(?:m|ts?)|mailbox|memberships?|newsletters?|newsrooms?|notifications?|papers?|patrons?|podcasts?|print(?:ed)?|publish(?:ed)?|quiz|readers?|reporters?|series|sign(?:ing|ed)? up|stor(?:y|ies)|subscri(?:be|bers?|ptions?)|tickets?|updates?|videos?|web ?sites?|site|join)(?!\p{L})|[$€£]\s?\p{N}/giu;
/** Somebody is said to say it: news. */
const REPORTS = /(?<!\p{L})(?:said|according to|(?<!be )told|(?<!we )asked)(?!\p{L})/iu;

export function takeStrangeVoices(judged: Judged[]): Judged[] {
  const speaking = judged.filter(hasVoice).length;
  if ((speaking - 1) * RARE > judged.length) return judged;
  return judged.map((one, i) => {
    if (!one.reasons.includes(null) || lengthOf(one.block) > MAX_BOX) return one;
    if (!isToTheReader(one, headingOf(judged[i - 1]))) return one;
    const fired = firedIn(one.scored);
    return withReason(one, speaksToReader(fired) ? mainReason(fired) : 'appeal');
  });
}

/** What speaks so has fired a rule of that, and need only then be looked at. */
const hasVoice = ({ block, scored, reasons }: Judged): boolean =>
  reasons.includes(null) &&
  scored.parts.some(speaksToReader) &&
  (YOU.test(block.masked) || WE.test(block.masked));

function isToTheReader({ block }: Judged, heading: string): boolean {
  const said = block.parts.map(({ masked }) => masked).join(' ');
  if (REPORTS.test(said)) return false;
  const asks = block.parts.filter(({ masked }) => ASKS.test(masked)).length;
  const you = YOU.test(said) ? 1 : 0;
  if (asks + you === 0 && !WE.test(said)) return false;
  const voice = Math.min(asks, 2) + you + (WE.test(said) ? 1 : 0) + (said.includes('?') ? 1 : 0);
  const words = new Set(`${heading} ${said}`.toLowerCase().match(OF_PAPERS) ?? []).size;
  const enough = asks + you > 0 ? ENOUGH : ENOUGH + 1;
  return words > 0 && voice + Math.min(words, ENOUGH) >= enough;
}

const headingOf = (judged: Judged | undefined): string =>
  judged && lengthOf(judged.block) <= MAX_HEADING && !/[.:,;]$/.test(judged.block.masked)
    ? judged.block.masked
    : '';
