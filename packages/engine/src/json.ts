/** A JSON object as it came or goes. */
export type Json = Readonly<Record<string, unknown>>;

/** What a port may answer at once or later: a memory store does the one, a database the other. */
export type Awaitable<T> = T | Promise<T>;

export const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);
