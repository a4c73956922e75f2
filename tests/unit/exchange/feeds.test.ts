import { atomFeed } from '#lib/exchange/atom.ts';
import { jsonFeed } from '#lib/exchange/json-feed.ts';
import type { SharedView } from '#lib/exchange/shared-view.ts';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { blame, HOSTILE, HOSTILE_VIEW, LINKS, paper, SAMPLE, shared, viewOf } from './samples.ts';

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

/** Read by a parser that knows no mercy: namespaces, well-formedness, allowed characters. */
function parse(xml: string): Node {
  const root: Node = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    expect(uri).toBe('http://www.w3.org/2005/Atom');
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value] as const);
    const node = { name: local, attributes: Object.fromEntries(values), children: [], text: '' };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => (open.at(-1)!.text += text));
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return root.children[0]!;
}

const all = (node: Node, name: string) => node.children.filter((child) => child.name === name);
const one = (node: Node, name: string): Node => {
  expect(all(node, name), name).toHaveLength(1);
  return all(node, name)[0]!;
};

/** RFC 4287: what a feed and an entry must have, once, and in which form. */
function feedOf(view: SharedView): Node {
  const feed = parse(atomFeed(view, LINKS));
  expect(feed.name).toBe('feed');
  one(one(feed, 'author'), 'name');
  const ids = new Set<string>();
  for (const part of [feed, ...all(feed, 'entry')]) {
    const id = one(part, 'id').text;
    expect(new URL(id).href).toBe(id);
    ids.add(id);
    expect(one(part, 'title').attributes['type'] ?? 'text').toBe('text');
    expect(one(part, 'updated').text).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
    const alternates = all(part, 'link').filter(({ attributes }) => attributes['rel'] !== 'self');
    expect(alternates).toHaveLength(1);
    for (const category of all(part, 'category')) expect(category.attributes['term']).toBeTruthy();
  }
  expect(ids.size).toBe(view.events.length + 1);
  return feed;
}

describe('the Atom feed of a view', () => {
  it('tells each event under its own address, when it appeared and when it changed', () => {
    const feed = feedOf(SAMPLE);
    expect(one(feed, 'id').text).toBe(LINKS.self);
    expect(one(feed, 'updated').text).toBe('2026-01-03T09:30:00.000Z');
    const entry = all(feed, 'entry')[1]!;
    expect(one(entry, 'id').text).toBe(LINKS.event(blame.id));
    expect(one(entry, 'published').text).toBe('2026-01-01T08:00:00.000Z');
    expect(one(entry, 'updated').text).toBe('2026-01-03T09:30:00.000Z');
    expect(all(entry, 'category').map(({ attributes }) => attributes['term'])).toEqual([
      'accusation',
      'changed',
    ]);
    expect(one(entry, 'content').text.split('\n')).toEqual([
      '4 March 2021 (EDTF 2021-03-04)',
      'Norway → Denmark',
      '“Norway blamed Denmark, “loudly”; for it.” – Oslo → The Harbour Gazette',
      `2 source excerpts: ${LINKS.event(blame.id)}`,
      'Changed in revision 3 of the timeline.',
    ]);
  });

  it('is valid without an event, dated by the timeline', () => {
    expect(one(feedOf(viewOf()), 'updated').text).toBe('2026-01-04T10:00:00.000Z');
  });

  it('shows texts as they are, and runs none of them', () => {
    const feed = feedOf(HOSTILE_VIEW);
    const entry = one(feed, 'entry');
    expect(one(entry, 'title').text).toContain(']]></title><script>alert(1)</script>&amp;,;');
    expect(one(entry, 'content').attributes['type']).toBe('text');
    expect(entry.children.map(({ name }) => name)).not.toContain('script');
  });

  it('gives every title back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (title) => {
        const view = viewOf(shared({ ...blame, title: HOSTILE + title }, [paper, null]));
        const kept = title.toWellFormed().replace(/[\p{Cc}\ufffe\uffff\s]/gu, '');
        const read = one(one(feedOf(view), 'entry'), 'title').text;
        expect(read.replace(/[\p{Cc}\s]/gu, '').endsWith(kept)).toBe(true);
      }),
    );
  });
});

describe('the JSON Feed of a view', () => {
  interface Feed {
    readonly version: string;
    readonly title: string;
    readonly feed_url: string;
    readonly items: readonly Readonly<Record<string, unknown>>[];
  }
  const read = (view: SharedView) => JSON.parse(jsonFeed(view, LINKS)) as Feed;

  it('is of version 1.1, and tells what the Atom feed tells', () => {
    const { version, title, feed_url, items } = read(SAMPLE);
    expect({ version, title, feed_url }).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Buoys',
      feed_url: LINKS.self,
    });
    const entries = all(feedOf(SAMPLE), 'entry');
    expect(items).toEqual(
      entries.map((entry) => ({
        id: one(entry, 'id').text,
        url: one(entry, 'id').text,
        title: one(entry, 'title').text,
        content_text: one(entry, 'content').text,
        date_published: one(entry, 'published').text,
        date_modified: one(entry, 'updated').text,
        tags: all(entry, 'category').map(({ attributes }) => attributes['term']),
      })),
    );
  });

  it('holds texts as text, never as HTML', () => {
    const [item] = read(HOSTILE_VIEW).items;
    expect(item).not.toHaveProperty('content_html');
    expect(item?.['title']).toContain('<script>');
  });
});
