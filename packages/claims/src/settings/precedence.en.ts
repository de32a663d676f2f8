/** Where the value of a setting may come from, by the words that name it; the first that fits is meant. */
export const sources: readonly (readonly [source: string, words: RegExp])[] = [
  ["default", /\bdefaults?\b/iu],
  ["file", /\bfiles?\b|\.(?:ya?ml|toml|json|ini|conf|cfg)\b/iu],
  ["environment", /\b(?:environment|env)\b/iu],
  ["flag", /\b(?:flags?|command[- ]line|cli|switches)\b/iu],
];

const first = String.raw`(?<first>[^,;:.()]{3,60}?)`;
const second = String.raw`(?<second>[^,;:.()]{3,60}?(?:\.\w{2,5})?)`;
const end = String.raw`(?=[,;:]|\.?$|\.\s)`;

/** Sentences that tell which of two (`wins`, `loses`) counts where both are there. */
export const precedences: readonly { readonly wording: RegExp; readonly isPassive?: true }[] = [
  {
    wording: new RegExp(
      `^${first} (?:always )?(?:overrides?|trumps?|supersedes?|wins? over|beats?|(?:takes?|has|have) (?:higher |the )?(?:precedence|priority) over) ${second}${end}`,
      "diu",
    ),
  },
  {
    wording: new RegExp(`^${first} (?:is|are) (?:always )?overridden by ${second}${end}`, "diu"),
    isPassive: true,
  },
];

/** What opens a list of sources of which the earlier one counts, or of which the later one does. */
export const fromHighest =
  /\b(?:precedence|priority)\b.*\bhighest\b.*\bfirst\b|\bhighest to lowest\b|\bdescending order\b/iu;
export const fromLowest =
  /\b(?:precedence|priority)\b.*\blowest\b.*\bfirst\b|\blowest to highest\b|\bascending order\b/iu;

/** What one side may be called without being named. */
export const unnamed =
  /^(?:its|their|your|it|this|that|these|those|they|them|both|one|which|all|any|each|either|the (?:latter|former|last|first|other)s?)\b/iu;
/** With one of these a sentence tells of some cases only, or of none. */
export const conditionalPrecedence =
  /\b(?:not|never|no longer|may|might|can|could|should|would|only|unless|except|partially|must)\b/iu;
