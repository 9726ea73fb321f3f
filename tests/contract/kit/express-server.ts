import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { validators } from "@gentasks/schema/validators";
import express, { type ErrorRequestHandler, type RequestHandler } from "express";
import { keys } from "./server.ts";

/** A server of the async surface, written by hand. The numbers mark what it does otherwise than the description. */
export async function startExpress(): Promise<AsyncDisposable & { readonly url: string; pass(ms: number): Promise<void> }> {
  const { default: submission } = await validators.operations.submitAsyncTask();
  const tasks = new Map<string, Task>();
  let now = 1_767_225_600;

  const submit: RequestHandler = async (request, response) => {
    if (!request.is("application/json")) return void refuse(response, 415, "unsupported_media_type");
    if (request.get("authorization")?.endsWith(keys.poor)) return void refuse(response, 402, "insufficient_quota");
    // 1: a list is taken for an object, and the server falls.
    if (Array.isArray(request.body)) throw new TypeError("A list has no model");
    const { issues } = await submission.validate(request.body);
    if (issues) return void refuse(response, 400, "invalid_request", issues);
    const task: Task = { id: `task_${tasks.size + 1}`, at: now, looks: 0, told: "queued", callback: request.body.callback_url };
    tasks.set(task.id, task);
    // 2: a time is written as a text. 3: an idempotency key is honoured in name only.
    response.set("Idempotency-Honoured", "true").json({ id: task.id, status: "queued", created_at: String(task.at) });
  };

  const read: RequestHandler<{ id: string }> = (request, response) => {
    const task = tasks.get(request.params.id);
    // 4: what is not there is told in another envelope.
    if (!task) return void response.status(404).json({ message: "Nothing here" });
    // 5: nobody asks whose task it is.
    task.looks++;
    const shown = show(task, now);
    // 6: the end moves with each look.
    response.json(shown.status === "completed" ? { ...shown, completed_at: task.at + 10 + task.looks } : shown);
  };

  const app = express();
  app.disable("x-powered-by");
  app.use((request, response, next) => {
    // 7: any key will do.
    if (!request.get("authorization")) refuse(response, 401, "invalid_api_key");
    else next();
  });
  app.use(express.json({ limit: "10mb" }));
  // 8: what a path does not have is not said.
  app
    .route("/v1/task/submit")
    .post(submit)
    .all((_request, response) => void refuse(response, 405, "method_not_allowed"));
  app
    .route("/v1/task/:id")
    .get(read)
    .all((_request, response) => void refuse(response.set("Allow", "GET"), 405, "method_not_allowed"));
  app.use(((error, _request, response, _next) => {
    const status: number = error.status ?? 500;
    refuse(response, status, status === 413 ? "payload_too_large" : "invalid_request");
  }) satisfies ErrorRequestHandler);

  const server = app.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async pass(ms) {
      now += Math.ceil(ms / 1000);
      for (const task of tasks.values()) await tell(task, show(task, now));
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

interface Task {
  readonly id: string;
  readonly at: number;
  readonly callback: string | undefined;
  looks: number;
  /** The status that the last callback told of. */
  told: string;
}

/** How a task stands: a second queued, ten in all. */
function show({ id, at }: Task, now: number) {
  if (now - at < 1) return { id, status: "queued", created_at: at };
  if (now - at < 10) return { id, status: "in_progress", created_at: at };
  return { id, status: "completed", created_at: at, completed_at: at + 10, outputs: ["https://example.com/clip.mp4"] };
}

async function tell(task: Task, shown: ReturnType<typeof show>): Promise<void> {
  if (!task.callback?.startsWith("http://127.0.0.1") || task.told === shown.status) return;
  task.told = shown.status;
  // 9: only the end is told.
  if (shown.status !== "completed") return;
  // 10: what is told has other outputs than what is shown.
  const body = JSON.stringify({ ...shown, outputs: [] });
  await fetch(task.callback, { method: "POST", headers: { "content-type": "application/json" }, body }).catch(() => {});
}

const refuse = (response: Parameters<RequestHandler>[1], status: number, code: string, errors?: readonly object[]) =>
  response.status(status).json({ error: { message: "That cannot be done", code, ...(errors && { errors }) } });
