/**
 * Scores expressions of time against TIMEX3 annotations as the TempEval-3 toolkit does: spans that
 * overlap are paired, identical ones first; strict asks for the same span, value for the same
 * TIMEX3 value. All counts are summed over the documents before the figures are made.
 */

export interface Timex {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

export interface AnnotatedText {
  readonly name: string;
  readonly text: string;
  /** Document creation time, as annotated. */
  readonly created: string | null;
  readonly timexes: readonly Timex[];
}

export interface Counts {
  gold: number;
  system: number;
  relaxed: number;
  strict: number;
  value: number;
  /** Of values that begin with a year or a decade: what a timeline can place. */
  calendarGold: number;
  calendarSystem: number;
  calendarRight: number;
}

export interface Slip {
  readonly kind: 'missed' | 'extent' | 'value' | 'spurious';
  readonly gold: Timex | null;
  readonly system: Timex | null;
}

export interface Figures {
  readonly strict: number;
  readonly relaxed: number;
  readonly value: number;
  readonly calendar: number;
}

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" },
};

const decode = (text: string): string =>
  text.replace(/&(#x?[0-9a-f]+|\w+);/gi, (entity, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? entity;
    const hex = /^#x/i.test(name);
    return String.fromCodePoint(parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10));
  });

/** Reads a TimeML file: the plain text of `<TEXT>` and the TIMEX3s in it that hold words. */
export function readTimeMl(name: string, xml: string): AnnotatedText {
  const created = /<DCT>\s*<TIMEX3[^>]*?value="([^"]*)"/.exec(xml)?.[1] ?? null;
  const body = /<TEXT>([\s\S]*)<\/TEXT>/.exec(xml)?.[1] ?? '';
  let text = '';
  const open: { start: number; id: string; value: string }[] = [];
  const timexes: Timex[] = [];
  for (const [, close, tag, attributes = '', empty, words] of body.matchAll(
    /<!--[\s\S]*?-->|<(\/?)([A-Za-z0-9_]+)((?:\s[^>]*?)?)(\/?)>|([^<]+)/g,
  )) {
    if (words !== undefined) text += decode(words);
    if (tag !== 'TIMEX3') continue;
    if (!close) {
      const attribute = (key: string) =>
        decode(new RegExp(`\\b${key}="([^"]*)"`).exec(attributes)?.[1] ?? '');
      if (!empty)
        open.push({ start: text.length, id: attribute('tid'), value: attribute('value') });
      continue;
    }
    const opened = open.pop();
    if (!opened || opened.id === 't0' || text.slice(opened.start).trim() === '') continue;
    timexes.push({ start: opened.start, end: text.length, value: opened.value });
  }
  timexes.sort((a, b) => a.start - b.start || a.end - b.end);
  return { name, text, created, timexes };
}

export const noCounts = (): Counts => ({
  ...{ gold: 0, system: 0, relaxed: 0, strict: 0, value: 0 },
  ...{ calendarGold: 0, calendarSystem: 0, calendarRight: 0 },
});

export function sumOf(counts: readonly Counts[]): Counts {
  const sum = noCounts();
  for (const some of counts)
    for (const key of Object.keys(sum) as (keyof Counts)[]) sum[key] += some[key];
  return sum;
}

/** Adds one document to the counts; returns what went wrong in it. */
export function count(
  counts: Counts,
  gold: readonly Timex[],
  answers: readonly Timex[],
): readonly Slip[] {
  const system = [...answers].sort((a, b) => a.start - b.start || a.end - b.end);
  const pairs = pair(gold, system);
  const slips: Slip[] = [];
  counts.gold += gold.length;
  counts.system += system.length;
  counts.calendarSystem += system.filter(isCalendar).length;
  for (const timex of gold) {
    const answer = pairs.get(timex);
    if (isCalendar(timex)) {
      counts.calendarGold += 1;
      if (answer?.value === timex.value) counts.calendarRight += 1;
    }
    if (!answer) {
      slips.push({ kind: 'missed', gold: timex, system: null });
      continue;
    }
    counts.relaxed += 1;
    if (answer.start === timex.start && answer.end === timex.end) counts.strict += 1;
    else slips.push({ kind: 'extent', gold: timex, system: answer });
    if (answer.value === timex.value) counts.value += 1;
    else slips.push({ kind: 'value', gold: timex, system: answer });
  }
  const paired = new Set(pairs.values());
  for (const answer of system) {
    if (!paired.has(answer)) slips.push({ kind: 'spurious', gold: null, system: answer });
  }
  return slips;
}

const isCalendar = ({ value }: Timex): boolean => /^\d{3,4}(-|$)/.test(value);

/** One answer to each gold expression at most, and the reverse: identical spans, then in text order. */
function pair(gold: readonly Timex[], system: readonly Timex[]): Map<Timex, Timex> {
  const pairs = new Map<Timex, Timex>();
  const used = new Set<Timex>();
  const match = (fits: (a: Timex, b: Timex) => boolean) => {
    for (const timex of gold) {
      if (pairs.has(timex)) continue;
      const answer = system.find((candidate) => !used.has(candidate) && fits(timex, candidate));
      if (!answer) continue;
      pairs.set(timex, answer);
      used.add(answer);
    }
  };
  match((a, b) => a.start === b.start && a.end === b.end);
  match((a, b) => a.start < b.end && b.start < a.end);
  return pairs;
}

/** F1 of each figure, in per cent. Value F1 is relaxed F1 times the share of right values. */
export function figuresOf(counts: Counts): Figures {
  const f1 = (hits: number, system: number, gold: number) =>
    hits === 0 ? 0 : (200 * hits) / (system + gold);
  return {
    strict: f1(counts.strict, counts.system, counts.gold),
    relaxed: f1(counts.relaxed, counts.system, counts.gold),
    value: f1(counts.value, counts.system, counts.gold),
    calendar: f1(counts.calendarRight, counts.calendarSystem, counts.calendarGold),
  };
}
