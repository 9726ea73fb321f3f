/** What `models.json` and `examples.json` of this package hold. */

export type Surface = "unified" | "async" | "direct" | "router";

/** A model as an operation takes it. One that is taken as JSON and as a form is declared twice. */
export interface DeclaredModel {
  readonly id: string;
  readonly surface: Surface;
  /** The operation's id. */
  readonly operation: string;
  readonly path: string;
  readonly mediaType: string;
  /** Component that holds the input. */
  readonly component: string;
  /** The input is the whole body (but its `model`), not the field `input`. */
  readonly flat: boolean;
  /** The body names the model. */
  readonly named: boolean;
  /** The second form of a model that is taken as JSON too. */
  readonly second: boolean;
  /** Component of the completed task's output, or of the result. */
  readonly output: string;
  /** What the catalogue says of it: title, description, kind, takes, gives, price, provenance and whatever the surface adds. */
  // biome-ignore lint/suspicious/noExplicitAny: an open record of the spec's own words
  readonly entry: Readonly<Record<string, any>>;
}

/** The fields of an input. */
export type ExampleInput = Readonly<Record<string, unknown>>;

/** An input that must be refused. */
export interface InvalidExample {
  /** The rule id or keyword that must be reported, and nothing else. */
  readonly rule: string;
  /** JSON pointer within the input to what must be blamed. */
  readonly at: string;
  readonly input: unknown;
}

/** The examples of one model, with what it takes to send them. */
export interface ModelExamples extends Pick<DeclaredModel, "surface" | "operation" | "path" | "mediaType" | "flat" | "named"> {
  /** The model's id. */
  readonly model: string;
  readonly valid: Readonly<Record<string, ExampleInput>>;
  readonly invalid: readonly InvalidExample[];
}
