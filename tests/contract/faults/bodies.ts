import { bodies, results } from "../kit/answers.ts";
import type { Fault } from "../kit/fault.ts";
import { asks } from "../kit/requests.ts";
import { at, change, put } from "../kit/values.ts";

const async: Fault["options"] = { surfaces: ["async"], models: ["kling-v2"] };
const router: Fault["options"] = { surfaces: ["router"], models: ["midjourney/imagine"] };

/** Fields that are missing, of another type, or have another value. */
export const fields: readonly Fault[] = [
  {
    name: "says done where a task is completed",
    check: "status-monotone",
    wrap: results(asks("getTask"), (json) => change(json, "data/status", (word) => (word === "completed" ? "done" : word))),
  },
  {
    name: "says succeeded where an async task is completed",
    check: "status-monotone",
    options: async,
    wrap: results(asks("getAsyncTask"), (json) => change(json, "status", (word) => (word === "completed" ? "succeeded" : word))),
  },
  {
    name: "says success where a task of the router is completed",
    check: "status-monotone",
    options: router,
    wrap: results(asks("getRouterTask"), (json) => change(json, "status", (word) => (word === "completed" ? "success" : word))),
  },
  {
    name: "creates a task without telling its id",
    check: "body",
    wrap: results(asks("createTask"), (json) => change(json, "data/task_id", () => undefined)),
  },
  { name: "shows a task without its id", check: "body", wrap: results(asks("getTask"), (json) => put(json, "data/task_id", undefined)) },
  {
    name: "completes a task without output",
    check: "body",
    wrap: results(asks("getTask"), (json) => change(json, "data/output", () => undefined)),
  },
  {
    name: "fails a task without a reason",
    check: "body",
    mock: { rules: [{ scenario: "fail" }] },
    wrap: bodies(asks("getTask"), (json) =>
      at(json, "data/status") === "failed" ? put(put(json, "data/message", undefined), "data/code", undefined) : json,
    ),
  },
  {
    name: "writes the time of a task as a text",
    check: "body",
    wrap: results(asks("getTask"), (json) => change(json, "data/created_at", String)),
  },
  {
    name: "writes the price of a dry run as a text",
    check: "body",
    wrap: results(asks("createTask"), (json) => change(json, "data/cost", String)),
  },
  {
    name: "prices a dry run below nothing",
    check: "body",
    wrap: results(asks("createTask"), (json) => change(json, "data/cost", () => -1)),
  },
  {
    name: "writes the time of a task as a text, but only from the twentieth on",
    check: "body",
    wrap: results(asks("getTask"), (json, { count }) => (count < 20 ? json : change(json, "data/created_at", String))),
  },
  {
    name: "writes the price as a text, but only from the fiftieth dry run on",
    check: "body",
    wrap: results(asks("createTask"), (json, { count }) => (count < 50 ? json : change(json, "data/cost", String))),
  },
  {
    name: "writes the balance as a text",
    check: "body",
    wrap: results(asks("getAccount"), (json) => change(json, "data/balance_usd", String)),
  },
  {
    name: "lists tasks without their status",
    check: "body",
    wrap: results(asks("listTasks"), (json) => change(json, "data/items/0/status", () => undefined)),
  },
  {
    name: "lists models without their ids",
    check: "body",
    wrap: results(asks("listModels"), (json) => change(json, "data/items/0/id", () => undefined)),
  },
  {
    name: "shows an async task without its id",
    check: "body",
    options: async,
    wrap: results(asks("getAsyncTask"), (json) => put(json, "id", undefined)),
  },
  {
    name: "takes on a task of the router without telling its id",
    check: "body",
    options: router,
    wrap: results(asks("submitMidjourneyImagine"), (json) => put(json, "task_id", undefined)),
  },
];
