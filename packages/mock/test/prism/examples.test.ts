import { beforeAll, expect, test } from "vitest";
import { toResponse } from "../../src/prism/to-response.ts";
import { type Check, createGuard, specPath } from "../../src/prism.ts";
import { requestExamples, responseExamples } from "./document.ts";

let check: Check;

beforeAll(async () => {
  check = await createGuard(specPath());
});

test.each(responseExamples)("the document's own answer keeps the document: $name", async ({ method, url, status, headers, value }) => {
  const found = await check(new Request(url, { method }), toResponse({ statusCode: status, headers, body: value }));
  expect(found.filter(({ where }) => where === "response")).toEqual([]);
});

test.each(requestExamples)("the document's own request keeps the document: $name", async ({ method, url, type, value }) => {
  const request = new Request(url, { method, body: type === "application/json" ? JSON.stringify(value) : toForm(value) });
  if (type === "application/json") request.headers.set("content-type", type);
  const found = await check(request, new Response(), (await request.clone().bytes()) as Uint8Array<ArrayBuffer>);
  expect(found.filter(({ where }) => where === "request")).toEqual([]);
});

function toForm(value: Readonly<Record<string, unknown>>): FormData {
  const form = new FormData();
  for (const [name, each] of Object.entries(value)) for (const one of [each].flat()) form.append(name, String(one));
  return form;
}
