import type { MockOptions } from "@gentasks/mock";
import type { Fault } from "../kit/fault.ts";
import { change, put } from "../kit/values.ts";

type Send = NonNullable<MockOptions["send"]>;
type Callback = Parameters<Send>[0];

/** Brings a callback to the receiver of the kit. */
const bring: Send = async ({ url, headers, body }) => {
  const { status, headers: answered } = await fetch(url, { method: "POST", headers, body: new Uint8Array(body) });
  return { status, headers: Object.fromEntries(answered) };
};

const carrying = (send: Send): MockOptions => ({ send });

/** Callbacks with another body. */
const bodies = (make: (body: unknown) => unknown): MockOptions => carrying((callback) => bring(withBody(callback, make(bodyOf(callback)))));

const bodyOf = ({ body }: Callback): unknown => JSON.parse(new TextDecoder().decode(body));
const withBody = (callback: Callback, body: unknown): Callback => ({ ...callback, body: new TextEncoder().encode(JSON.stringify(body)) });

const async: Fault["options"] = { surfaces: ["async"], models: ["kling-v2"] };
const router: Fault["options"] = { surfaces: ["router"], models: ["midjourney/imagine"] };

/** Callbacks that tell too much, too little or something else. */
export const calling: readonly Fault[] = [
  { name: "never calls back", check: "events-documented", mock: carrying(async () => ({ status: 200, headers: {} })) },
  {
    name: "never calls back on the router",
    check: "events-documented",
    options: router,
    isInformation: true,
    mock: carrying(async () => ({ status: 200, headers: {} })),
  },
  {
    name: "calls back twice with the end, each time as a new event",
    check: "events-documented",
    mock: carrying(async (callback) => {
      await bring(callback);
      return bring({ ...callback, headers: { ...callback.headers, "webhook-id": `${callback.headers["webhook-id"]}2` } });
    }),
  },
  {
    name: "calls back that a task has failed after it has completed",
    check: "events-documented",
    mock: carrying(async (callback) => {
      await bring(callback);
      const failed = put(put(put(bodyOf(callback), "status", "failed"), "data", undefined), "message", "It failed");
      return bring(withBody({ ...callback, headers: { ...callback.headers, "webhook-id": `${callback.headers["webhook-id"]}2` } }, failed));
    }),
  },
  {
    name: "calls back with another output than reading shows",
    check: "callback-matches-query",
    mock: bodies((body) => change(body, "data/image_url", (url: string) => `${url}?again`)),
  },
  {
    name: "calls back with the name of another model",
    check: "callback-matches-query",
    mock: bodies((body) => put(body, "model", "google/veo-3.1-fast")),
  },
  {
    name: "calls back with another output of an async task",
    check: "callback-matches-query",
    options: async,
    mock: bodies((body) => put(body, "created_at", 1)),
  },
  {
    name: "calls back with a status that no document has",
    check: "events-documented",
    mock: bodies((body) => put(body, "status", "archived")),
  },
  {
    name: "calls back in the envelope of an answer",
    check: "events-documented",
    mock: bodies((body) => ({ code: 200, success: true, data: body })),
  },
  { name: "calls back without the id of the task", check: "events-documented", mock: bodies((body) => put(body, "task_id", undefined)) },
  {
    name: "calls back with what is no JSON",
    check: "events-documented",
    mock: carrying((callback) => bring({ ...callback, body: new TextEncoder().encode("task=done") })),
  },
  {
    name: "calls back only of the end of an async task",
    check: "events-documented",
    options: async,
    mock: carrying(async (callback) => {
      const { status } = bodyOf(callback) as { status: string };
      return status === "completed" ? bring(callback) : { status: 200, headers: {} };
    }),
  },
];
