/** Titles in English. */
import type { TitleLanguage } from './title-parts.ts';

/** Names as headlines shorten them. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['United States', 'US'],
  ['United Kingdom', 'UK'],
  ['United Nations', 'UN'],
  ['European Union', 'EU'],
  ['United Arab Emirates', 'UAE'],
  ['International Syria Support Group', 'Syria Support Group'],
  ["People's Protection Units", 'YPG'],
  ['Organization for Security and Co-operation in Europe', 'OSCE'],
  ['Organisation for Security and Co-operation in Europe', 'OSCE'],
]);

/** Words that no phrase ends with. */
const DANGLING =
  /(?:^|\s)(?:the|a|an|of|to|in|on|at|for|with|by|and|or|from|over|about|against|as|that|which|who|whose|its|his|her|their|is|are|be|been|was|were|has|have|had|not|no|it|him|them|this|these|those|such|one|ones|there|elsewhere|other|than|into|between|among|if|when|while|before|after|until|since|because|do|does|did|will|would|may|might|can|could|should|must|very|more|most|meant|towards?|without|within|during|same|earlier|further|ready|upon|near|under|himself|itself|themselves)$/i;

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
    template.replace(/^(\{s\} )([a-z]+)/, (_, side: string, verb: string) => side + plural(verb)),
  short: SHORT,
  isPluralName: (name) => /(?:Units|Forces|Rebels|Houthis|Taliban)$/.test(name),
  isWhole: (title) => !DANGLING.test(title),
  byVerb: {
    assure: { one: '{s} gives an assurance', both: '{s} gives {t} an assurance' },
    promise: { one: '{s} makes a promise', both: '{s} makes a promise to {t}' },
    pledge: { one: '{s} makes a promise', both: '{s} makes a promise to {t}' },
    offer: { one: '{s} makes an offer', both: '{s} makes an offer to {t}' },
    instruct: { one: '{s} gives an instruction' },
    order: { one: '{s} gives an order' },
    ask: {
      one: '{s} makes a request',
      both: '{s} makes a request to {t}',
      target: 'A request to {t}',
    },
    request: { one: '{s} makes a request', both: '{s} makes a request to {t}' },
    urge: { one: '{s} makes an appeal', both: '{s} appeals to {t}' },
    call: { one: '{s} makes an appeal', both: '{s} appeals to {t}' },
    deny: { one: '{s} issues a denial' },
    doubt: { one: '{s} voices doubt' },
    support: { one: '{s} voices support' },
    thank: { one: '{s} gives thanks', both: '{s} thanks {t}' },
    complain: { one: '{s} complains' },
    declare: { one: '{s} makes an offer', both: '{s} makes an offer to {t}' },
  },
  particular: {
    '010': { one: '{s} makes a statement' },
    '020': { one: '{s} makes an appeal', both: '{s} appeals to {t}' },
    '036': { one: '{s} agrees to talks', both: '{s} agrees to meet {t}' },
    '041': { one: '{s} speaks by telephone', both: '{s} telephones {t}' },
    '042': { one: '{s} goes on a visit', both: '{s} visits {t}' },
    '043': { one: '{s} plays host', both: '{s} receives {t}' },
    '046': { one: '{s} negotiates', both: '{s} negotiates with {t}' },
    '052': { one: '{s} defends its course', both: '{s} defends {t}' },
    '051': { one: '{s} voices approval', both: '{s} praises {t}', target: 'Praise for {t}' },
    '055': { one: '{s} apologises', both: '{s} apologises to {t}', target: 'An apology to {t}' },
    '057': { one: '{s} signs an agreement', both: '{s} signs an agreement with {t}' },
    '0841': { one: '{s} frees prisoners', both: '{s} frees people of {t}' },
    '085': { one: '{s} eases its measures', both: '{s} eases its measures against {t}' },
    '0871': { one: '{s} agrees to a truce', both: '{s} agrees to a truce with {t}' },
    '0874': { one: '{s} pulls back', both: '{s} pulls back from {t}' },
    '112': { one: '{s} makes an accusation', both: '{s} accuses {t}', target: '{t} accused' },
    '114': { one: '{s} protests', both: '{s} protests to {t}', target: 'A protest to {t}' },
    '120': { one: '{s} objects', both: '{s} contradicts {t}' },
    '125': { one: '{s} refuses to meet', both: '{s} refuses to meet {t}' },
    '128': { one: '{s} breaks a rule', both: '{s} breaks the rules towards {t}' },
    '130': { one: '{s} gives a warning', both: '{s} warns {t}', target: 'A warning to {t}' },
    '161': { one: '{s} cuts back relations', both: '{s} cuts back relations with {t}' },
    '163': {
      one: '{s} imposes sanctions',
      both: '{s} imposes sanctions on {t}',
      target: 'Sanctions on {t}',
    },
    '164': { one: '{s} breaks off talks', both: '{s} breaks off talks with {t}' },
    '173': {
      one: '{s} makes arrests',
      both: '{s} arrests people of {t}',
      target: 'Arrest of people of {t}',
    },
  },
  templates: {
    AGREE: {
      one: '{s} agrees',
      both: '{s} agrees with {t}',
      target: 'An agreement with {t}',
    },
    CONSULT: { one: '{s} holds talks', both: '{s} talks with {t}', target: 'Talks with {t}' },
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
      target: 'A request to {t}',
    },
    ACCUSE: { one: '{s} voices criticism', both: '{s} criticises {t}', target: 'Criticism of {t}' },
    REJECT: { one: '{s} objects', both: '{s} rebuffs {t}', target: 'A rebuff to {t}' },
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
  quoted: (speaker, words) => `${speaker}: ${words}`,
  said: (subject, several, { kind, verb, what, target }) => {
    const says = (third: string) => `${subject} ${several ? plural(third) : third}`;
    switch (kind) {
      case 'blames':
        return `${says('accuses')} ${target ?? 'others'} of ${what}`;
      case 'calls':
        return `${says('calls')} ${what}`;
      case 'speaks-of':
        return `${says('speaks')} of ${what}`;
      case 'warns':
        return target
          ? `${says('threatens')} ${target} with ${what}`
          : `${says('warns')} of ${what}`;
      case 'that':
        return `${subject} ${several ? verb.base : verb.third} that ${what}`;
    }
  },
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

/** "accuses" → "accuse", "does" → "do", "is" → "are". */
const plural = (third: string): string =>
  third === 'is'
    ? 'are'
    : third === 'does' || third === 'goes'
      ? third.slice(0, -2)
      : third.replace(/s$/, '');

/** The one who acts is called by the name of a side: what was "his" is the side's own. */
const ofItself = (rest: string): string =>
  rest
    .replace(/^(?:its|his|her) (?=(?:deep|profound|sincere|full|support|regret|concern)\b)/i, '')
    .replace(/\bthat (?:its|his|her) (?:country|government|state) /gi, 'that it ')
    .replace(/\b(?:his|her) (?=\p{Ll})/giu, 'its ');
