import { doublingVerbs, irregularForms } from "./irregular-verbs.en.js";

/** The past tense and the participle of a verb in dictionary form, a particle behind it included: "break out" → "broke out". */
export function pastForms(verb: string): { readonly past: string; readonly participle: string } {
  const [base = "", ...particle] = verb.split(" ");
  const { past, participle } = irregularForms.get(base) ?? { past: withEd(base), participle: withEd(base) };
  const whole = (form: string) => [form, ...particle].join(" ");
  return { past: whole(past), participle: whole(participle) };
}

function withEd(base: string): string {
  if (base.endsWith("e")) return `${base}d`;
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ied`;
  // "ship", "equip": the last consonant of a short word is doubled; of a longer one only where it is stressed, which letters do not tell.
  const isShort = /^[^aeiou]*(?:qu)?[aeiou][^aeiouwxy]$/u.test(base);
  return isShort || doublingVerbs.has(base) ? `${base}${base.slice(-1)}ed` : `${base}ed`;
}
