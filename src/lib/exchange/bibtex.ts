/** BibTeX, in UTF-8, of types and fields that classical BibTeX knows; biblatex reads the rest too. */
import { citedDate } from './cited-date.ts';
import { citedWorks, noteOf, type CitedWork, type Citing } from './cited-works.ts';
import { plainText } from './plain-text.ts';
import type { Links, SharedView } from './shared-view.ts';

export function bibtex(view: SharedView, links: Links, citing: Citing): string {
  const entries = citedWorks(view, links, citing).map((work) => entry(work, view, citing.accessed));
  return entries.join('\n');
}

function entry(work: CitedWork, view: SharedView, accessed: string): string {
  const date = citedDate(work.published);
  const note = noteOf(work, view);
  const isNews = work.kind === 'news' && work.outlet !== null;
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    // Doubled braces: neither a name nor a title is taken apart or set in small letters.
    ['author', work.author && `{${escape(work.author)}}`],
    ['title', `{${escape(work.titleMade ? `[${work.title}]` : work.title)}}`],
    [isNews ? 'journal' : 'howpublished', work.outlet && escape(work.outlet)],
    ['year', date && String(date.year)],
    ['month', date?.month ? String(date.month) : null],
    ['day', date?.day ? String(date.day) : null],
    ['date', !date && work.published ? escape(work.published) : null],
    ['url', work.url && address(work.url)],
    ['urldate', accessed],
    ['version', work.revision === null ? null : String(work.revision)],
    ['note', note === '' ? null : escape(note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []));
  return `@${isNews ? 'article' : 'misc'}{${work.key},\n${lines.join('')}}\n`;
}

/** Braces are counted by BibTeX even where a backslash stands before them, so they go by name. */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const escape = (text: string): string =>
  plainText(text).replace(/[\\{}~^&%$#_]/g, (c) => COMMANDS[c] ?? `\\${c}`);

/** An address is taken as it stands, so what would end the field is told in per cent. */
const address = (url: string): string =>
  plainText(url).replace(/[\\{}\s]/g, (c) => encodeURIComponent(c));
