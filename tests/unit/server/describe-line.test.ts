import { expect, it } from 'vitest';
import type { DiplomaticEvent } from '#lib/model/diplomatic-event.ts';
import { describeLine } from '#lib/server/ingest/describe-line.ts';
import type { LedgerLine } from '#lib/server/ledger/line.ts';
import type { LedgerState } from '#lib/server/ledger/state.ts';
import { buildMention } from '../extract/merge/build-mention.ts';

function eventOf(changes: Partial<DiplomaticEvent> = {}): DiplomaticEvent {
  const mention = buildMention();
  const { title, type, cameo, quad, goldstein, source, target, when, status, place } = mention;
  const coding = { title, type, cameo, quad, goldstein, source, target, when, status, place };
  const rest = { conflicts: [], origin: 'text', reviewed: [], mentions: [mention] };
  return { ...coding, ...rest, id: 'a-jet-is-downed', ...changes } as unknown as DiplomaticEvent;
}

const describe = (before: readonly DiplomaticEvent[], after: readonly DiplomaticEvent[]) =>
  describeLine(
    { revision: 2, events: after } as unknown as LedgerLine,
    { events: new Map(before.map((event) => [event.id, event])) } as unknown as LedgerState,
  );

it('names each value that changed, before and after', () => {
  const after = eventOf({ status: 'denied', target: ['RUS', 'SYR'], place: 'Latakia' });
  expect(describe([eventOf()], [after])).toEqual([
    expect.stringMatching(
      /^~ .* \(target RUS → RUS\+SYR, status asserted → denied, place – → Latakia\)$/,
    ),
  ]);
});

it('counts what has only other reasons, and does not list it', () => {
  const evidence = [{ of: 'type', rule: 'verb', start: 0, end: 1, anchor: null }] as const;
  const other = (id: string) => ({ ...eventOf(), id });
  const withReasons = (id: string): DiplomaticEvent => ({
    ...other(id),
    mentions: [buildMention({ evidence })],
  });
  expect(describe([other('a'), other('b')], [withReasons('a'), withReasons('b')])).toEqual([
    '~ 2 events changed in nothing but the reasons given',
  ]);
});

it('says of a telling in other words that its excerpts changed', () => {
  const after = eventOf({ mentions: [buildMention({ start: 5 })] });
  expect(describe([eventOf()], [after])).toEqual([expect.stringMatching(/ \(excerpts\)$/)]);
});
