/** Text from outside, fit for every format: no controls, which XML and calendars forbid, and whole characters only. */
const FORBIDDEN = /[[\p{Cc}--[\t\n\r\u0080-\u009f]]\ufffe\uffff]/gv;

/** Keeps line ends and tabs. */
export const plainText = (text: string): string => text.toWellFormed().replace(FORBIDDEN, '');

/** On one line, trimmed. */
export const oneLine = (text: string): string => plainText(text).replace(/\s+/g, ' ').trim();
