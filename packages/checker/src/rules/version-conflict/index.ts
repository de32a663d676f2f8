import { defineRule } from "../rule.js";

export const versionConflict = defineRule({
  meta: {
    id: "version-conflict",
    finds: "One requirement for which two versions of the same software are given.",
    why: "Readers install what the page that they happen to open asks for, and find out later.",
    fix: "Look up what the package or the build declares, and give that version on both pages.",
  },
  kinds: ["version"],
});
