import { annotations, type AnnotatedExcerpt } from '#lib/exchange/annotations.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { article, mention } from '../../store/samples.ts';
import { blame, HOSTILE, LINKS, paper, silence } from './samples.ts';

interface Selector {
  readonly type: string;
  readonly exact?: string;
  readonly start?: number;
  readonly end?: number;
}
interface Target {
  readonly type: string;
  readonly source: string | { readonly id: string };
  readonly selector: Selector | readonly Selector[];
}
interface Annotation {
  readonly id: string;
  readonly type: string;
  readonly motivation: string;
  readonly body: readonly object[];
  readonly target: Target | readonly Target[];
}
interface Collection {
  readonly '@context': string;
  readonly type: string;
  readonly total: number;
  readonly first?: { readonly type: string; readonly items: readonly Annotation[] };
}

const read = (excerpts: readonly AnnotatedExcerpt[]) =>
  JSON.parse(annotations({ label: 'Buoys', language: 'en', excerpts }, LINKS)) as Collection;
const targetsOf = ({ target }: Annotation): readonly Target[] =>
  'selector' in target ? [target] : target;
const [told] = blame.mentions;
const excerpt: AnnotatedExcerpt = { event: blame, mention: told, article: paper };

/** Terms of http://www.w3.org/ns/anno.jsonld in use, and one of its prefixes. */
const TERMS = [
  ...['@context', 'id', 'type', 'label', 'total', 'first', 'startIndex', 'items', 'motivation'],
  ...['body', 'target', 'source', 'selector', 'format', 'language', 'value', 'purpose'],
  ...['exact', 'prefix', 'suffix', 'start', 'end', 'schema:sha256'],
];
const TYPES = [
  ...['AnnotationCollection', 'AnnotationPage', 'Annotation', 'Text', 'TextualBody'],
  ...['SpecificResource', 'TextQuoteSelector', 'TextPositionSelector'],
];

/** Every key of a value, however deep, and every type. */
function namesIn(value: unknown): { readonly keys: string[]; readonly types: string[] } {
  if (value === null || typeof value !== 'object') return { keys: [], types: [] };
  const inner = Object.values(value).map(namesIn);
  const type = 'type' in value ? [String(value.type)] : [];
  return {
    keys: [...(Array.isArray(value) ? [] : Object.keys(value)), ...inner.flatMap((n) => n.keys)],
    types: [...type, ...inner.flatMap((n) => n.types)],
  };
}

describe('annotations', () => {
  it('are a collection of the model, in terms of its context alone', () => {
    const collection = read([excerpt]);
    expect(collection['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(collection).toMatchObject({ type: 'AnnotationCollection', total: 1 });
    const { keys, types } = namesIn(collection);
    for (const key of keys) expect(TERMS).toContain(key);
    for (const type of types) expect(TYPES).toContain(type);
  });

  it('link the words of an article to the event that they support', () => {
    expect(read([excerpt]).first?.items).toEqual([
      {
        id: `${LINKS.event(blame.id)}#paper%2325-65-ACCUSE`,
        type: 'Annotation',
        motivation: 'linking',
        body: [
          { id: LINKS.event(blame.id), type: 'Text', format: 'text/html', language: 'en' },
          {
            type: 'TextualBody',
            value: 'Norway blames Denmark',
            language: 'en',
            purpose: 'describing',
          },
        ],
        target: [
          {
            type: 'SpecificResource',
            source: {
              id: 'https://buoys.example/articles/paper',
              type: 'Text',
              language: 'en',
              'schema:sha256': paper.textHash,
            },
            selector: [
              {
                type: 'TextQuoteSelector',
                exact: 'Norway blamed Denmark, “loudly”; for it.',
                prefix: 'Fog lay on the sound 🕊. ',
                suffix: '\nNobody answered.',
              },
              // A dove is two units in the program and one code point outside.
              { type: 'TextPositionSelector', start: 24, end: 64 },
            ],
          },
          {
            type: 'SpecificResource',
            source: 'https://example.org/fog?a=1&b=2',
            selector: {
              type: 'TextQuoteSelector',
              exact: 'Norway blamed Denmark, “loudly”; for it.',
              prefix: 'Fog lay on the sound 🕊. ',
              suffix: '\nNobody answered.',
            },
          },
        ],
      },
    ]);
  });

  it('have positions that cut the very words out of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (before) => {
        const of = article('any', `${before.toWellFormed()} Norway blamed Denmark.`);
        const quoted = mention(of, 'Norway blamed Denmark.');
        const [only] = read([{ event: blame, mention: quoted, article: of }]).first?.items ?? [];
        const [target] = targetsOf(only!);
        const position = [target!.selector].flat().find(({ type }) => /Position/.test(type));
        const text = [...of.text].slice(position?.start, position?.end).join('');
        expect(text).toBe('Norway blamed Denmark.');
      }),
    );
  });

  it('leave the position out where the text is another or no longer kept', () => {
    for (const other of [null, { ...paper, text: '' }, { ...paper, textHash: 'another' }]) {
      const [only] = read([{ ...excerpt, article: other }]).first?.items ?? [];
      const [target] = targetsOf(only!);
      expect(target?.selector).toMatchObject({ type: 'TextQuoteSelector' });
    }
  });

  it('name no source that is none of the web', () => {
    for (const url of [HOSTILE, 'javascript:alert(1)', 'file:///etc/passwd', '', null]) {
      const [only] = read([{ ...excerpt, article: { ...paper, url } }]).first?.items ?? [];
      expect(targetsOf(only!)).toHaveLength(1);
    }
  });

  it('are an empty collection where nothing is drawn from an article', () => {
    expect(read([])).toEqual({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: LINKS.self,
      type: 'AnnotationCollection',
      label: 'Buoys',
      total: 0,
    });
  });

  it('have ids of their own', () => {
    const all = [...blame.mentions, ...silence.mentions];
    const items = read(all.map((each) => ({ ...excerpt, mention: each }))).first?.items ?? [];
    const twice = read([excerpt, { ...excerpt, event: silence }]).first?.items ?? [];
    expect(new Set(items.map(({ id }) => id)).size).toBe(3);
    expect(new Set(twice.map(({ id }) => id)).size).toBe(2);
  });
});
