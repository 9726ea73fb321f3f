import type { Events } from "@gentasks/schema";
import { type EventFacts, type EventType, events } from "@gentasks/schema/events";
import validators from "@gentasks/schema/validators/events";
import { WebhookError } from "../webhook-error.ts";

export type Surface = EventFacts["surface"];

/** What a body tells. */
export type Told = { readonly taskId: string; readonly model: string | undefined } & (
  | { readonly type: EventType; readonly surface: Surface; readonly payload: Events[EventType] }
  | { readonly type: "unknown"; readonly surface: undefined; readonly payload: Json & { readonly status: string } }
);

type Json = Readonly<Record<string, unknown>>;
type Candidate = readonly [type: EventType, facts: EventFacts];

const allSurfaces = [...new Set(Object.values(events).map(({ surface }) => surface))];

/**
 * Finds which callback of the surfaces a body is. A body with a status that none of them knows is "unknown": a later version of
 * the service may send it. Throws `invalid_payload` at one that is no callback at all, or departs from its description.
 */
export function classify(body: unknown, surfaces: readonly Surface[] = allSurfaces): Told {
  const json: Json = typeof body === "object" && body !== null && !Array.isArray(body) ? (body as Json) : {};
  const possible = (Object.entries(events) as [EventType, EventFacts][]).filter(
    ([, { surface, id }]) => surfaces.includes(surface) && typeof json[id] === "string",
  );
  const { status } = json;
  const [any] = possible;
  if (!any || typeof status !== "string") {
    throw new WebhookError(
      "invalid_payload",
      `The body is no callback of the ${surfaces.join(", ")} surface: it names no task and status.`,
    );
  }
  const candidates = possible.filter(([, { ranks }]) => Object.hasOwn(ranks, status));
  if (candidates.length === 0) {
    return { type: "unknown", surface: undefined, taskId: json[any[1].id] as string, model: undefined, payload: { ...json, status } };
  }
  return firstThatFits(json, candidates);
}

/** Two surfaces may use the same words; the body of the one that asks for more is tried first, as the spec lists them. */
function firstThatFits(json: Json, candidates: readonly Candidate[]): Told {
  let fault = "";
  for (const [type, { surface, id, model }] of candidates) {
    const { issues: [issue] = [] } = validators[type].validate(json);
    if (!issue) {
      const named = model && json[model];
      const payload = json as unknown as Events[EventType];
      return { type, surface, taskId: json[id] as string, model: typeof named === "string" ? named : undefined, payload };
    }
    fault ||= `${issue.pointer} breaks the rule ${issue.rule} of ${type}`;
  }
  throw new WebhookError("invalid_payload", `The body departs from the description: ${fault}.`);
}
