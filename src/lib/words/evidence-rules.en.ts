/**
 * Why a value of an event is what it is, by the rule that gave it. `quote` comes with its marks,
 * `anchor` is what the rule leaned on: a name, a code. Dates have a file of their own.
 */
import type { EvidenceOf } from '../model/evidence.ts';

export type Reason = (quote: string, anchor: string | null) => string;

export type Reasons = Readonly<Record<string, Reason>>;

const KIND: Reasons = {
  verb: (quote) => `the verb ${quote} tells it`,
  'verb-planned': (quote) => `${quote} tells of it as a plan`,
  'verb-denied': (quote) => `${quote} says that it did not happen`,
  refusal: (quote) => `${quote} tells that it was refused`,
  'refuse-noun': (quote) => `${quote} tells that it was refused`,
  demand: (quote) => `${quote} asks for it`,
  'demand-noun': (quote) => `${quote} asks for it`,
  threat: (quote) => `${quote} threatens it`,
  'threaten-noun': (quote) => `${quote} threatens it`,
  promise: (quote) => `${quote} promises it`,
  vow: (quote) => `${quote} tells a resolve to do it`,
  'stopped-act': (quote) => `${quote} tells that it was ended`,
  'stop-noun': (quote) => `${quote} tells that it was ended`,
  'will-not': (quote) => `${quote} behind “will not” or its like is a refusal`,
  'light-verb': (quote) => `the noun with ${quote} tells it; the verb only says that it was done`,
  noun: (quote) => `the noun ${quote} names it`,
  'noun-of-organisation': (quote) => `the noun ${quote} names a meeting of an organisation`,
  stay: (quote) => `${quote} with a place tells a visit`,
  judgement: (quote) => `${quote} passes judgement on what another did`,
  'said-judgement': (quote) => `${quote}, in a statement, passes judgement on what another did`,
  'said-blame': (quote) => `${quote}, in a statement, lays something to another’s charge`,
  'said-threat': (quote) => `${quote}, in a statement about what is to come, is a threat`,
  'said-to-be-due': (quote) => `${quote}, in a statement, says what another ought to do`,
  'told-off': (quote) =>
    `${quote} with what follows lays a wrong to the charge of the one addressed`,
  answer: (quote) => `${quote} is an answer to what another did`,
  'back-reference': (quote) => `${quote} points back to an event told elsewhere in the article`,
};

const SIDE: Reasons = {
  subject: (quote) => `${quote} is the subject of the verb`,
  'by-agent': (quote) => `${quote} stands behind “by”`,
  'on-its-soil': (quote) => `${quote} is the state on whose soil it was done`,
  'both-sides': (quote) => `${quote} is one of those who did it together`,
  member: (quote) => `${quote} is the body that met`,
  'behind-from': (quote) => `${quote} stands behind “from”`,
  speaker: (quote) => `${quote} says it`,
  'around-noun': (quote) => `${quote} stands beside the noun that names the event`,
  object: (quote) => `${quote} is the object of the verb`,
  'behind-preposition': (quote) => `${quote} stands behind the preposition that goes with the verb`,
  'passive-subject': (quote) => `${quote} is the one to whom it was done`,
  'subject-of-content': (quote) => `${quote} is the one of whom it is said or asked`,
  'shared-target': (quote) => `${quote} belongs to this verb and the one beside it`,
  'place-struck': (quote) => `${quote} is where it struck`,
  threatened: (quote) => `${quote} is threatened`,
  judged: (quote) => `${quote} is judged`,
  blamed: (quote) => `${quote} is blamed`,
  'owner-of-thing': (quote) => `${quote} owns what it was done to`,
  venue: (quote) => `${quote} is where it took place`,
  host: (quote) => `${quote} is where the envoy was told`,
  'doer-of-deed': (quote) => `${quote} is said to have done what is blamed`,
  'measure-carried-on': (quote) => `${quote} is the one of the measure that goes on`,
  'back-reference': (quote) => `${quote} points back to an event that names it`,
};

const STATUS: Reasons = {
  plain: () => 'nothing in the sentence denies, asks for, plans or doubts it',
  'definite-noun': (quote) => `${quote} speaks of it as of something that took place`,
  'noun-told': (quote) => `${quote} tells of it as of something that took place`,
  'noun-to-come': (quote) => `${quote} says that it is still to come`,
  'claim-denied': (quote) => `${quote} says that the claim is not true`,
  'negated-subject': (quote) => `${quote} says that nobody did it`,
  'negated-verb': (quote) => `${quote} negates it`,
  'negated-noun': (quote) => `${quote} says that there was none`,
  'verb-of-denial': (quote) => `${quote} denies it`,
  'verb-of-planning': (quote) => `${quote} tells of a plan`,
  future: (quote) => `${quote} puts it in the future`,
  'future-of-the-story': (quote) => `${quote} puts it after what the account has come to`,
  'future-in-report': (quote) => `${quote}, in a report, puts it in the future`,
  'will-not': (quote) => `${quote} says that it will not be done: a refusal that was made`,
  modal: (quote) => `${quote} tells it as possible only`,
  'conditional-clause': (quote) => `${quote} makes it a condition`,
  'adverb-of-habit': (quote) => `${quote} says that it was done again and again`,
  'simple-present': (quote) => `${quote}, in the present, tells a habit`,
  'under-demand': (quote) => `${quote} only asks for it`,
  'under-threat': (quote) => `${quote} only threatens it`,
  'under-refusal': (quote) => `${quote} refuses it`,
  infinitive: (quote) => `${quote} is still to be done`,
  'back-reference': (quote) => `${quote} speaks of it as of something that took place`,
};

/** The anchor is the other telling's words. */
const JOINED: Reasons = {
  'one-record': (_quote, anchor) => `${told(anchor)}, by the same reference record`,
  'said-again': (_quote, anchor) => `${told(anchor)}, which says the very same`,
  'same-meeting': (_quote, anchor) =>
    `${told(anchor)}: one day, and one meeting by its parties or place`,
  'same-day-and-words': (_quote, anchor) =>
    `${told(anchor)}: one day, the same sides and the same kind of act`,
  'same-day-and-speaker': (_quote, anchor) =>
    `${told(anchor)}: one day, the same sides and speaker`,
  'same-words-and-sides': (_quote, anchor) =>
    `${told(anchor)}: the dates agree, and the words and sides are the same`,
  'same-words-and-place': (_quote, anchor) =>
    `${told(anchor)}: the dates agree, and the words and place are the same`,
  'points-back': (_quote, anchor) => `${told(anchor)}, to which the words point back`,
  'by-another': (_quote, anchor) => `${told(anchor)}, through another telling of it`,
  alone: () => 'no other telling',
};

const told = (anchor: string | null): string =>
  anchor === null ? 'another telling' : `‘${anchor}’`;

const named = (anchor: string | null): string => (anchor === null ? '' : `: ${anchor}`);

/** For every kind of evidence but dates. */
export const REASONS: Readonly<Record<Exclude<EvidenceOf, 'date'>, Reasons>> = {
  type: KIND,
  source: SIDE,
  target: SIDE,
  status: STATUS,
  score: {
    'goldstein-of-code': (_quote, anchor) =>
      anchor === null
        ? 'the Goldstein score of its kind'
        : `the Goldstein score that GDELT publishes for CAMEO code ${anchor}`,
  },
  place: { venue: (quote) => `${quote} is named as the place` },
  count: { 'number-before-noun': (quote) => `${quote} says how many` },
  joined: JOINED,
  title: { template: () => 'made from the sides, the kind and the word that names the event' },
  attribution: {
    named: (quote, anchor) => `${quote} names the speaker${named(anchor)}`,
    'same-speaker': (quote, anchor) => `${quote} goes on with the same speaker${named(anchor)}`,
  },
};
