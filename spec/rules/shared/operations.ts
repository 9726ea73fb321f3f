import { methods } from "../../scripts/document.ts";
import { type Context, follow, type Location, mapIn, type Node } from "./plugin.ts";

export interface Operation {
  readonly kind: "path" | "callback" | "webhook";
  /** The path, or the name of the callback or webhook. */
  readonly name: string;
  readonly method: string;
  readonly operation: Node;
  readonly location: Location;
}

/** Every operation of the document: those under `paths`, their callbacks, and the webhooks. */
export function operationsOf(root: Node, context: Context): Operation[] {
  const paths = itemsIn(root.paths, "path", context.location.child("paths"), context);
  const webhooks = itemsIn(root.webhooks, "webhook", context.location.child("webhooks"), context);
  return [...paths.flatMap((operation) => [operation, ...callbacksOf(operation, context)]), ...webhooks];
}

function itemsIn(items: Node | undefined, kind: Operation["kind"], at: Location, context: Context, given?: string): Operation[] {
  return Object.entries<Node>(mapIn(items)).flatMap(([name, item]) => {
    const { node, location } = follow(item, at.child(name), context);
    return methods
      .filter((method) => node[method])
      .map((method) => ({ kind, name: given ?? name, method, operation: mapIn(node[method]), location: location.child(method) }));
  });
}

function callbacksOf({ operation, location }: Operation, context: Context): Operation[] {
  return Object.entries<Node>(mapIn(operation.callbacks)).flatMap(([name, callback]) => {
    const { node, location: at } = follow(callback, location.child(["callbacks", name]), context);
    return itemsIn(node, "callback", at, context, name);
  });
}
