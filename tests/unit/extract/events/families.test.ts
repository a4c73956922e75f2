/** Families of words for acts, each with sentences that only look like it. */
import { holds } from './told.ts';

holds('verbs that take their object before the particle', [
  ['Peru took Chile to task over the pipeline.', ['ACCUSE PER→CHL asserted']],
  ['Peru held Chile responsible for the raid.', ['ACCUSE PER→CHL asserted']],
  ['Peru put the talks with Chile on hold.', ['SANCTION PER→CHL asserted']],
  ['Peru ordered the Chilean ambassador to leave.', ['SANCTION PER→CHL asserted']],
  ['Peru handed over two soldiers to Chile.', ['YIELD PER→CHL asserted']],
  ['Peru handed over the suspect to Chile.', ['COOPERATE PER→CHL asserted']],
  ['Peru put its hopes in Chile on paper.', []],
  ['Peru ordered Chilean wine for the dinner.', []],
]);

holds('the object stands right behind its verb', [
  ['Peru took the island of Palomas from Chile.', ['COERCE PER→CHL asserted']],
  ['The concert took place near the capital of Chile.', []],
  ['Peru voiced support for Chile in a phone call.', ['SUPPORT PER→CHL asserted']],
  ['Peru was making preparations for an attack on Chile.', []],
  ['Peru threatened Chile with sanctions.', ['THREATEN PER→CHL asserted']],
  ['Peru made a film about sanctions on Chile.', []],
]);

holds('what is sent, and what is given', [
  ['Peru returned the looted shield to Chile.', ['YIELD PER→CHL asserted']],
  ['Peru received a loan from Chile.', ['AID CHL→PER asserted']],
  ['Peru supplied Chile with rockets.', ['AID PER→CHL asserted']],
  ['Peru donated tents and blankets.', ['AID PER→ asserted']],
  ['A baker from Lima donated tents and blankets.', []],
  ['Peru came to the aid of Chile.', ['AID PER→CHL asserted']],
  ['Peru came to the coast of Chile in spring.', []],
]);

holds('drills with another, and alone', [
  ['Peru held joint exercises with Chile.', ['COOPERATE CHL+PER→CHL+PER asserted']],
  ['Peru and Chile carried out naval drills.', ['COOPERATE CHL+PER→CHL+PER asserted']],
  ['Peru held naval drills near Chile.', ['MOBILIZE PER→CHL asserted']],
  ['The school in Lima held a fire drill.', []],
]);

holds('contests are no combat', [
  ['Peru beat Chile 2-0 on Monday.', []],
  ['Peruvian police beat a Chilean soldier.', ['ASSAULT PER→CHL asserted']],
  ['Peru clinched a 3-1 victory over Chile.', []],
]);

holds('money is no measure of state', [
  ['The results for the year ended 31 August pleased Chile.', []],
  ['Andina Oil is cutting back its Chilean exploration.', []],
  ['Peru cut off gas to Chile.', ['SANCTION PER→CHL asserted']],
  ['A strike cut off gas to Chile.', []],
]);

holds('plural nouns and verbs of one', [
  ['Peru announced new sanctions against Chile.', ['COERCE PER→CHL asserted']],
  ['Peru has suspended food supplies to Chile.', ['SANCTION PER→CHL asserted']],
  ['NATO deploys 60 observers to Kosovo.', ['AID NAT→XKX asserted']],
  ['Peru called it a day and sanctions stayed.', []],
]);

holds('nouns that tell that it took place', [
  ['Talks between Peru and Chile lasted four hours.', ['CONSULT CHL+PER→CHL+PER asserted']],
  [
    'Two meetings of Peruvian and Chilean ministers brought nothing.',
    ['CONSULT CHL+PER→CHL+PER asserted'],
  ],
  [
    'The three rounds of talks between Peru and Chile were held in Vienna.',
    ['CONSULT CHL+PER→CHL+PER asserted'],
  ],
  ['Talks between Peru and Chile will take place in May.', ['CONSULT CHL+PER→CHL+PER planned']],
  ['Talks between Peru and Chile did not take place.', []],
  ['Possible talks between Peru and Chile were discussed.', []],
  ['A Peruvian raid on Chile killed nine people.', ['ASSAULT PER→CHL asserted']],
  ["Peru's accusations against Chile were repeated on Friday.", ['ACCUSE PER→CHL asserted']],
  ['A call by Peru for calm found no echo.', ['REQUEST PER→ asserted']],
  ["Peru's break with Chile was announced in May.", ['SANCTION PER→CHL asserted']],
  ['The treaty between Peru and Chile has ten articles.', []],
  ['The killing of two Peruvian soldiers shook the capital.', ['ASSAULT →PER asserted']],
  ['The death of a Peruvian poet shook the capital.', []],
]);

holds('meetings told in the clause of the other side', [
  [
    'After talks with the Chilean president, the Peruvian foreign minister spoke to reporters.',
    ['CONSULT CHL+PER→CHL+PER asserted'],
  ],
  ['The president of Peru is on a visit to Chile.', ['CONSULT PER→CHL asserted']],
  ['The president of Peru may rest after talks with Chile.', []],
]);

holds('soil and bodies that can only be of one state', [
  ['A Peruvian priest was detained in Chile.', ['COERCE CHL→PER asserted']],
  ['Two Peruvian diplomats were expelled from Chile.', ['SANCTION CHL→PER asserted']],
  ['A Peruvian priest was honoured in Chile.', []],
  ['A court in Chile convicted a Peruvian agent.', ['ACCUSE CHL→PER asserted']],
  ['A painter in Chile criticised a Peruvian agent.', []],
  ['The Peruvian ambassador was called back to Lima.', ['SANCTION PER→ asserted']],
  ['The Peruvian painter was called back to the stage.', []],
]);

holds('steps in the present, and what is awaited', [
  ['11 January 2016: Peru closes the border post.', ['COERCE PER→ asserted']],
  ['Peru expels a Chilean diplomat.', ['SANCTION PER→CHL asserted']],
  ['The embargo will stay until Peru releases the Chilean pilot.', ['YIELD PER→CHL hypothetical']],
]);
