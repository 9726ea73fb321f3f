import fc from "fast-check";
import { expect, test } from "vitest";
import type { Body } from "../src/exchange/body.ts";
import { fingerprint } from "../src/operations/fingerprint.ts";

const of = (value: unknown, files: Body["files"] = {}) => fingerprint("createTask", { form: false, value, files });
const file = (content: string) => [{ name: "a.png", mediaType: "image/png", bytes: new TextEncoder().encode(content) }];

test("the hash is the SHA-256 of the operation and its fields in one order", async () => {
  // printf '["createTask",{"a":1,"b":[2]},[]]' | sha256sum
  expect(await of({ b: [2], a: 1 })).toBe("1a27ca690c5ceb4f3f3791054820f2b7d1b0cbcc9e7e6023cfbbbddcdd199756");
});

/** The same value with the fields of its objects in reverse. */
const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, inner]) => [name, reversed(inner)]),
  );
};

test("the order of fields does not count, at any depth", async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), async (value) => {
      expect(await of(reversed(value))).toBe(await of(value));
    }),
    { seed: 1 },
  );
});

test("values, the order of lists and the operation count", async () => {
  const hashes = await Promise.all([
    of({ a: 1 }),
    of({ a: "1" }),
    of({ a: [1, 2] }),
    of({ a: [2, 1] }),
    of({ b: 1 }),
    of({}),
    of([]),
    of(null),
    fingerprint("submitAsyncTask", { form: false, value: { a: 1 }, files: {} }),
  ]);
  expect(new Set(hashes).size).toBe(hashes.length);
});

test("the content of files counts, and the field that they are sent in", async () => {
  const hashes = await Promise.all([of({}), of({}, { file: file("x") }), of({}, { file: file("y") }), of({}, { mask: file("x") })]);
  expect(new Set(hashes).size).toBe(hashes.length);
  expect(await of({}, { file: file("x") })).toBe(hashes[1]);
});
