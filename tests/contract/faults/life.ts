import { answering, insteadOf, results, type Wrap } from "../kit/answers.ts";
import type { Fault } from "../kit/fault.ts";
import { asking, asks, taskIn, type Which } from "../kit/requests.ts";
import { at, change, put } from "../kit/values.ts";

const async: Fault["options"] = { surfaces: ["async"], models: ["kling-v2"] };
const router: Fault["options"] = { surfaces: ["router"], models: ["midjourney/imagine"] };

/** Reads each task, and is told how often that one was read. */
const reading = (which: Which, make: (json: unknown, count: number) => unknown): Wrap => {
  const counts = new Map<string, number>();
  return results(which, (json, { request }) => {
    const id = request.url;
    counts.set(id, (counts.get(id) ?? 0) + 1);
    return make(json, counts.get(id) ?? 0);
  });
};
const isEnded = (json: unknown) => ["completed", "failed"].includes(String(at(json, "data/status") ?? at(json, "status")));

/** Tasks that go ways which no task goes. */
export const life: readonly Fault[] = [
  {
    name: "lets a task that runs be pending again",
    check: "status-monotone",
    wrap: (server) => {
      const running = new Map<string, number>();
      return results(asks("getTask"), (json, { request }) => {
        const isRunning = at(json, "data/status") === "processing";
        if (isRunning) running.set(request.url, (running.get(request.url) ?? 0) + 1);
        return isRunning && running.get(request.url) === 2 ? put(json, "data/status", "pending") : json;
      })(server);
    },
  },
  {
    name: "never ends a task",
    check: "status-monotone",
    wrap: results(asks("getTask"), (json) =>
      isEnded(json)
        ? {
            code: 200,
            success: true,
            data: { ...(at(json, "data") as object), output: undefined, completed_at: undefined, status: "processing" },
          }
        : json,
    ),
  },
  {
    name: "never ends an async task",
    check: "status-monotone",
    options: async,
    wrap: results(asks("getAsyncTask"), (json) => (isEnded(json) ? { id: at(json, "id"), status: "in_progress" } : json)),
  },
  {
    name: "moves the end of a task with every look",
    check: "terminal-final",
    wrap: reading(asks("getTask"), (json, count) => change(json, "data/completed_at", (time: number) => time + count)),
  },
  {
    name: "gives a completed task another address with every look",
    check: "terminal-final",
    wrap: reading(asks("getTask"), (json, count) => change(json, "data/output/image_url", (url: string) => `${url}?${count}`)),
  },
  {
    name: "forgets the output of an async task after a while",
    check: "terminal-final",
    options: async,
    wrap: (server) => {
      const ended = new Set<string>();
      return results(asks("getAsyncTask"), (json, { request }) => {
        if (ended.has(request.url)) return put(json, "outputs", []);
        if (isEnded(json)) ended.add(request.url);
        return json;
      })(server);
    },
  },
  {
    name: "loses a task of the router once it has ended",
    check: "terminal-final",
    options: router,
    wrap: (server) => {
      const ended = new Set<string>();
      return answering(asks("getRouterTask"), async (response, { url }) => {
        if (ended.has(url)) return Response.json({ error: { message: "No such task", code: "task_not_found" } }, { status: 404 });
        if (isEnded(await response.clone().json())) ended.add(url);
        return response;
      })(server);
    },
  },
];

const runs = { code: 200, success: true };

/** Cancelling that does something else. */
export const cancelling: readonly Fault[] = [
  {
    name: "says that a task is cancelled and lets it run",
    check: "cancel",
    wrap: (server) => async (request) => {
      if (!asks("cancelTask")(request)) return server(request);
      const response = await server(asking(request, `/v1/tasks/${taskIn(request)}`));
      if (response.status !== 200) return response;
      const json = await response.json();
      return Response.json(
        isEnded(json)
          ? json
          : {
              code: 400,
              success: false,
              data: { ...(at(json, "data") as object), status: "failed", code: "CANCELLED", message: "Cancelled" },
            },
      );
    },
  },
  {
    name: "cancels a task that has ended",
    check: "cancel",
    wrap: (server) => {
      const cancelled = new Set<string>();
      const fails = (json: unknown) => ({
        code: 400,
        success: false,
        data: { ...(at(json, "data") as object), output: undefined, status: "failed", code: "CANCELLED", message: "Cancelled" },
      });
      return results(asks("getTask", "cancelTask"), (json, { request }) => {
        const id = taskIn(request);
        if (request.method === "POST") cancelled.add(id);
        return cancelled.has(id) && at(json, "data/status") === "completed" ? fails(json) : json;
      })(server);
    },
  },
  {
    name: "cancels a task for a minute only",
    check: "cancel",
    wrap: (server) => {
      const looks = new Map<string, number>();
      return results(asks("getTask"), (json, { request }) => {
        if (at(json, "data/code") !== "CANCELLED") return json;
        looks.set(request.url, (looks.get(request.url) ?? 0) + 1);
        const { task_id, model, created_at } = at(json, "data") as Readonly<Record<string, unknown>>;
        return looks.get(request.url) === 1 ? json : { ...runs, data: { task_id, model, created_at, status: "processing" } };
      })(server);
    },
  },
  {
    name: "refuses to cancel twice",
    check: "cancel",
    wrap: (server) => {
      const asked = new Set<string>();
      return insteadOf(200, asks("cancelTask"), (response, { url }) => {
        if (asked.has(url))
          return Response.json({ code: 404, success: false, data: { message: "It has ended", code: "not_found" } }, { status: 404 });
        asked.add(url);
        return response;
      })(server);
    },
  },
];
