import { type Client, type TasksError, ValidationError } from "@gentasks/client";
import { asyncTasks } from "@gentasks/client/async";
import { directTasks } from "@gentasks/client/direct";
import { routerTasks } from "@gentasks/client/router";
import { validate } from "@gentasks/client/validate";
import { catalogue } from "@gentasks/schema/catalogue";
import { beforeAll, expect, test } from "vitest";
import { examples } from "./described.ts";
import { all, clientOf, rejection, type Seen, service } from "./service.ts";

type Fields = Readonly<Record<string, unknown>>;

const { client, fetch, seen, soon } = service({}, { keyDefaults: { balanceUsd: 1_000_000 } });
/** Tasks that some examples go on from, by what they go on. */
const made: Record<string, string> = {};

beforeAll(async () => {
  const router = routerTasks(client);
  made.unified = (await client.submit("google/veo-3.1-fast", { prompt: "A lighthouse" })).id;
  made["midjourney/change"] = (await router.midjourney.imagine({ prompt: "A lighthouse" })).id;
  made["suno/jobs"] = (await router.suno.jobs({ prompt: "calm piano" })).id;
  await soon();
});

/** An example, going on from a task that there is. */
function goingOn(surface: string, model: string, input: Fields): Fields {
  const models: Readonly<Record<string, { readonly sourceTask?: { readonly field: string } }>> = catalogue[surface as "unified"];
  const { field } = models[model]?.sourceTask ?? {};
  return field !== undefined && input[field] !== undefined ? { ...input, [field]: made[model] ?? made[surface] } : input;
}

/** The verb that a program would use, given words of a file for types. */
function verbOf(from: Client, surface: string, fields: Fields) {
  const { stream, ...others } = fields;
  const input = fields as never;
  const verbs = {
    unified: (model: string) => from.submit(model as never, input),
    async: (model: string) => asyncTasks(from).submit(model as never, input),
    router: (model: string) => routerTasks(from).submit(model as never, input),
    direct: (model: string) =>
      stream === true ? all(directTasks(from).chatStream(model as never, others as never)) : directTasks(from).run(model as never, input),
  };
  return verbs[surface as keyof typeof verbs];
}

const fileFields = new Set(["audio", "image", "files"]);

/** What a program holds where a form has texts. */
function fromForm(fields: Fields): Fields {
  const of = (name: string, value: unknown) => {
    if (fileFields.has(name)) return new Blob([String(value)], { type: "image/png" });
    try {
      return JSON.parse(String(value)) as unknown;
    } catch {
      return value;
    }
  };
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, Array.isArray(value) ? value.map((item) => of(name, item)) : of(name, value)]),
  );
}

/** What was sent last, beside the model. */
function sentBody({ body }: Seen, flat: boolean): unknown {
  if (body instanceof FormData) return [...new Set(body.keys())].filter((name) => name !== "model").sort();
  const { model: _, ...rest } = JSON.parse(String(body));
  return flat ? rest : rest.input;
}

for (const { surface, model, path, mediaType, flat, valid } of examples) {
  const isForm = mediaType === "multipart/form-data";
  test(`${surface}: ${model} takes every published ${isForm ? "form" : "example"} as it is`, async () => {
    for (const [name, published] of Object.entries(valid)) {
      const input = goingOn(surface, model, isForm ? fromForm(published) : published);
      const result = await verbOf(client, surface, input)(model).catch((error: TasksError) => error);
      expect(result, name).not.toBeInstanceOf(Error);
      const last = seen.at(-1);
      if (!last) throw new Error("nothing was sent");
      expect([last.method, last.path]).toEqual(["POST", path]);
      const withFile = isForm && Object.keys(published).some((field) => fileFields.has(field));
      expect(last.body instanceof FormData).toBe(withFile);
      expect(sentBody(last, flat), name).toEqual(withFile ? Object.keys(input).sort() : input);
    }
  });
}

for (const { model, invalid } of examples.filter(({ surface }) => surface === "unified")) {
  test(`unified: ${model} is checked before sending as the server checks it`, async () => {
    const checked = clientOf(fetch, { validate });
    for (const { input, rule, at } of invalid) {
      const what = JSON.stringify(input);
      const told = await rejection(client.submit(model as never, input as never));
      if (!ValidationError.is(told)) throw told;
      expect(told.errors, what).toEqual([expect.objectContaining({ rule, pointer: `/input${at}` })]);
      const before = seen.length;
      const found = (await rejection(checked.submit(model as never, input as never))) as TasksError;
      expect([found.name, seen.length - before], what).toEqual(["InputInvalidError", 0]);
      expect(found.errors, what).toEqual(told.errors?.map((issue) => expect.objectContaining(issue)));
      const { issues } = await checked.models.validate(model as never, input);
      expect(issues?.map(({ pointer }) => `/input${pointer}`)).toEqual(told.errors?.map(({ pointer }) => pointer));
    }
  });
}

test("the examples are those of all models of all surfaces", () => {
  const count = (surface: string) => new Set(examples.filter((each) => each.surface === surface).map(({ model }) => model)).size;
  expect({ unified: count("unified"), async: count("async"), router: count("router"), direct: count("direct") }).toEqual({
    unified: 64,
    async: 18,
    router: 12,
    direct: 14,
  });
});
