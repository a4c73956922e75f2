/** A state, an organisation or a group with what acts for it: "Russian Foreign Minister Sergei Lavrov", "the Turkish authorities", "NATO's spokesman". */
import type { ActorCode } from '../../../model/actor.ts';
import { found, isPossessive, lowerAt, mentionOf, type At, type Recogniser } from '../at.ts';
import { readHolder, type Holder } from '../holder.ts';
import { displayName, kindOf } from '../kind.ts';
import { adjective, readLead, type Lead } from '../lead.ts';

export const office: Recogniser = {
  name: 'office',
  read(at) {
    const lead = readLead(at);
    if (!lead) return null;
    const all = readHolder(at, lead.end, lead.codes);
    if (all) return mentionHolder(at, at.i, lead, all);
    const first = lead.codes.length > 1 ? adjective(at) : null;
    const own = first && readHolder(at, first.end, first.codes);
    return own && mentionHolder(at, at.i, first, own);
  },
};

function mentionHolder(at: At, from: number, lead: Lead, holder: Holder) {
  return {
    ...found(holder.end, holderMention(at, from, lead.codes, holder)),
    several: holder.several,
  };
}

/** The mention of what acts, from its first word to its last. */
export function holderMention(at: At, from: number, codes: readonly ActorCode[], holder: Holder) {
  const text = at.draft.text.slice(at.tokens[from]!.start, at.tokens[holder.end - 1]!.end);
  const isVenue = holder.what === 'institution' && isBuilding(at, from, holder);
  const kinds = { institution: kindOf(at, codes), office: 'person', person: 'person' } as const;
  return mentionOf(at, from, holder.end, {
    codes,
    kind: kinds[holder.what],
    name: holder.name?.name ?? text ?? displayName(at, codes),
    role: isVenue ? 'venue' : 'party',
    rule: isVenue ? 'building' : RULES[holder.what],
  });
}

const RULES = { institution: 'institution', office: 'office', person: 'office-and-name' } as const;

/** "at the Russian embassy", "outside the ministry": the house, not who works in it. */
function isBuilding(at: At, from: number, { head, end }: Holder): boolean {
  if (head === 'side' && /^(?:on|from|inside)$/.test(prepositionBefore(at, from))) return true;
  return (
    /^(?:in|at|inside|outside|near|into)$/.test(prepositionBefore(at, from)) &&
    at.gazetteer.words.buildings.has(head) &&
    !isPossessive(at, end)
  );
}

function prepositionBefore(at: At, from: number): string {
  let before = from - 1;
  while (at.gazetteer.words.skipped.has(lowerAt(at, before)) || /\w-\w/.test(lowerAt(at, before)))
    before -= 1;
  return lowerAt(at, before);
}
