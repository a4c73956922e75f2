/** One key for the spellings of a name: Davutoğlu and Davutoglu, Élysée and Elysee. */

const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
};

/** `lower` is in lower case already. */
export function fold(lower: string): string {
  for (let i = 0; i < lower.length; i += 1) if (lower.charCodeAt(i) > 0x7f) return plain(lower);
  return lower;
}

const plain = (lower: string): string =>
  lower
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ıøłđßæ]/g, (letter) => LETTERS[letter]!);
