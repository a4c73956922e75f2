/** What the sources of one event disagree on, each value with the mentions that say so. */
import type { Conflict } from '../../model/diplomatic-event.ts';
import { datesMeet, placesAgree } from './compatible.ts';
import type { Candidate } from './candidate.ts';

type Field = Conflict['field'];

/** How each field reads, and when two readings contradict each other: a coarser or silent one does not. */
const FIELDS: readonly {
  readonly field: Field;
  readonly read: (candidate: Candidate) => string | null;
  readonly clash: (a: Candidate, b: Candidate) => boolean;
}[] = [
  { field: 'when', read: ({ when }) => when.edtf, clash: (a, b) => !datesMeet(a.when, b.when) },
  {
    field: 'source',
    read: ({ mention }) => side(mention.source),
    clash: (a, b) => apart(a.mention.source, b.mention.source),
  },
  {
    field: 'target',
    read: ({ mention }) => side(mention.target),
    clash: (a, b) => apart(a.mention.target, b.mention.target),
  },
  {
    field: 'status',
    read: ({ mention }) => mention.status,
    clash: (a, b) => denies(a) !== denies(b),
  },
  {
    field: 'place',
    read: ({ mention }) => mention.place,
    clash: (a, b) => !placesAgree(a.mention, b.mention),
  },
];

export function conflictsOf(group: readonly Candidate[]): readonly Conflict[] {
  return FIELDS.flatMap(({ field, read, clash }) => {
    const readings = new Map<string, Candidate[]>();
    for (const member of group) {
      const value = read(member);
      if (value === null) continue;
      const tellers = readings.get(value);
      if (tellers) tellers.push(member);
      else readings.set(value, [member]);
    }
    const firsts = [...readings.values()].map(([first]) => first!);
    if (!firsts.some((a, index) => firsts.slice(index + 1).some((b) => clash(a, b)))) return [];
    const values = [...readings].map(([value, members]) => ({
      value,
      mentions: members.map((member) => member.mention.id),
    }));
    return [{ field, values }];
  });
}

const side = (codes: readonly string[]): string | null =>
  codes.length > 0 ? [...codes].sort().join(' ') : null;

const apart = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((code) => b.includes(code));

const denies = ({ mention }: Candidate): boolean => mention.status === 'denied';
