import { answering, bodies, insteadOf } from "../kit/answers.ts";
import type { Fault } from "../kit/fault.ts";
import { asks, every, on } from "../kit/requests.ts";
import { at } from "../kit/values.ts";

const router: Fault["options"] = { surfaces: ["router"], models: ["midjourney/imagine"] };
const async: Fault["options"] = { surfaces: ["async"], models: ["kling-v2"] };
const direct: Fault["options"] = { surfaces: ["direct"], models: ["gpt-4o"] };

const html = "<!doctype html><title>Not here</title><h1>Not here</h1>";

/** Answers that come in another form than their surface's, or in none. */
export const envelopes: readonly Fault[] = [
  {
    name: "refuses on the unified surface as the router does",
    check: "body",
    wrap: bodies(on("unified"), (json, { status }) => (status < 400 ? json : { error: at(json, "data") })),
  },
  {
    name: "refuses on the router as the unified surface does",
    check: "body",
    options: router,
    wrap: bodies(on("router"), (json, { status }) => (status < 400 ? json : { code: status, success: false, data: at(json, "error") })),
  },
  {
    name: "refuses on the async surface with a text for an error",
    check: "body",
    options: async,
    wrap: bodies(on("async"), (json, { status }) => (status < 400 ? json : { error: at(json, "error/message") })),
  },
  {
    name: "refuses on the direct surface without the type of the error",
    check: "body",
    options: direct,
    wrap: bodies(on("direct"), (json, { status }) =>
      status < 400 ? json : { error: { message: at(json, "error/message"), code: at(json, "error/code") } },
    ),
  },
  {
    name: "answers a task without its envelope",
    check: "body",
    wrap: bodies(asks("getTask"), (json, { status }) => (status === 200 ? at(json, "data") : json)),
  },
  {
    name: "wraps an async task in the envelope of the unified surface",
    check: "body",
    options: async,
    wrap: bodies(asks("getAsyncTask"), (json, { status }) => (status === 200 ? { code: 200, success: true, data: json } : json)),
  },
  {
    name: "says that a refusal was a success",
    check: "body",
    wrap: bodies(on("unified"), (json, { status }) => (status < 400 ? json : { ...(json as object), success: true })),
  },
  {
    name: "answers 404 with a page of HTML",
    check: "content-type",
    wrap: insteadOf(
      404,
      every,
      ({ headers }) => new Response(html, { status: 404, headers: { ...Object.fromEntries(headers), "content-type": "text/html" } }),
    ),
  },
  {
    name: "calls its JSON plain text",
    check: "content-type",
    wrap: answering(
      asks("getAccount"),
      ({ body, status, headers }) =>
        new Response(body, { status, headers: { ...Object.fromEntries(headers), "content-type": "text/plain" } }),
    ),
  },
  {
    name: "does not say what its body is",
    check: "content-type",
    wrap: answering(asks("listModels"), async (response) => {
      const { status, headers } = response;
      const bytes = new Uint8Array(await response.arrayBuffer());
      const others = [...headers].filter(([name]) => name !== "content-type");
      return new Response(bytes, { status, headers: others });
    }),
  },
  {
    name: "answers the account with nothing",
    check: "body",
    wrap: insteadOf(200, asks("getAccount"), ({ headers }) => new Response("", { headers })),
  },
  {
    name: "cuts off the JSON of a task",
    check: "body",
    wrap: insteadOf(
      200,
      asks("getTask"),
      async (response) => new Response((await response.text()).slice(0, -9), { headers: response.headers }),
    ),
  },
  {
    name: "answers what was created with 201",
    check: "status-documented",
    wrap: insteadOf(200, asks("createTask"), ({ body, headers }) => new Response(body, { status: 201, headers })),
  },
  {
    name: "refuses what is wrong with 422",
    check: "status-documented",
    wrap: insteadOf(400, asks("createTask"), ({ body, headers }) => new Response(body, { status: 422, headers })),
  },
  {
    name: "fails with 500 at a body that is no object",
    check: "server-error",
    wrap: insteadOf(400, asks("createTask"), async (response, request) => {
      const text = await request.text();
      return text.startsWith("{") ? response : new Response(await response.text(), { status: 500, headers: response.headers });
    }),
  },
  {
    name: "fails with 500 at a field that it does not know",
    check: "server-error",
    wrap: insteadOf(400, asks("createTask"), async (response) => {
      const text = await response.text();
      return new Response(text, { status: text.includes("additionalProperties") ? 500 : 400, headers: response.headers });
    }),
  },
  {
    name: "breaks the connection at a body that is no JSON",
    check: "server-error",
    wrap: insteadOf(400, asks("createTask"), async (response, request) => {
      if ((await request.text()) === '{"model":') throw new TypeError("the connection was closed");
      return response;
    }),
  },
];
