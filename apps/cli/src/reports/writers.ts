// The formats themselves, which take a while to load: for `formats.ts`, once one of them is asked for.
export { annotateClaims, jsonldClaims, prettyAnswers, prettyClaims, reporters } from "@gainsay/checker";
export { writeClaims } from "@gainsay/claims";
