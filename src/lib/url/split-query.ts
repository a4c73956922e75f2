/** The names and values of a query, decoded. Broken escapes stay as they are written. */
export function splitQuery(
  query: string,
): readonly { readonly name: string; readonly value: string }[] {
  return query
    .slice(0, LONGEST)
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const cut = part.indexOf('=');
      return cut < 0
        ? { name: unescape(part), value: '' }
        : { name: unescape(part.slice(0, cut)), value: unescape(part.slice(cut + 1)) };
    });
}

/** Longer than any address a browser sends. */
const LONGEST = 16_384; // characters

function unescape(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}
