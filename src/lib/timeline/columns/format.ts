/**
 * Events as a stream of columns, version 1: everything little-endian, `whole` a LEB128 number.
 *
 *     head     "DMC1"  u32 length  tables: JSON in UTF-8
 *     part *   u32 rows (> 0)  u32 length  body
 *     end      u32 0
 *
 * Tables: `events` and `dated` (how many), `spans` (ms, null for ∞), `parties` (pairs of lists of
 * codes), `about` (what else the sender says). A body holds its rows column by column:
 *
 *     anchors    f64 the first, then whole: what is added to the one before
 *     spans      u16, or u32 where the table has more than 2¹⁶ entries
 *     flags      u32, see flags.ts
 *     scores     i16
 *     parties    as spans
 *     texts      whole id length, whole title length for each row; then all of them in UTF-8
 *     mentions   whole count, then whole row and whole mentions: where the flags cannot say them
 *     told       whole count, then whole row, f64 from, f64 to: NaN where open
 *
 * Rows come by anchor, then id; the undated last, with 0 for an anchor and for what is added to it.
 */
export const MAGIC = 0x31_43_4d_44; // "DMC1"
export const MEDIA_TYPE = 'application/vnd.demarche.columns';

/** A reader holds no more than this, whatever it is sent. */
export const MOST = {
  events: 2 ** 26,
  tables: 2 ** 26, // bytes
  rows: 2 ** 16, // of one part
  part: 2 ** 27, // bytes
  text: 2 ** 16 - 2, // bytes, of one id with its title
  texts: 2 ** 32 - 1, // bytes, of all
  score: 1_000,
} as const;

export interface Tables {
  readonly events: number;
  readonly dated: number;
  readonly spans: readonly (number | null)[];
  readonly parties: readonly (readonly [readonly string[], readonly string[]])[];
  readonly about: Readonly<Record<string, string | number>>;
}

/** Whether numbers below `count` are written in four bytes. */
export const isWide = (count: number): boolean => count > 0x1_0000;
