/** The value of one field of an event in words, as a correction shows it before and after. */
import type { ActorCode } from '../model/actor.ts';
import type { ReplacedValues } from '../model/applied-review.ts';
import type { ReviewedValues } from '../model/review.ts';
import { dateInWords } from './date.ts';
import { edtfInWords } from './edtf.ts';
import type { NameOf } from './event-name.ts';
import type { PageWords } from './page.ts';
import { scoreInWords } from './score.ts';

type Field = keyof ReviewedValues;

export interface ChangeInWords {
  readonly field: Field;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** One for each field that a review changed. */
export function changesInWords(
  before: ReplacedValues,
  after: ReviewedValues,
  words: PageWords,
  nameOf: NameOf,
): readonly ChangeInWords[] {
  const { review } = words;
  const side = (codes: readonly ActorCode[] | undefined) =>
    codes === undefined || codes.length === 0 ? review.nobody : codes.map(nameOf).join(', ');
  const read: { readonly [F in Field]: (values: ReplacedValues | ReviewedValues) => string } = {
    title: ({ title }) => (title === undefined ? review.nothing : `“${title}”`),
    when: ({ when }) =>
      typeof when === 'string' ? edtfInWords(when) : when ? dateInWords(when) : review.nothing,
    type: ({ type }) => (type ? words.kind[type] : review.nothing),
    goldstein: ({ goldstein }) => scoreInWords(goldstein ?? 0),
    source: ({ source }) => side(source),
    target: ({ target }) => side(target),
    status: ({ status }) => (status ? words.status[status] : review.nothing),
    place: ({ place }) => place ?? review.nothing,
  };
  return FIELDS.filter((field) => field in before).map((field) => ({
    field,
    label: review.fields[field],
    before: read[field](before),
    after: read[field](after),
  }));
}

const FIELDS = [
  'title',
  'when',
  'type',
  'source',
  'target',
  'status',
  'goldstein',
  'place',
] as const satisfies readonly Field[];
