/** Words right before a number that add it to one told before: "**another** five", "killed **also** three". */
export const addingBefore: ReadonlySet<string> = new Set([
  "another",
  "further",
  "additional",
  "extra",
  "also",
]);

/** Words right behind a number that do so: "four **more**", "12 **others**". */
export const addingBehind: ReadonlySet<string> = new Set([
  "more",
  "other",
  "others",
  "additional",
  "further",
]);

/** A word that does so anywhere before the number in its clause: "**also** killed three". */
export const also = "also";
