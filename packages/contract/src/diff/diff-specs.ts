import { type Change, levels } from "./change.ts";
import { compareDocument } from "./http/document.ts";
import { compareWebhooks } from "./http/events.ts";
import { comparePaths } from "./http/paths.ts";
import { canonical, isFields } from "./json.ts";
import type { Place } from "./place.ts";
import { spotOf } from "./spot.ts";

/**
 * Rates every change from one OpenAPI 3.1 document to another: major where it can break who relies on the old one, minor
 * where it offers more, patch where only words differ. The gravest come first.
 *
 * @throws {TypeError} when one of them is no OpenAPI 3.1 document.
 */
export function diffSpecs(oldDocument: unknown, newDocument: unknown): readonly Change[] {
  const pair = { before: spotOf(documentOf("old", oldDocument)), after: spotOf(documentOf("new", newDocument)) };
  const found = new Map<string, Change>();
  const place: Place = {
    side: "request",
    reads: false,
    turn: 1,
    condition: false,
    tell: (change) => found.set(canonical(change), change),
    seen: new Set(),
  };
  compareDocument(pair, place);
  comparePaths(pair, place);
  compareWebhooks(pair, place);
  const changes = [...found.values()];
  return levels.flatMap((level) => changes.filter((change) => change.level === level));
}

function documentOf(which: string, document: unknown) {
  const version = isFields(document) ? document.openapi : undefined;
  if (isFields(document) && typeof version === "string" && version.startsWith("3.1.")) return document;
  throw new TypeError(`The ${which} document is no OpenAPI 3.1 document: its field openapi is ${JSON.stringify(version) ?? "absent"}.`);
}
