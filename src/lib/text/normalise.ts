/** Makes text from outside safe to index: one form, one line end, nothing that a store or a page would choke on. */

/** UTF-16 units. Longer text is cut; a caller that must not lose any compares lengths first. */
export const MAX_TEXT_LENGTH = 16 * 1024 * 1024;

/** C0 controls but tab and line feed, and DEL. */
const CONTROLS = /[\p{Cc}--[\t\n\u0080-\u009f]]/gv;

/**
 * Sorting combining marks is quadratic in the length of a run, so a run is kept to the 30 that
 * Unicode's Stream-Safe Text Format allows (UAX #15, section 13).
 */
const BEYOND_30_MARKS = /(?<=\p{M}{30})\p{M}/gu;

/** NFC, line ends `\n`, no byte order mark, no controls but tab and line feed, no lone surrogates. Idempotent. */
export function normaliseText(raw: string, limit = MAX_TEXT_LENGTH): string {
  return cutAt(raw, limit)
    .replace(/^\ufeff+/, '')
    .replace(/\r\n?/g, '\n')
    .replace(CONTROLS, '')
    .toWellFormed()
    .replace(BEYOND_30_MARKS, '')
    .normalize('NFC');
}

/** Cuts to a length without splitting a surrogate pair. */
function cutAt(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const unit = text.charCodeAt(limit - 1);
  return text.slice(0, unit >= 0xd800 && unit <= 0xdbff ? limit - 1 : limit);
}
