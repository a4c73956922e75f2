/** A citation to paste into a text: one line a work. */
import { edtfInWords } from '../words/edtf.ts';
import { citedWorks, type CitedWork, type Citing } from './cited-works.ts';
import { wordsFor } from './in-words.ts';
import type { Links, SharedView } from './shared-view.ts';

export function plainCitations(view: SharedView, links: Links, citing: Citing): string {
  return citedWorks(view, links, citing)
    .map((work) => `${lineOf(work, view, citing.accessed)}\n`)
    .join('');
}

/** "Ann Reporter, “Fog”, The Harbour Gazette, 4 March 2021, https://… (accessed …). Quoted: “…” (https://…)." */
function lineOf(work: CitedWork, view: SharedView, accessed: string): string {
  const { exchange } = wordsFor(view);
  const published = work.published === null ? null : edtfInWords(work.published);
  const parts = [
    work.author,
    work.titleMade ? exchange.titleMade(work.title) : exchange.titled(work.title),
    work.happened,
    work.outlet,
    work.revision === null ? published : exchange.revision(work.revision),
    work.url,
  ];
  const line = parts.filter((part) => part !== null && part !== '').join(', ');
  const quoted = work.quotes.map(({ words, address }) => ` ${exchange.quotes(words, address)}.`);
  return `${line} (${exchange.accessed(edtfInWords(accessed))}).${quoted.join('')}`;
}
