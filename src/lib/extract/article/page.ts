/** A page as a document, within bounds: no script runs, nothing is fetched, and what is too big or too deep is refused. */
import { parseHTML } from 'linkedom';
import type { Issue } from '../../model/issue.ts';

/** UTF-16 units. */
export const MAX_HTML = 20_000_000;

/** Parsing costs more than linear time in some shapes, so their number is bounded. */
const MAX_TAGS = 100_000;

/** Each of `<` and `&`, in a tag or not, makes a piece of text of its own. */
const MAX_PIECES = 300_000;

/** Elements open at once, counting roughly: tags that stand in scripts count as well. */
const MAX_OPEN = 10_000;

/** Elements that need no end tag are not counted as open. */
const UNCOUNTED =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|td|th|tr|tbody|thead|tfoot|option|optgroup|colgroup|html|head|body)$/;

export function parsePage(html: string): Document | Issue {
  if (html.length > MAX_HTML) {
    return refuse('html-too-long', `more than ${MAX_HTML} characters: take the article out of it`);
  }
  const excess = measure(html);
  if (excess) return excess;
  const whole = /<html[\s>]/i.test(html) && /<body[\s>]/i.test(html);
  const { document } = parseHTML(whole ? html : `<html><body>${html}</body></html>`);
  return document;
}

const refuse = (code: string, message: string): Issue => ({ code, at: 'html', message });

function measure(html: string): Issue | null {
  if ((html.match(/[<&]/g)?.length ?? 0) > MAX_PIECES) {
    return refuse(
      'html-too-many-elements',
      `more than ${MAX_PIECES} tags and character references`,
    );
  }
  let tags = 0;
  let depth = 0;
  for (const [, end, name] of html.matchAll(/<(\/?)([a-zA-Z][a-zA-Z0-9-]{0,30})/g)) {
    tags += 1;
    if (tags > MAX_TAGS) {
      return refuse('html-too-many-elements', `more than ${MAX_TAGS} tags: not an article's page`);
    }
    if (UNCOUNTED.test(name!.toLowerCase())) continue;
    depth = end ? Math.max(0, depth - 1) : depth + 1;
    if (depth > MAX_OPEN) {
      return refuse('html-too-deep', `more than ${MAX_OPEN} elements within one another`);
    }
  }
  return null;
}
