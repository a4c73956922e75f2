/** What the pages say around the timeline, in English. Dates, names and counts come in ready. */
import type { EventType } from '../model/event-type.ts';
import type { EvidenceOf } from '../model/evidence.ts';
import type { RemovedReason } from '../model/article.ts';
import type { Status } from '../model/status.ts';
import type { DateBasis } from '../model/when.ts';
import { arrangeEn } from './arrange.en.ts';
import { findEn } from './find.en.ts';
import { liveEn } from './live.en.ts';
import { plural } from './plural.en.ts';
import { correctionEn, reviewEn } from './review.en.ts';

const KIND: Record<EventType, string> = {
  AGREE: 'agreement',
  CONSULT: 'consultation',
  SUPPORT: 'support',
  COOPERATE: 'co-operation',
  AID: 'aid',
  YIELD: 'concession',
  REQUEST: 'request',
  ACCUSE: 'accusation',
  REJECT: 'refusal',
  THREATEN: 'threat',
  PROTEST: 'protest',
  SANCTION: 'sanction',
  MOBILIZE: 'mobilisation',
  COERCE: 'coercion',
  ASSAULT: 'use of force',
};

/** Said of an event beside its title; what simply happened needs no word. */
const STATUS: Record<Status, string> = {
  asserted: 'said to have happened',
  denied: 'did not happen, the sources say',
  demanded: 'demanded, not done',
  threatened: 'threatened, not done',
  planned: 'planned, not yet done',
  hypothetical: 'only possible',
  habitual: 'done repeatedly',
};

const BASIS: Record<DateBasis, string> = {
  text: 'The date is read from the text.',
  record: 'The date comes from a reference record.',
  review: 'The date was set by an editor.',
  import: 'The date comes from an imported table.',
  'other-article': 'The exact date comes from another article.',
};

const EVIDENCE: Record<EvidenceOf, string> = {
  date: 'Date',
  source: 'Who acts',
  target: 'Toward whom',
  type: 'Kind',
  score: 'Score',
  status: 'Status',
  attribution: 'Who says so',
  place: 'Place',
  count: 'How many',
  title: 'Title',
  joined: 'One event with',
};

const REMOVED: Record<RemovedReason, string> = {
  appeal: 'an appeal for donations',
  newsletter: 'a newsletter box',
  caption: 'a caption',
  related: 'links to other articles',
  'cookie-notice': 'a cookie notice',
  bio: 'a note on the author',
  repeated: 'a block that every article of this outlet repeats',
  'share-box': 'a share box',
  correction: 'a note on a correction',
  copyright: 'a copyright notice',
  advertisement: 'an advertisement',
};

export const pageEn = {
  kind: KIND,
  status: STATUS,
  basis: BASIS,
  evidence: EVIDENCE,
  removed: REMOVED,
  review: reviewEn,
  correction: correctionEn,
  live: liveEn,
  find: findEn,
  arrange: arrangeEn,

  timeline: 'Timeline',
  skipToEvents: 'Skip to the list of events',
  summary: (inView: number, all: number, window: string) =>
    inView === all
      ? `${plural(all, 'event', 'events')}, ${window}`
      : `${inView} of ${plural(all, 'event', 'events')}, ${window}`,
  emptyTitle: 'No events in this window',
  emptyBody: (window: string) => `Nothing is recorded for ${window}.`,
  emptyStore:
    'There are no events yet. Add an article to the data folder, and its events appear here.',
  fitAll: 'Show all events',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit',
  fitLong: 'Fit all events',
  earlier: 'Earlier',
  later: 'Later',
  goToDate: 'Go to date',
  goToDateHint: 'for example 24 Nov 2015, or November 2015',
  go: 'Go',
  keys: 'Keys',
  keysTitle: 'Keys on the timeline',
  close: 'Close',
  lane: (name: string, n: number) => `${name}: ${plural(n, 'event', 'events')}`,
  bucket: (n: number, window: string) => `${plural(n, 'event', 'events')}, ${window}, zoom in`,
  bucketLed: (title: string) => `most severe: ${title}`,
  sources: (n: number) => plural(n, 'source excerpt', 'source excerpts'),
  outlets: (n: number) => `told by ${plural(n, 'outlet', 'outlets')}`,
  liveWindow: (window: string, n: number) => `${window}: ${plural(n, 'event', 'events')}`,
  liveOpened: (title: string) => `Opened: ${title}`,

  // The timeline's own controls.
  overview: {
    name: 'All time',
    start: 'The window begins',
    end: 'The window ends',
  },
  laneControls: {
    fold: (lane: string) => `Fold ${lane}`,
    open: (lane: string) => `Open ${lane}`,
    only: (lane: string) => `${lane}: show only these`,
    unplaced: (n: number) => `${n} at an unknown time`,
  },
  range: {
    name: 'Selected range',
    zoom: 'Zoom to it',
    copy: 'Copy link',
    copied: 'Link copied',
    failed: 'Not copied: open it and copy the address',
    clear: 'Clear the range',
  },
  gesturesTitle: 'By hand',
  gestures: [
    ['Drag', 'move through time; on a touch screen with one finger sideways'],
    ['Ctrl or ⌘ + wheel', 'zoom at the pointer; on a touch screen with two fingers'],
    ['Shift + wheel', 'move through time, as a sideways wheel does'],
    ['Double click', 'zoom in a step, with Shift out'],
    ['Shift + drag', 'select a range, to zoom to it or share it'],
    ['Point at the curve', 'see which events make the tension; click to keep it'],
  ] as readonly (readonly [string, string])[],
  wheelHint: (key: string) => `${key} + wheel zooms. Drag to move.`,
  tensionProbe: {
    name: 'What makes the tension',
    more: (n: number) => `and ${plural(n, 'more event', 'more events')}`,
    nothing: 'No event weighs here.',
  },
  tensionTable: {
    title: 'Tension by month',
    signs: (days: number) =>
      `Conflict counts as positive here; GDELT’s sign is the other way round. What an event weighs is its Goldstein score, and halves every ${days} days. What was denied, planned, or happened at an unknown time weighs nothing.`,
    month: 'Month',
    value: 'At its end',
    conflict: 'Conflict',
    cooperation: 'Co-operation',
    weigh: 'Weigh',
    of: (n: number, all: number) => `${n} of ${all}`,
  },
  wholeLegend: 'How to read it',

  share: 'Share',
  shareCopy: 'Copy link',
  shareCopied: 'Copied',
  shareFailed: 'Not copied: select the link and copy it',
  shareLive: 'A link to what you see now. It stays valid when articles are added.',
  shareSend: 'Send…',

  events: 'Events',
  moreEvents: (n: number) => plural(n, 'more event', 'more events'),
  earlierEvents: (n: number) => plural(n, 'earlier event', 'earlier events'),
  laterEvents: (n: number) => plural(n, 'later event', 'later events'),
  loading: 'Loading …',
  eventsOn: (n: number) => (n === 0 ? 'No events are dated to it.' : plural(n, 'event', 'events')),
  besideDates: 'Dates beside it',
  begunEarlier: (n: number) => `${plural(n, 'event', 'events')} under way before`,
  unknownTime: 'At an unknown time',
  byMonth: (month: string) => `No later than ${month}`,
  undated: 'Date unknown',
  reviewed: 'reviewed by an editor',
  imported: 'from an imported table',
  disputed: 'sources disagree on the date',

  howDated: 'How it is dated',
  dateRule: (reason: string) =>
    reason.startsWith('‘')
      ? `Dated by ${reason}.`
      : `${reason.slice(0, 1).toUpperCase()}${reason.slice(1)}.`,
  saysItself: (date: string) => `This source by itself says: ${date}.`,
  textGivesOnly: (date: string) => `The text itself gives only “${date}”.`,
  dayComesFrom: 'The date shown comes from',
  actors: 'Actors',
  nobodyNamed: 'not named',
  kindAndScore: 'Kind and score',
  score: (score: string) =>
    `Goldstein score ${score}, on a scale from −10 (conflict) to +10 (co-operation)`,
  /** `scores`: "−10 (6 times), −5". */
  allAlike: (n: number) => `so say all ${n} excerpts`,
  medianOf: (n: number, scores: string) => `the median of ${n} excerpts: ${scores}`,
  times: (score: string, n: number) => (n === 1 ? score : `${score} (${n} times)`),
  eventData: 'This event as data',
  statusHead: 'Status',
  place: 'Place',
  excerpts: (n: number) => (n === 1 ? 'The source' : `The source excerpts (${n})`),
  whoSays: 'Who says so',
  published: (date: string) => `published ${date}`,
  publishedUnknown: 'date of publication unknown',
  undatedArticle: 'The date of publication is not known.',
  brief: 'background brief, not counted as a source of its own',
  briefShort: 'background brief',
  derivedTitle: 'The title was made for display; the publisher’s is not known.',
  readInArticle: 'Read in the article',
  openOriginal: 'Open the original at these words',
  noAddress: 'The address of the original is not known.',
  conflicts: 'What each source says',
  conflictOf: {
    when: 'Date',
    source: 'Who acts',
    target: 'Toward whom',
    type: 'Kind',
    status: 'Status',
    place: 'Place',
  },
  why: 'Why it is coded so',
  rejected: 'Considered and rejected',
  back: 'Back to the timeline',

  reader: 'Article',
  byline: (name: string) => `By ${name}`,
  publishedOn: (date: string, how: string | null) =>
    how === null ? `Published ${date}` : `Published ${date}, ${how}`,
  originalAt: 'Original:',
  toTimeline: 'Open on the timeline',
  foundIn: {
    given: 'as given with the article',
    'json-ld': 'from the page’s own data',
    meta: 'from the page’s own data',
    dateline: 'from the dateline in the text',
    address: 'from the page’s address',
  },
  removedBlock: (reason: string) => `Not part of the article: ${reason}`,
  excerptsOnly:
    'Only the sentences that support an event are shown, each with a sentence around it: the text belongs to its publisher.',
  noExcerpts: 'No event is drawn from this article.',
  briefSources: 'What this brief rests on',
  opened: (date: string) => `opened ${date}`,
  licence: 'Rights',
  leadsTo: 'Events told here',

  howToRead: 'How to read it',
  legend: {
    deed: 'deed',
    word: 'word',
    conflict: 'conflict',
    cooperation: 'co-operation',
    size: 'the larger, the more severe',
    month: 'known to the month only',
    open: 'some time before',
    repeated: 'again and again',
    unreal: 'denied, demanded or planned',
    reviewed: 'corrected by an editor',
    more: 'more events: zoom in',
  },
  madeWith: 'Every mark leads to the sentence that supports it.',
  dataTwin: 'This view as data',
  dataFormats: {
    json: 'JSON',
    csv: 'CSV',
    calendar: 'calendar',
    feed: 'feed',
    bibtex: 'BibTeX',
    annotations: 'annotations',
  },
  feedOf: (title: string) => `${title}: new and corrected events`,
  cite: {
    open: 'Cite',
    copy: 'Copy',
    copied: 'Copied',
    failed: 'Not copied: select the words and copy them',
    missing: 'The citation did not arrive. The links lead to it.',
    asFile: 'As a file',
    text: 'plain text',
  },

  errors: {
    notFound: 'Nothing is at this address',
    retired: 'This event was taken back',
    badDate: 'There is no such date',
    broken: 'This page could not be made',
    again: 'Try again',
    wayOn: 'Go to the timeline',
    retiredWhy: (reason: string) => `The reason: ${reason}`,
  },
} as const;
