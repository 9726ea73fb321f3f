/** How events are told apart. */
import type { components, OutputOf, RouterOutputOf } from "@gentasks/schema";
import { type EventOf, isModel, type TaskEvent, type UnknownEvent } from "../../src/index.ts";
import { type Equal, is } from "./equal.ts";

declare const event: TaskEvent | UnknownEvent;

// By type.
if (event.type === "task.completed") is<Equal<typeof event, EventOf<"task.completed">>>();
if (event.type === "router.task.failed") is<Equal<typeof event, EventOf<"router.task.failed">>>();
if (event.type === "unknown") is<Equal<typeof event, UnknownEvent>>();
// @ts-expect-error no such event
if (event.type === "task.done") event;
switch (event.type) {
  case "task.completed":
  case "task.failed":
    is<Equal<typeof event.surface, "unified">>();
    break;
  case "async.task.in_progress":
  case "async.task.completed":
  case "async.task.failed":
    is<Equal<typeof event.surface, "async">>();
    break;
  case "router.task.completed":
  case "router.task.failed":
    is<Equal<typeof event.surface, "router">>();
    break;
  case "unknown":
    is<Equal<typeof event.status, string>>();
    break;
  default:
    is<Equal<typeof event, never>>();
}

// By surface, and then by status.
if (event.surface === "async") {
  is<Equal<typeof event, EventOf<"async.task.in_progress"> | EventOf<"async.task.completed"> | EventOf<"async.task.failed">>>();
  if (event.status === "completed") is<Equal<typeof event.payload.outputs, string[]>>();
  else if (event.status === "failed") is<Equal<typeof event, EventOf<"async.task.failed">>>();
  else is<Equal<typeof event, EventOf<"async.task.in_progress">>>();
  // @ts-expect-error the surface has no such status
  if (event.status === "cancelled") event;
}
if (event.surface === "unified" && event.status === "failed") is<Equal<typeof event.payload.error_message, string>>();
if (event.surface === undefined) is<Equal<typeof event, UnknownEvent>>();

// A model narrows the output of what is completed.
if (event.type === "task.completed") {
  // @ts-expect-error whose model is not known has no known output
  const output: OutputOf<"kuaishou/kling-3.0-video"> = event.payload.data;
  if (isModel(event, "kuaishou/kling-3.0-video")) {
    is<Equal<typeof event.model, "kuaishou/kling-3.0-video">>();
    const mine: OutputOf<"kuaishou/kling-3.0-video"> = event.payload.data;
    is<Equal<typeof event.payload.data.video_url, string>>();
    is<Equal<typeof event.payload.status, "completed">>();
    // @ts-expect-error of a picture
    const picture: OutputOf<"google/nano-banana"> = event.payload.data;
    void [mine, picture];
  }
  if (isModel(event, "google/nano-banana")) is<Equal<typeof event.payload.data.image_urls, string[] | undefined>>();
  void output;
}

// The same before the type is known; a model of one surface is none of another's.
if (isModel(event, "kuaishou/kling-3.0-video")) {
  if (event.type === "task.completed") is<Equal<typeof event.payload.data.video_url, string>>();
  if (event.type === "task.failed") is<Equal<typeof event.payload.error_message, string>>();
  // @ts-expect-error a callback of the router surface tells of its own models
  if (event.type === "router.task.completed") event;
}
if (isModel(event, "midjourney/imagine")) {
  // @ts-expect-error a callback of the unified surface tells of its own models
  if (event.type === "task.completed") event;
  if (event.type === "router.task.completed") {
    is<Equal<typeof event.model, "midjourney/imagine">>();
    const result: RouterOutputOf<"midjourney/imagine"> = event.payload.result;
    is<Equal<typeof event.payload.result.image_url, string | undefined>>();
    void result;
  }
}
// @ts-expect-error no such model
isModel(event, "kuaishou/kling-9");

// What is no match stays what it was.
declare const completed: EventOf<"task.completed">;
if (!isModel(completed, "google/nano-banana")) is<Equal<typeof completed, EventOf<"task.completed">>>();

is<Equal<EventOf<"task.failed">["payload"], components["schemas"]["UnifiedCallbackFailed"]>>();
