/** Every rule that can give a value has a sentence that a reader understands. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { EvidenceOf } from '#lib/model/evidence.ts';
import { ms } from '#lib/model/units.ts';
import type { When } from '#lib/model/when.ts';
import { TOLD } from '#lib/words/date-rule.ts';
import { evidenceInWords, rejectedInWords } from '#lib/words/evidence.ts';
import { REJECTED } from '#lib/words/rejected.en.ts';
import { REASONS } from '#lib/words/evidence-rules.en.ts';

const WHEN: When = {
  edtf: '2015-11',
  earliest: ms(Date.UTC(2015, 10)),
  latest: ms(Date.UTC(2015, 11)),
  extent: 'somewhere-in',
  granularity: 'month',
  approximate: false,
  uncertain: false,
  basis: 'text',
  rule: 'month-last-year',
  anchor: '2016-02-04',
  record: null,
};

const say = (of: EvidenceOf, rule: string, quoted: string, anchor: string | null = null) =>
  evidenceInWords({ of, rule, anchor, start: 0, end: 1 }, quoted, { ...WHEN, rule, anchor });

/** Rules as the code writes them: `sourceRule: x ? 'subject' : 'by-agent'`, `statusRule === 'plain'`. */
function rulesInCode(field: RegExp): readonly string[] {
  const code = globSync(['src/lib/extract/events/*.ts', 'src/lib/extract/attribution/*.ts'])
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const found = [...code.matchAll(field)].flatMap(([line]) =>
    [...line.matchAll(/'([a-z]+(?:-[a-z]+)*)'/g)].map(([, rule]) => rule ?? ''),
  );
  return [...new Set(found)];
}

describe('evidence in words', () => {
  it.each<[EvidenceOf, string, string, string | null, string]>([
    ['source', 'subject', 'Turkey', 'state', '‘Turkey’ is the subject of the verb'],
    ['target', 'passive-subject', 'the jet', null, '‘the jet’ is the one to whom it was done'],
    ['type', 'verb', 'downed', '{@x} pattern', 'the verb ‘downed’ tells it'],
    ['status', 'plain', 'x', null, 'nothing in the sentence denies, asks for, plans or doubts it'],
    [
      'score',
      'goldstein-of-code',
      'downed',
      '190',
      'the Goldstein score that GDELT publishes for CAMEO code 190',
    ],
    ['attribution', 'named', 'Lavrov said', 'Lavrov', '‘Lavrov said’ names the speaker: Lavrov'],
    [
      'date',
      'month-last-year',
      'November last year',
      '2016-02-04',
      '‘November last year’, counted from 4 February 2016',
    ],
    ['date', 'day-of-year', '24 November 2015', '2026-11-23', '‘24 November 2015’, a date in full'],
    [
      'date',
      'morning-of-day-of-year',
      'the morning of 24 November 2015',
      '2026-11-23',
      '‘the morning of 24 November 2015’, a date in full',
    ],
    [
      'date',
      'day-without-year',
      '24 November',
      '2016-02-04',
      '‘24 November’: the year is the one that fits an article of 4 February 2016',
    ],
    [
      'date',
      'date-of-telling',
      '24 November 2015',
      '2015-11-24',
      'the event’s own words give no date; the account has come to 24 November 2015, and tells this as of about then',
    ],
  ])('%s by %s', (of, rule, quoted, anchor, words) => {
    expect(say(of, rule, quoted, anchor)).toBe(words);
  });

  it.each([
    [
      'counted-from-main-clause',
      'a few hours after',
      '‘a few hours after’, counted from 24 November 2015, the day of what stands beside it',
    ],
    ['day-after-eve', '24 November', '‘24 November’ is called the eve of it: the day after'],
  ])('a date by %s', (rule, quoted, words) => {
    expect(say('date', rule, quoted, '2015-11-24')).toBe(words);
  });

  it('names long words by their beginning', () => {
    expect(say('attribution', 'named', `${'so '.repeat(60)}it went`).length).toBeLessThan(140);
  });

  it('puts what was rejected in words', () => {
    expect(rejectedInWords('../2016-02-04: wider-than-told')).toBe(
      'before 4 February 2016: what is told around it gives a narrower date',
    );
    expect(rejectedInWords('“Peru: the envoy”: only-says-so')).toBe(
      '‘Peru: the envoy’: only says so',
    );
    expect(rejectedInWords('ASSAULT: other-pattern')).toBe(
      '‘use of force’: its words are not beside this one',
    );
    expect(rejectedInWords('a later reading')).toBe('a later reading');
  });

  it('has a sentence for every reason in the code why a reading is rejected', () => {
    const code = globSync(['src/lib/extract/considered/*.ts', 'src/lib/extract/merge/why.ts'])
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const reasons = [
      ...code.matchAll(/return[^;\n]*'([a-z]+(?:-[a-z]+)+)'[^;\n]*;|: ([a-z]+(?:-[a-z]+)+)`/g),
    ];
    const named = reasons.map(([, returned, written]) => returned ?? written ?? '');
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter((one) => !(one in REJECTED) && !(one in REASONS.joined))).toEqual([]);
  });

  it.each([
    ['source', /\bsourceRule\b[^;{}]*?[,;}\n]/g],
    ['target', /\btargetRule\b[^;{}]*?[,;}\n]/g],
    ['status', /\bstatusRule\b[^;{}]*?[,;}\n]|status: '[a-z]+', rule: '[a-z-]+'/g],
  ] as const)('has a sentence for every rule of %s in the code', (of, field) => {
    const rules = rulesInCode(field).filter((rule) => !STATUS_VALUES.has(rule) && rule !== 'none');
    expect(rules.length).toBeGreaterThan(3);
    expect(rules.filter((rule) => !(rule in REASONS[of]))).toEqual([]);
  });

  it('has a sentence for every rule of the kind in the code', () => {
    // A reading of an act: `{ ...base, act, rule: 'refusal' }`, or the last argument of its maker.
    const rules = rulesInCode(/\b(?<!: )rule: [^{}\n]*|\breading\([^;]*?'[a-z-]+'[,)]/g);
    const known = Object.values(REASONS).flatMap((reasons) => Object.keys(reasons));
    const others = ['given', 'no-relation', 'narrator', 'none', 'undated-article'];
    expect(rules.length).toBeGreaterThan(20);
    expect(
      rules.filter((rule) => ![...known, ...others, ...STATUS_VALUES, ...OPERATORS].includes(rule)),
    ).toEqual([]);
  });

  it('has a sentence for every rule of the date that is no time expression’s', () => {
    const files = [
      'src/lib/extract/when/*.ts',
      'src/lib/extract/events/{when,coding,back-references}.ts',
    ];
    const code = globSync(files).map((file) => readFileSync(file, 'utf8').replace(/\s+/g, ' '));
    const rules = code.flatMap((text) =>
      [...text.matchAll(/\b(?:reading|toWhen|whenOf)\([^;]{0,160}/g)].flatMap(([call]) =>
        [...call.matchAll(/'([a-z]+(?:-[a-z]+)+)'/g)].map(([, rule]) => rule ?? ''),
      ),
    );
    const others = ['somewhere-in', 'date-of-report', 'same-day'];
    expect(rules.length).toBeGreaterThan(10);
    expect(rules.filter((rule) => !(rule in TOLD) && !others.includes(rule))).toEqual([]);
  });

  it('shows no rule by its bare name', () => {
    for (const [of, reasons] of Object.entries(REASONS))
      for (const rule of Object.keys(reasons))
        expect(say(of as EvidenceOf, rule, 'words')).not.toContain(rule.includes('-') ? rule : '{');
  });
});

/** Literals that stand in the same lines and are no rules. */
const STATUS_VALUES: ReadonlySet<string> = new Set([
  ...['asserted', 'denied', 'demanded', 'threatened', 'planned', 'hypothetical', 'habitual'],
]);
const OPERATORS = [...['plan', 'vow', 'light', 'future', 'refuse'], 'antecedent'];
