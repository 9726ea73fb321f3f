/**
 * Creates a task and waits for its result. Start the mock first (`npx -y pnpm@12 start` at the root), then
 * `node first-task.ts`. BASE_URL and API_KEY point it at a service instead.
 */
import { setTimeout as sleep } from "node:timers/promises";
import type { InputOf } from "@gentasks/schema";
import { connect } from "./client.ts";

const client = connect(process.env.BASE_URL ?? "http://127.0.0.1:4010", process.env.API_KEY ?? "test");

const input: InputOf<"google/veo-3.1-fast"> = { prompt: "A lighthouse at dusk, waves rolling in", duration: 8 };
const { data: created, error } = await client.POST("/v1/tasks", { body: { model: "google/veo-3.1-fast", input } });
if (error) throw new Error(error.data.message);
if ("dry_run" in created.data) throw new Error("The server priced the request instead of creating a task");
console.log(`created ${created.data.task_id}`);

for (;;) {
  const { data: read, error } = await client.GET("/v1/tasks/{task_id}", { params: { path: { task_id: created.data.task_id } } });
  const task = read?.data ?? error?.data;
  if (!task || !("status" in task)) throw new Error(task?.message ?? "The server gave no task");
  console.log(task.status);
  if (task.status === "completed") {
    console.log(task.output);
    break;
  }
  if (task.status === "failed") throw new Error(task.message ?? task.error?.message);
  await sleep(1000);
}
