import type { Finding } from "../findings/finding.js";
import { plainWords, type JudgementEntry, type NameOf } from "./entry.js";

/** A side of a finding, its documents named as entries name them. */
interface Side {
  readonly value: string;
  /** Each document with the words in it. */
  readonly words: ReadonlyMap<string, readonly string[]>;
}

type Judged = JudgementEntry["answers"][number];

/** How an entry stands to a finding. */
export type Cover =
  /** They have no source in common. */
  | { readonly status: "unrelated" }
  /** All that the finding shows was judged. */
  | { readonly status: "covered" }
  /** The same question of one source at least, but what it says has changed. */
  | { readonly status: "changed"; readonly changes: readonly string[] };

/**
 * Whether what a finding shows was judged by an entry for the same question. A source that went away changes nothing, nor does one that came
 * to a side which nobody called wrong. Another value, or a new source that repeats a wrong one, does.
 */
export function coverOf(entry: JudgementEntry, finding: Finding, nameOf: NameOf): Cover {
  const sides = finding.answers.map((answer) => sideOf(answer, nameOf));
  const judged = new Map(sides.map((side) => [side, judgedOf(side, entry)]));
  const documents = new Set(entry.answers.flatMap((answer) => answer.documents));
  if (!sides.some(({ words }) => [...words.keys()].some((document) => documents.has(document)))) {
    return { status: "unrelated" };
  }
  const changes = sides.flatMap((side) =>
    [...side.words.keys()].flatMap(
      (document) => changeIn(document, side, judged.get(side), { entry, sides }) ?? [],
    ),
  );
  return changes.length === 0 ? { status: "covered" } : { status: "changed", changes };
}

function sideOf({ display, evidence }: Finding["answers"][number], nameOf: NameOf): Side {
  const words = new Map<string, string[]>();
  for (const { document, quote } of evidence) {
    const name = nameOf(document);
    words.set(name, [...(words.get(name) ?? []), plainWords(quote)]);
  }
  return { value: display, words };
}

/**
 * The side of the entry that a side of the finding is: the one with its value. Where sources came or went, a wider or narrower value may
 * stand for the side ("May 2021", "3 May 2021"): then the one with its words in a document of both.
 */
function judgedOf({ value, words }: Side, { answers }: JudgementEntry): Judged | undefined {
  return (
    answers.find((answer) => answer.value === value) ??
    answers.find(
      (answer) =>
        (answer.documents.length !== words.size ||
          answer.documents.some((document) => !words.has(document))) &&
        answer.documents.some((document) =>
          words.get(document)?.every((each) => answer.words.includes(each)),
        ),
    )
  );
}

/** What has changed in what a document says, in words; null where nothing has that matters. */
function changeIn(
  document: string,
  side: Side,
  judged: Judged | undefined,
  { entry, sides }: { readonly entry: JudgementEntry; readonly sides: readonly Side[] },
): string | null {
  if (judged?.documents.includes(document)) return null;
  const before = entry.answers.filter(({ documents }) => documents.includes(document));
  if (before.length > 0) {
    const gone = before.find(
      ({ value }) => !sides.some((other) => other.value === value && other.words.has(document)),
    );
    return gone === undefined
      ? `${document} now says ${side.value} as well`
      : `the value in ${document} changed from ${gone.value} to ${side.value}`;
  }
  if (judged === undefined) return `${document} says ${side.value}`;
  return entry.wrong?.includes(judged.value) ? `${document} repeats ${judged.value}, which is wrong` : null;
}
