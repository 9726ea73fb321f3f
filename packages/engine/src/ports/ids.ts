/** Makes names for tasks and requests. */
export interface Ids {
  /**
   * A name not given before: letters and digits only, at least eight. `scope` is the key the name is made for, so that a seeded
   * source gives every key the same names whatever other keys do meanwhile.
   */
  next(scope: string): string;
}
