/** Words as data, one text to a set. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Words that never say which setting is meant, in dictionary form. */
export const idleWords = set(`
  be have do can must may shall please default currently automatically always per by of set value time period
  duration amount number total following follow our your we you they it its this that these those there all any every each
  plan tier subscription
  allow permit support provide offer apply use let get as with for the a an up to exactly
  service product platform application app tool software system handbook documentation docs project package module website site
  option setting parameter property field configuration config flag
  day hour minute second week month year millisecond
`);

/** Words that say which setting is meant only where no other word does. */
export const vagueWords = set(
  `request file call item operation object thing user value response data size length standard usual normal`,
);

/** Words that point at what stands before them, or around them. */
export const pointingWords = set(`this that these those such its their`);

/** What a page calls itself. */
export const pageNouns = set(`
  document page guide tutorial manual chapter section article howto how-to readme book example recipe lesson appendix
`);

/** Nouns that stand for what a page or an entry of it describes, in dictionary form: "**the device** has up to 8 inputs". */
export const standIns = set(`
  device chip board card controller driver sensor module adapter unit model machine interface component
  function method routine procedure command class structure struct type object macro operator loader handler plugin extension
  parameter argument option attribute variable field property value key flag setting directive
  file program utility script page section table list array string buffer parser reader writer
`);

/** Nouns behind the name of what is called with arguments. */
export const calledNouns = set(`function method call constructor routine procedure macro`);

/** Words behind a value that bring in when it holds, or where more is said of it: "20 **when used with** `pool`". */
export const conditional = set(`when if with unless where only see under using`);

/** Words that open a case which a figure holds of, before a comma or behind the figure: "**for** IPv6, …", "… **on** Windows". */
export const caseOpeners = set(`for on with under when if`);

/** A clause with one of these does not state what holds: it tells what to do, what was, what will or might be, or gives an example. */
export const unstated = set(`
  example e.g. eg e.g instance such suppose imagine assume estimate estimated say previously formerly originally historically once
  would could might should recommend recommended suggest typically usually normally often sometimes approximately roughly
  not no never n't cannot without instead neither nor rather unlike
  increase decrease raise lower reduce extend change adjust override bump double halve cut drop grow shrink add subtract
  want try consider choose pick configure customize specify pass specifying
  planned plan-to deprecated remaining another extra additional more less fewer
`);

/** What one may do so many times in a time. */
export const allowedDeeds = set(`send make issue submit upload create call perform post open start`);

/** What a threshold brings with it: "above €50 **need** a receipt". */
export const dutyWords = set(`
  need require must approve approval apply submit attach receipt free charge liable qualify eligible subject demand mandatory compulsory
  necessary trigger incur ship shipping
`);

/** With a comparative behind it a denial puts a bound on a value: "**not** longer than", "**cannot** exceed". */
export const denials = set(`no not cannot`);
export const comparatives = set(`more longer later larger bigger greater higher`);

/** Of a date they tell as well as of what holds. */
export const dated = set(`will was were had once`);

/** Only in sentences about now. */
export const untimely = set(`will was were had`);

/** Words behind which nothing more is said of the setting. */
export const clauseEnds = set(`because so which whereas while but therefore thus hence unless after-which`);

/** Words by which those releases are meant that came earlier: "**before** version 3", "**prior** to 2.4". */
export const earlierWords = set(`before until prior preceding`);

/** Behind the number of a version, a release before it: "2.0-beta.1", "3.1 (rc 2)". */
export const preRelease =
  /^[\s(.-]{0,2}((?:alpha|beta|rc|pre|preview|dev|snapshot|nightly|milestone)(?:[\s.-]?\d{1,3})?)\b/iu;

/** Nouns that set a case apart: what a heading or a parenthesis with one of them says holds of that case only. */
export const scopeNouns = set(`
  plan tier edition environment region cluster version mode role admin administrator guest contractor intern customer trial
  only beta enterprise free pro team business premium basic starter standard staging production sandbox development
  windows macos linux android ios mobile desktop legacy
`);

/** What is sold in several sizes. */
export const planNouns = set(`plan tier edition package subscription licence license`);

/** Verbs by which a plan comes with something, as they stand behind its name. */
export const planVerbs =
  "(?:comes? with|includes?|has|have|offers?|gives? (?:you |teams? |customers? )?(?:access to )?|allows?(?: for)?|(?:is|are) limited to)";

/** Sorts of sections of a page, and of pages: a heading of these words alone does not say what the section is of. */
export const sectionWords = set(`
  overview introduction about getting started start quickstart quick install installation installing setup set-up configuration configure
  configuring setting option reference api faq frequently asked ask question answer troubleshooting troubleshoot error limit quota pricing price plan
  billing security privacy support policy changelog release note requirement require prerequisite usage use guide tutorial basic advanced
  performance deployment deploy deploying operation operate running run monitoring handbook onboarding benefit leave holiday vacation
  expense working work hour time people hr general detail summary default timeout retry retries rate limiting storage data retention retain
  account user table content documentation docs page manual part appendix chapter section how what why when where do does can i my we it long
  many much often is are the a an of for and or to in on with your our you at by from value key fact number glance
  file size usage team staff employee company product service system requirements network networking port backup lifecycle life cycle
  tip note caution warning important see
  on-call call shift incident runbook delivery deliveries version versioning deprecation end compatibility platform supported
`);

/** Words in code that name a sort of value, or one. */
export const typeWords = set(`
  number integer int float double string boolean bool object array function null undefined true false any buffer date regexp map set
  bigint symbol unknown void never promise iterable uint8array typedarray dataview enum list dict str none nil
`);

/** Names that end in "s" and are no plurals. */
export const namesInS = set(
  `https windows kubernetes postgres rails redis aws dns tls macos ios js css sms gps nats news`,
);

/** Names of pages that tell the history of a product, or how to get from one version to another. */
export const historyPages =
  /(?:^|[/_.-])(?:change-?logs?|changes|history|releases?|release-notes|news|whats-new|upgrad(?:e|ing)|migrat(?:e|ion|ing)|roadmap|deprecations?)(?:[-_.]|$)/iu;

/** States that a switch is in, as words before "by default". */
export const onWords = set(`enabled enable on active activate activated opt-out`);
export const offWords = set(`disabled disable off inactive deactivated opt-in`);

/** What a switch is set to, as words behind "default". */
export const trueWords = set(`true yes on enabled`);
export const falseWords = set(`false no off disabled`);

/** What a setting is set to that has no value. */
export const nothingWords = set(
  `none null nil undefined empty unset nothing auto automatic default required optional varies`,
);

/** By the setting that they state, the words for each of two states that exclude each other. */
export const states: readonly State[] = [
  { id: "necessity", pole: "required", words: "required|mandatory|compulsory" },
  { id: "necessity", pole: "optional", words: "optional|not (?:required|mandatory|compulsory)" },
  { id: "letter case", pole: "case-sensitive", words: "case[- ]sensitive" },
  { id: "letter case", pole: "case-insensitive", words: "case[- ]insensitive|not case[- ]sensitive" },
];

/** What a setting can be, in the words for it. */
export interface State {
  readonly id: string;
  readonly pole: string;
  readonly words: string;
}

/** By the setting that they state, the words behind which stands the number of a release; the first that fits is meant. */
export const releaseLeads: readonly (readonly [id: string, words: string])[] = [
  ["removed version", "(?:removed|dropped) (?:in|from|as of)"],
  ["deprecated version", "deprecated (?:in|since|from|as of)"],
  [
    "introduced version",
    // "This value is the default since 2.4": that is no beginning of what has it.
    "(?:(?:added|introduced|new|(?<!still )available) (?:in|since|from|as of)|(?<=^|[([;:–—|]\\s*|\\b(?:exists?|existed|present|included|provided|there) )since)",
  ],
];

/** Behind a release that opens a sentence: "Since 2.4**,** it can be read" tells what changed in something that may be older. */
export const opensClause = /^,/u;

const software = String.raw`(?<product>\p{L}[\p{L}.+#]*(?: [\p{L}.]+)?)`;
const softwareVersion = String.raw`(?<number>v?\d+(?:\.\d+){0,2})`;
const eldest = "(?:oldest|minimum|lowest|earliest)";
const orLater = "(?:and|or) (?:up|later|newer|above|higher)";

/** How texts tell the oldest version of other software that will do, beside "requires"; nothing else is said. */
export const oldest: readonly RegExp[] = [
  `^${software} ${softwareVersion} is the ${eldest} (?:supported )?version(?: (?:that is )?supported)?\\.?$`,
  `^The ${eldest} (?:supported )?version of ${software}(?: (?:that is )?supported)? is ${softwareVersion}\\.?$`,
  `^(?:The )?(?<by>\\p{Lu}[\\w-]*) (?:supports|runs on|works with) ${software} ${softwareVersion} ${orLater}\\.?$`,
].map((wording) => new RegExp(wording, "du"));

/** How texts tell where something is, beside "by default". */
export const placings: readonly RegExp[] = [
  String.raw`\b(?:is|are) (?:read|loaded|taken) from\b`,
  String.raw`\b(?:is|are) (?:stored|kept|located|found|written|saved|placed) (?:in|at|under|to|into)\b`,
  String.raw`\b(?:lives?|resides?) (?:in|at|under)\b`,
  String.raw`^(?:you(?:'ll|’ll| will| can) find|find|put|place) .* (?:in|at|under|to|into)\b`,
  String.raw`\b(?:looks for|reads|searches for|expects|writes|stores|keeps) .* (?:in|at|under|from|to)\b`,
].map((wording) => new RegExp(wording, "iu"));

/** … but not what of: "**this** is stored in", or what **may** be there. */
export const unplaced =
  /^(?:this|these|that|those|it|they|such)\b|\b(?:may|can|might|could|some|other|another|also)\b/iu;

/** What a product is set up by, in dictionary form. */
export const configurationWords = set(`config configuration setting`);

/** How texts tell in which release something without a name in code was removed; nothing else is said. */
export const removals =
  /^(?:support for )?(?<what>[^,;:()]{3,60}?) (?:was|were|has been|have been|(?:(?:is|are) deprecated and )?will be) (?:removed|dropped) in (?:version |release |(?<by>[\w.-]+) )?(?<number>v?\d+(?:\.\d+)+)\.?$/diu;

/** How texts tell what a product has so many of. */
export const having =
  /^(?:The )?(?!(?:It|This|That|They|There|Each|Every|He|She|Who|Which|One|Some)\b)(?<by>\p{Lu}[\w-]*) (?:currently )?(?:has|ships with|comes with|includes|provides|offers|bundles) /u;

/** Heads of columns of counts, in lower case. */
export const countColumns = set(`many number count total`);

/** Plans as the heads of columns name them, in lower case. */
export const planNames = set(
  `free basic starter standard plus pro professional team teams business premium enterprise growth personal`,
);

/** Between "default" and what it is. */
export const defaultJoints = set(`: = is are to value setting ,`);

const unset = String.raw`(?:if|when) (?:the )?(?<name>\S+) (?:(?:environment )?(?:variable|option|setting|parameter|flag|key) )?(?:is|are) (?:not (?:set|given|specified|defined|provided|present)|unset|omitted|missing|absent)`;

/** What a value is that stands in for one that is not given. */
export const usingWords = set(`used assumed taken`);

/** Words without which no text tells where something is, the oldest version that will do, or what 0 stands for. */
export const tellingWords = set(`
  read load take store keep locate find write save place put live reside look search expect
  oldest lowest earliest support run work
  may has have ship come include provide offer bundle
  core processor cpu unlimited infinite infinity forever indefinitely disable turn default
`);

/** How texts tell which value is used where none is given, and say no more. */
export const usedUnset: readonly RegExp[] = [
  new RegExp(
    String.raw`^${unset}, (?:then )?(?:the (?:value|default) )?(?<value>\S+) (?:is|will be) (?:${[...usingWords].join("|")})\.?$`,
    "iu",
  ),
  new RegExp(
    String.raw`^(?:the (?:value|default) )?(?<value>\S+) is (?:${[...usingWords].join("|")}) ${unset}\.?$`,
    "iu",
  ),
];

/** Units of time as rates give them, by their abbreviations. */
export const timeUnits: ReadonlyMap<string, string> = new Map(
  [
    ["second", "s", "sec", "seconds"],
    ["minute", "m", "min", "mins", "minutes"],
    ["hour", "h", "hr", "hours", "hourly"],
    ["day", "d", "days", "daily"],
    ["week", "weeks", "weekly"],
    ["month", "mo", "months", "monthly"],
    ["year", "yr", "years", "yearly", "annually"],
  ].flatMap(([unit = "", ...others]) => [unit, ...others].map((word) => [word, unit] as const)),
);

/** Whom prices are for. */
export const payers = set(
  `user seat member person editor developer host agent site project workspace device request license licence`,
);

/** Before a unit of time they tell how often one pays, which changes the price: "billed yearly". */
export const billingVerbs = set(`bill billed billing pay paid paying charged invoiced`);

/** Joins a value to what it is for each of. */
export const perWords = set(`per a an each every /`);
