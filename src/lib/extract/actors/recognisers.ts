/** Who is asked at each token, in this order; the first answer counts. */
import type { Recogniser } from './at.ts';
import { bothSides, country, office as officeAgain, pronoun } from './recognisers/anaphor.ts';
import { apposedName } from './recognisers/apposed-name.ts';
import { border } from './recognisers/border.ts';
import { dateline } from './recognisers/dateline.ts';
import { city, organisation, pairName, place, seat, state } from './recognisers/names.ts';
import { adjectiveOfState, peopleOfState } from './recognisers/nationality.ts';
import { office } from './recognisers/office.ts';
import { officeFirst } from './recognisers/office-first.ts';
import { namedTogether } from './recognisers/named-together.ts';
import { own } from './recognisers/own.ts';
import { outlet } from './recognisers/outlet.ts';
import { bareSurname, fullName, learnedName } from './recognisers/person.ts';
import { ownedThing, thingAgain } from './recognisers/thing.ts';
import { trap } from './recognisers/trap.ts';
import { twoStates } from './recognisers/two-states.ts';

export const RECOGNISERS: readonly Recogniser[] = [
  ownedThing,
  dateline,
  trap,
  outlet,
  twoStates,
  border,
  office,
  officeFirst,
  own,
  fullName,
  learnedName,
  bareSurname,
  pairName,
  peopleOfState,
  adjectiveOfState,
  state,
  organisation,
  seat,
  city,
  place,
  namedTogether,
  bothSides,
  pronoun,
  country,
  officeAgain,
  apposedName,
  thingAgain,
];
