/**
 * Checks a ledger line that was read. The program wrote it, so this asks for the outline that
 * everything else leans on; what is inside an event is held by the store.
 */
import { z } from 'zod';
import { EVENT_TYPES } from '../../model/event-type.ts';
import type { LedgerLine } from './line.ts';

const eventId = z.string().regex(/^(?:[a-z0-9-]+-)?[0-9a-z]{10}$/);
const named = z.looseObject({ id: z.string().min(1) });

const mention = z.looseObject({
  id: z.string().min(1),
  excerpt: z.looseObject({
    articleId: z.string().min(1),
    start: z.int().nonnegative(),
    end: z.int().positive(),
    exact: z.string().min(1),
    textHash: z.string().min(1),
  }),
});

const line = z.strictObject({
  revision: z.int().positive(),
  at: z.iso.datetime(),
  minted: z
    .array(
      z.strictObject({
        id: eventId,
        anchor: z.strictObject({
          article: z.string().min(1),
          exact: z.string().min(1),
          prefix: z.string(),
          suffix: z.string(),
          start: z.int().nonnegative(),
          textHash: z.string().min(1),
          type: z.enum(EVENT_TYPES),
          trigger: z.strictObject({ offset: z.int(), lemma: z.string() }),
          occurrence: z.int().positive(),
          record: z.string().nullable(),
        }),
      }),
    )
    .optional(),
  redirects: z.array(z.strictObject({ from: eventId, to: eventId })).optional(),
  retired: z
    .array(z.strictObject({ id: eventId, reason: z.string(), title: z.string().optional() }))
    .optional(),
  articles: z.array(named.extend({ textHash: z.string().min(1) })).optional(),
  removedArticles: z.array(z.string()).optional(),
  events: z
    .array(
      z.looseObject({
        id: eventId,
        title: z.string(),
        type: z.enum(EVENT_TYPES),
        when: z.looseObject({ edtf: z.string().nullable() }),
        mentions: z.array(mention).min(1),
      }),
    )
    .optional(),
  records: z.array(named).optional(),
  removedRecords: z.array(z.string()).optional(),
  reviews: z.array(named).optional(),
  removedReviews: z.array(z.string()).optional(),
});

export type CheckedLine =
  | { readonly ok: true; readonly line: LedgerLine }
  | { readonly ok: false; readonly reason: string };

export function checkLine(json: string): CheckedLine {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
  const checked = line.safeParse(value);
  if (checked.success) return { ok: true, line: value as LedgerLine };
  const [first] = checked.error.issues;
  return { ok: false, reason: `${first?.path.join('.') ?? ''}: ${first?.message ?? ''}` };
}
