import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Document, operationsOf } from "../scripts/document.ts";
import { modelsOf } from "../scripts/models.ts";

const document: Document = JSON.parse(readFileSync(new URL("../dist/openapi.json", import.meta.url), "utf8"));
const provenances = ["documented", "recovered", "inferred", "extension"];
const models = modelsOf(document).filter(({ second }) => !second);
const operations = operationsOf(document);

/** What the documents name, and the spec therefore must have. */
const named = {
  unified: { models: 64, endpoints: ["POST /v1/tasks", "GET /v1/tasks/{task_id}"] },
  async: {
    models: [
      "kling-v2",
      "kling-v1-6",
      "luma-ray-2",
      "luma-photon",
      "runway-gen4",
      "runwayml-gen3a-turbo",
      "veo-3",
      "minimax-video-01",
      "vidu-2.0",
    ].concat(["jimeng-v2", "doubao-seedance-1-0-pro", "flux-pro", "flux-kontext-pro", "replicate/*", "grok-2-image", "wanx-v2"]),
    endpoints: ["POST /v1/task/submit", "GET /v1/task/{task_id}"],
  },
  direct: {
    models: [
      "gpt-4",
      "gpt-4-turbo",
      "gpt-3.5-turbo",
      "claude-3-opus",
      "claude-3-sonnet",
      "claude-3-haiku",
      "mixtral-8x7b",
      "mixtral-8x22b",
    ].concat(["flux-1-pro", "flux-1-dev", "flux-1-schnell", "eleven-labs-tts", "eleven-labs-sts", "eleven-labs-stt"]),
    endpoints: ["POST /api/v1/task"],
  },
  router: {
    models: [
      "midjourney/imagine",
      "midjourney/describe",
      "midjourney/blend",
      "midjourney/change",
      "midjourney/shorten",
      "suno/jobs",
    ].concat([
      "recraft/vectorize",
      "recraft/remove-background",
      "recraft/upscale",
      "recraft/styles",
      "kling/text-to-video",
      "kling/image-to-video",
    ]),
    endpoints: ["POST /midjourney/imagine", "POST /suno/jobs", "GET /tasks/{task_id}"],
  },
};

test("the count of operations and models by surface and provenance", () => {
  const count = (items: readonly string[]) =>
    Object.fromEntries(provenances.map((each) => [each, items.filter((item) => item === each).length]));
  const table = Object.keys(named).flatMap((surface) => [
    {
      what: `${surface} operations`,
      ...count(operations.filter(({ operation }) => operation["x-surface"] === surface).map(({ operation }) => operation["x-provenance"])),
    },
    { what: `${surface} models`, ...count(models.filter((model) => model.surface === surface).map(({ entry }) => entry.provenance)) },
    { what: `${surface} inputs`, ...count(models.filter((model) => model.surface === surface).map(({ entry }) => entry.inputProvenance)) },
  ]);
  console.table(table);
  expect(operations.every(({ operation }) => provenances.includes(operation["x-provenance"]))).toBe(true);
  expect(models.every(({ entry }) => provenances.includes(entry.provenance) && provenances.includes(entry.inputProvenance))).toBe(true);
});

test("all 64 unified models are there: 25 video, 25 image, 14 audio", () => {
  const unified = models.filter(({ surface }) => surface === "unified");
  expect(unified).toHaveLength(named.unified.models);
  const kinds = unified.map(({ entry }) => entry.kind);
  expect(["video", "image", "audio"].map((kind) => kinds.filter((each) => each === kind).length)).toEqual([25, 25, 14]);
  expect(unified.every(({ entry }) => entry.provenance === "documented")).toBe(true);
});

test.each(["async", "direct", "router"] as const)("every model of the %s surface that its document names is there", (surface) => {
  const ids = models.filter((model) => model.surface === surface).map(({ id }) => id);
  expect(named[surface].models.filter((id) => !ids.includes(id))).toEqual([]);
});

test.each(Object.entries(named))(
  "every endpoint of the %s surface that its document names is there, as documented",
  (_surface, { endpoints }) => {
    for (const endpoint of endpoints) {
      const found = operations.find(({ method, path }) => `${method.toUpperCase()} ${path}` === endpoint);
      expect(found?.operation["x-provenance"], endpoint).toBe("documented");
    }
  },
);

test("every response carries the common headers, and only answers of creates those about idempotency", () => {
  const headersOf = (response: Document): string[] =>
    Object.keys((response.$ref ? document.components.responses[response.$ref.split("/").at(-1)] : response).headers ?? {});
  for (const { operation } of operations) {
    const creates = JSON.stringify(operation.parameters ?? []).includes("/IdempotencyKey");
    for (const [status, response] of Object.entries<Document>(operation.responses)) {
      expect(headersOf(response), `${operation.operationId} ${status}`).toEqual(
        expect.arrayContaining(["X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset", "X-Request-Id", "X-Spec-Hash"]),
      );
      if (status === "429") expect(headersOf(response)).toContain("Retry-After");
      if (status === "405") expect(headersOf(response)).toContain("Allow");
      expect(headersOf(response).includes("Idempotency-Honoured"), `${operation.operationId} ${status}`).toBe(creates && status === "200");
    }
  }
});

test("the hash names the content, not the release", async () => {
  const { stampHash } = await import("../scripts/hash.ts");
  const hash = (change: Document) => stampHash({ ...document, ...change }).info["x-spec-hash"];
  expect(document.info["x-spec-hash"]).toMatch(/^[0-9a-f]{12}$/);
  expect(hash({ info: { ...document.info, version: "9.9.9" } })).toBe(document.info["x-spec-hash"]);
  expect(hash({ tags: [] })).not.toBe(document.info["x-spec-hash"]);
});
