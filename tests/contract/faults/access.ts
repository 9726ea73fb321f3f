import { answering, insteadOf, sending } from "../kit/answers.ts";
import type { Fault } from "../kit/fault.ts";
import { asks, every, on, taskIn, type Which, withHeaders } from "../kit/requests.ts";
import { keys } from "../kit/server.ts";

const isBy =
  (key: string): Which =>
  ({ headers }) =>
    headers.get("authorization") === `Bearer ${key}`;
const both =
  (...all: readonly Which[]): Which =>
  (request) =>
    all.every((each) => each(request));
const asMain = (which: Which) =>
  sending(both(which, isBy(keys.other)), (request) => withHeaders(request, (all) => all.set("authorization", `Bearer ${keys.main}`)));

const async: Fault["options"] = { surfaces: ["async"], models: ["kling-v2"] };
const router: Fault["options"] = { surfaces: ["router"], models: ["midjourney/imagine"] };

/** Doors that are open. */
export const access: readonly Fault[] = [
  ...(["unified", "async", "router", "direct"] as const).map(
    (surface): Fault => ({
      name: `takes any key on the ${surface} surface`,
      check: "authentication",
      options: { surfaces: [surface], models: [] },
      wrap: insteadOf(
        401,
        both(on(surface), ({ headers }) => headers.has("authorization")),
        (_response, request, server) => server(withHeaders(request, (all) => all.set("authorization", `Bearer ${keys.main}`))),
      ),
    }),
  ),
  {
    name: "asks for no key where models are listed",
    check: "authentication",
    wrap: insteadOf(401, asks("listModels"), (_response, request, server) =>
      server(withHeaders(request, (all) => all.set("authorization", `Bearer ${keys.main}`))),
    ),
  },
  {
    name: "says 403 to a key that nobody has",
    check: "authentication",
    wrap: insteadOf(401, every, ({ body, headers }) => new Response(body, { status: 403, headers })),
  },
  { name: "shows a task to every key", check: "key-visibility", says: /getTask/, wrap: asMain(asks("getTask")) },
  { name: "lets every key cancel a task", check: "key-visibility", says: /cancelTask/, wrap: asMain(asks("cancelTask")) },
  {
    name: "streams the events of a task to every key",
    check: "key-visibility",
    options: { timeoutMs: 1000 },
    says: /streamTaskEvents/,
    wrap: asMain(asks("streamTaskEvents")),
  },
  { name: "lists the tasks of all keys", check: "key-visibility", says: /list/i, wrap: asMain(asks("listTasks")) },
  { name: "lists the usage of all keys", check: "key-visibility", says: /usage/i, wrap: asMain(asks("listUsage")) },
  { name: "shows an async task to every key", check: "key-visibility", options: async, wrap: asMain(asks("getAsyncTask")) },
  { name: "shows a task of the router to every key", check: "key-visibility", options: router, wrap: asMain(asks("getRouterTask")) },
  {
    name: "says that a task of another is forbidden, and so that it is there",
    check: "key-visibility",
    wrap: insteadOf(404, both(asks("getTask"), isBy(keys.other)), ({ body, headers }) => new Response(body, { status: 403, headers })),
  },
  {
    name: "gives a task to everyone who asks for one",
    check: "unknown-resource",
    wrap: insteadOf(404, asks("getTask"), (_response, request) =>
      Response.json({ code: 200, success: true, data: { task_id: taskIn(request), status: "pending" } }),
    ),
  },
  {
    name: "says 400 for a task that is not there",
    check: "unknown-resource",
    wrap: insteadOf(404, asks("getTask"), ({ body, headers }) => new Response(body, { status: 400, headers })),
  },
  {
    name: "works for a key without credit",
    check: "status-documented",
    says: /credit/,
    wrap: insteadOf(402, every, (_response, request, server) =>
      server(withHeaders(request, (all) => all.set("authorization", `Bearer ${keys.main}`))),
    ),
  },
  {
    name: "works for a key without the channel",
    check: "status-documented",
    says: /channel/,
    options: router,
    wrap: insteadOf(403, every, (_response, request, server) =>
      server(withHeaders(request, (all) => all.set("authorization", `Bearer ${keys.main}`))),
    ),
  },
  {
    name: "has no end of requests for anybody",
    check: "retry-after",
    wrap: answering(isBy(keys.limited), (_response, request, server) =>
      server(withHeaders(request, (all) => all.set("authorization", `Bearer ${keys.main}`))),
    ),
  },
];
