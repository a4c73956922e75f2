import { holds } from './told.ts';

holds('acts told of one side alone', [
  ['Peru condemned the attacks.', ['ACCUSE PER→ asserted']],
  ['Lima denied it.', ['REJECT PER→ asserted']],
  ['Peru rejected the Chilean complaint.', ['REJECT PER→CHL asserted']],
  ['Peruvian officials doubted the report.', ['ACCUSE PER→ asserted']],
  ['Peru called for an extraordinary meeting.', ['REQUEST PER→ asserted']],
  ['Peru did not accept this.', ['REJECT PER→ asserted']],
  ['Peruvian farmers condemned the law.', []],
  ['Peru complained.', []],
  ['Peru declined to comment.', []],
  ['Three Peruvian soldiers were killed on 3 May.', ['ASSAULT →PER asserted']],
  ['A Peruvian tourist was arrested in the capital.', []],
]);

holds('words that judge', [
  ['Peru called the strikes a grave mistake.', ['ACCUSE PER→ asserted']],
  [
    'The president of Chile described the Peruvian flights as a threat.',
    ['ACCUSE CHL→PER asserted'],
  ],
  ['Chile called Peru a friend.', ['SUPPORT CHL→PER asserted']],
  ['Peru dismissed the Chilean charges as baseless.', ['REJECT PER→CHL asserted']],
  ['Chile called the ambassador at noon.', []],
  ['Chile did not call the strikes illegal.', []],
  ['"This is a provocation," the Peruvian foreign minister said.', ['ACCUSE PER→ asserted']],
  ['The claim was propaganda, the Chilean ambassador replied.', ['REJECT CHL→ asserted']],
  ['The weather was fine, the Chilean ambassador said.', []],
]);

holds('what is said of others', [
  ['Peru was trying to provoke a war, Chile said.', ['ACCUSE CHL→PER asserted']],
  ['Chile said that it rained in Peru.', []],
  ['Peru would face the consequences, the president of Chile said.', ['THREATEN CHL→PER asserted']],
  ['Peru would have a new president in May, the ambassador of Chile said.', []],
  ['The government of Peru replied that no civilians had been meant.', ['REJECT PER→ asserted']],
  ['The government of Peru replied that it was glad.', []],
  ['Chile complained that Peru had not answered.', ['ACCUSE CHL→PER asserted']],
  ['Peru asked that the inquiry be finished soon.', ['REQUEST PER→ asserted']],
  ['There must be no repetition, the government of Peru demanded.', ['REQUEST PER→ asserted']],
]);

holds('measures that a side makes known', [
  [
    'All military contacts with Chile would be suspended, the Peruvian government announced.',
    ['SANCTION PER→CHL planned'],
  ],
  ['Regular flights by Peruvian airlines to Chile were suspended.', ['SANCTION PER→CHL asserted']],
  ['Regular flights were suspended because of fog.', []],
]);

holds('troops, truces and stays', [
  ['Peruvian tanks crossed into Chile on 3 May.', ['ASSAULT PER→CHL asserted']],
  ['A Peruvian family crossed into Chile on 3 May.', []],
  ['The ceasefire took effect at midnight.', ['YIELD → asserted']],
  ['The new law took effect at midnight.', []],
  ['Juan Manuel Santos was in Lima on 3 May.', ['CONSULT COL→PER asserted']],
  ['Juan Manuel Santos was in hospital on 3 May.', []],
  ['Peru is ready to help Chile.', ['AGREE PER→CHL asserted']],
]);

holds('subjects', [
  ['In turn Peru accused Chile.', ['ACCUSE PER→CHL asserted']],
  [
    'Peru accused Chile, recalled its ambassador and rejected the offer.',
    ['ACCUSE PER→CHL asserted', 'SANCTION PER→CHL asserted', 'REJECT PER→CHL asserted'],
  ],
  ["Peru's aim was to bomb Chile.", []],
  ['The talks between Peru and Chile were to open on 3 May.', ['CONSULT CHL+PER→CHL+PER planned']],
]);
