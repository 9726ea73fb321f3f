import type { Issue } from "@gentasks/schema";

/** What is known of a failure besides its message. */
export interface ErrorDetails {
  /** A word for programs: the server's own code, or one of the client's, such as `request_timeout`. */
  readonly code: string;
  /** The status of the answer, where there was one. */
  readonly status?: number | undefined;
  /** The server's name of the exchange, for its support. */
  readonly requestId?: string | undefined;
  /** The task that was being read, watched or made. Resume it with `client.task(taskId)`. */
  readonly taskId?: string | undefined;
  /** The key under which the task was submitted. */
  readonly idempotencyKey?: string | undefined;
  /** How many requests were sent. */
  readonly attempts?: number | undefined;
  /** How long the server asked to wait, in milliseconds. */
  readonly retryAfterMs?: number | undefined;
  /** Every fault of the input, each with a JSON pointer to its place. */
  readonly errors?: readonly Issue[] | undefined;
  /** Whether a task may have been created, and be charged, although the submission failed. */
  readonly mayExist?: boolean | undefined;
  /** What went wrong beneath. */
  readonly cause?: unknown;
}

const mark = Symbol.for("gentasks.error");

const doubt =
  "The task may exist, and be paid for, all the same: look for it with client.list(), or wait for its callback, before you submit again.";

/** Whatever the client throws. `name` tells the class, also where a bundler has renamed it. */
export class TasksError extends Error implements ErrorDetails {
  static {
    named(TasksError, "TasksError");
  }
  declare readonly code: string;
  declare readonly status?: number;
  declare readonly requestId?: string;
  declare readonly taskId?: string;
  declare readonly idempotencyKey?: string;
  declare readonly attempts?: number;
  declare readonly retryAfterMs?: number;
  declare readonly errors?: readonly Issue[];
  declare readonly mayExist?: boolean;

  constructor(message: string, { cause, ...details }: ErrorDetails) {
    super(
      details.mayExist ? `${message}${/[.!?]$/.test(message) ? "" : "."} ${doubt}` : message,
      cause === undefined ? undefined : { cause },
    );
    for (const [name, value] of Object.entries(details)) if (value !== undefined) Object.assign(this, { [name]: value });
  }

  /** Whether a value is an error of this class, also one of another copy of this package. */
  static is<T extends TasksError>(this: abstract new (...args: never[]) => T, value: unknown): value is T {
    // biome-ignore lint/complexity/noThisInStatic: the class that is asked, not this one
    return (value as { [mark]?: readonly string[] } | undefined)?.[mark]?.includes(this.prototype.name) ?? false;
  }

  /** The names of its class and of those above it. */
  declare readonly [mark]: readonly string[];

  /** All there is to log. Holds no key, no header and no input. */
  toJSON(): Record<string, unknown> {
    return { ...(this as object), name: this.name, message: this.message };
  }
}

/** Gives a class of errors a name that its stack shows and that no minifier changes. */
export function named({ prototype }: { readonly prototype: TasksError }, name: string): void {
  const define = (key: PropertyKey, value: unknown) => Object.defineProperty(prototype, key, { value, configurable: true });
  define("name", name);
  define(mark, [...(prototype[mark] ?? []), name]);
}
