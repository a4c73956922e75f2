/** YAML between two lines of `---` at the head of a Markdown file (https://jekyllrb.com/docs/front-matter/). */
import { parse } from 'yaml';

const LONGEST = 200_000; // characters
const OPENING = /^\ufeff?---[ \t]*\r?\n/;
const CLOSING = /\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/g;

export interface FrontMatter {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
  /** What is wrong with it; the body is the whole text then. */
  readonly problem: string | null;
}

export function splitFrontMatter(text: string): FrontMatter {
  const without = (problem: string | null): FrontMatter => ({ fields: {}, body: text, problem });
  const opening = OPENING.exec(text);
  if (!opening) return without(null);
  // One line back, so that an empty block closes too.
  CLOSING.lastIndex = opening[0].length - 1;
  const closing = CLOSING.exec(text.slice(0, LONGEST));
  if (!closing) return without('the front matter is not closed by a line of ---');
  const body = text.slice(closing.index + closing[0].length);
  try {
    const fields: unknown = parse(text.slice(opening[0].length, closing.index), {
      maxAliasCount: 100,
    });
    if (fields === null || fields === undefined) return { fields: {}, body, problem: null };
    if (typeof fields !== 'object' || Array.isArray(fields))
      return without('the front matter is not a list of fields (name: value)');
    return { fields: fields as Record<string, unknown>, body, problem: null };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    return without(`the front matter is not YAML: ${reason ?? ''}`);
  }
}
