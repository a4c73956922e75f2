/**
 * Sentences with codings, PETRARCH's unit tests: which of them name real states, and how their codes
 * read in ours.
 *
 * Most of the tests play in invented lands; a sentence counts where every side of every coding is a
 * state or one of its organs by our gazetteer, or an organisation below, and the text names no
 * invented land. A sentence coded as telling nothing counts where it names a state. Sides are read by
 * state, so codings within one state fall out, and of the same sentence twice the first counts.
 *
 * Event codes are read through our table of CAMEO codes (data/lexicon/cameo.json), but for the tests'
 * own use of some, which is older than CAMEO. Codes that stand for no act, only for the pattern that a test
 * is to match ("acting strangely", "departs"), put the sentence out.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Knowledge } from '#lib/extract/knowledge.ts';
import type { EventType } from '#lib/model/event-type.ts';

const ORGANISATIONS: Readonly<Record<string, string>> = {
  ...{ IGOEEU: 'EUR', IGOAFR: 'AFU', IMGMOSALQ: 'QAI', NZE: 'NZL' },
};

/** What may follow the three letters of a state: its government, army and police. */
const ORGANS = /^(?:GOV|MIL|COP|LEG)*$/;

const OWN_CODES: Readonly<Record<string, EventType>> = {
  '064': 'SUPPORT', // "restore full diplomatic ties"
  '1717': 'SANCTION', // "broken relations"
  '122': 'ACCUSE', // "deplored"
  '123': 'ACCUSE',
};

const NO_ACT = new Set(['100', '1010', '1011', '102', '103', '032']);

const INVENTED =
  /\b(?:Eriador|Osgiliath|G[oax]ndor|Arnor|Mordor|C[ax]lenardhon|Bree|Ithilien|Dol Amroth|Minas|Hogwarts|Gryffindor|Shire|Rohan|Dagolath)/i;

export interface Coded {
  readonly text: string;
  /** ISO 8601. */
  readonly date: string | null;
  /** `SRC→TGT TYPE`; what two do together stands both ways. */
  readonly codings: ReadonlySet<string>;
}

const MUTUAL: ReadonlySet<EventType> = new Set(['AGREE', 'CONSULT', 'COOPERATE']);

export const codingsOf = (source: string, target: string, type: EventType): string[] => [
  `${source}→${target} ${type}`,
  ...(MUTUAL.has(type) ? [`${target}→${source} ${type}`] : []),
];

/** Those that name real states, and how many there are in all. */
export function readCoded(folder: string, knowledge: Knowledge): { coded: Coded[]; of: number } {
  const sentences = new Map<string, { head: string; body: string }>();
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.xml'))
    .sort()) {
    const xml = readFileSync(join(folder, name), 'utf8');
    for (const [, head = '', body = ''] of xml.matchAll(
      /<Sentence\b([^>]*)>([\s\S]*?)<\/Sentence>/g,
    )) {
      const text = /<Text>([\s\S]*?)<\/Text>/.exec(body)?.[1]?.replace(/\s+/g, ' ').trim() ?? '';
      if (body.includes('<EventCoding') && !sentences.has(text))
        sentences.set(text, { head, body });
    }
  }
  const coded = [...sentences].flatMap(([text, { head, body }]) => {
    const codings = readCodings(body, knowledge);
    if (codings === null || INVENTED.test(text)) return [];
    if (codings.length === 0 && !namesState(text, knowledge)) return [];
    const date = /date\s*=\s*"(\d{4})(\d\d)(\d\d)"/.exec(head);
    return [
      {
        text,
        date: date ? `${date[1]}-${date[2]}-${date[3]}` : null,
        codings: new Set(codings),
      },
    ];
  });
  return { coded, of: sentences.size };
}

/** Null where a coding cannot be said in our codes; none where the sentence is coded as telling nothing. */
function readCodings(body: string, knowledge: Knowledge): string[] | null {
  const codings: string[] = [];
  for (const [, attributes = ''] of body.matchAll(/<EventCoding\s([^>]*)>/g)) {
    if (/noevents/i.test(attributes)) continue;
    const attribute = (name: string) =>
      new RegExp(`${name}\\s*=\\s*"([^"]*)"`).exec(attributes)?.[1] ?? '';
    const source = partyOf(attribute('sourcecode'), knowledge);
    const target = partyOf(attribute('targetcode'), knowledge);
    const type = typeOf(attribute('eventcode'), knowledge);
    if (!source || !target || !type || source === target) return null;
    codings.push(...codingsOf(source, target, type));
  }
  return codings;
}

function partyOf(code: string, { gazetteer }: Knowledge): string | null {
  const own = ORGANISATIONS[code];
  if (own) return own;
  const state = code.slice(0, 3);
  return gazetteer.actors.get(state)?.kind === 'state' && ORGANS.test(code.slice(3)) ? state : null;
}

function typeOf(code: string, { events }: Knowledge): EventType | null {
  if (NO_ACT.has(code)) return null;
  const own = OWN_CODES[code];
  if (own) return own;
  try {
    return events.act(code).type;
  } catch {
    return null; // no code of CAMEO
  }
}

const namesState = (text: string, { gazetteer }: Knowledge): boolean =>
  [...gazetteer.actors.values()].some(
    ({ kind, name }) => kind === 'state' && new RegExp(`\\b${name}\\b`).test(text),
  );
