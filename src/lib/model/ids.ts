const HASH = /^[0-9a-z]{10}$/;

/** `slug-hash`, e.g. `turkey-downs-a-russian-warplane-4f1k2m9x0a`: the hash is 10 characters of base 36. */
export const formatEventId = (slug: string, hash: string): string =>
  slug ? `${slug}-${hash}` : hash;

/** The hash that resolves an id, or null where the text cannot be an id. */
export function parseEventId(id: string): { readonly slug: string; readonly hash: string } | null {
  const cut = id.lastIndexOf('-');
  const hash = id.slice(cut + 1);
  return HASH.test(hash) ? { slug: cut < 0 ? '' : id.slice(0, cut), hash } : null;
}

/** Lower-case ASCII words joined by hyphens, cut at a word within `limit` characters. */
export function slugOf(title: string, limit = 60): string {
  const slug = title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (slug.length <= limit) return slug;
  const cut = slug.lastIndexOf('-', limit);
  return slug.slice(0, cut > 0 ? cut : limit);
}
