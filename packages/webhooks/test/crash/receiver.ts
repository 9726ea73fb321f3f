/** A process that receives callbacks, and may kill itself where it hurts most. Begins when its parent tells it to. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { toNodeListener } from "../../src/http.ts";
import { createWebhookHandler } from "../../src/index.ts";
import { driverOf, isExact } from "./database.ts";
import type { Kind, Life, Place } from "./life.ts";

process.on("disconnect", () => process.exit());
// What the first callback would load is loaded before the receiver is asked to begin.
await import("../../src/receive/classify.ts");
const kind = process.argv[2] as Kind;
const open = await driverOf(kind);
process.send?.("ready");
const [{ number, path, secret, leaseMs, death }] = (await once(process, "message")) as [Life];

const passed: Partial<Record<Place, number>> = {};
function pass(place: Place): void {
  const times = (passed[place] ?? 0) + 1;
  passed[place] = times;
  if (death?.place === place && death.nth === times) process.kill(process.pid, "SIGKILL");
}

const { dedupe, write } = await open(path, isExact(kind));
const handler = createWebhookHandler<unknown>({
  secrets: [secret],
  dedupe,
  leaseMs,
  waitMs: 50,
  onError: () => {},
  on: {
    "*": async ({ id, taskId, status }, { transaction }) => {
      pass("before the effect");
      await write({ event: id, task: taskId, status, life: number }, transaction);
      pass("between effect and mark");
    },
  },
});
const watched = Object.assign(
  async (request: Request) => {
    const answer = await handler(request);
    if (answer.ok) pass("between mark and answer");
    return answer;
  },
  { refuse: handler.refuse },
);

const server = createServer(toNodeListener(watched));
await once(server.listen(0, "127.0.0.1"), "listening");
process.send?.((server.address() as AddressInfo).port);
