import { expect, test } from "vitest";
import { storeCases } from "../src/conformance.ts";
import { MemoryStore } from "../src/memory.ts";

test.each(storeCases.map(({ name, run }) => [name, run] as const))("memory: %s", (_name, run) => run(() => new MemoryStore()));

test("the cases have names of their own", () => {
  expect(new Set(storeCases.map(({ name }) => name)).size).toBe(storeCases.length);
});
