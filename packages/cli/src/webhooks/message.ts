import { type EventFacts, type EventType, events } from "@gentasks/schema/events";
import { callbackOf } from "@gentasks/webhooks";

export type Surface = EventFacts["surface"];

/** The surfaces that call back. */
export const surfaces = [...new Set(Object.values(events).map(({ surface }) => surface))];

/** An event to be posted. */
export interface EventMessage {
  /** The same whenever the event is posted, so that a receiver can tell a repeated one. */
  readonly id: string;
  readonly type: EventType;
  readonly taskId: string;
  readonly body: string;
}

/** The event that announces a task as it is now; undefined where its surface announces no such state. */
export function messageOf(surface: Surface, task: unknown): EventMessage | undefined {
  const payload = callbackOf(surface, task) as Readonly<Record<string, unknown>>;
  const found = (Object.entries(events) as [EventType, EventFacts][]).find(
    ([, facts]) => facts.surface === surface && Object.hasOwn(facts.ranks, String(payload.status)),
  );
  if (!found) return undefined;
  const [type, { id }] = found;
  return announce(type, String(payload[id]), payload);
}

/** An event with a body, named by what it tells. */
export function announce(type: EventType, taskId: string, payload: Readonly<Record<string, unknown>>): EventMessage {
  const id = `msg_${events[type].surface}_${taskId}_${payload.status}`.replaceAll(/[^\w-]/g, "_").slice(0, 200);
  return { id, type, taskId, body: JSON.stringify(payload) };
}
