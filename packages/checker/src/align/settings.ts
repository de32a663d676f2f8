import { predicateById, type Assertion } from "@gainsay/claims";

/** Whether an assertion states a setting of a product or a house: a limit, a price, a required version. */
export function isSetting({ predicate, subject, provenance }: Assertion): boolean {
  return (
    predicateById(predicate)?.setting !== undefined &&
    subject.type === "noun" &&
    provenance.binding === "setting"
  );
}

/** Which setting it is: its words, each once and sorted, but for names of the product that the handbook is about. */
export function settingOf({ subject, qualifiers, value }: Assertion, names: ReadonlySet<string>): string {
  const words = subject.type === "noun" ? subject.name.split(" ").map(caseless) : [];
  const telling = words.filter((word) => word !== "product" && word !== "version" && !names.has(word));
  const per = value.kind === "quantity" ? (value.per ?? "") : "";
  const { measure = "", modifiers = [] } = qualifiers;
  return [[...new Set(telling)].sort().join(" "), [...modifiers, measure].join(" "), per].join("|");
}

/** Names and words are the same in capitals; of a command's options of one letter `-t` is another than `-T`. */
function caseless(word: string): string {
  return /^-\p{Lu}$/u.test(word) ? word : word.toLowerCase();
}
