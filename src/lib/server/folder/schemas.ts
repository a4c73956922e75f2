/** The shapes of the data folder's files, as a person writes them. */
import { z } from 'zod';
import { parseEdtf } from '../../edtf/parse.ts';
import { EVENT_TYPES } from '../../model/event-type.ts';
import { STATUSES } from '../../model/status.ts';

const LONGEST = 2_000; // characters of one field

const text = z.string().trim().min(1).max(LONGEST);

/** YAML reads `2015` as a number. */
const written = z
  .union([z.string(), z.number()], { error: 'it is missing or not a text' })
  .transform(String);

export const edtf = written.refine((value) => parseEdtf(value) !== null, {
  error: (issue) =>
    `“${String(issue.input)}” is not a date in EDTF; write 2015-11-24, 2015-11 or 2015-11-01/2015-11-30`,
});

const webAddress = z
  .string()
  .trim()
  .max(LONGEST)
  .refine((value) => /^https?:\/\//i.test(value) && URL.canParse(value), {
    error: 'give a whole address that begins with http:// or https://',
  });

export const citation = z.object({
  publisher: text,
  title: text,
  date: edtf.nullish().transform((value) => value ?? null),
  url: webAddress.nullish().transform((value) => value ?? null),
  opened: edtf.nullish().transform((value) => value ?? null),
  supports: text.nullish().transform((value) => value ?? null),
});

/** Of an article: its sidecar or its front matter. `published` is checked apart, for a wrong date is told as such. */
export const ARTICLE_FIELDS = {
  title: written.pipe(text),
  titleDerived: z.boolean(),
  outlet: text.nullable(),
  byline: text.nullable(),
  url: webAddress.nullable(),
  published: written.nullable(),
  language: z
    .string()
    .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'give a language tag such as en'),
  kind: z.enum(['given', 'brief']),
  style: z.enum(['news', 'narrative']).nullable(),
  rights: z.enum(['full', 'excerpts']),
  licence: text.nullable(),
  sources: z.array(citation).max(1_000),
  note: z.string(),
} as const;

const actorCode = z.string().regex(/^[A-Z][A-Z0-9]{1,9}$/, 'give an actor’s code, such as RUS');

export const SITE_FIELDS = {
  title: text,
  summary: z.string().max(LONGEST),
  language: ARTICLE_FIELDS.language,
  window: edtf.nullable(),
  dyads: z.array(z.tuple([actorCode, actorCode])).max(100),
  halfLife: z.number().positive().max(100_000),
  contact: z
    .string()
    .trim()
    .max(LONGEST)
    .refine(
      (value) =>
        /^mailto:[^\s@?]+@[^\s@?]+$/i.test(value) ||
        (/^https:\/\//i.test(value) && URL.canParse(value)),
      { error: 'give mailto:name@example.org or an address that begins with https://' },
    ),
} as const;

const id = z
  .string()
  .regex(/^[\w.-]{1,200}$/, 'give letters, digits, dots, hyphens and underscores');

export const referenceRecord = z.object({
  id,
  kind: z.literal('meeting'),
  title: text,
  when: edtf,
  place: text,
  host: actorCode.nullish().transform((value) => value ?? null),
  organisation: actorCode.nullish().transform((value) => value ?? null),
  participants: z.array(actorCode).max(500),
  type: z.enum(EVENT_TYPES),
  outcome: text.nullish().transform((value) => value ?? null),
  citation,
});

const eventId = z.string().regex(/^(?:[a-z0-9-]+-)?[0-9a-z]{10}$/, 'give an event’s id');

const reviewedValues = z
  .strictObject({
    title: text.max(200).optional(),
    when: edtf.optional(),
    type: z.enum(EVENT_TYPES).optional(),
    goldstein: z
      .number()
      .min(-10)
      .max(10)
      // Inside the program the scale is a hundredfold integer.
      .transform((score) => Math.round(score * 100))
      .optional(),
    source: z.array(actorCode).max(100).optional(),
    target: z.array(actorCode).max(100).optional(),
    status: z.enum(STATUSES).optional(),
    place: text.nullable().optional(),
  })
  .refine((values) => Object.keys(values).length > 0, { error: 'say at least one value to set' });

/** The id is the file's name, so that two files never claim one. */
export const review = z.object({
  author: text,
  reason: text,
  date: edtf,
  action: z.discriminatedUnion('do', [
    z.strictObject({ do: z.literal('set'), event: eventId, values: reviewedValues }),
    z.strictObject({ do: z.literal('reject'), event: eventId }),
    z.strictObject({ do: z.literal('merge'), event: eventId, into: eventId }),
    z.strictObject({
      do: z.literal('split'),
      event: eventId,
      mentions: z.array(z.string().min(1).max(LONGEST)).min(1).max(10_000),
    }),
  ]),
});
