import type { Issue } from "@gentasks/schema";
import { type Body, objectIn } from "../exchange/body.ts";
import type { Call } from "../exchange/call.ts";
import { clip } from "../exchange/clip.ts";
import { invalid, issueAt, Refusal } from "../exchange/refusal.ts";
import { type Awaitable, after, type Json } from "../json.ts";
import { modelInfo } from "../models.ts";
import type { Engine } from "../options.ts";
import { surfaces } from "../surfaces/index.ts";
import type { Submission } from "../surfaces/surface.ts";
import { bodyIssues } from "../validation.ts";
import { sourceTaskFault } from "./source-task.ts";

/** Reads a body as a submission: valid by the spec, open to this key, and going on from a task that is there. */
export async function readSubmission(engine: Engine, call: Call, body: Body): Promise<Submission | Refusal> {
  const { operation, caller } = call;
  const issues = await bodyIssues(operation.operationId, body.form, body.value);
  if (issues.length > 0) return refusalFor(call, issues, body);
  const value = objectIn(body);
  if (value instanceof Refusal) return value;
  // The direct surface works at once, with the files themselves.
  const hasFiles = operation.surface !== "direct" && Object.keys(body.files).length > 0;
  const stored = hasFiles ? await withAddresses(engine, call, body, value) : value;
  const submission = surfaces[operation.surface].parse(stored, operation);
  return (
    channelFault(call, submission) ??
    (await sourceTaskFault(engine, operation.surface, caller, submission)) ??
    (await callbackFault(engine, operation.callback, submission)) ??
    submission
  );
}

/** A model that is not served is told in the surface's own way, whatever else is wrong. */
function refusalFor({ operation }: Call, issues: readonly Issue[], body: Body): Refusal {
  const model = issues.find(({ pointer, rule }) => pointer === "/model" && rule === "enum");
  const name = (body.value as Json | undefined)?.model;
  // What is served in another form only is not unknown.
  if (!model?.allowed) return invalid(issues);
  const shown = clip(String(name), 80);
  const hint = model.suggestion === undefined ? "" : `; did you mean ${model.suggestion}?`;
  if (operation.surface === "direct") return new Refusal("unsupportedModel", `Unsupported task type: ${shown}`, { issues: [model] });
  return new Refusal("unknownModel", `Model ${shown} not found${hint}`, { issues: [model] });
}

/** Files that a task works on later are stored, and stand in the input by their addresses. */
async function withAddresses(engine: Engine, { caller }: Call, body: Body, value: Json): Promise<Json> {
  const addresses = Object.entries(body.files).map(async ([field, uploaded]) => {
    const urls = await Promise.all(uploaded.map(async (file) => (await engine.assets.save(file, caller.id)).url));
    return [field, Array.isArray(value[field]) ? urls : urls[0]];
  });
  return { ...value, ...Object.fromEntries(await Promise.all(addresses)) };
}

function channelFault({ operation, caller }: Call, { model }: Submission): Refusal | undefined {
  const channel = modelInfo(operation.surface, model)?.channel;
  if (channel === undefined || !caller.channels || caller.channels.includes(channel)) return undefined;
  return new Refusal("channelDisabled", `The ${channel} channel is not enabled for this key; ask whoever administers it`);
}

function callbackFault(engine: Engine, field: string | undefined, { callback }: Submission): Awaitable<Refusal | undefined> {
  return after(callback === undefined ? undefined : engine.courier.refuse?.(callback), (why) =>
    why === undefined ? undefined : invalid([issueAt(`/${field}`, "callback-address", `${field} cannot be called: ${why}`)]),
  );
}
