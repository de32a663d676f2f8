/**
 * What begins or ends with something, a line each question: its name, then the words that tell it. In dictionary form; a participle
 * that stands for the passive as well.
 */
export const phaseLines = `
end: close, shut, shut down, close down, wind up, cease, stop, end, disband, abandon, be abandoned, give up, be given up, desert, be deserted, fall out of use, fall into disuse, disappear, fall silent, closure, for the last time, last day, last crossing, last train, last shift, last service, last voyage, last issue, last edition, last performance, last journey, last run, last mass, last show
office: take over, take office, take up post, take up office, take charge, assume office, assume post, assume role, appointment, be sworn in, move into office
release: go on sale, be released, release, launch, be launched, reach the shops, reach shops, reach stores, hit the shops, hit shelves, hit stores, be in the shops, ship, come out, be published, be available
opening: open, reopen, open doors, open for business, welcome visitors, welcome the public, be inaugurated, opening, reopening, inauguration, start trading, start work
force: come into force, enter into force, take effect, come into effect, go into effect, become law
work: break ground, move in, get going, get under way
`;

/** Verbs that say only that what their subject names begins: what that is tells which question of `phaseLines` they answer. */
export const beginnings: readonly string[] = ["begin", "start", "commence"];

/** What begins, a line each question: nouns in dictionary form. Persons take office. */
export const beginningLines = `
office: term, tenure, mandate, reign, appointment
release: sale
force: ban, law, rule, regulation, tariff, curfew
work: work, construction, building, demolition, digging, renovation, repair, refurbishment
`;

/** Verbs of what goes on until its end: "**runs** until March". In dictionary form. */
export const lastings: ReadonlySet<string> = new Set(
  "run operate continue last remain stay serve live govern reign rule work trade play teach open stand go keep be borrow see show use".split(
    " ",
  ),
);

/** Of these it is not who does it that goes on until then: "readers can **borrow** books until March". */
export const usings: ReadonlySet<string> = new Set("borrow see use visit".split(" "));

/** Of these "by" tells who does it until then; "worked **by water** until 1868" tells what came to an end. */
export const governing: ReadonlySet<string> = new Set(["govern", "rule", "lead", "serve"]);

/** Verbs that put a beginning off: "**delayed** to March". In dictionary form, with the particle. */
export const delays = "delay: delay, postpone, put off, put back, push back, hold up, defer, reschedule";

/** What may be put off. */
export const delayable: readonly string[] = ["release", "opening", "work", "force"];

/** Words that look at another time than that of the answer: what was planned first, what was before. */
export const formerly =
  /\b(?:originally|initially|at first|first planned|once|previously|formerly|earlier|was due|were due|had been|was to have|were to have|planned for|scheduled for|was scheduled|hop(?:e|es|ed|ing) to|temporar(?:y|ily))\b/iu;

/** "It **may** close", but not "in May". */
export const may = /\bmay\b/u;

/** Words by which something is wanted, supposed or asked, and not told. */
export const unsettled =
  /\b(?:might|could(?! still)|perhaps|possibly|hopes?|hoped|wants?|wanted|wishes|urges?|urged|demand(?:s|ed) (?:that|an|a|the)|calls? for|called for|calling for|propos(?:e|es|ed|al|als)|rumou?r(?:s|ed)?|should|would like|whether|if|unless|critics|opponents|campaigners|fears?|feared|denied|denies)\b/iu;

/** That something is not before a day, or not after one: where its date stands for the earliest or the latest. */
export const earliest =
  /\b(?:not|n['’]t|never)\b.*\bbefore\b|\bno (?:sooner|earlier) than\b|\bat the earliest\b|\bnot until\b/iu;
export const latest = /\b(?:no|not) later than\b|\bat the latest\b|\bby (?:the )?$/iu;

/** Words before the end of a stretch: "**until** 2029", "**up to** May". */
export const untilWords: ReadonlySet<string> = new Set(["until", "till", "to"]);

/** Words behind which another clause tells of another deed, beside conjunctions that the tagger knows. */
export const nextClause: ReadonlySet<string> = new Set(["who", "which", "and", "but"]);
