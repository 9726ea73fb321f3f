import { writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { temporary } from "./command.ts";
import { running } from "./running.ts";

const document = (maxLength: number) => ({
  openapi: "3.1.0",
  info: { title: "Lanterns", version: "1" },
  paths: {
    "/lanterns": {
      post: {
        operationId: "light",
        requestBody: {
          content: { "application/json": { schema: { type: "object", properties: { name: { type: "string", maxLength } } } } },
        },
        responses: { "200": { description: "Lit." } },
      },
    },
  },
});

function file(content: unknown): string {
  const path = temporary("openapi.json");
  writeFileSync(path, JSON.stringify(content));
  return path;
}

test("a request that is narrowed is a major change, told with its place", async () => {
  const { code, said } = await running("diff", file(document(10)), file(document(5)));
  expect([code, said[0]]).toEqual([0, expect.stringMatching(/^major {2}request {2}[\s\S]*maxLength[\s\S]*\n {7}at \S*\/paths\//)]);
  expect(said.at(-1)).toBe("1 change; the next version is a major one.");
});

test("nothing changed is said so", async () => {
  expect(await running("diff", file(document(10)), file(document(10)))).toEqual({
    code: 0,
    said: ["0 changes; the next version is the same."],
  });
});

test.each([
  ["major", 5, 1],
  ["minor", 5, 1],
  ["major", 20, 0],
  ["minor", 20, 1],
])("with --fail-on %s a limit of 10 that becomes %s gives the exit code %s", async (level, maxLength, code) => {
  expect(await running("diff", file(document(10)), file(document(maxLength)), "--fail-on", level)).toMatchObject({ code });
});

test("--json has the rating and every change", async () => {
  const { said } = await running("diff", file(document(10)), file(document(5)), "--json");
  expect(JSON.parse(said.join(""))).toMatchObject({ rating: "major", changes: [{ level: "major", side: "request" }] });
});

test.each([
  [() => "/no/file", /^The old description \/no\/file cannot be read: there is no such file or folder\.$/],
  [() => file({ swagger: "2.0" }), /OpenAPI 3\.1/],
])("what is no description is refused in a sentence", async (path, message) => {
  const { code, said } = await running("diff", path(), file(document(10)));
  expect([code, said.join("")]).toEqual([2, expect.stringMatching(message)]);
});
