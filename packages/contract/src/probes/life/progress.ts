import type { Probe } from "../probe.ts";
import { endsOf, goingOn, lasting, read, statusIn, submitted, watched } from "./tasks.ts";

/** A task from its submission to its end, and after. */
export const progress: readonly Probe[] = lasting.map((surface) => ({
  id: `the life of a task ${surface}`,
  checks: ["status-monotone", "terminal-final"],
  surfaces: [surface],
  isPaid: true,
  async run(context) {
    const id = await submitted(context, surface);
    if (id === undefined) return;
    const order = [...goingOn(surface), ...endsOf(surface)];
    const looks = await watched(context, surface, id);
    for (const [index, look] of looks.entries()) {
      const before = looks[index - 1];
      if (!before || order.indexOf(statusIn(look)) >= order.indexOf(statusIn(before)) || !order.includes(statusIn(look))) continue;
      context.report({
        check: "status-monotone",
        message: `Task ${id} went from ${statusIn(before)} back to ${statusIn(look)}`,
        expected: `the order ${goingOn(surface).join(", ")}, then one of ${endsOf(surface).join(", ")}`,
        provenance: "documented",
        exchange: look.number,
      });
    }
    const end = looks.at(-1);
    if (!end || !endsOf(surface).includes(statusIn(end))) {
      const message = `Task ${id} was still ${end && statusIn(end)} when nobody would wait longer`;
      context.report({ check: "status-monotone", message, expected: "an end", provenance: "documented" });
      return;
    }
    await context.pass(5000);
    const later = await read(context, surface, id);
    if (later.response.text === end.response.text) return;
    context.report({
      check: "terminal-final",
      message: `Task ${id} had ended as ${statusIn(end)}, and reads otherwise a little later`,
      expected: end.response.text.slice(0, 300),
      provenance: "documented",
      exchange: later.number,
    });
  },
}));
