import { holds as holdsOf, type Cases } from './told.ts';

/** A word that points back tells nothing of its own. */
const holds = (name: string, cases: Cases): void =>
  holdsOf(name, cases, ({ backReference }) => !backReference);

holds('blame', [
  [
    'The Peruvian ambassador was told that such flights violated the treaty.',
    ['ACCUSE →PER asserted'],
  ],
  ['The Peruvian ambassador was told that the weather was fine.', []],
  ['Peru had not kept its word, the Chilean ambassador said.', ['ACCUSE CHL→PER asserted']],
  ['Peru had kept its word, the Chilean ambassador said.', []],
  [
    'Peruvian jets bombed a Chilean village. Angela Merkel called the strikes unacceptable.',
    ['ASSAULT PER→CHL asserted', 'ACCUSE DEU→PER asserted'],
  ],
  ['Angela Merkel called the strikes unacceptable.', ['ACCUSE DEU→ asserted']],
]);

holds('measures', [
  [
    'Peru signed a decree on 3 May. Flights to Chile would be suspended.',
    ['COERCE PER→ asserted', 'SANCTION PER→CHL planned'],
  ],
  ['Peru praised Chile. Flights would be suspended.', ['SUPPORT PER→CHL asserted']],
  [
    'By a decree that Barack Obama signed on 3 May, flights to Chile were to be banned.',
    ['SANCTION USA→CHL planned'],
  ],
  [
    'The cruiser would take up position off Lima, the Chilean navy announced.',
    ['MOBILIZE CHL→PER planned'],
  ],
]);

holds('who speaks, and of what', [
  [
    "The ministry's spokesman, Barack Obama, warned of serious consequences.",
    ['THREATEN USA→ asserted'],
  ],
  ['Barack Obama told Angela Merkel that the attempt had failed.', []],
  ['Angela Merkel had not known that Peruvian soldiers had fired at the boat.', []],
  ['Peru had until noon to declare that it accepted the terms.', []],
  ['Peru wanted to send no envoys to Chile.', ['REJECT PER→CHL asserted']],
  ['Chile urged both to fight the Islamic State.', ['REQUEST CHL→ asserted']],
  ['Peru invited other states to follow.', ['REQUEST PER→ asserted']],
  ['Peru invited reporters to follow.', []],
]);
