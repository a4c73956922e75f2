/**
 * The events of the background briefs against the list made by hand (tests/fixtures/corpus-gold);
 * which briefs are kept aside stands in the list. And those of made-up articles that nobody develops
 * on (tests/fixtures/held-out): of these, as of the briefs kept aside, no error is ever told.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { Draft, ExtractedEvent } from '#lib/extract/draft.ts';
import { splitFrontMatter } from '#lib/server/folder/front-matter.ts';
import { plainMarkdown } from '#lib/server/folder/markdown.ts';
import { type GoldBrief, readGold } from './corpus-gold.ts';
import { type GoldEvent, type GoldList, placeOf } from './event-gold.ts';
import { inputOf } from './article-input.ts';
import type { Bench, Context } from './bench.ts';
import { readAgainst, type Reading } from './event-reading.ts';
import { eventRows } from './event-rows.ts';

const BRIEFS = new URL('../../../data/articles/briefs/', import.meta.url);
const HELD_OUT = new URL('../../fixtures/held-out/', import.meta.url);
const PUBLISHED = '2026-11-23'; // the briefs' own

interface BriefReading extends Reading {
  readonly brief: GoldBrief;
}

export const corpus: Bench = {
  name: 'corpus',
  run: (context) => {
    const briefs = readGold().map((brief) => readBrief(brief, context));
    if (context.tell)
      for (const reading of briefs)
        if (reading.brief.split === 'dev') tellErrors(reading, context.tell);
    const heldOut = readdirSync(HELD_OUT, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort()
      .map((name) => readHeldOut(name, context));
    return [
      ...eventRows(
        'background briefs',
        'briefs',
        briefs,
        (_, i) => briefs[i]?.brief.split === 'aside',
      ),
      ...eventRows('held-out articles', 'articles', heldOut, () => true),
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
  return { brief, ...readAgainst(brief, input, knowledge) };
}

function readHeldOut(name: string, { knowledge }: Context): Reading {
  const open = (file: string) => readFileSync(new URL(`${name}/${file}`, HELD_OUT), 'utf8');
  const given = JSON.parse(open('article.json')) as {
    title: string;
    outlet: string;
    byline?: string;
    published: string;
    language: string;
  };
  const gold = JSON.parse(open('expected.json')) as GoldList;
  const input = inputOf(open('article.txt'), { ...given, id: name, publishedFrom: 'given' });
  return readAgainst(gold, input, knowledge);
}

function tellErrors(
  { brief, draft, matches, doubles, missing, unmatched }: BriefReading,
  tell: (line: string) => void,
): void {
  tell(`== ${brief.slug}`);
  for (const event of missing.filter(({ must }) => must))
    tell(`missing  ${sayGold(event)} «${event.words}»
           ${sentenceAt(draft, placeOf(event, draft.text).start)}`);
  for (const event of unmatched)
    tell(`false    ${sayEvent(event, draft.text)}
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
