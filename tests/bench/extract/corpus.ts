/**
 * The events of the background briefs against the list made by hand (tests/fixtures/corpus-gold);
 * which briefs are kept aside stands in the list. Those of made-up articles to develop on
 * (tests/fixtures/development), and of made-up articles that nobody develops on
 * (tests/fixtures/held-out): of these, as of the briefs kept aside, no error is ever told.
 */
import { readFileSync } from 'node:fs';
import type { Draft, ExtractedEvent } from '#lib/extract/draft.ts';
import { splitFrontMatter } from '#lib/server/folder/front-matter.ts';
import { plainMarkdown } from '#lib/server/folder/markdown.ts';
import { type GoldBrief, readGold } from './corpus-gold.ts';
import { type GoldEvent, isIn, placeOf } from './event-gold.ts';
import { inputOf } from './article-input.ts';
import type { Bench, Context } from './bench.ts';
import { readAgainst, type Reading } from './event-reading.ts';
import { eventRows } from './event-rows.ts';
import { type Folder, readArticles } from './made-up-articles.ts';

const BRIEFS = new URL('../../../data/articles/briefs/', import.meta.url);
const PUBLISHED = '2026-11-23'; // the briefs' own

interface NamedReading extends Reading {
  readonly name: string;
}

interface BriefReading extends NamedReading {
  readonly brief: GoldBrief;
}

export const corpus: Bench = {
  name: 'corpus',
  run: (context) => {
    const briefs = readGold().map((brief) => readBrief(brief, context));
    if (context.tell)
      for (const reading of briefs)
        if (reading.brief.split === 'dev') tellErrors(reading, context.tell);
    const development = readMadeUp('development', context);
    if (context.tell) for (const reading of development) tellErrors(reading, context.tell);
    const articleRows = (on: string, readings: readonly Reading[], isAside: boolean) =>
      eventRows(on, 'articles', readings, () => isAside);
    return [
      ...eventRows(
        'background briefs',
        'briefs',
        briefs,
        (_, i) => briefs[i]?.brief.split === 'aside',
      ),
      ...articleRows('development articles', development, false),
      ...articleRows('held-out articles', readMadeUp('held-out', context), true),
      ...articleRows('held-out articles, second set', readMadeUp('held-out/second', context), true),
    ];
  },
};

function readBrief(brief: GoldBrief, { knowledge }: Context): BriefReading {
  const source = readFileSync(new URL(`${brief.slug}.md`, BRIEFS), 'utf8');
  const { fields, body } = splitFrontMatter(source);
  const input = inputOf(plainMarkdown(body).text, {
    id: brief.slug,
    title: typeof fields['title'] === 'string' ? fields['title'] : null,
    ...{ published: PUBLISHED, publishedFrom: 'given', kind: 'brief', style: 'narrative' },
  });
  return { brief, name: brief.slug, ...readAgainst(brief, input, knowledge) };
}

const readMadeUp = (folder: Folder, { knowledge }: Context): NamedReading[] =>
  readArticles(folder).map(({ name, gold, input }) => ({
    name,
    ...readAgainst(gold, input, knowledge),
  }));

function tellErrors(
  { name, draft, matches, doubles, missing, unmatched, traps }: NamedReading,
  tell: (line: string) => void,
): void {
  tell(`== ${name}`);
  for (const event of missing.filter(({ must }) => must))
    tell(`missing  ${sayGold(event)} «${event.words}»
           ${isIn(draft.text, event) ? sentenceAt(draft, placeOf(event, draft.text).start) : 'words that the reading of the page has lost'}`);
  for (const event of unmatched)
    tell(`false    ${sayEvent(event, draft.text)}
           ${sentenceAt(draft, event.trigger.start)}`);
  for (const event of traps)
    tell(`never    ${sayEvent(event, draft.text)}
           ${sentenceAt(draft, event.trigger.start)}`);
  for (const { gold, event, verdict } of [...matches, ...doubles]) {
    const wrong = [
      ...(verdict.type ? [] : ['type']),
      ...(verdict.sides ? [] : ['sides']),
      ...(verdict.date === 'right' ? [] : [`date ${verdict.date}`]),
      ...(verdict.status ? [] : ['status']),
    ];
    if (wrong.length > 0)
      tell(`${gold.must ? 'wrong    ' : 'wrong?   '}${wrong.join(', ')}: ${sayEvent(event, draft.text)}
           gold ${sayGold(gold)} «${gold.words}»
           ${sentenceAt(draft, event.trigger.start)}`);
  }
}

function sentenceAt({ sentences, text }: Draft, at: number): string {
  const sentence = sentences.find(({ start, end }) => start <= at && at < end);
  return sentence ? text.slice(sentence.start, sentence.end) : '';
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
