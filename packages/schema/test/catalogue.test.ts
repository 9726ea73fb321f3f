import { catalogue, specHash, specVersion } from "@gentasks/schema/catalogue";
import { examples } from "@gentasks/schema/examples";
import veoExamples from "@gentasks/schema/examples/unified/google/veo-3.1-fast";
import { schemas } from "@gentasks/schema/schemas";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { document } from "../generator/bundle.ts";
import type { Model } from "../src/models.ts";
import { corpus } from "./corpus.ts";

const models = Object.values(catalogue).flatMap((group) => Object.values(group));

test("an entry says what its key says", () => {
  for (const [surface, group] of Object.entries(catalogue)) {
    for (const [id, entry] of Object.entries(group)) expect({ id: entry.id, surface: entry.surface }).toEqual({ id, surface });
  }
});

test("an entry names an output and an operation that exist", () => {
  const text = JSON.stringify(document.paths);
  for (const { output, operation } of models) {
    expect(document.components.schemas).toHaveProperty(output);
    expect(text).toContain(`"operationId":"${operation}"`);
  }
});

test("an entry is written for people", () => {
  for (const { title, description, rules } of models) {
    expect(title).toMatch(/^\S.*\S$/);
    expect(description).toMatch(/^[A-Z"'`].*[.)]$/s);
    for (const { text } of rules) expect(text).not.toMatch(/\.$/);
  }
});

test("the models that go on from an earlier task say in which field, and from which tasks", () => {
  const veo = { field: "task_id", gives: "video", models: ["google/veo-3.1-*"] };
  expect(models.filter(({ sourceTask }) => sourceTask).map(({ id, sourceTask }) => [id, sourceTask])).toEqual([
    ["google/veo-3.1-extend", veo],
    ["google/veo-3.1-upscale", veo],
    ["xai/grok-imagine-video-extend", { field: "task_id", gives: "video" }],
    ["midjourney/change", { field: "taskId", gives: "image", models: ["midjourney/*"] }],
    ["suno/jobs", { field: "task_id", gives: "audio", models: ["suno/jobs"] }],
  ]);
  const taking = models.filter(({ takes }) => takes.includes("task"));
  expect(taking.filter(({ sourceTask }) => !sourceTask)).toEqual([]);
});

test("version and hash are those of the document", () => {
  expect({ specVersion, specHash }).toEqual({ specVersion: document.info.version, specHash: document.info["x-spec-hash"] });
});

test("each model's JSON Schema stands by itself, keeps its words, and accepts the model's examples", async () => {
  for (const { surface, id } of models) {
    const { default: schema } = await schemas[surface as "unified"][id as Model]();
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(schema.title).toBeTruthy();
    expect(JSON.stringify(schema)).not.toContain('"$ref"');
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
    for (const examples of corpus.filter(
      (each) => each.surface === surface && each.model === id && each.mediaType === "application/json",
    )) {
      for (const input of Object.values(examples.valid)) expect(validate(input), `${id}: ${JSON.stringify(validate.errors)}`).toBe(true);
    }
  }
});

test("each model has examples, the published ones", async () => {
  for (const { surface, id, operation } of models) {
    const { default: own } = await examples[surface as "unified"][id as Model]();
    const published = corpus.filter((each) => each.surface === surface && each.model === id && each.operation === operation);
    expect(published.map(({ valid }) => valid)).toContainEqual(own);
  }
  expect(veoExamples).toHaveProperty("minimal.prompt");
});
