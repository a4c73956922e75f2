/** Stage 5: every actor and place of the text, one look at each token, from left to right. */
import type { ActorMention, Draft } from '../draft.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Stage } from '../stage.ts';
import { lowerAt, type At, type Found } from './at.ts';
import { STARTS } from './entry.ts';
import type { Gazetteer } from './gazetteer.ts';
import { Reading } from './reading.ts';
import { RECOGNISERS } from './recognisers.ts';
import { isFollowedByVerb } from './role.ts';
import { startsUpper } from './trie.ts';

export const actorsStage: Stage = {
  name: 'actors',
  run: (draft: Draft, { gazetteer }: Knowledge): Draft => ({
    ...draft,
    actors: readActors(draft, gazetteer),
  }),
};

/** The mentions of a draft whose sentences and tokens are filled, in order, free of overlaps. */
export function readActors(draft: Draft, gazetteer: Gazetteer): ActorMention[] {
  const { tokens, sentences } = draft;
  const reading = new Reading(draft.published, gazetteer);
  const actors: ActorMention[] = [];
  let paragraph = -1;
  for (const { index, paragraph: own, firstToken: first, lastToken: limit } of sentences) {
    reading.sentence = index;
    reading.hostOfSentence = [];
    const opensParagraph = own !== paragraph;
    paragraph = own;
    for (let i = first; i < limit;) {
      if (tokens[i]!.kind === 'mark') {
        i += 1;
        continue;
      }
      const match = gazetteer.find(tokens, i, limit, STARTS);
      if (!match && !mayBeName(tokens[i]!.text)) {
        i += 1;
        continue;
      }
      const at: At = { draft, gazetteer, reading, tokens, i, first, limit, opensParagraph, match };
      const found = ask(at);
      if (!found) {
        i += 1;
        continue;
      }
      for (const mention of found.mentions) {
        actors.push(mention);
        const several = found.several ?? mention.codes.length > 1;
        reading.note(mention, { several, subject: isSubject(at, i, found.end) });
        reading.company.note(at, i, found.end, mention);
        reading.lastRole = { end: found.end, role: mention.role, rule: mention.rule };
      }
      reading.lastEnd = found.end;
      i = found.end;
    }
  }
  return actors;
}

/** Capitalised, or with an article in front: "al-Sisi", "de Mistura". */
const mayBeName = (text: string): boolean =>
  startsUpper(text) || text.charCodeAt(2) === HYPHEN || (text.length < 4 && PARTICLES.has(text));

const PARTICLES = new Set(['de', 'von', 'van', 'bin']);
const HYPHEN = 0x2d;

/** Opens the sentence or has a verb behind it, or is the speaker: "said Lavrov", "Lavrov also said". */
const isSubject = (at: At, from: number, to: number): boolean => {
  const before = lowerAt(at, from - 1) === 'the' ? lowerAt(at, from - 2) : lowerAt(at, from - 1);
  if (from === at.first || /^(?:said|says|added|did|does)$/.test(before)) return true;
  if (GOVERNS.test(before)) return false;
  return isFollowedByVerb(at, to) || (lowerAt(at, to) === ',' && !isInfinitive(at, from - 1));
};

/** "listed by the United Nations were", "those of Peru have": the verb behind is somebody else's. */
const GOVERNS = /^(?:by|of|with|against|from|for|to|at)$/;

/** "to see Vladimir Putin, he said": whom somebody sees does nothing. */
const isInfinitive = (at: At, index: number): boolean =>
  lowerAt(at, index - 1) === 'to' && at.tokens[index]?.kind === 'word';

function ask(at: At): Found | null {
  const kinds = at.gazetteer.kindsAt(at.tokens, at.i, at.limit);
  for (const recogniser of RECOGNISERS) {
    if (recogniser.needs !== undefined && !(recogniser.needs & kinds)) continue;
    const found = recogniser.read(at);
    if (found) return found;
  }
  return null;
}
