import type { components } from "@gentasks/schema";
import type { Failure, Output, Task } from "../../task/task.ts";
import { codeOf, faultsOf } from "../code.ts";
import { progressOf } from "../progress.ts";
import { seconds } from "../seconds.ts";
import type { SurfaceModule } from "../surface.ts";

type S = components["schemas"];

const failureCodes = {
  failed: "generation_failed",
  moderated: "content_moderated",
  cancelled: "cancelled",
  expired: "timed_out",
} as const satisfies Record<Failure["reason"], string>;

/** `POST /midjourney/…`, `/suno/jobs`, `/recraft/…`, `/kling/…`: the path is the model, the body its input. */
export const router: SurfaceModule = {
  name: "router",
  prefix: () => "tsk_",
  parse: (body, { operationId, model, callback }) => {
    if (model === undefined) throw new Error(`${operationId} names no model of the router`);
    const target = callback === undefined ? undefined : body[callback];
    return { model, input: body, ...(typeof target === "string" && { callback: target }) };
  },
  accepted: ({ id }) => ({ task_id: id, status: "submitted" }) satisfies S["RouterTaskAccepted"],
  render: taskBody,
  renderError: (refusal) => {
    const { status, code } = codeOf("router", refusal);
    const { message, issues } = refusal;
    const body: S["RouterError"] = { error: { message, code, ...(issues.length > 0 && { errors: faultsOf(issues) }) } };
    return { status, body };
  },
  callback: (task, now) => {
    if (task.state !== "completed" && task.state !== "failed") return undefined;
    return { event: `router.task.${task.state}`, body: taskBody(task, now) };
  },
};

function taskBody(task: Task, now: number): S["RouterTask"] {
  const changed = task.history.at(-1)?.at ?? task.createdAt;
  const common = { task_id: task.id, type: task.model, created_at: seconds(task.createdAt), updated_at: seconds(changed) };
  switch (task.state) {
    case "queued":
      return { ...common, status: "submitted", progress: 0 };
    case "running":
      return { ...common, status: "processing", progress: Math.round((progressOf(task, now) ?? 0) * 100) };
    case "completed":
      return { ...common, status: "completed", progress: 100, result: resultOf(task.output) };
    case "failed": {
      const { reason, message } = task.failure ?? { reason: "failed", message: "" };
      return { ...common, status: "failed", error: { code: failureCodes[reason], message } };
    }
  }
}

function resultOf({ artifacts, prompts, style }: Output = { artifacts: [] }): S["RouterTaskResult"] {
  const [first] = artifacts;
  const urls = artifacts.map(({ url }) => url);
  return {
    ...(first?.kind === "image" && { image_url: first.url, ...(urls.length > 1 && { image_urls: urls }) }),
    ...(first?.kind === "audio" && { audio_url: first.url, download_url: `${first.url}?download=1` }),
    ...(first?.kind === "video" && { video_url: first.url }),
    ...(prompts && { prompts: [...prompts] }),
    ...(style !== undefined && { style_id: style }),
  };
}
