/** One group of mentions → what is said of the event as a whole, with what its sources disagree on. */
import { median } from './median.ts';
import type { DiplomaticEvent } from '../../model/diplomatic-event.ts';
import type { Mention } from '../../model/mention.ts';
import { STATUSES, type Status } from '../../model/status.ts';
import type { When } from '../../model/when.ts';
import { isDated, widthOf, type Candidate } from './candidate.ts';
import { conflictsOf } from './conflicts.ts';
import type { Members } from './group.ts';

/** An event that has no id yet. */
export type Cluster = Omit<DiplomaticEvent, 'id' | 'origin' | 'reviewed'>;

export function summarise(group: Members): Cluster {
  const lead = leadOf(group);
  const mentions = group.map((member) => member.mention) as [Mention, ...Mention[]];
  return {
    title: lead.mention.title,
    type: lead.mention.type,
    cameo: lead.mention.cameo,
    quad: lead.mention.quad,
    goldstein: median(mentions.map((mention) => mention.goldstein)),
    source: widest(
      mentions.map((mention) => mention.source),
      lead.mention.source,
    ),
    target: widest(
      mentions.map((mention) => mention.target),
      lead.mention.target,
    ),
    when: whenOf(group),
    status: statusOf(mentions),
    place: lead.mention.place ?? mentions.find((mention) => mention.place !== null)?.place ?? null,
    conflicts: conflictsOf(group),
    mentions,
  };
}

/** The mention that tells it best: asserted, both sides named, not a back-reference, narrowest date, then canonical order. */
function leadOf(group: Members): Candidate {
  const shortfall = ({ mention, when }: Candidate): number =>
    (mention.status === 'asserted' ? 0 : 8) +
    (mention.backReference ? 4 : 0) +
    (mention.source.length > 0 && mention.target.length > 0 ? 0 : 2) +
    (isDated(when) ? 0 : 1);
  return group.reduce((best, member) => (shortfall(member) < shortfall(best) ? member : best));
}

/** The narrowest interval that any mention gives, of equals one that is not approximate, then the canonical first. A record's date beats the text's only by being narrower. */
function whenOf(group: Members): When {
  return group.reduce((best, member) => (isFiner(member.when, best.when) ? member : best)).when;
}

const isFiner = (a: When, b: When): boolean =>
  widthOf(a) === widthOf(b) ? b.approximate && !a.approximate : widthOf(a) < widthOf(b);

/** What any source asserts is asserted; else the first status in their fixed order. */
const statusOf = (mentions: readonly Mention[]): Status =>
  STATUSES.find((status) => mentions.some((mention) => mention.status === status)) ?? 'asserted';

/** The lead's own side, unless another names more of the same parties. */
const widest = (sides: readonly (readonly string[])[], own: readonly string[]): readonly string[] =>
  sides.reduce(
    (best, side) =>
      side.length > best.length && best.every((code) => side.includes(code)) ? side : best,
    own,
  );
