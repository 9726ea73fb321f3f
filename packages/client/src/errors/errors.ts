// Each class has a field for the compiler alone, so that `is` tells them apart.
import { type ErrorDetails, named, TasksError } from "./tasks-error.ts";

/** No answer came: the connection was refused, or it broke. `mayExist` tells whether a task may have been created. */
export class ConnectionError extends TasksError {
  static {
    named(ConnectionError, "ConnectionError");
  }
  declare protected readonly connectionError: true;
}

/** Time was up: for one request (`request_timeout`), or for the whole of a wait (`deadline_exceeded`). */
export class TimeoutError extends TasksError {
  static {
    named(TimeoutError, "TimeoutError");
  }
  declare protected readonly timeoutError: true;
  declare readonly code: "request_timeout" | "deadline_exceeded";
}

/** The caller's signal aborted. `cause` is the signal's reason. */
export class AbortError extends TasksError {
  static {
    named(AbortError, "AbortError");
  }
  declare protected readonly abortError: true;
}

/** The input breaks a rule of the model. Found before anything was sent. */
export class InputInvalidError extends TasksError {
  static {
    named(InputInvalidError, "InputInvalidError");
  }
  declare protected readonly inputInvalidError: true;
}

/** The server does not offer what was asked for. */
export class NotSupportedError extends TasksError {
  static {
    named(NotSupportedError, "NotSupportedError");
  }
  declare protected readonly notSupportedError: true;
}

/** The server's answer says no. */
export class ApiError extends TasksError {
  static {
    named(ApiError, "ApiError");
  }
  declare protected readonly apiError: true;
}

/** 200, and yet nothing that the description knows: no JSON, cut off, or without what was asked for. The message shows what came. */
export class InvalidResponseError extends ApiError {
  static {
    named(InvalidResponseError, "InvalidResponseError");
  }
  declare protected readonly invalidResponseError: true;
}

/** 400 or 422: the server refused the request. `errors` has every fault that it named. */
export class ValidationError extends ApiError {
  static {
    named(ValidationError, "ValidationError");
  }
  declare protected readonly validationError: true;
}

/** 401: the key is missing or not known. */
export class AuthenticationError extends ApiError {
  static {
    named(AuthenticationError, "AuthenticationError");
  }
  declare protected readonly authenticationError: true;
}

/** 402: the balance does not cover the task. */
export class InsufficientFundsError extends ApiError {
  static {
    named(InsufficientFundsError, "InsufficientFundsError");
  }
  declare protected readonly insufficientFundsError: true;
}

/** 403: the key may not do this, or a channel is not enabled for it. */
export class PermissionError extends ApiError {
  static {
    named(PermissionError, "PermissionError");
  }
  declare protected readonly permissionError: true;
}

/** 404: no such task, model or path. */
export class NotFoundError extends ApiError {
  static {
    named(NotFoundError, "NotFoundError");
  }
  declare protected readonly notFoundError: true;
}

/** 409: the idempotency key was used for another request. */
export class ConflictError extends ApiError {
  static {
    named(ConflictError, "ConflictError");
  }
  declare protected readonly conflictError: true;
}

/** 429: too many requests. `retryAfterMs` tells how long to wait, where the server said so. */
export class RateLimitError extends ApiError {
  static {
    named(RateLimitError, "RateLimitError");
  }
  declare protected readonly rateLimitError: true;
}

/** 500 and above: the server failed. */
export class ServerError extends ApiError {
  static {
    named(ServerError, "ServerError");
  }
  declare protected readonly serverError: true;
}

/** Why a task has ended without a result. */
export type FailureReason = "failed" | "cancelled" | "expired" | "moderated";

/** The task ended without a result. `task` is how the server shows it. */
export class TaskFailedError extends TasksError {
  static {
    named(TaskFailedError, "TaskFailedError");
  }
  declare protected readonly taskFailedError: true;
  declare readonly reason: FailureReason;
  declare readonly task: unknown;

  constructor(message: string, details: ErrorDetails & { readonly reason: FailureReason; readonly task: unknown }) {
    super(message, details);
  }
}

/** Whether the server has no such path, or not for this method. */
export const isMissing = (error: unknown): error is ApiError => ApiError.is(error) && [404, 405, 406, 501].includes(error.status ?? 0);
