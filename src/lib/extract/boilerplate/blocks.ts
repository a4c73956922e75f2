/**
 * A text as blocks (paragraphs) and their parts (sentences), each with its words as the rules see
 * them: what stands between quotation marks speaks for others and is masked, and so is what
 * somebody says without them, and the outlet's name, which phrases refer to. Masks keep every offset.
 */
import type { Span } from '../../model/span.ts';
import { forwardTo } from '../../text/forward.ts';
import { splitParagraphs } from '../../text/paragraphs.ts';
import { splitSentences } from '../../text/sentences.ts';
import { OUTLET_MASK, QUOTE_MASK } from './phrase.ts';

export interface Part extends Span {
  readonly masked: string;
}

export interface Block extends Span {
  readonly masked: string;
  readonly parts: readonly Part[];
}

/** UTF-16 units. */
export const lengthOf = ({ start, end }: Span): number => end - start;

export function readBlocks(text: string, outlet: string | null): Block[] {
  const paragraphs = splitParagraphs(text);
  const parts: Part[][] = paragraphs.map(() => []);
  const masks = paragraphs.map(({ start, end }) => mask(text.slice(start, end), outlet));
  for (const { start, end, paragraph } of splitSentences(text)) {
    const from = paragraphs[paragraph]!.start;
    parts[paragraph]!.push({
      start,
      end,
      masked: maskSpeech(masks[paragraph]!.slice(start - from, end - from)),
    });
  }
  return paragraphs.map(({ start, end }, i) => ({
    start,
    end,
    masked: masks[i]!,
    parts: parts[i]!,
  }));
}

const SINGLE_QUOTED = /(?<![\p{L}\p{N}])(?:‘[^‘’]{1,300}’|'[^'\n]{2,300}')(?![\p{L}\p{N}])/gu;
/** A quotation that goes on in the next paragraph has no closing mark. */
const LEFT_OPEN = /^(?:“[^”]*|"[^"]*|«[^»]*)$/;

function mask(block: string, outlet: string | null): string {
  if (LEFT_OPEN.test(block)) return QUOTE_MASK.repeat(block.length);
  const masked = maskDoubleQuoted(block).replace(SINGLE_QUOTED, (words) =>
    QUOTE_MASK.repeat(words.length),
  );
  return outlet && outlet.length > 3
    ? masked.replaceAll(outlet, OUTLET_MASK.repeat(outlet.length))
    : masked;
}

const OPENING = /[“"«„]|``/g;

/** What stands between two marks that belong together, with the marks. A block may be a whole text in one line: linear. */
function maskDoubleQuoted(block: string): string {
  if (block.search(OPENING) < 0) return block;
  const curly = forwardTo(block, '”');
  const low = forwardTo(block, '“');
  const plain = forwardTo(block, '"');
  const pointed = forwardTo(block, '»');
  const single = forwardTo(block, "'");
  const closings: Readonly<Record<string, (from: number) => number>> = {
    ...{ '“': curly, '"': plain, '«': pointed },
    '„': (from) => Math.min(curly(from), low(from)),
    // ``so''
    '``': (from) => (block.startsWith("''", single(from)) ? single(from) + 1 : Infinity),
  };
  let masked = '';
  let done = 0;
  OPENING.lastIndex = 0;
  for (let open = OPENING.exec(block); open; open = OPENING.exec(block)) {
    const end = closings[open[0]]!(open.index + open[0].length) + 1;
    if (end === Infinity) continue;
    masked += block.slice(done, open.index) + QUOTE_MASK.repeat(end - open.index);
    OPENING.lastIndex = done = end;
  }
  return masked + block.slice(done);
}

const SAID =
  /, (?<who>(?:[^\s,.;:]+ ){0,8}?)(?:said|says|told|asked|warned|urged|wrote|replied|added|ordered)(?![\p{L}])/u;
const OWN_VOICE = /(?<!\p{L})(?:we|i|you|our|my|your)(?!\p{L})/iu;

/** "Help us, the governor asked": the words before are the governor's, unless it is the paper that asks. */
function maskSpeech(sentence: string): string {
  const said = SAID.exec(sentence);
  if (!said || OWN_VOICE.test(said.groups!['who']!)) return sentence;
  return QUOTE_MASK.repeat(said.index) + sentence.slice(said.index);
}
