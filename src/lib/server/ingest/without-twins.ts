/** The same text under two names is one article: the one that was there first, else the first by name. */
import type { Issue } from '../../model/issue.ts';
import type { LedgerState } from '../ledger/state.ts';
import type { Extracted } from './extract-articles.ts';

export interface WithoutTwins {
  readonly extracted: readonly Extracted[];
  readonly issues: readonly Issue[];
}

export function withoutTwins(
  extracted: readonly Extracted[],
  state: Pick<LedgerState, 'articles'>,
): WithoutTwins {
  const byText = new Map<string, Extracted>();
  const isKnown = ({ article }: Extracted) =>
    state.articles.get(article.id)?.textHash === article.textHash;
  const issues: Issue[] = [];
  const knownFirst = [...extracted].sort((a, b) => Number(isKnown(b)) - Number(isKnown(a)));
  for (const one of knownFirst) {
    const { id, textHash } = one.article;
    const first = byText.get(textHash);
    if (first) issues.push(twin(id, first.article.id));
    else byText.set(textHash, one);
  }
  const kept = new Set(byText.values());
  return { extracted: extracted.filter((one) => kept.has(one)), issues };
}

const twin = (id: string, first: string): Issue => ({
  code: 'article-duplicate',
  at: id,
  message: `the article “${id}” has the very text of “${first}” and is counted once: delete one of the two files`,
});
