/** Time, from outside: a mock may speed it up or stop it. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after that many milliseconds of this clock, or at once when the signal aborts. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
}
