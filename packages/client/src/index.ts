/** The client, and the unified surface. The others are imports of their own: `/async`, `/router`, `/direct`. */

export type { InputOf, Model, OutputOf } from "@gentasks/schema";
export { type Client, createClient, type Handle, type Quote } from "./client.ts";
export {
  AbortError,
  ApiError,
  AuthenticationError,
  ConflictError,
  ConnectionError,
  type FailureReason,
  InputInvalidError,
  InsufficientFundsError,
  InvalidResponseError,
  NotFoundError,
  NotSupportedError,
  PermissionError,
  RateLimitError,
  ServerError,
  TaskFailedError,
  TimeoutError,
  ValidationError,
} from "./errors/errors.ts";
export { type ErrorDetails, TasksError } from "./errors/tasks-error.ts";
export type { Download, DownloadOptions, DownloadSource } from "./files/download.ts";
export type { FileSource } from "./files/file-source.ts";
export type { Uploaded, UploadOptions } from "./files/upload.ts";
export { urlsOf } from "./files/urls.ts";
export type { RetryOptions } from "./http/retry.ts";
export type { ClientOptions, PollOptions, RequestInfo, ResponseInfo, RetryInfo, Validate } from "./options.ts";
export type { CancellableHandle, TaskHandle, WaitOptions } from "./tasks/handle.ts";
export type { ListOptions, TaskList, TaskPage } from "./tasks/list.ts";
export type { CallOptions } from "./tasks/port.ts";
export type { RunOptions, SubmitOptions } from "./tasks/tasks.ts";
export { type Completed, type InputFor, type TaskFor, type UnsafeModel, unsafeModel } from "./tasks/unified.ts";
export type { WatchOptions } from "./tasks/watch.ts";
