import { functionWords } from "./languages.js";

/** What shorter texts are written in is hard to tell, and matters little. */
const fewestWords = 40;
/** Longer ones are known by their beginning. In characters. */
const longest = 20_000;
/** Of the words of a text in sentences a fifth and more are function words; code and tables between them leave less. */
const leastShare = 1 / 12;
/** Names have a few of them over and over: "de", "la". */
const fewestKinds = 5;
/** So many times the function words of English stand in another language's text. */
const timesEnglish = 3;

/** What the user can do about it. */
const wayOut = "only English is read; name it under `ignore` in the configuration to pass over it";

/**
 * Says in one sentence that a text, as its file has it, is in another language, which is not read; null for what is English or may be. Goes by
 * function words and by script; bounded.
 */
export function languageProblem(content: string): string | null {
  const text = content
    .slice(0, longest)
    .replace(/<(style|script)\b[\s\S]*?<\/\1>|<[^<>]*>|```[\s\S]*?```|`[^`\n]*`|\bhttps?:\S+/giu, " ");
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters >= fewestWords && 2 * latin < letters)
    return `is not in English: most of it is in another script; ${wayOut}`;
  if (words.length < fewestWords) return null;
  const counts = [...functionWords].map(([language, own]) => {
    const found = words.filter((word) => own.has(word));
    return { language, count: found.length, kinds: new Set(found).size };
  });
  const english = counts.find(({ language }) => language === "English")?.count ?? 0;
  const [likeliest] = counts.toSorted((a, b) => b.count - a.count);
  if (
    likeliest === undefined ||
    likeliest.kinds < fewestKinds ||
    likeliest.count < leastShare * words.length ||
    likeliest.count < timesEnglish * english
  )
    return null;
  return `is not in English: most likely it is ${likeliest.language}; ${wayOut}`;
}
