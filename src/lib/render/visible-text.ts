/** Characters that no picture can show become visible, in SVG, where XML forbids them even escaped, and on a canvas alike. */
export const visibleText = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, (character) =>
    /[\t\n\r]/.test(character) ? character : '\ufffd',
  );
