/** What a page says of its article in JSON-LD (schema.org). */

export interface JsonLd {
  readonly headline: string | null;
  readonly published: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly language: string | null;
}

const MAX_SCRIPTS = 20;
const MAX_SCRIPT = 1_000_000; // UTF-16 units
const MAX_OBJECTS = 5_000;

/** The first object that is an article, of any kind; null where there is none. */
export function readJsonLd(document: Document): JsonLd | null {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  for (const script of scripts.slice(0, MAX_SCRIPTS)) {
    const article = findArticle(parseJson(script.textContent));
    if (!article) continue;
    return {
      headline: text(article['headline']) ?? text(article['name']),
      published: text(article['datePublished']) ?? text(article['dateCreated']),
      authors: list(article['author'])
        .map((author) => text(author) ?? nameOf(author))
        .filter((name) => name !== null),
      publisher:
        list(article['publisher'])
          .map(nameOf)
          .find((name) => name !== null) ?? null,
      language: text(article['inLanguage']),
    };
  }
  return null;
}

type Json = Readonly<Record<string, unknown>>;

/** Pages wrap it in comments or CDATA, break lines within strings, or leave it broken. */
function parseJson(source: string): unknown {
  if (source.length > MAX_SCRIPT) return null;
  const bare = source
    .replace(/^\s*(?:<!--|\/\*.{0,20}\*\/|<!\[CDATA\[)\s*/, '')
    .replace(/(?:-->|\]\]>)\s*$/, '');
  try {
    return JSON.parse(bare.replace(/[\r\n\t]/g, ' '));
  } catch {
    return null;
  }
}

function findArticle(root: unknown): Json | null {
  const queue: unknown[] = [root];
  for (let i = 0; i < queue.length && i < MAX_OBJECTS; i += 1) {
    const value = queue[i];
    if (Array.isArray(value)) for (const one of value) queue.push(one);
    if (!isObject(value)) continue;
    if (list(value['@type']).some((type) => /(?:Article|Report|BlogPosting)$/.test(String(type)))) {
      return value;
    }
    queue.push(value['@graph'], value['mainEntity'], value['mainEntityOfPage']);
  }
  return null;
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const list = (value: unknown): unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value.slice(0, 50) : [value];

const nameOf = (value: unknown): string | null => (isObject(value) ? text(value['name']) : null);

const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 1_000) : null;
