/**
 * How well the events of the background briefs are found, against the list made by hand:
 *
 *     npm exec node -- tests/bench/corpus.ts [--errors] [SLUG…]
 *
 * Figures for the part developed on and the part kept aside. `--errors` lists what is missing, false
 * and wrong in the first, brief by brief, or in the briefs named; never in one kept aside.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { ExtractedEvent } from '../../src/lib/extract/draft.ts';
import { splitFrontMatter } from '../../src/lib/server/folder/front-matter.ts';
import { plainMarkdown } from '../../src/lib/server/folder/markdown.ts';
import { loadKnowledge } from '../../src/lib/server/knowledge.ts';
import { type GoldBrief, readGold } from './corpus-gold.ts';
import { figuresOf, type Reading, readAgainst } from './event-figures.ts';
import { type GoldEvent, placeOf } from './event-gold.ts';

const BRIEFS = new URL('../../data/articles/briefs/', import.meta.url);
const PUBLISHED = '2026-11-23';

interface BriefReading extends Reading {
  readonly brief: GoldBrief;
}

const { values, positionals } = parseArgs({
  options: { errors: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const { knowledge } = loadKnowledge('data');
const gold = readGold();
const hidden = positionals.find(
  (slug) => gold.find((brief) => brief.slug === slug)?.split !== 'dev',
);
if (hidden !== undefined) {
  console.error(`${hidden} is not among the briefs that are developed on: its errors stay unread`);
  process.exit(2);
}

const results = gold.map(read);
if (values.errors)
  for (const result of results)
    if (result.brief.split === 'dev')
      if (positionals.length === 0 || positionals.includes(result.brief.slug)) printErrors(result);
for (const split of ['dev', 'aside'] as const) {
  const part = results.filter(({ brief }) => brief.split === split);
  console.log(figuresOf(`${split}: ${part.length} briefs`, part));
}

function read(brief: GoldBrief): BriefReading {
  const source = readFileSync(new URL(`${brief.slug}.md`, BRIEFS), 'utf8');
  const { fields, body } = splitFrontMatter(source);
  const reading = readAgainst(
    brief,
    {
      id: brief.slug,
      text: plainMarkdown(body).text,
      title: typeof fields['title'] === 'string' ? fields['title'] : null,
      outlet: null,
      byline: null,
      url: null,
      published: PUBLISHED,
      publishedFrom: 'given',
      language: 'en',
      kind: 'brief',
      style: 'narrative',
    },
    knowledge,
  );
  return { brief, ...reading };
}

function printErrors({ brief, draft, matches, doubles, missing, unmatched }: BriefReading): void {
  const sentenceOf = (at: number) => {
    const sentence = draft.sentences.find(({ start, end }) => start <= at && at < end);
    return sentence ? draft.text.slice(sentence.start, sentence.end) : '';
  };
  console.log(`== ${brief.slug}`);
  for (const event of missing.filter(({ must }) => must))
    console.log(`missing  ${sayGold(event)} «${event.words}»
           ${sentenceOf(placeOf(event, draft.text).start)}`);
  for (const event of unmatched)
    console.log(`false    ${sayEvent(event, draft.text)}
           ${sentenceOf(event.trigger.start)}`);
  for (const { gold, event, verdict } of [...matches, ...doubles]) {
    const wrong = [
      ...(verdict.type ? [] : ['type']),
      ...(verdict.sides ? [] : ['sides']),
      ...(verdict.date === 'right' ? [] : [`date ${verdict.date}`]),
      ...(verdict.status ? [] : ['status']),
    ];
    if (wrong.length > 0)
      console.log(`${gold.must ? 'wrong    ' : 'wrong?   '}${wrong.join(', ')}: ${sayEvent(event, draft.text)}
           gold ${sayGold(gold)} «${gold.words}»
           ${sentenceOf(event.trigger.start)}`);
  }
}

function sayGold({ type, source, target, when, status, or }: GoldEvent): string {
  const others = or ? ` or ${JSON.stringify(or)}` : '';
  return `${type} ${source.join(' ')} → ${target.join(' ')}, ${when}, ${status}${others}`;
}

function sayEvent(event: ExtractedEvent, text: string): string {
  const { type, source, target, when, status, trigger, rule } = event;
  const sides = `${source.join(' ')} → ${target.join(' ')}`;
  return `${type} ${sides}, ${when.edtf ?? 'null'} (${when.rule}), ${status} «${text.slice(trigger.start, trigger.end)}» ${rule}`;
}
