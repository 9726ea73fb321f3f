import type { components } from "@gentasks/schema";
import type { Json } from "../../json.ts";
import type { Task } from "../../task/task.ts";
import { codeOf, faultsOf } from "../code.ts";
import { seconds } from "../seconds.ts";
import type { SurfaceModule } from "../surface.ts";

type S = components["schemas"];

/** `POST /v1/task/submit` and what belongs to it: the task itself, called back at every change of its status. */
export const async: SurfaceModule = {
  name: "async",
  prefix: () => "task_",
  parse: (body) => {
    const { model, input, callback_url } = body as S["AsyncTaskRequest"];
    return { model, input: input as Json, ...(callback_url !== undefined && { callback: callback_url }) };
  },
  accepted: ({ id, createdAt }) => ({ id, status: "queued", created_at: seconds(createdAt) }) satisfies S["AsyncTaskAccepted"],
  render: taskBody,
  renderError: (refusal) => {
    const { status, code } = codeOf("async", refusal);
    const { message, issues } = refusal;
    const body: S["AsyncError"] = { error: { message, code, ...(issues.length > 0 && { errors: faultsOf(issues) }) } };
    return { status, body };
  },
  callback: (task) => {
    // The submission was answered with "queued"; what follows are changes.
    if (task.state === "queued") return undefined;
    const event = task.state === "running" ? "async.task.in_progress" : `async.task.${task.state}`;
    return { event, body: taskBody(task) };
  },
};

function taskBody(task: Task): S["AsyncTask"] {
  const common = { id: task.id, created_at: seconds(task.createdAt) };
  const ended = { completed_at: seconds(task.endedAt ?? task.createdAt) };
  switch (task.state) {
    case "queued":
      return { ...common, status: "queued" };
    case "running":
      return { ...common, status: "in_progress" };
    case "completed": {
      const tokens = task.usage?.tokens;
      const usage: S["AsyncUsage"] | undefined = tokens && { type: "tokens", input_tokens: tokens.input, output_tokens: tokens.output };
      const outputs = task.output?.artifacts.map(({ url }) => url) ?? [];
      return { ...common, status: "completed", ...ended, outputs, ...(usage && { usage }) };
    }
    case "failed":
      return { ...common, status: "failed", ...ended, error: task.failure?.message ?? "" };
  }
}
