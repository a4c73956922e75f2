/**
 * The lines of `demarche annotate`, in and out, as schemas: they check what comes in, and are
 * printed as JSON Schema by `demarche annotate --schema in` and `--schema out`.
 */
import { z } from 'zod';
import { EVENT_TYPES } from '#lib/model/event-type.ts';
import { STATUSES } from '#lib/model/status.ts';

const offset = z.int().nonnegative().describe('UTF-16 code unit of article.text');
const span = z.object({ start: offset, end: offset });

/** One article to annotate. Unknown fields are let through and ignored. */
export const inLine = z
  .object({
    id: z.string().min(1),
    text: z.string().optional(),
    html: z.string().optional(),
    published: z.string().optional().describe('EDTF or RFC 3339'),
    url: z.string().optional(),
    outlet: z.string().optional(),
    title: z.string().optional(),
    language: z.string().optional().describe('BCP 47'),
    style: z.enum(['news', 'narrative']).optional(),
    pairs: z.array(z.object({ source: span, target: span })).optional(),
  })
  .refine((line) => (line.text === undefined) !== (line.html === undefined), {
    message: 'give either "text" or "html"',
  });

export type InLine = z.infer<typeof inLine>;

const codes = z.array(z.string()).describe('ISO 3166 alpha-3, or the code of an organisation');
const edtf = z.string().nullable().describe('EDTF; null where nothing can be placed');
const issue = z.object({ code: z.string(), at: z.string(), message: z.string() });

/** One article as annotated. */
export const outLine = z.object({
  id: z.string(),
  article: z.object({
    title: z.string().nullable(),
    byline: z.string().nullable(),
    outlet: z.string().nullable(),
    published: edtf,
    language: z.string().nullable(),
    text: z.string().describe('NFC, line ends as \\n; every offset points into it'),
  }),
  times: z.array(
    span.extend({
      text: z.string(),
      type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
      value: z.string().describe('TIMEX3'),
      edtf,
      rule: z.string(),
    }),
  ),
  actors: z.array(span.extend({ text: z.string(), code: z.string() })),
  events: z.array(
    span.extend({
      title: z.string(),
      type: z.enum(EVENT_TYPES),
      cameo: z.string().nullable(),
      quad: z.literal([1, 2, 3, 4]),
      goldstein: z.number().min(-10).max(10),
      source: codes,
      target: codes,
      when: edtf,
      reported: edtf,
      status: z.enum(STATUSES),
      attribution: z.array(z.string()).describe('first speaker first, the outlet last'),
      place: z.string().nullable(),
      count: z.int().positive().nullable(),
      trigger: span,
      rule: z.string(),
      evidence: z.array(
        span.extend({
          of: z.string(),
          rule: z.string(),
          anchor: z.string().nullable(),
          rejected: z
            .array(z.string())
            .optional()
            .describe('what else was considered, each with the reason why it is not taken'),
        }),
      ),
    }),
  ),
  removed: z.array(span.extend({ reason: z.string() })),
  pairs: z.array(
    z.object({
      type: z.enum(EVENT_TYPES).nullable(),
      quad: z.literal([1, 2, 3, 4]).nullable(),
      rule: z.string(),
    }),
  ),
  issues: z.array(issue),
});

export type OutLine = z.infer<typeof outLine>;
