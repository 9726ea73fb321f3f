import type { Issue } from "@gentasks/schema";
import {
  ApiError,
  AuthenticationError,
  ConflictError,
  InsufficientFundsError,
  InvalidResponseError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  ValidationError,
} from "./errors.ts";
import type { ErrorDetails } from "./tasks-error.ts";

const classes: Readonly<Record<number, typeof ApiError>> = {
  400: ValidationError,
  401: AuthenticationError,
  402: InsufficientFundsError,
  403: PermissionError,
  404: NotFoundError,
  409: ConflictError,
  422: ValidationError,
  429: RateLimitError,
};

/** How a server may tell what went wrong: under `data`, under `error`, or bare. */
interface Problem {
  readonly message?: unknown;
  readonly detail?: unknown;
  readonly code?: unknown;
  readonly errors?: unknown;
}

interface Refused {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Takes the key out of a text. */
  readonly hide: (text: string) => string;
}

/** The error that an answer stands for, in whichever envelope it comes. */
export function errorOf(what: string, { status, headers, text, hide }: Refused, details: Partial<ErrorDetails>): ApiError {
  // The key may be written otherwise in JSON than it is.
  const data = parsed(text, (_, value) => (typeof value === "string" ? hide(value) : value));
  const shown = excerpt(data === undefined ? hide(text) : JSON.stringify(data));
  // A browser hides everything of a redirect, its status too.
  if (status < 200 || (status > 299 && status < 400)) {
    const target = headers.get("location");
    return new ApiError(
      `${what} was redirected${target ? ` to ${hide(target)}` : ""}. Redirects are not followed, lest key or submission go astray: set baseUrl to where the service is.`,
      { code: "redirected", status, ...details },
    );
  }
  if (status < 300)
    return new InvalidResponseError(
      `${what} was answered with ${status}, but not as described: ${text === "" ? "an empty body" : `${JSON.stringify(shown)} (${hide(headers.get("content-type") ?? "no content type")})`}.`,
      { code: "invalid_response", status, ...details },
    );
  const envelope = data as { data?: Problem; error?: Problem | string } | undefined;
  const told = envelope?.data ?? envelope?.error ?? (envelope as Problem | undefined);
  const problem: Problem = typeof told === "object" && told ? told : { message: told };
  const message = excerpt([problem.message, problem.detail, shown].find((each) => typeof each === "string") as string);
  const code = typeof problem.code === "string" && problem.code ? problem.code.slice(0, 100) : `http_${status}`;
  const ErrorClass = classes[status] ?? (status < 500 ? ApiError : ServerError);
  return new ErrorClass(`${what} was answered with ${status} ${code}${message ? `: ${message}` : ", without a reason"}`, {
    code,
    status,
    ...details,
    errors: Array.isArray(problem.errors) ? (problem.errors as Issue[]) : undefined,
  });
}

/** The JSON in a text; undefined where it is none. */
export function parsed(text: string, reviver?: (name: string, value: unknown) => unknown): unknown {
  try {
    return JSON.parse(text, reviver);
  } catch {
    return undefined;
  }
}

/** The beginning of a text, on one line. */
const excerpt = (text: string) => text.replace(/\s+/g, " ").trim().slice(0, 500);
