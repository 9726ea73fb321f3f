/** What Redocly hands to a rule, as far as the rules here use it; the CLI ships no types for its plugins. */

/** A piece of the document, walked rather than typed. */
// biome-ignore lint/suspicious/noExplicitAny: the document is walked structurally
export type Node = Record<string, any>;

export interface Location {
  readonly source: { readonly absoluteRef: string };
  readonly pointer: string;
  child(path: string | number | readonly (string | number)[]): Location;
  /** The same place, marked at its key instead of its value. */
  key(): Location;
}

interface Resolved {
  readonly node: Node | undefined;
  readonly location: Location | undefined;
}

export interface Context {
  readonly location: Location;
  readonly key: string | number;
  report(problem: { readonly message: string; readonly location: Location }): void;
  resolve(node: Node, from?: string): Resolved;
}

interface Visit {
  enter?(node: Node, context: Context): void;
  leave?(node: Node, context: Context): void;
}

/** Makes the visitor of one rule; called once a document, so that what it remembers belongs to that document. */
export type Rule = () => {
  readonly Root?: Visit;
  readonly Schema?: Visit;
  readonly ref?: { enter(reference: Node, context: Context, target: Resolved): void };
};

/** The three sentences of every message, without their full stops. */
export interface Lesson {
  /** What is wrong, with the value found. */
  readonly wrong: string;
  readonly why: string;
  /** What to write instead. */
  readonly write: string;
}

export function teach(context: Context, location: Location, { wrong, why, write }: Lesson): void {
  context.report({ message: `${wrong}. ${why}. ${write}.`, location });
}

const isObject = (value: unknown): value is Node => typeof value === "object" && value !== null && !Array.isArray(value);

/** What should be a map; anything else counts as an empty one, for a built-in rule says so and a rule that throws ends the run. */
export const mapIn = (value: unknown): Node => (isObject(value) ? value : {});

/** What should be a list of maps, likewise. */
export const listIn = (value: unknown): Node[] => (Array.isArray(value) ? value.map(mapIn) : []);

/** Follows a reference from where it stands; keywords beside it win. What points at nothing is an empty object: a built-in rule says so. */
export function follow(node: Node | undefined, at: Location, context: Context): { readonly node: Node; readonly location: Location } {
  if (!isObject(node)) return { node: {}, location: at };
  if (typeof node.$ref !== "string") return { node, location: at };
  const { $ref: _reference, ...beside } = node;
  const target = context.resolve(node, at.source.absoluteRef);
  if (!target.location) return { node: beside, location: at };
  const found = follow(target.node, target.location, context);
  return { node: { ...found.node, ...beside }, location: found.location };
}

/** `UnifiedTaskRequest` of `…/UnifiedTaskRequest.yaml` or `#/components/schemas/UnifiedTaskRequest`. */
export const nameOf = (reference: string): string => reference.slice(reference.lastIndexOf("/") + 1).replace(/\.ya?ml(#\/?)?$/, "");

/** `a, b or c`, each in back quotes. */
export function alternatives(words: readonly string[]): string {
  const quoted = words.map((word) => `\`${word}\``);
  return [quoted.slice(0, -1).join(", "), quoted.at(-1)].filter(Boolean).join(" or ");
}

export const show = (value: unknown): string => (value === undefined ? "nothing" : JSON.stringify(value));
