export { createApp, type AppDeps } from "./app.js";
export { checkDraft } from "./check-draft.js";
export type { LogEntry } from "./problems/answer-errors.js";
export { ListenError, serve, type RunningServer, type ServeOptions } from "./server.js";
export { createMemoryStore, type MemoryStoreContent } from "./store/memory-store.js";
export {
  BadCursorError,
  type ClaimFilter,
  type FindingFilter,
  type Page,
  type PageRequest,
  type QuestionFilter,
  type Store,
} from "./store/store.js";
