/**
 * Universal Dependencies that the parser tells apart (https://universaldependencies.org/en/dep/): how a word hangs on its
 * head. The order is that of the parser's columns, "root" last.
 */
export const dependencyRelations = [
  "nsubj",
  "nsubj:pass",
  "obj",
  "iobj",
  "obl",
  "obl:agent",
  "nmod",
  "nmod:desc",
  "nmod:poss",
  "advmod",
  "acl",
  "acl:relcl",
  "advcl",
  "conj",
  "cc",
  "case",
  "mark",
  "aux",
  "aux:pass",
  "cop",
  "det",
  "amod",
  "nummod",
  "compound",
  "flat",
  "appos",
  "xcomp",
  "ccomp",
  "parataxis",
  "punct",
  "other",
  "root",
] as const;

export type DependencyRelation = (typeof dependencyRelations)[number];
