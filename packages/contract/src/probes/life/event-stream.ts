import { operations } from "@gentasks/schema/operations";
import type { Probe } from "../probe.ts";
import { endsOf, goingOn, submitted, watched } from "./tasks.ts";

const about = { check: "event-stream", provenance: "extension" } as const;

/** The stream of a task that has ended: all of its changes, and then the end. */
export const eventStream: Probe = {
  id: "the stream of a task",
  checks: ["event-stream"],
  surfaces: ["unified"],
  isPaid: true,
  needs: ["streamTaskEvents"],
  async run(context) {
    const id = await submitted(context, "unified");
    if (id === undefined) return;
    await watched(context, "unified", id);
    const path = operations.streamTaskEvents.path.replace("{task_id}", id);
    const all = await context.send({ method: "GET", path, headers: { "last-event-id": "0" } });
    if (all.response.status !== 200) return;
    const told = eventsIn(all.response.text);
    const order = [...goingOn("unified"), ...endsOf("unified")];
    const places = told.map(({ event }) => order.indexOf(event));
    const isForward = places.every((place, index) => index === 0 || place >= (places[index - 1] ?? 0));
    const ids = told.map((each) => Number(each.id));
    const isCounting = ids.every((each, index) => index === 0 || each > (ids[index - 1] ?? 0));
    const message = `The stream of task ${id} tells ${told.map((each) => `${each.id} ${each.event}`).join(", ")}`;
    if (!isForward || !isCounting || !endsOf("unified").includes(told.at(-1)?.event ?? ""))
      context.report({
        ...about,
        message,
        expected: `ids that rise, and ${order.join(", ")} in this order, an end last`,
        exchange: all.number,
      });
  },
};

/** The events of a stream, without its comments. */
const eventsIn = (text: string) =>
  text.split(/\n\n/).flatMap((block) => {
    const field = (name: string) => new RegExp(`^${name}: ?(.*)$`, "m").exec(block)?.[1];
    const event = field("event");
    return event === undefined ? [] : [{ id: field("id") ?? "", event }];
  });
