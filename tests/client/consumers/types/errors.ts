import {
  ApiError,
  InvalidResponseError,
  RateLimitError,
  TaskFailedError,
  TasksError,
  TimeoutError,
  ValidationError,
} from "@gentasks/client";
import type { Issue } from "@gentasks/schema";
import { type Equal, is } from "./equal.ts";

declare const error: unknown;

if (TasksError.is(error)) {
  is<Equal<typeof error, TasksError>>();
  is<Equal<typeof error.code, string>>();
  is<Equal<NonNullable<typeof error.errors>, readonly Issue[]>>();
  // @ts-expect-error an error is for reading
  error.code = "other";
  // @ts-expect-error only a failed task has a reason
  error.reason;
  if (TaskFailedError.is(error)) {
    is<Equal<typeof error.reason, "failed" | "cancelled" | "expired" | "moderated">>();
  } else if (TimeoutError.is(error)) {
    is<Equal<typeof error.code, "request_timeout" | "deadline_exceeded">>();
  } else if (ApiError.is(error)) {
    // Each class is told from the ones beside it, and what is left is not never.
    if (RateLimitError.is(error)) is<Equal<typeof error, RateLimitError>>();
    else if (ValidationError.is(error)) is<Equal<typeof error, ValidationError>>();
    else if (InvalidResponseError.is(error)) is<Equal<typeof error, InvalidResponseError>>();
    else is<Equal<typeof error, ApiError>>();
  } else {
    is<Equal<typeof error, TasksError>>();
    is<Equal<typeof error.message, string>>();
  }
} else is<Equal<typeof error, unknown>>();

// The same by instanceof, for those who like it better.
if (error instanceof ApiError) is<Equal<NonNullable<typeof error.status>, number>>();
// @ts-expect-error an error is made by the client, with what is known of it
new RateLimitError("Too many requests");
