/** What reads and checks articles, with all its tables: loaded in one go, and only when there is something to read. */
export { check } from "@gainsay/checker";
export { readSources } from "./read-sources.js";
