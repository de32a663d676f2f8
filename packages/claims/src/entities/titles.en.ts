import type { Gender } from "./gender.js";

/** Forms of address: what follows is a person, of that gender. Written with or without a period. */
export const honorifics: ReadonlyMap<string, Gender> = new Map([
  ["mr", "male"],
  ["messrs", "male"],
  ["sir", "male"],
  ["lord", "male"],
  ["father", "male"],
  ["brother", "male"],
  ["sheikh", "male"],
  ["shaikh", "male"],
  ["sheik", "male"],
  ["imam", "male"],
  ["ayatollah", "male"],
  ["mullah", "male"],
  ["pope", "male"],
  ["king", "male"],
  ["prince", "male"],
  ["emperor", "male"],
  ["duke", "male"],
  ["rabbi", "either"],
  ["mrs", "female"],
  ["ms", "female"],
  ["miss", "female"],
  ["madam", "female"],
  ["madame", "female"],
  ["lady", "female"],
  ["dame", "female"],
  ["sister", "female"],
  ["queen", "female"],
  ["princess", "female"],
  ["empress", "female"],
  ["duchess", "female"],
  ["dr", "either"],
  ["prof", "either"],
  ["rev", "either"],
  ["reverend", "either"],
  ["saint", "either"],
]);

/** Abbreviated titles, written with or without a period. */
export const shortTitles: ReadonlySet<string> = new Set(
  `adm amb brig capt cmdr col cpl det fr gen gov hon lt maj pfc pres pvt rep reps sen sens sgt supt insp pte cllr spc staff`.split(
    /\s+/u,
  ),
);

/**
 * Offices and ranks. Before a name they are its title ("President Donald Trump"), after it an apposition
 * ("Donald Trump, the president"), alone a description ("the president").
 */
export const offices: ReadonlySet<string> = new Set(
  `admiral adviser advisor administrator agent aide ambassador archbishop assemblyman assemblywoman attorney ayatollah baron bishop brigadier caliph
  candidate captain cardinal chairman chairperson chairwoman chancellor chef chief chair coach colonel commander
  commissioner comptroller congressman congresswoman constable consul coroner corporal councilman councilwoman councillor councilor
  count countess czar dean delegate deputy detective dictator diplomat director earl emir envoy general governor head inspector
  judge justice king leader lieutenant magistrate major manager marshal mayor minister monarch officer patriarch pope
  premier president priest prime-minister prince princess principal professor prosecutor provost queen
  rabbi representative ruler secretary senator sergeant sheikh sheriff shah solicitor speaker spokesman spokesperson spokeswoman
  sultan superintendent superintendant supervisor treasurer trooper tsar undersecretary vice-president vicar warden warlord
  ceo cfo coo cto md ombudsman`.split(/\s+/u),
);

/** Occupations and roles: read as titles before a name in lower case ("actor Hugh Grant"), never as part of the name. */
export const occupations: ReadonlySet<string> = new Set(
  `accountant activist actor actress analyst anchor architect artist astronaut athlete author banker billionaire biologist blogger
  boss boxer businessman businesswoman businessperson cleric co-author co-founder co-host co-producer co-star columnist cosmonaut comedian comic composer conductor
  consultant correspondent creator critic cyclist dancer defendant defender designer developer dissident doctor driver economist
  editor employee engineer entrepreneur executive expert filmmaker firefighter fisherman founder geologist goalkeeper goalie guard gunman
  guitarist hacker heiress historian husband inmate investigator investor journalist lawmaker lawyer legend linebacker mathematician magnate mechanic militant
  millionaire minister mogul mother murderer musician negotiator newsreader novelist nurse painter pastor photographer physicist pianist
  pilot pitcher player poet policeman policewoman politician presenter producer programmer publisher quarterback rapper rebel receiver reporter
  researcher runner running-back sailor scientist screenwriter seismologist singer skier skipper soldier songwriter specialist
  spy star strategist striker student surgeon trustee undersheriff filmmaker moviemaker director suspect swimmer teacher technician tenor terrorist trader tycoon victim veteran
  volunteer widow wife wrestler writer`.split(/\s+/u),
);

/** Words that stand before a title and belong to it: "former", "interim", "deputy", "Foreign", "Vice". */
export const titleModifiers: ReadonlySet<string> = new Set(
  `acting affairs agriculture assistant associate attorney brigadier cabinet caretaker chief commerce communications co-chief creative county crown culture current defence defense democratic deputy
  development district economic economy education elect emeritus energy environment executive ex ex-president federal fellow finance financial first foreign former general
  global health high home homeland housing incoming industry information intelligence interim interior international investment junior justice labor labour late lead leading legal lieutenant
  longtime major marketing managing military national new news operating opposition outgoing parliamentary parliament permanent planning police political
  press prime principal project prominent provisional public regional relations republican research retired rear ruling sales security senior special sports staff state strategic supreme
  technology technical then tourism trade transition transitional transport transportation treasury union veteran vice war welfare women works`.split(
    /\s+/u,
  ),
);

/** Offices whose holder is a man or a woman. */
export const genderedOffices: ReadonlyMap<string, Gender> = new Map([
  ["actor", "male"],
  ["actress", "female"],
  ["assemblyman", "male"],
  ["assemblywoman", "female"],
  ["businessman", "male"],
  ["businesswoman", "female"],
  ["chairman", "male"],
  ["chairwoman", "female"],
  ["congressman", "male"],
  ["congresswoman", "female"],
  ["councilman", "male"],
  ["councilwoman", "female"],
  ["duke", "male"],
  ["husband", "male"],
  ["king", "male"],
  ["mother", "female"],
  ["father", "male"],
  ["policeman", "male"],
  ["policewoman", "female"],
  ["prince", "male"],
  ["princess", "female"],
  ["queen", "female"],
  ["spokesman", "male"],
  ["spokeswoman", "female"],
  ["widow", "female"],
  ["wife", "female"],
]);

/** Titles of those who bear a number behind their name. */
export const regnalTitles: ReadonlySet<string> = new Set(
  "king queen emperor empress tsar czar tsarina kaiser pope sultan shah prince princess duke archduke patriarch caliph khan".split(
    " ",
  ),
);
