/** The store in memory: for mocks and tests. */
export { type MemoryOptions, type MemoryState, MemoryStore } from "./memory/store.ts";
