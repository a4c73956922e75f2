/** The small words of English that hold clauses together: few, fixed, and each with one job here. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const DETERMINERS = set(
  'a an the this that these those some any each every another other its his her their our my your several many few all both either such no most more what',
);
export const PREPOSITIONS = set(
  'of in on at by for from to with against about over into onto upon under between among amid during through throughout across along near off toward towards via without within despite following regarding concerning including like beyond behind beside besides inside outside around per versus after before since until till alongside than as because due',
);
export const MODALS = set('will would can could may might must shall should wo ca');
export const BE = set("be is am are was were been being 're 'm");
export const HAVE = set("have has had having 've");
export const DO = set('do does did');
export const NEGATIONS = set("not n't never neither nor hardly cannot");
export const CONJUNCTIONS = set('and or but nor & yet');
export const SUBORDINATORS = set(
  'because although though when while whereas if unless whether once where wherever whenever lest so how why',
);
export const RELATIVES = set('which who whom whose');
export const PRONOUNS = set(
  'i you he she it we they me him us them himself herself itself themselves who one nobody nothing everyone there',
);
/** Adverbs that do not end in -ly. */
export const ADVERBS = set(
  'also already still yet now then again ever just only even soon once twice too very often always sometimes meanwhile however instead together earlier later today further rather quite perhaps maybe almost thus therefore nevertheless jointly seldom moreover furthermore likewise otherwise indeed ago abroad home back up down out off away over',
);
/** Words that end in -ly and are no adverbs. */
export const NOT_ADVERBS = set(
  'ally family assembly supply reply rally italy july monopoly anomaly bully apply rely imply comply multiply only early daily weekly monthly',
);
/** What may stand between a particle and its verb: "shot the plane down". */
export const SEPARABLE_GAP = 6; // words

/** Participles that describe the noun behind them: "armed groups", "besieged towns". */
export const PARTICIPIAL_ADJECTIVES = set(
  'armed unarmed targeted televised concerted coordinated guided armoured armored uniformed masked united unmanned besieged displaced disputed divided exiled annexed renewed increased limited elected unelected combined detailed alleged wounded repeated',
);
