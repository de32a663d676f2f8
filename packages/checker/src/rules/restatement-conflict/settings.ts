import type { Assertion, Evidence } from "@gainsay/claims";
import type { Corpus } from "../../align/align.js";
import type { Side } from "../rule.js";

/** The settings that the documents state. */
export interface Settings {
  /**
   * Whether the sides state settings of other names: "Backups are kept for 30 days", "Encrypted backups are kept for 90 days". A word
   * more is another case there, while a retelling may always say more.
   */
  readonly areTwo: (sides: readonly Side[]) => boolean;
}

/** Reads the settings of a corpus, by document. Linear in its statements. */
export function settingsOf({ statements }: Pick<Corpus, "statements">): Settings {
  const byDocument = new Map<string, Assertion[]>();
  for (const { assertion } of statements) {
    if (assertion.provenance.binding !== "setting") continue;
    const { document } = assertion.evidence;
    const known = byDocument.get(document);
    if (known === undefined) byDocument.set(document, [assertion]);
    else known.push(assertion);
  }
  const namesAt = ({ document, start, end }: Evidence): readonly string[] =>
    (byDocument.get(document) ?? [])
      .filter(({ evidence }) => evidence.start < end && start < evidence.end)
      .map(nameOf);
  return {
    areTwo(sides) {
      const [left = [], right = []] = sides.map(({ evidence }) => evidence.flatMap(namesAt));
      return left.length > 0 && right.length > 0 && !left.some((name) => right.includes(name));
    },
  };
}

function nameOf({ predicate, subject }: Assertion): string {
  return JSON.stringify([predicate, subject.type === "noun" ? subject.name.toLowerCase() : ""]);
}
