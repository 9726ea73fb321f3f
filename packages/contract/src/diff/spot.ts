import { type Fields, fieldsOf } from "./json.ts";
import { isBeside } from "./texts.ts";

/** A place in a document, with what stands there once references are followed. */
export interface Spot {
  readonly document: Fields;
  /** Where the node is written: behind the reference, if there is one. */
  readonly pointer: string;
  readonly node: unknown;
  /** The reference that led here. */
  readonly ref?: string;
  /** What is said beside the reference, of this one use. */
  readonly beside?: Spot;
}

const escaped = (segment: string | number) => String(segment).replaceAll("~", "~0").replaceAll("/", "~1");
const unescaped = (segment: string) => decodeURIComponent(segment).replaceAll("~1", "/").replaceAll("~0", "~");

export const spotOf = (document: Fields): Spot => ({ document, pointer: "", node: document });

/** A place further in. Where nothing stands, the node is undefined. */
export function within(spot: Spot, ...segments: readonly (string | number)[]): Spot {
  let current = spot;
  for (const segment of segments) {
    const node = childOf(current.node, String(segment));
    current = followed({ document: spot.document, pointer: `${current.pointer}/${escaped(segment)}`, node });
  }
  return current;
}

/** Every entry of an object or a list. */
export const entries = (spot: Spot): readonly (readonly [string, Spot])[] =>
  Object.keys((spot.node as object | undefined) ?? {}).map((key) => [key, within(spot, key)]);

export const pointerTo = (spot: Spot, ...segments: readonly (string | number)[]): string =>
  [spot.pointer, ...segments.map(escaped)].join("/");

function childOf(node: unknown, key: string): unknown {
  return typeof node === "object" && node !== null && Object.hasOwn(node, key) ? (node as Fields)[key] : undefined;
}

function followed(spot: Spot, steps = 0): Spot {
  const { $ref: ref, ...beside } = fieldsOf(spot.node);
  if (typeof ref !== "string") return spot;
  // A limit beside a reference holds together with its target.
  if (Object.keys(beside).some((keyword) => !isBeside(keyword)))
    return { ...spot, node: { ...beside, allOf: [...((beside.allOf as unknown[] | undefined) ?? []), { $ref: ref }] }, ref };
  if (!ref.startsWith("#/") || steps > 50) throw new Error(`${spot.pointer} refers to ${ref}, which is not a place in the same document`);
  let node: unknown = spot.document;
  for (const segment of ref.slice(2).split("/")) node = childOf(node, unescaped(segment));
  if (node === undefined) throw new Error(`${spot.pointer} refers to ${ref}, where nothing stands`);
  const target = followed({ document: spot.document, pointer: decodeURIComponent(ref.slice(1)), node }, steps + 1);
  return { ...target, ref, ...(Object.keys(beside).length && { beside: { ...spot, node: beside } }) };
}
