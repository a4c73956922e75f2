/**
 * The chain of speakers behind a stretch of a sentence, and what an article lets us remember: an
 * interview or an agency is named once, and holds for what the same speaker goes on to say.
 */
import type { Attribution, Speaker } from '../../model/attribution.ts';
import type { TimeExpression } from '../draft.ts';
import type { Statement } from './statement.ts';

/** Last told chain and date of each speaker of an article, by name. */
export type Memory = ReadonlyMap<string, Remembered>;

interface Remembered {
  readonly chain: Attribution;
  readonly time: TimeExpression | null;
}

export interface Chain {
  /** Without the outlet that was read. */
  readonly speakers: Attribution;
  readonly time: TimeExpression | null;
  readonly rule: 'named' | 'same-speaker' | 'narrator';
  /** Statements of the sentence that it was read from, the innermost first. */
  readonly statements: readonly Statement[];
}

const NARRATOR: Chain = { speakers: [], time: null, rule: 'narrator', statements: [] };

/** The chain over word `at`; `own` is left out, as a verb of saying does not report itself. */
export function chainAt(
  statements: readonly Statement[],
  at: number,
  memory: Memory,
  own: number | null = null,
): Chain {
  if (statements.length === 0) return NARRATOR;
  const over = statements
    .filter(
      ({ scope, predicate }) =>
        scope.from <= at && at < scope.to && (own === null || predicate?.verb !== own),
    )
    .sort((a, b) => a.scope.to - a.scope.from - (b.scope.to - b.scope.from) || order(a) - order(b));
  if (over.length === 0) return NARRATOR;
  const named = unique(
    over.flatMap(({ speaker, channels }) => (speaker ? [speaker, ...channels] : channels)),
  );
  const time = over.map((one) => one.time).find((one) => one !== null) ?? null;
  const first = named[0];
  const known = first && memory.get(first.name);
  const adds = named.slice(1).filter(({ name }) => !known?.chain.some((one) => one.name === name));
  if (!known || adds.length > 0 || known.chain.length <= 1) {
    return { speakers: named, time, rule: 'named', statements: over };
  }
  const contradicts = time !== null && known.time !== null && time.edtf !== known.time.edtf;
  if (contradicts) return { speakers: named, time, rule: 'named', statements: over };
  return {
    speakers: known.chain,
    time: time ?? known.time,
    rule: 'same-speaker',
    statements: over,
  };
}

const order = ({ predicate }: Statement): number => predicate?.verb ?? -1;

/** More speakers than any article has; beyond it the first are forgotten. */
const MAX_SPEAKERS = 200;

/** What later sentences may lean on: each speaker's fullest chain so far. */
export function remember(memory: Memory, statements: readonly Statement[]): Memory {
  let next: Map<string, Remembered> | null = null;
  for (const statement of statements) {
    if (!statement.speaker) continue;
    const before = next ?? memory;
    const chain = chainAt(
      [statement, ...outer(statements, statement)],
      statement.scope.from,
      before,
    );
    const known = before.get(statement.speaker.name);
    if (known && chain.speakers.length < known.chain.length) continue;
    if (known?.chain === chain.speakers && known.time === chain.time) continue;
    next ??= new Map(memory);
    next.set(statement.speaker.name, { chain: chain.speakers, time: chain.time });
  }
  if (!next) return memory;
  for (const name of next.keys()) {
    if (next.size <= MAX_SPEAKERS) break;
    next.delete(name);
  }
  return next;
}

/** Statements within whose scope this one is made. */
const outer = (statements: readonly Statement[], inner: Statement): Statement[] =>
  statements.filter(
    (one) =>
      one !== inner &&
      inner.predicate !== null &&
      one.scope.from <= inner.predicate.verb &&
      inner.predicate.verb < one.scope.to,
  );

function unique(speakers: readonly Speaker[]): Speaker[] {
  const seen = new Set<string>();
  return speakers.filter(({ name }) => !seen.has(name) && seen.add(name));
}

/** The chain with the outlet that was read behind it. */
export const withOutlet = (speakers: Attribution, outlet: Attribution): Attribution =>
  outlet.some(({ name }) => name === speakers.at(-1)?.name) ? speakers : [...speakers, ...outlet];
