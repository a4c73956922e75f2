/**
 * English abbreviations that end in a full stop, by what they say about the stop. Written for this
 * project from general knowledge of news style; all in lower case without the last stop.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** A name follows, so the sentence goes on whatever comes next. */
export const TITLES = words(`
  mr mrs ms mx dr prof gen lt col maj capt cpt cmdr cdr comdr adm sgt cpl pvt pte brig sen rep gov
  hon rev fr sr.gen amb supt insp det pres atty messrs mme mlle mgr msgr vice-adm rear-adm ald
  lieut spc pfc cllr st ste mt ft ex-gen ex-col ex-sen`);

/** A figure follows; before anything else these are words of their own ("He said no."). */
export const BEFORE_FIGURES = words(`
  no nos art arts fig figs p pp vol vols ch chap sec sect para paras eq op cit ver res doc`);

/** Often inside a sentence and sometimes at its end: what follows decides. */
export const USUALLY_INSIDE = words(`
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  inc corp co ltd llc plc bros cie jr sr esq dept univ assn assoc intl natl govt admin
  ave blvd rd hwy sq bldg est approx ca cf vs v viz al etc incl excl min max hr hrs mins secs
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb
  nev okla ore pa penn tenn tex va vt wash wis wyo ont que alta sask
  lat long alt tel ext e.g i.e u.s.a ph.d m.d b.a m.a m.p lt.col`);

/** Read as ordinary words unless they begin with a capital ("Sat. 5 March", "He sat."). */
export const CAPITAL_ONLY = words(`
  sat sun mar wed fri mon jan ala ark ind ill miss mass wash ore la mo pa del ga long art max min
  est conn colo gen rep sen gov hon fig ms fr ft col capt det adm mt st tex ext`);

/** Words that begin a sentence far more often than they go on a name after "U.S." or "Inc." */
export const STARTERS = words(`
  the a an this that these those it its he his she her they their we our i you there here in on at
  as but and or yet so if when while where after before since although though because despite
  during for from with by to of under over between among amid both each every all some many most
  no not now then however meanwhile moreover nevertheless earlier later last what who why how which
  according asked speaking responding one two three another other such once until unless also still
  even just only following instead thus hence besides nor`);
