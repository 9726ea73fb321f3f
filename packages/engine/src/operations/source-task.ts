import type { ModelInfo } from "@gentasks/schema/catalogue";
import { clip } from "../exchange/clip.ts";
import { invalid, issueAt, Refusal } from "../exchange/refusal.ts";
import type { Awaitable } from "../json.ts";
import { modelInfo } from "../models.ts";
import type { Engine } from "../options.ts";
import type { Caller } from "../ports/keys.ts";
import type { Submission } from "../surfaces/surface.ts";
import type { Surface, Task } from "../task/task.ts";

/** Some models go on from an earlier task: it must exist for the same key, be completed, and have made what the model works on. */
export function sourceTaskFault(
  engine: Engine,
  surface: Surface,
  caller: Caller,
  { model, input }: Submission,
): Awaitable<Refusal | undefined> {
  const source = modelInfo(surface, model)?.sourceTask;
  const id = source && input[source.field];
  return source && typeof id === "string" ? faultOf(engine, surface, caller, source, id) : undefined;
}

async function faultOf(engine: Engine, surface: Surface, caller: Caller, source: Source, id: string): Promise<Refusal | undefined> {
  const task = await engine.store.task(id);
  const own = task?.key === caller.id && task.surface === surface ? task : undefined;
  const why = own ? unsuitable(own, source) : `no task ${clip(id, 40)} of this key exists`;
  if (why === undefined) return undefined;
  const pointer = `${surface === "unified" ? "/input" : ""}/${source.field}`;
  const issue = issueAt(pointer, "source-task", `${source.field} must name a completed task that made ${wanted(source)}: ${why}`);
  // The router says of a task that is missing what it says to whoever asks for it.
  return surface === "router" && !own ? new Refusal("notFound", issue.message, { issues: [issue] }) : invalid([issue]);
}

type Source = NonNullable<ModelInfo["sourceTask"]>;

function unsuitable(task: Task, { gives, models }: Source): string | undefined {
  if (task.state === "failed") return `${task.id} has failed`;
  if (task.state !== "completed") return `${task.id} has not ended yet`;
  const suits =
    modelInfo(task.surface, task.model)?.gives.includes(gives) && (!models || models.some((pattern) => fits(pattern, task.model)));
  return suits ? undefined : `${task.id} was made by ${task.model}`;
}

/** A model id, or the beginning of several with `*` behind it. */
const fits = (pattern: string, model: string) => (pattern.endsWith("*") ? model.startsWith(pattern.slice(0, -1)) : pattern === model);

const wanted = ({ gives, models }: Source) =>
  `${gives === "image" || gives === "audio" ? "an" : "a"} ${gives}${models ? ` with ${models.join(" or ")}` : ""}`;
