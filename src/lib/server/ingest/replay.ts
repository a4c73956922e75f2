/** Brings a database up to the ledger, which always comes first. */
import type { Actor } from '../../model/actor.ts';
import type { Article } from '../../model/article.ts';
import type { Change, Store } from '../../store/store.ts';
import type { Ledger } from '../ledger.ts';
import type { LedgerLine } from '../ledger/line.ts';

const HEAD = 'ledger-head';

/** Whether the database holds a beginning of this ledger, or nothing: only then can it be brought up to it. */
export function isOfLedger(store: Store, ledger: Ledger): boolean {
  const revision = store.revision();
  return revision === 0 || store.note(HEAD) === ledger.heads[revision - 1];
}

/**
 * Plays the lines that the database lacks. `articles` are those of today: texts that have changed
 * since are no longer kept, and older revisions show their excerpts alone.
 */
export function replay(
  store: Store,
  ledger: Ledger,
  articles: readonly Article[],
  actors: readonly Actor[],
): void {
  const texts = new Map(articles.map(({ id, text, textHash }) => [`${id} ${textHash}`, text]));
  const missing = ledger.lines.slice(store.revision());
  if (missing.length > 0) store.restore(missing.map((line) => changeOf(line, texts)));
  const [last] = ledger.lines.slice(-1);
  if (last) store.commit({ at: last.at, actors });
  store.setNotes({ [HEAD]: ledger.heads.at(-1) ?? null });
}

const changeOf = (line: LedgerLine, texts: ReadonlyMap<string, string>): Change => ({
  ...line,
  articles: (line.articles ?? []).map((head) => ({
    ...head,
    text: texts.get(`${head.id} ${head.textHash}`) ?? '',
  })),
});
