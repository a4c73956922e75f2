/** What people corrected, laid over what merging found. A review that no longer fits is told, and does nothing. */
import { parseEdtf } from '../../edtf/parse.ts';
import type { Cluster } from '../../extract/merge/merge.ts';
import type { AppliedReview, ReplacedValues } from '../../model/applied-review.ts';
import type { NonEmpty } from '../../model/diplomatic-event.ts';
import { canonical } from '../../model/canonical.ts';
import { quadOf } from '../../model/event-type.ts';
import type { Issue } from '../../model/issue.ts';
import type { Mention } from '../../model/mention.ts';
import type { Review, ReviewedValues } from '../../model/review.ts';
import { ms } from '../../model/units.ts';
import type { When } from '../../model/when.ts';
import { edtfInWords } from '../../words/edtf.ts';
import type { Naming } from './naming.ts';
import { combine, type Part, partOf } from './part.ts';

export interface Reviewed {
  readonly parts: readonly Part[];
  readonly issues: readonly Issue[];
}

/** `merge` puts some of the mentions together anew. */
export function applyReviews(
  parts: readonly Part[],
  reviews: readonly Review[],
  naming: Naming,
  merge: (mentions: readonly Mention[]) => readonly Cluster[],
): Reviewed {
  let current = [...parts];
  const issues: Issue[] = [];
  // In the order in which they were made, for a later one may build on an earlier one.
  const inOrder = [...reviews].sort((a, b) =>
    a.date === b.date ? compare(a.id, b.id) : compare(a.date, b.date),
  );
  for (const review of inOrder) {
    const applied = apply(current, review, naming, merge);
    if (typeof applied === 'string') issues.push(outdated(review, applied));
    else current = applied;
  }
  return { parts: current, issues };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The parts after it, or why it cannot be applied. */
function apply(
  parts: Part[],
  review: Review,
  naming: Naming,
  merge: (mentions: readonly Mention[]) => readonly Cluster[],
): Part[] | string {
  const { action } = review;
  const at = find(parts, action.event, naming);
  if (typeof at === 'string') return at;
  const part = parts[at]!;
  const put = (...instead: Part[]) => parts.toSpliced(at, 1, ...instead);
  switch (action.do) {
    case 'set':
      return put({
        ...part,
        reviews: [...part.reviews, { review: review.id, before: before(part, action.values) }],
        values: { ...part.values, ...action.values },
        cluster: withValues(part.cluster, action.values),
      });
    case 'reject': {
      const rejected = `rejected by ${review.author}, ${edtfInWords(review.date)}: ${review.reason}`;
      return put({ ...part, rejected });
    }
    case 'merge': {
      const intoAt = find(parts, action.into, naming);
      if (typeof intoAt === 'string') return intoAt;
      if (intoAt === at) return parts;
      const into = parts[intoAt]!;
      const merged: Part = {
        ...into,
        reviews: [...part.reviews, ...into.reviews, withOther(review, part, naming)],
        into: naming.nameOf(into),
        cluster: combine([into.cluster, part.cluster]),
      };
      return parts.map((other) => (other === into ? merged : other)).toSpliced(at, 1);
    }
    case 'split': {
      const { mentions } = part.cluster;
      const apart = mentions.filter(({ id }) => action.mentions.includes(id));
      const left = mentions.filter(({ id }) => !action.mentions.includes(id));
      if (!isNonEmpty(apart)) return `none of its mentions tells ${action.event} any more`;
      if (!isNonEmpty(left)) return `it takes every mention of ${action.event} away`;
      const was = naming.nameOf(part);
      const made = [left, apart].map((some) => partOf(regroup(part.cluster, some, merge)));
      // Names are minted for both before a later review asks for them.
      const [first, second] = made.map((one) => afterSplit(one, part, naming.nameOf(one) === was));
      if (!first || !second) return parts;
      return put(
        { ...first, reviews: [...first.reviews, withOther(review, second, naming)] },
        { ...second, reviews: [...second.reviews, withOther(review, first, naming)] },
      );
    }
  }
}

const withOther = ({ id }: Review, other: Part, naming: Naming): AppliedReview => ({
  review: id,
  other: { id: naming.nameOf(other), title: other.cluster.title },
});

/** The part that keeps the id keeps what was set of it; the other one is told as its mentions tell it. */
const afterSplit = (made: Part, whole: Part, isSame: boolean): Part =>
  isSame
    ? {
        ...made,
        reviews: whole.reviews,
        values: whole.values,
        cluster: withValues(made.cluster, whole.values),
      }
    : made;

function find(parts: readonly Part[], event: string, naming: Naming): number | string {
  const id = naming.known(event);
  if (id === undefined) return `no event has the id ${event}`;
  const mention = naming.holder(id);
  const at = parts.findIndex(({ cluster }) => cluster.mentions.some((one) => one.id === mention));
  return at < 0 ? `nothing tells ${event} any more` : at;
}

/** Merged anew, so that what is said of the event is what these mentions say. */
function regroup(
  whole: Cluster,
  mentions: NonEmpty<Mention>,
  merge: (mentions: readonly Mention[]) => readonly Cluster[],
): Cluster {
  const clusters = merge(mentions);
  const ids = clusters.flatMap((cluster) => cluster.mentions.map(({ id }) => id));
  const isSame = ids.length === mentions.length && mentions.every(({ id }) => ids.includes(id));
  return isSame && isNonEmpty(clusters) ? combine(clusters) : { ...whole, mentions };
}

const isNonEmpty = <T>(list: readonly T[]): list is NonEmpty<T> => list.length > 0;

function withValues(cluster: Cluster, { when, ...values }: ReviewedValues): Cluster {
  return {
    ...cluster,
    ...values,
    quad: values.type ? quadOf(values.type) : cluster.quad,
    cameo: values.type && values.type !== cluster.type ? null : cluster.cameo,
    when: when === undefined ? cluster.when : whenFrom(when, cluster.when),
  };
}

function whenFrom(edtf: string, before: When): When {
  const date = parseEdtf(edtf);
  if (!date) throw new Error(`review: not a date: ${edtf}`);
  return {
    edtf,
    earliest: date.earliest === null ? null : ms(date.earliest),
    latest: date.latest === null ? null : ms(date.latest),
    extent: before.extent,
    granularity: date.granularity,
    approximate: date.approximate,
    uncertain: date.uncertain,
    basis: 'review',
    rule: 'review',
    anchor: null,
    record: null,
  };
}

/** What of an event a review is about to replace. */
function before({ cluster }: Part, values: ReviewedValues): ReplacedValues {
  const changed = (Object.keys(values) as (keyof ReviewedValues)[]).filter((field) =>
    field === 'when'
      ? values.when !== cluster.when.edtf
      : canonical(values[field]) !== canonical(cluster[field]),
  );
  return Object.fromEntries(changed.map((field) => [field, cluster[field]]));
}

const outdated = (review: Review, why: string): Issue => ({
  code: 'review-outdated',
  at: `reviews/${review.id}.json`,
  message: `reviews/${review.id}.json does nothing: ${why}; correct it or delete it`,
});
