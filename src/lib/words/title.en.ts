/** Titles in English. */
import type { TitleLanguage } from './title.ts';

export const ENGLISH: TitleLanguage = {
  and: 'and',
  numbers: [
    'no',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
  unnamed: {
    AGREE: 'Agreement reached',
    CONSULT: 'Talks held',
    SUPPORT: 'Support voiced',
    COOPERATE: 'Cooperation',
    AID: 'Aid given',
    YIELD: 'Concession made',
    REQUEST: 'Demand made',
    ACCUSE: 'Criticism voiced',
    REJECT: 'Refusal',
    THREATEN: 'Threat made',
    PROTEST: 'Protest',
    SANCTION: 'Relations cut back',
    MOBILIZE: 'Show of force',
    COERCE: 'Measures taken',
    ASSAULT: 'Attack',
  },
  many: (template) =>
    template.replace(/^(\{s\} [a-z]+)s /, '$1 ').replace(/^(\{s\} [a-z]+)s$/, '$1'),
  templates: {
    AGREE: {
      one: '{s} in agreement',
      both: '{s} agrees with {t}',
      target: 'An agreement with {t}',
    },
    CONSULT: { one: '{s} in talks', both: '{s} meets {t}', target: 'Talks with {t}' },
    SUPPORT: { one: '{s} voices support', both: '{s} supports {t}', target: 'Support for {t}' },
    COOPERATE: {
      one: '{s} cooperates',
      both: '{s} cooperates with {t}',
      target: 'Cooperation with {t}',
    },
    AID: { one: '{s} gives aid', both: '{s} aids {t}', target: 'Aid for {t}' },
    YIELD: { one: '{s} gives way', both: '{s} gives way to {t}', target: 'A concession to {t}' },
    REQUEST: {
      one: '{s} makes a demand',
      both: '{s} makes a demand of {t}',
      target: 'A demand of {t}',
    },
    ACCUSE: { one: '{s} voices criticism', both: '{s} criticises {t}', target: 'Criticism of {t}' },
    REJECT: { one: '{s} refuses', both: '{s} rebuffs {t}', target: 'A rebuff to {t}' },
    THREATEN: { one: '{s} issues a threat', both: '{s} threatens {t}', target: 'A threat to {t}' },
    PROTEST: {
      one: 'Protest: {s}',
      both: '{s} protests against {t}',
      target: 'Protest against {t}',
    },
    SANCTION: {
      one: '{s} cuts back relations',
      both: '{s} cuts back relations with {t}',
      target: 'Relations with {t} cut back',
    },
    MOBILIZE: {
      one: '{s} shows force',
      both: '{s} shows force to {t}',
      target: 'A show of force to {t}',
    },
    COERCE: {
      one: '{s} uses coercion',
      both: '{s} takes measures against {t}',
      target: 'Measures against {t}',
    },
    ASSAULT: { one: '{s} attacks', both: '{s} attacks {t}', target: 'Attack on {t}' },
  },
  verbal: (subject, plural, { status, verb, adverb, pieces }) => {
    const rest = ofItself(pieces.join(' '));
    const often = adverb ? `${adverb} ` : '';
    const { base, third } = verb!;
    switch (status) {
      case 'denied':
        return `${subject} ${plural ? 'do' : 'does'} not ${base} ${rest}`;
      case 'planned':
        return `${subject} to ${base} ${rest}`;
      case 'hypothetical':
        return `${subject} may ${base} ${rest}`;
      case 'demanded':
        return `${subject} asked to ${base} ${rest}`;
      case 'threatened':
        return `${subject} threatens to ${base} ${rest}`;
      default:
        return `${subject} ${often}${plural ? base : third} ${rest}`;
    }
  },
  said: (speaker, words) => `${speaker}: ${words}`,
  missing: (noun, source, target) =>
    `No ${noun}${source ? ` from ${source}` : target ? ` to ${target}` : ''}`,
  passive: (subject, { status, pieces }, participle) => {
    const rest = pieces.join(' ');
    switch (status) {
      case 'denied':
        return `${subject} not ${participle} ${rest}`;
      case 'planned':
        return `${subject} to be ${participle} ${rest}`;
      case 'hypothetical':
        return `${subject} possibly ${participle} ${rest}`;
      default:
        return `${subject} ${participle} ${rest}`;
    }
  },
  placed: (title, place) => `${title} in ${place}`,
  marked: (status, title) => {
    switch (status) {
      case 'denied':
        return `Denied: ${title}`;
      case 'planned':
        return `Planned: ${title}`;
      case 'demanded':
        return `Demanded: ${title}`;
      case 'threatened':
        return `Threatened: ${title}`;
      case 'hypothetical':
        return `Possible: ${title}`;
      default:
        return title;
    }
  },
};

/** The one who acts is called by the name of a side: what was "his" is the side's own. */
const ofItself = (rest: string): string =>
  rest
    .replace(/^(?:his|her) (?=(?:deep|profound|sincere|full|support|regret|concern)\b)/i, '')
    .replace(/\bthat (?:his|her) (?:country|government|state) /gi, 'that it ')
    .replace(/\b(?:his|her) (?=\p{Ll})/giu, 'its ');
