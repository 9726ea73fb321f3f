import { isDeepStrictEqual } from "node:util";
import { type EventFacts, type EventType, events } from "@gentasks/schema/events";
import { callbackOf } from "@gentasks/webhooks";
import { openReceiver } from "../../callbacks/receiver.ts";
import { eventFaults } from "../../checks/exchange.ts";
import type { Context } from "../../run/context.ts";
import type { Probe } from "../probe.ts";
import { createOn, type Lasting, lasting, submitted, taskIn, watched } from "./tasks.ts";

/** A task with a callback address: what comes, and whether reading the task says the same. */
export const callbacks: readonly Probe[] = lasting.map((surface) => ({
  id: `callbacks ${surface}`,
  checks: ["callback-matches-query", "events-documented"],
  surfaces: [surface],
  isPaid: true,
  isCalled: true,
  async run(context) {
    const { callback: field } = createOn(surface);
    if (field === undefined) return;
    await using receiver = await openReceiver(context.options);
    const id = await submitted(context, surface, { around: { [field]: receiver.url } });
    if (id === undefined) return;
    const end = (await watched(context, surface, id)).at(-1);
    // A second one would come with some delay; so would a retry that nobody asked for.
    for (let waited = 0; waited < 200 && receiver.bodies.length === 0; waited++) await new Promise((resolve) => setTimeout(resolve, 25));
    await context.pass(5000);
    await new Promise((resolve) => setTimeout(resolve, 50));
    if (end) check(context, surface, id, receiver.bodies, callbackOf(surface, taskIn(end)));
  },
}));

function check({ report }: Context, surface: Lasting, id: string, bodies: readonly string[], expected: unknown): void {
  const provenance = surface === "router" ? "inferred" : "documented";
  const about = { check: "events-documented", provenance } as const;
  const told = bodies.map((body) => ({ body: parsed(body), type: typeOf(surface, parsed(body)) }));
  for (const { body, type } of told) {
    const [fault] = type ? eventFaults(type, body) : [{ pointer: "/status", message: `is ${JSON.stringify(body.status)}` }];
    if (fault)
      report({
        ...about,
        message: `A callback of task ${id} departs from ${type ?? "every event"}: ${fault.pointer} ${fault.message}`,
        expected: "a documented event",
      });
  }
  for (const [type, { final, surface: own }] of Object.entries(events)) {
    if (final || own !== surface || told.some((each) => each.type === type)) continue;
    report({ ...about, message: `No callback ${type} came for task ${id}`, expected: "one at each change of its status" });
  }
  const finals = told.filter(({ type }) => type && events[type].final);
  if (finals.length !== 1) {
    report({ ...about, message: `${finals.length} callbacks told of the end of task ${id}`, expected: "one" });
    return;
  }
  if (isDeepStrictEqual(finals[0]?.body, expected)) return;
  report({
    check: "callback-matches-query",
    message: `The callback of task ${id} is ${JSON.stringify(finals[0]?.body).slice(0, 300)}`,
    expected: `what reading the task says: ${JSON.stringify(expected).slice(0, 300)}`,
    provenance,
  });
}

function typeOf(surface: Lasting, { status }: Readonly<Record<string, unknown>>): EventType | undefined {
  const found = (Object.entries(events) as [EventType, EventFacts][]).find(
    ([, facts]) => facts.surface === surface && Object.hasOwn(facts.ranks, String(status)),
  );
  return found?.[0];
}

function parsed(body: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(body);
  } catch {
    return {};
  }
}
