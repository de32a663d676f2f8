/** Words as data, one text to a set. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** One sort of code by which a program tells what came of it. */
export interface CodeSort {
  /** The setting that it states. */
  readonly id: string;
  /** Sentences that tell in which case (`case`) what (`of`, where it is said) ends with which code (`value`). */
  readonly wordings: readonly RegExp[];
  /** Further cases of such a sentence: "… and **with status 2 if the file is missing**". */
  readonly further?: RegExp;
  /** What a code looks like in a table or a list. */
  readonly code: RegExp;
  /** Words of which the headings or the head of the column have one where a table or a list is of such codes. */
  readonly listed: ReadonlySet<string>;
  /** How text names what has codes of its own, with the name in `name`: an endpoint. Null where headings and code name it. */
  readonly owner: RegExp | null;
  /** Words that do not tell whose code it is. In dictionary form. */
  readonly idle: ReadonlySet<string>;
}

const wording = (words: string): RegExp => new RegExp(words, "diu");
const of = String.raw`(?<of>[^,;()]{1,80}?)`;
const given = String.raw`(?<case>[^,;:()]{3,90}?)`;
const end = String.raw`(?=[,;]|\.?$|\.\s)`;
const said = String.raw`(?:if|when|whenever)`;

const exits = String.raw`(?:exits?|returns?|ends?|terminates?|finishes|quits?)`;
const exitCode = String.raw`(?:with (?:an? |the )?(?:(?:exit|return|status) ?)*(?:code )?|(?:an? |the )?(?:exit |return |status )+(?:code |status )?(?:of )?)(?<value>\d{1,3})`;

const replies = String.raw`(?:returns?|responds? with|answers? with|repl(?:y|ies) with|sends(?: back)?|gives)`;
const phrase = String.raw`(?: \p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*){0,3})?`;
const status = String.raw`(?:an? |the )?(?:HTTP )?(?:(?:status|response|error) )?(?:code )?(?<value>[1-5]\d\d)${phrase}(?: (?:error|response|status))?(?: code)?`;

/** By the setting that they state. */
export const codeSorts: readonly CodeSort[] = [
  {
    id: "exit code",
    wordings: [
      wording(`^(?:${of} )?${exits} ${exitCode} ${said} ${given}(?=,? (?:and|or) with |[,;]|\\.?$|\\.\\s)`),
      wording(`^${said} ${given}, ${of} ${exits} ${exitCode}${end}`),
    ],
    further:
      /(?:and|or) with (?:(?:exit|return|status|code) ?)*(?<value>\d{1,3}) (?:if|when) (?<case>[^,;:()]{3,90}?)(?=,? (?:and|or) with |[,;]|\.?$|\.\s)/diu,
    code: /^\d{1,3}$/u,
    listed: set("exit"),
    owner: null,
    idle: set(`
      it program command tool process script utility application app cli otherwise then also always
      exit code status return error value
    `),
  },
  {
    id: "status code",
    wordings: [
      wording(`^(?:${of} )?${replies} ${status} ${said} ${given}${end}`),
      wording(`^${said} ${given}, ${of} ${replies} ${status}${end}`),
      wording(`^${given} (?:is|are) (?:rejected|answered|refused|denied|met) with ${status}${end}`),
      wording(`(?:^|[,;] )on (?<case>success|failure),? ${of} ${replies} ${status}${end}`),
    ],
    code: /^[1-5]\d\d$/u,
    listed: set("status response http error"),
    owner: /(?<![\p{L}\d])(?<name>(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) \/[^\s`,;]*)/u,
    idle: set(`
      it api server service endpoint operation request response route method call resource otherwise then also always http client
      status code error
    `),
  },
];

/** Heads of the column that tells, beside a code, in which case it comes. */
export const caseColumns = set(`meaning reason description when cause explanation condition case situation`);
/** Heads of the column of codes. */
export const codeColumns = set(`code status exit`);
/** Words of a case that say nothing of which one it is. */
export const idleInCase = set(`be have do can will the a an any some that this`);
/** Words that tell of any case of one sort, in dictionary form. */
export const genericCase = set(`
  request operation call command response success successful successfully succeed ok okay complete fail failure error occur bad valid invalid
  find exist not no resource
`);
/** Words of a case that count whatever part of speech they are. */
export const tellingInCase = set(`not no without only cannot`);
/** With one of these a sentence tells of what might be, or denies it. */
export const unsaid =
  /\b(?:not|never|might|may|could|should|would|previously|used to|[Ff]or example|e\.g\.|unless)\b/u;
