import { validators } from "@gentasks/schema/validators";
import createTask from "@gentasks/schema/validators/operations/createTask";
import runDirectTask from "@gentasks/schema/validators/operations/runDirectTask";
import runDirectForm from "@gentasks/schema/validators/operations/runDirectTask.form";
import submitAsyncTask from "@gentasks/schema/validators/operations/submitAsyncTask";
import imagine from "@gentasks/schema/validators/operations/submitMidjourneyImagine";
import { expect, test } from "vitest";
import { bodyOf, document, operations } from "../generator/bundle.ts";
import { models } from "../generator/models.ts";
import { corpus } from "./corpus.ts";

const model = "google/veo-3.1-fast";

test("every example of every model is accepted or refused as part of its body too", async () => {
  for (const { operation, mediaType, flat, named, model, valid, invalid } of corpus) {
    const name = `${operation}${mediaType === "application/json" ? "" : ".form"}`;
    const { default: body } = await import(`@gentasks/schema/validators/operations/${name}`);
    const wrap = (input: unknown) => ({ ...(named && { model }), ...(flat ? (input as object) : { input }) });
    for (const input of Object.values(valid))
      expect((await body.validate(wrap(input))).issues, JSON.stringify(wrap(input))).toBeUndefined();
    if (operation === "submitAsyncTask") continue;
    for (const { rule, at, input } of invalid) {
      if (flat && (typeof input !== "object" || Array.isArray(input))) continue;
      const { issues } = await body.validate(wrap(input));
      expect(issues?.map((issue: { rule: string; pointer: string }) => [issue.rule, issue.pointer])).toEqual([
        [rule, flat ? at : `/input${at}`],
      ]);
    }
  }
});

test("an unknown model is told with the nearest one and nothing of the input", async () => {
  const { issues } = await createTask.validate({ model: "google/veo-3.1-fst", input: { anything: 1 } });
  expect(issues).toMatchObject([{ pointer: "/model", rule: "enum", suggestion: model }]);
  expect(issues?.[0]?.message).toBe(`model must be one of the 64 served models (got "google/veo-3.1-fst"); did you mean ${model}?`);
});

test("one wrong field of a known model is one issue of a few hundred bytes", async () => {
  const { issues } = await createTask.validate({ model, input: { prompt: "x", duration: 99 } });
  expect(issues).toMatchObject([{ pointer: "/input/duration", path: ["input", "duration"], allowed: [4, 6, 8] }]);
  expect(JSON.stringify(issues).length).toBeLessThan(1000);
});

test.each([
  [{ input: {} }, "/model", "required"],
  [{ model: 7, input: {} }, "/model", "type"],
  [{ model: "toString", input: {} }, "/model", "enum"],
  [{ model }, "/input", "required"],
  [{ model, input: [] }, "/input", "type"],
  [{ model, input: { prompt: "x" }, dry_run: "yes" }, "/dry_run", "type"],
  [{ model, input: { prompt: "x" }, callback_url: "ftp://example.com" }, "/callback_url", "pattern"],
  [{ model, input: { prompt: "x" }, callbackUrl: "https://example.com" }, "/callbackUrl", "additionalProperties"],
  ["text", "", "type"],
  [null, "", "type"],
])("%j is told at %s as %s", async (body, pointer, rule) => {
  expect((await createTask.validate(body)).issues?.map((issue) => [issue.pointer, issue.rule])).toEqual([[pointer, rule]]);
});

test("faults around the input and within it are told together", async () => {
  const { issues } = await createTask.validate({ model, input: { duration: 4 }, dry_run: 1 });
  expect(issues?.map(({ pointer }) => pointer).sort()).toEqual(["/dry_run", "/input/prompt"]);
});

test("the async surface takes any model name with any object", async () => {
  expect((await submitAsyncTask.validate({ model: "somebody/new-model", input: { whatever: [1] } })).issues).toBeUndefined();
  expect((await submitAsyncTask.validate({ model: "kling-v2", input: "text" })).issues).toMatchObject([
    { pointer: "/input", rule: "type" },
  ]);
});

test("the direct surface chooses by model, as JSON and as a form", async () => {
  expect((await runDirectTask.validate({ model: "gpt-4", prompt: "no messages" })).issues).toMatchObject([
    { pointer: "/messages", rule: "required" },
  ]);
  expect((await runDirectTask.validate({ model: "gpt-5", messages: [] })).issues).toMatchObject([
    { pointer: "/model", suggestion: "gpt-4" },
  ]);
  expect((await runDirectForm.validate({ model: "eleven-labs-stt", audio: new Blob(["x"]) })).issues).toBeUndefined();
  expect((await runDirectForm.validate({ model: "eleven-labs-stt" })).issues).toMatchObject([{ pointer: "/audio", rule: "required" }]);
});

test("a model that is read in another form says so", async () => {
  expect((await runDirectTask.validate({ model: "eleven-labs-sts", voice: "adam" })).issues).toMatchObject([
    { pointer: "/model", message: "eleven-labs-sts is read as multipart/form-data only" },
  ]);
  expect((await runDirectForm.validate({ model: "gpt-4" })).issues).toMatchObject([
    { pointer: "/model", message: "gpt-4 is read as application/json only" },
  ]);
});

test("a router body is checked at once", () => {
  expect(imagine.validate({ prompt: "a cat", notify: true }).issues).toBeUndefined();
  expect(imagine.validate({ notify: "yes", prompt: "a cat" }).issues).toMatchObject([{ pointer: "/notify", rule: "type" }]);
});

test("there is a validator for every model, every request body and every callback", () => {
  const bodies = operations.flatMap((operation) => [
    ...(bodyOf(operation, "application/json") ? [operation.operationId] : []),
    ...(bodyOf(operation, "multipart/form-data") ? [`${operation.operationId}.form`] : []),
  ]);
  expect(Object.keys(validators.operations).sort()).toEqual(bodies.sort());
  expect(Object.keys(validators.events).sort()).toEqual(Object.keys(document.webhooks).sort());
  const loaders = Object.entries(validators).filter(([group]) => !["operations", "queries", "events"].includes(group));
  expect(loaders.flatMap(([surface, group]) => Object.keys(group).map((id) => `${surface} ${id}`)).sort()).toEqual(
    models.map(({ surface, id }) => `${surface} ${id}`).sort(),
  );
});

test("a callback is checked against its own schema", async () => {
  const { default: completed } = await validators.events["task.completed"]();
  expect(
    completed.validate({ task_id: "t", status: "completed", data: { video_url: "https://example.com/a.mp4" } }).issues,
  ).toBeUndefined();
  expect(completed.validate({ task_id: "t", status: "failed", data: {} }).issues).toMatchObject([{ pointer: "/status", rule: "const" }]);
});
