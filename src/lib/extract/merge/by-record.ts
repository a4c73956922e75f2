/**
 * Undated meetings get their day from a reference record, and a plural ("the two meetings")
 * becomes as many events as it says, where exactly that many records fit. Where more or fewer
 * fit, nothing is dated: a guess among records would be a false date with a citation.
 */
import { parseEdtf } from '../../edtf/parse.ts';
import type { ActorCode } from '../../model/actor.ts';
import type { Mention } from '../../model/mention.ts';
import type { ReferenceRecord } from '../../model/reference-record.ts';
import { DAY, ms } from '../../model/units.ts';
import type { When } from '../../model/when.ts';
import { isDayExact, type Candidate } from './candidate.ts';
import { datesMeet, partiesOf, samePlace } from './compatible.ts';

const YEAR = 366 * DAY;

/** The word that a title of many opens with. */
const COUNT_WORD = /^(?:two|three|four|five|six|seven|eight|nine|ten|\d+)\b/i;

/** The candidates a mention stands for: itself, or one for each record that dates it. */
export function datedByRecord(
  mention: Mention,
  records: readonly ReferenceRecord[],
): readonly Omit<Candidate, 'rank'>[] {
  const asTold = { mention, when: mention.when, record: null };
  const fitting = records.filter((record) => fits(record, mention));
  if (fitting.length === 0 || fitting.length !== mention.count) return [asTold];
  if (isDayExact(mention.when)) return [{ ...asTold, record: fitting[0]!.id }];
  return fitting.map((record, index) => ({
    mention: fitting.length === 1 ? mention : oneOf(mention, index + 1, fitting.length),
    when: whenOf(record),
    record: record.id,
  }));
}

/** "Two meetings in Vienna" → "1 of 2 meetings in Vienna": one telling for each, and no title that says both. */
const oneOf = (mention: Mention, number: number, count: number): Mention => ({
  ...mention,
  id: `${mention.id}.${number}`,
  title: mention.title.replace(COUNT_WORD, `${number} of ${count}`),
});

/** Same kind of event in the same place, the record's own parties, and no date against it. */
const fits = (record: ReferenceRecord, mention: Mention): boolean =>
  record.type === mention.type &&
  mention.status === 'asserted' &&
  mention.place !== null &&
  samePlace(mention.place, record.place) &&
  isMeetingOf(record, partiesOf(mention)) &&
  datesMeet(mention.when, whenOf(record)) &&
  isOfItsTime(record, mention);

/** A text that only says "before I was written" may mean a meeting of its own year, not of any year before. */
const isOfItsTime = (record: ReferenceRecord, { when }: Mention): boolean => {
  const { earliest } = whenOf(record);
  return when.latest !== null && earliest !== null && when.latest - earliest <= YEAR;
};

/** Two of many who met on the side are another meeting: the text names the body, three parties, or the very pair. */
function isMeetingOf(
  { organisation, participants }: ReferenceRecord,
  parties: readonly ActorCode[],
): boolean {
  if (organisation !== null && parties.includes(organisation)) return true;
  const present = parties.every((code) => participants.includes(code));
  return present && (parties.length >= 3 || parties.length === participants.length);
}

function whenOf(record: ReferenceRecord): When {
  const date = parseEdtf(record.when);
  return {
    edtf: record.when,
    earliest: date?.earliest == null ? null : ms(date.earliest),
    latest: date?.latest == null ? null : ms(date.latest),
    extent: 'somewhere-in',
    granularity: date?.granularity ?? 'interval',
    approximate: date?.approximate ?? false,
    uncertain: date?.uncertain ?? false,
    basis: 'record',
    rule: 'reference-record',
    anchor: null,
    record: record.id,
  };
}
