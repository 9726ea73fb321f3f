/** A JSON object as it came or goes. */
export type Json = Readonly<Record<string, unknown>>;

/** What a port may answer at once or later: a memory store does the one, a database the other. */
export type Awaitable<T> = T | Promise<T>;

/** Goes on with what a port answers: at once where it has answered at once, for a promise costs more than most answers. */
export const after = <T, R>(value: Awaitable<T>, next: (value: T) => R): Awaitable<R> =>
  value instanceof Promise ? value.then(next) : next(value);

export const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);
