/** What was typed → the review file that ingest takes, or what is wrong beside each field. */
import { createHash } from 'node:crypto';
import { parseEdtf } from '../../edtf/parse.ts';
import type {
  CorrectionField,
  CorrectionForm,
  CorrectionKind,
  CorrectionProblems,
  PreparedCorrection,
} from '../../model/correction.ts';
import { CORRECTIONS } from '../../model/correction.ts';
import type { DiplomaticEvent } from '../../model/diplomatic-event.ts';
import { isEventType } from '../../model/event-type.ts';
import { parseEventId } from '../../model/ids.ts';
import type { Review } from '../../model/review.ts';
import { STATUSES } from '../../model/status.ts';
import type { PageWords } from '../../words/page.ts';
import { review as reviewSchema } from '../folder/schemas.ts';
import { presentValues } from './read-form.ts';

export interface CorrectionSource {
  readonly event: DiplomaticEvent;
  readonly form: CorrectionForm;
  /** EDTF: the day on which it is made. */
  readonly today: string;
  /** The id by which an event goes now, found by any of its ids; null for an unknown one. */
  readonly find: (id: string) => string | null;
  readonly words: PageWords['correction']['problems'];
}

export type Prepared =
  | { readonly ok: true; readonly correction: PreparedCorrection }
  | { readonly ok: false; readonly problems: CorrectionProblems };

export function prepareCorrection(source: CorrectionSource): Prepared {
  const { event, form, today, words } = source;
  const problems: { -readonly [F in CorrectionField]?: string } = {};
  const author = required(form.author, 'author');
  const reason = required(form.reason, 'reason');
  const action = isKind(form.what) ? actionOf(form.what, source, problems) : null;
  if (!isKind(form.what)) problems.what = words.what;
  if (Object.keys(problems).length > 0 || !action) return { ok: false, problems };

  const written = { author, reason, date: today, action };
  const checked = reviewSchema.safeParse(written);
  // What is typed was held above to what the schema asks; should they ever differ, the schema is right.
  if (!checked.success) return { ok: false, problems: { what: words.other } };
  const text = `${JSON.stringify(written, null, 2)}\n`;
  const name = nameOf(form.what, event, today, text);
  const review = { ...checked.data, id: name.replace(/\.json$/, '') } as Review;
  return { ok: true, correction: { name, text, review } };

  function required(value: string, field: 'author' | 'reason'): string {
    const said = value.trim();
    if (said === '') problems[field] = words[field];
    else if (said.length > LONGEST) problems[field] = words.long(LONGEST);
    return said;
  }
}

const LONGEST = 2_000; // characters, as the schema has it
const LONGEST_TITLE = 200;

const isKind = (what: string): what is CorrectionKind =>
  (CORRECTIONS as readonly string[]).includes(what);

type Problems = { -readonly [F in CorrectionField]?: string };

/** As a file says it; null where something is wrong, which `problems` then holds. */
function actionOf(what: CorrectionKind, source: CorrectionSource, problems: Problems) {
  const { event, form, find, words } = source;
  switch (what) {
    case 'reject':
      return { do: what, event: event.id };
    case 'set': {
      const values = valuesOf(form, event, words, problems);
      if (Object.keys(problems).length === 0 && Object.keys(values).length === 0)
        problems.what = words.same;
      return { do: what, event: event.id, values };
    }
    case 'merge': {
      const asked = idIn(form.into);
      const into = asked === null ? null : find(asked);
      if (asked === null) problems.into = words.into;
      else if (into === null) problems.into = words.intoUnknown(asked);
      else if (into === event.id) problems.into = words.intoSame;
      return into === null ? null : { do: what, event: event.id, into };
    }
    case 'split': {
      const known = new Set(event.mentions.map(({ id }) => id));
      const mentions = form.mentions.filter((id) => known.has(id));
      if (mentions.length === 0 || mentions.length === known.size)
        problems.mentions = words.mentions;
      return { do: what, event: event.id, mentions };
    }
  }
}

/** Only what differs from the event as it is. */
function valuesOf(
  form: CorrectionForm,
  event: DiplomaticEvent,
  words: CorrectionSource['words'],
  problems: Problems,
): Record<string, unknown> {
  const present = presentValues(event);
  const values: Record<string, unknown> = {};
  const read = <F extends Exclude<CorrectionField, 'mentions'>>(
    field: F,
    parse: (text: string) => { readonly value: unknown } | string,
  ) => {
    const text = form[field].trim();
    if (text === present[field]) return;
    const parsed = parse(text);
    if (typeof parsed === 'string') problems[field] = parsed;
    else values[field] = parsed.value;
  };
  const codes = (text: string) => {
    const list = text
      .toUpperCase()
      .split(/[\s,;]+/)
      .filter(Boolean);
    const bad = list.find((code) => !/^[A-Z][A-Z0-9]{1,9}$/.test(code));
    return bad === undefined ? { value: [...new Set(list)] } : words.codes(bad);
  };
  read('title', (text) =>
    text === '' || text.length > LONGEST_TITLE ? words.title : { value: text },
  );
  read('when', (text) => (parseEdtf(text) ? { value: text } : words.when));
  read('type', (text) => (isEventType(text) ? { value: text } : words.type));
  read('source', codes);
  read('target', codes);
  read('status', (text) =>
    STATUSES.some((status) => status === text) ? { value: text } : words.status,
  );
  read('goldstein', (text) => {
    const score = Number(text.replace('−', '-').replace(',', '.'));
    return text !== '' && Math.abs(score) <= 10 ? { value: score } : words.goldstein;
  });
  read('place', (text) =>
    text.length > LONGEST ? words.long(LONGEST) : { value: text === '' ? null : text },
  );
  return values;
}

/** The id in an address, or the text itself; null where it can be none. */
function idIn(typed: string): string | null {
  const path = typed.trim().replace(/[?#].*$/, '');
  const last = path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.json$/, '')
    .toLowerCase();
  return /^[a-z0-9-]{1,100}$/.test(last) && parseEventId(last) ? last : null;
}

/** Two corrections of one event on one day have names of their own. */
function nameOf(what: string, { id }: DiplomaticEvent, today: string, text: string): string {
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 6);
  return `${today}-${what}-${parseEventId(id)?.hash ?? id}-${digest}.json`;
}
