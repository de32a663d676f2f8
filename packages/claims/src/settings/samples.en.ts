/** A comment that says that the value before it is the default: "seconds, the default", "(default)". */
export const saysDefault =
  /(?:^|[,;(–—-])\s*(?:this is |which is |is )?(?:the )?default(?: value)?\s*(?:[,;).]|$)/iu;
/** A comment that says what the default is: "Default: 300", "defaults to 8", "(default 10)"; a bare word only behind a joint. */
export const givesDefault =
  /\bdefaults?(?: value)?(?:(?:\s*[:=]|\s+(?:is|to))?\s*(?<number>["'`]?-?\d+(?:\.\d+)?(?:\s?(?:ms|s|m|h)\b)?["'`]?|["'`][^"'`]*["'`])|(?:\s*[:=]|\s+(?:is|to))\s*(?<word>[\p{L}/~][\p{L}\d_./~:-]*[\p{L}\d_/]))(?=\s*(?:[,;)]|\.?\s*$|\.\s))/iu;
/** No value, though it stands behind "default": "default for new files". */
export const noValue =
  /^(?:for|in|on|of|is|to|the|a|an|when|if|and|or|value|values|setting|settings|behaviou?r|only|by|this|that|unless|so|will|as)$/iu;
/** A comment with one of these tells of another case, or of no default. */
export const otherDefault =
  /\b(?:not|no longer|non-?default|override|instead|unless|except|previously|was|formerly|before|since|if|when|on (?:windows|linux|macos))\b/iu;
/** What brings in a sample that sets everything to its default. */
export const bringsDefaults =
  /\b(?:default (?:settings|values|configuration|options|config) (?:are|is)|(?:(?:following|these|below) (?:are|is|shows?|lists?)|here (?:are|is)) (?:all )?(?:of )?(?:the|their|its) default (?:settings|values|configuration|options|config)|(?:shown|listed) with (?:the|their|its) default (?:settings|values))\b/iu;
/** The unit at the head of a comment: "seconds, the default", "in ms". */
export const unitAhead =
  /^\W*(?:in |time in )?(?<unit>ms|milliseconds?|s|secs?|seconds?|min(?:ute)?s?|hours?|h)\b/iu;
