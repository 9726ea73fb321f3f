import { operations } from "@gentasks/schema/operations";
import { jsonIn } from "../../exchange/exchange-of.ts";
import type { Context } from "../../run/context.ts";
import type { Probe } from "../probe.ts";
import { endsOf, goingOn, statusIn, submitted, watched } from "./tasks.ts";

const about = { check: "event-stream", provenance: "extension" } as const;

/** The stream of a task from its submission to its end, and what comes of it to somebody who was away. */
export const eventStream: Probe = {
  id: "the stream of a task",
  checks: ["event-stream"],
  surfaces: ["unified"],
  isPaid: true,
  needs: ["streamTaskEvents"],
  async run(context) {
    const id = await submitted(context, "unified");
    if (id === undefined) return;
    const path = operations.streamTaskEvents.path.replace("{task_id}", id);
    const streamed = (headers: Readonly<Record<string, string>> = {}) =>
      context.send({ method: "GET", path, headers }).catch(() => undefined);
    // The stream is open while the task goes on, and has to end with it.
    const [all, looks] = await Promise.all([streamed(), watched(context, "unified", id)]);
    if (!all) return unending(context, id);
    if (all.response.status !== 200) return;
    const told = eventsIn(all.response.text);
    const report: Report = (message, expected) => context.report({ ...about, message, expected, exchange: all.number });
    check(told, id, report);
    const untold = looks.map(statusIn).filter((status) => !told.some(({ event }) => event === status));
    if (untold.length > 0) report(`The stream of task ${id} does not tell that it was ${untold[0]}`, "every change of the task");
    const [first, ...later] = told;
    if (!first || later.length === 0) return;
    const rest = await streamed({ "last-event-id": first.id });
    if (!rest) return unending(context, id);
    const again = eventsIn(rest.response.text);
    if (listed(again) === listed(later)) return;
    report(`After event ${first.id} the stream of task ${id} tells ${listed(again)}`, `what came later: ${listed(later)}`);
  },
};

const unending = ({ report }: Context, id: string): void =>
  report({ ...about, message: `The stream of task ${id} did not end with the task`, expected: "an end" });

type Report = (message: string, expected: string) => void;

function check(told: readonly Told[], id: string, report: Report): void {
  const order = [...goingOn("unified"), ...endsOf("unified")];
  const places = told.map(({ event }) => order.indexOf(event));
  const ids = told.map((each) => Number(each.id));
  const rises = (numbers: readonly number[]) => numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? number));
  if (!rises(places) || !rises(ids) || places.includes(-1) || !endsOf("unified").includes(told.at(-1)?.event ?? ""))
    report(
      `The stream of task ${id} tells ${listed(told)}`,
      `ids that rise, each of ${order.join(", ")} once and in this order, an end last`,
    );
  for (const { event, data } of told) {
    const { status, task_id } = (jsonIn(data) ?? {}) as { status?: unknown; task_id?: unknown };
    if (status !== event || task_id !== id)
      report(`An event ${event} of task ${id} tells of ${task_id} as ${status}`, "the task in that state");
  }
}

const listed = (told: readonly Told[]) => told.map((each) => `${each.id} ${each.event}`).join(", ") || "nothing";

interface Told {
  readonly id: string;
  readonly event: string;
  readonly data: string;
}

/** The events of a stream, without its comments. */
const eventsIn = (text: string): readonly Told[] =>
  text.split(/\n\n/).flatMap((block) => {
    const field = (name: string) => new RegExp(`^${name}: ?(.*)$`, "m").exec(block)?.[1];
    const event = field("event");
    return event === undefined ? [] : [{ id: field("id") ?? "", event, data: field("data") ?? "" }];
  });
