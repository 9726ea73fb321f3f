/** Tells of what goes wrong while a server runs; with `debug` also where. */
export const tellFaults =
  (debug = false) =>
  (error: unknown): void =>
    console.error("Something went wrong inside:", debug ? error : (error as Error).message);
