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
export const fold = (lower: string): string => (isAscii(lower) ? lower : plain(lower));

export function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
}

const plain = (lower: string): string =>
  lower
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ıøłđßæ]/g, (letter) => LETTERS[letter]!);
