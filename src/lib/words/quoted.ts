/** Words of a text, to be named in a sentence: on one line, and no longer than a person reads at a glance. */
const LONGEST = 90; // characters

export function inQuotes(words: string): string {
  const line = words.trim().replace(/\s+/g, ' ');
  if (line.length <= LONGEST) return `‘${line}’`;
  const cut = line.lastIndexOf(' ', LONGEST);
  return `‘${line.slice(0, cut > 0 ? cut : LONGEST).toWellFormed()} …’`;
}
