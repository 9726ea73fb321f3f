import type { components } from "@gentasks/schema";
import type { Artifact, Task } from "../../task/task.ts";
import { codeOf, faultsOf } from "../code.ts";
import { seconds } from "../seconds.ts";
import type { SurfaceModule } from "../surface.ts";

type S = components["schemas"];

const prefixes: Readonly<Record<string, string>> = { text: "task_", image: "img_", audio: "speech_" };

/** `POST /api/v1/task`: the answer is the result; there is nothing to read or call back later. */
export const direct: SurfaceModule = {
  name: "direct",
  prefix: (kind) => prefixes[kind] ?? "task_",
  parse: (body) => {
    const { model, ...input } = body;
    return { model: String(model), input, stream: input.stream === true };
  },
  accepted: (task) => resultOf(task, {}),
  render: (task) => resultOf(task, {}),
  renderError: (refusal) => {
    const { status, code, type = "invalid_request_error" } = codeOf("direct", refusal);
    const { message, issues } = refusal;
    const body: S["DirectError"] = { error: { message, type, code, ...(issues.length > 0 && { errors: faultsOf(issues) }) } };
    return { status, body };
  },
  callback: () => undefined,
};

/** The result of a task, with the content of its files beside their addresses where it is known. */
export function resultOf(task: Task, contents: Readonly<Record<string, string>>): S["DirectResult"] {
  const common = { id: task.id, created: seconds(task.createdAt), model: task.model };
  const { artifacts = [], text = "", finish = "stop" } = task.output ?? {};
  const file = ({ url }: Artifact): S["DirectFile"] => ({ url, ...(contents[url] !== undefined && { b64_json: contents[url] }) });
  const [first] = artifacts;
  if (first?.kind === "image") return { ...common, object: "image.generation", data: artifacts.map(file) };
  if (first) return { ...common, object: "speech.generation", audio: file(first) };
  if (!isChat(task)) return { ...common, object: "speech.transcription", text };
  const message = { role: "assistant", content: text };
  return { ...common, object: "task.completion", choices: [{ index: 0, message, finish_reason: finish }], usage: usageOf(task) };
}

/** Conversations are counted in tokens; what was heard is not. */
const isChat = ({ usage }: Task) => usage?.tokens !== undefined;

export function usageOf({ usage }: Task): S["DirectUsage"] {
  const { input = 0, output = 0 } = usage?.tokens ?? {};
  return { prompt_tokens: input, completion_tokens: output, total_tokens: input + output };
}
