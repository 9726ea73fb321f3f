import type { Operation } from "@gentasks/schema/operations";
import type { ModelExamples } from "@gentasks/spec";
import type { Answer, Client, Sending } from "./client.ts";
import { type Fill, idIn, longEnough, submit } from "./runs.ts";
import { infoOf, isForm, minimal, published, sendingOf } from "./samples.ts";

/** A request that is fulfilled; everything else is made from it. */
interface Target {
  readonly operation: Operation;
  readonly path: string;
  readonly sending: Sending;
}

/** As much as is read of a JSON body, and of a form. */
const most = { json: 10_485_760, form: 100_000_000 };

const scenarios: Readonly<Record<number, string>> = {
  402: "out_of_credit",
  403: "channel_disabled",
  429: "rate_limited",
  500: "server_error",
};

/** Makes an operation answer with a status that is documented for it, if it can. */
export async function provoke(client: Client, operation: Operation, status: number, fill: Fill): Promise<Answer> {
  const target = await targetOf(client, operation, fill);
  const { path, sending } = target;
  const send = (more: Sending = {}, method: string = operation.method) => client.send(method, path, { ...sending, ...more });
  switch (status) {
    case 400:
      return refused(client, target);
    case 401:
      return send({ key: null });
    case 404:
      return missing(client, target);
    case 405:
      return client.send("PATCH", path);
    case 409:
      await send({ headers: { "idempotency-key": operation.operationId } });
      return send({ headers: { "idempotency-key": operation.operationId }, body: { another: "body" } });
    case 413:
      return client.send(operation.method, path, await large(operation));
    case 415:
      return client.send(operation.method, path, { body: "text", headers: { "content-type": "text/plain" } });
    default:
      return send(scenarios[status] === undefined ? {} : { headers: { "x-mock-scenario": scenarios[status] } });
  }
}

const refused = (client: Client, { operation, path, sending }: Target): Promise<Answer> => {
  if (operation.creates) return client.send(operation.method, path, { body: {} });
  if (operation.bodies.length > 0) return client.send(operation.method, path, { form: new FormData() });
  return client.send(operation.method, `${path}?limit=none`, sending);
};

function missing(client: Client, { operation, path, sending }: Target): Promise<Answer> {
  const { method } = operation;
  if (!operation.creates) return client.send(method, path.replace(/(tsk_\w+|task_\w+|veo-[\w.-]+)/, "none"));
  const examples = examplesOf(operation);
  const { field } = infoOf(examples)?.sourceTask ?? { field: "model" };
  return client.send(method, path, { body: { ...(sending.body as object), [field]: "none/none" } });
}

/** A request that an operation fulfils. */
export async function targetOf(client: Client, operation: Operation, fill: Fill): Promise<Target> {
  if (operation.creates) {
    const examples = examplesOf(operation);
    return { operation, path: operation.path, sending: sendingOf(examples, fill(examples, minimal(examples))) };
  }
  const task = operation.path.includes("{task_id}") ? await taskOn(client, operation.surface) : "";
  const path = operation.path.replace("{task_id}", task).replace("{provider}", "google").replace("{name}", "veo-3.1-fast");
  return { operation, path, sending: operation.operationId === "uploadFile" ? { form: formWith(new Uint8Array(3)) } : {} };
}

const examplesOf = ({ operationId }: Operation): ModelExamples =>
  published.find((each) => each.operation === operationId && !isForm(each)) as ModelExamples;

/** The id of a task that has ended: the stream of its events ends too. */
async function taskOn(client: Client, surface: Operation["surface"]): Promise<string> {
  const examples = published.find((each) => each.surface === surface && !infoOf(each)?.sourceTask) as ModelExamples;
  const id = idIn(await submit(client, examples, minimal(examples)));
  await client.pass(longEnough);
  return id;
}

function formWith(bytes: Uint8Array<ArrayBuffer>): FormData {
  const form = new FormData();
  form.append("file", new File([bytes], "picture.png", { type: "image/png" }));
  return form;
}

/** A body just beyond the limit, of which nobody says so before. */
async function large({ bodies }: Operation): Promise<Sending> {
  const body = bodies.includes("application/json")
    ? new Response(JSON.stringify("x".repeat(most.json)), { headers: { "content-type": "application/json" } })
    : new Response(formWith(new Uint8Array(most.form)));
  return { headers: { "content-type": body.headers.get("content-type") ?? "" }, stream: (await body.blob()).stream() };
}
