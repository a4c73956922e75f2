import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { readHtmlBlocks } from './blocks.ts';
import { judgeByStructure } from './structure.ts';
import type { Removed } from '../../model/article.ts';
import type { Issue } from '../../model/issue.ts';
export function readHtml(html: string, url?: string): {text: string; removed: Removed[]; outlet: string|null; byline: string|null} | Issue {
  const { document } = parseHTML(html);
  const article = new Readability<Element>(document as unknown as Document, {keepClasses: true, serializer: (el) => el as Element}).parse();
  if (!article?.content) return { code: 'no-article', at: url ?? '', message: 'none' };
  const blocks = readHtmlBlocks(article.content);
  const reasons = judgeByStructure(blocks, article.content);
  let text=''; const removed: Removed[]=[];
  blocks.forEach((b,i)=>{ if(text) text+='\n'; const start=text.length; text+=b.text; const r=reasons[i]; if(r) removed.push({start,end:text.length,reason:r}); });
  return { text, removed, outlet: null, byline: article.byline ?? null };
}
