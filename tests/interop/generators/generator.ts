export interface Generator {
  /** Names the output folder `dist/<name>` and the consumer `consumers/<name>.ts`. */
  readonly name: string;
  readonly version: string;
  /** Generates types and a client from the bundle into an empty folder. */
  generate(folder: string): Promise<unknown>;
}
