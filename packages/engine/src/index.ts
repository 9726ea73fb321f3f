/** The task service as pure code: a fetch function, what it stands on, and what it hands to its host. */
export { addressOf } from "./exchange/address.ts";
export type { Call } from "./exchange/call.ts";
export { Refusal, type RefusalName } from "./exchange/refusal.ts";
export type { Awaitable, Json } from "./json.ts";
export { modelInfo } from "./models.ts";
export { capture, grant, hold, type LedgerEntry, type Pot, release } from "./money/ledger.ts";
export { createPrices, type PriceBook, type PriceOptions } from "./money/prices.ts";
export { textOf, tokensIn } from "./money/tokens.ts";
export type { Admission, Applicant, ServiceOptions, Voice, Voices } from "./options.ts";
export type { Assets, UploadedFile } from "./ports/assets.ts";
export type { Clock } from "./ports/clock.ts";
export type { Attempt, Courier, Message } from "./ports/courier.ts";
export type { Ids } from "./ports/ids.ts";
export type { Caller, Keys } from "./ports/keys.ts";
export type { Limits, Plan } from "./ports/limits.ts";
export type { Counts, PriceSource, Prices, Quote } from "./ports/prices.ts";
export { NotTakenError, type Piece, type Provider, type Providers, type Report } from "./ports/provider.ts";
export type {
  Applied,
  Balance,
  Batch,
  CounterChange,
  Delivery,
  HistoryQuery,
  IdempotencyRecord,
  OutboxRow,
  Page,
  Store,
  TaskQuery,
  TaskWrite,
  UsageRow,
  UsageTotals,
} from "./ports/store.ts";
export { createService, type Service } from "./service.ts";
export type { Submission } from "./surfaces/surface.ts";
export { type Effect, type Reduced, reduce, type TaskEvent } from "./task/reducer.ts";
export {
  type Artifact,
  type Change,
  type Failure,
  hasEnded,
  type Output,
  type State,
  type Surface,
  type Task,
  type TaskUsage,
  type TranscriptWord,
} from "./task/task.ts";
