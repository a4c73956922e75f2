/** CSL-JSON (https://docs.citationstyles.org): what Zotero, pandoc and citeproc read. */
import { citedDate } from './cited-date.ts';
import { citedWorks, noteOf, type CitedWork, type Citing } from './cited-works.ts';
import type { Links, SharedView } from './shared-view.ts';

export function cslJson(view: SharedView, links: Links, citing: Citing): string {
  const items = citedWorks(view, links, citing).map((work) => itemOf(work, view, citing.accessed));
  return `${JSON.stringify(items, null, 1)}\n`;
}

function itemOf(work: CitedWork, view: SharedView, accessed: string) {
  const note = noteOf(work, view);
  const issued = dateOf(work.published);
  return {
    id: work.key,
    type: TYPE[work.kind],
    title: work.titleMade ? `[${work.title}]` : work.title,
    ...(work.author === null ? {} : { author: [{ literal: work.author }] }),
    ...(work.outlet === null ? {} : { 'container-title': work.outlet }),
    ...(issued === null ? {} : { issued }),
    accessed: dateOf(accessed),
    ...(work.url === null ? {} : { URL: work.url }),
    ...(work.revision === null ? {} : { version: String(work.revision) }),
    ...(note === '' ? {} : { note }),
  };
}

const TYPE: Record<CitedWork['kind'], string> = {
  event: 'webpage',
  news: 'article-newspaper',
  brief: 'report',
};

function dateOf(edtf: string | null) {
  const date = citedDate(edtf);
  if (!date) return edtf === null ? null : { literal: edtf };
  const parts = [date.year, date.month, date.day].filter((part) => part !== null);
  return { 'date-parts': [parts], ...(date.circa ? { circa: true } : {}) };
}
