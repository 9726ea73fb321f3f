import { expect, test } from "vitest";
import { claimOf } from "../../src/conformance/case.ts";
import { createMemoryStore } from "../../src/index.ts";
import { testDedupe } from "./cases.ts";

testDedupe(() => createMemoryStore());

/** Claims an event and marks it as handled. */
async function handle(store: ReturnType<typeof createMemoryStore>, id: string) {
  const claim = claimOf(id);
  const result = await store.claim(claim);
  if (result === "new") await store.done(claim);
  return result;
}

test("the oldest handled events make room", async () => {
  const store = createMemoryStore({ maxEvents: 3 });
  for (const id of ["a", "b", "c", "d"]) await handle(store, id);
  expect(await handle(store, "d")).toBe("done");
  expect(await handle(store, "c")).toBe("done");
  expect(await handle(store, "a")).toBe("new");
});

test("events that are being handled stay, however many there are", async () => {
  const store = createMemoryStore({ maxEvents: 2 });
  for (const id of ["a", "b", "c", "d"]) await store.claim(claimOf(id));
  for (const id of ["a", "b", "c", "d"]) expect(await store.claim(claimOf(id))).toBe("busy");
});
