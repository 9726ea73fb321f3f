import { expect, test } from "vitest";
import { createWebhookHandler, generateSecret } from "../../src/index.ts";

const make = (numbers: object) => () => createWebhookHandler({ secrets: generateSecret(), on: { "*": () => {} }, ...numbers });

test.each(
  ["ttlMs", "leaseMs", "maxBodyBytes", "bodyTimeoutMs"].flatMap((name) =>
    [0, -1, Number.NaN, Number.POSITIVE_INFINITY].map((value) => [name, value] as const),
  ),
)("%s of %s is refused when the handler is made", (name, value) => {
  expect(make({ [name]: value })).toThrow(`${name} must be a number from 1 (got ${value}).`);
});

test("not to wait at all is allowed, less is not", () => {
  expect(make({ waitMs: 0 })).not.toThrow();
  expect(make({ waitMs: -1 })).toThrow("waitMs must be a number from 0 (got -1).");
});
