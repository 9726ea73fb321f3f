/** The mock in process. `@gentasks/mock/server` puts it behind a port, `@gentasks/mock/msw` into MSW. */
export type { ClockControl } from "./control/clock.ts";
export type { Control, Direction, Health } from "./control/control.ts";
export type { Snapshot } from "./control/snapshot.ts";
export type { KeyView, LedgerView, TaskView } from "./control/views.ts";
export type { Log, LogEntry, LogHeader } from "./log/entries.ts";
export type { Difference, Replayed } from "./log/replay.ts";
export { createMock, type Mock } from "./mock.ts";
export type { Fetch, MockOptions } from "./options.ts";
export { UnknownError } from "./unknown-error.ts";
