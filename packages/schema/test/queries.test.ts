import { operations } from "@gentasks/schema/operations";
import { validators } from "@gentasks/schema/validators";
import listModels from "@gentasks/schema/validators/queries/listModels";
import listUsage from "@gentasks/schema/validators/queries/listUsage";
import { expect, test } from "vitest";

test("there is a validator for every query", () => {
  const asked = Object.values(operations).filter(({ query }) => Object.keys(query).length > 0);
  expect(Object.keys(validators.queries)).toEqual(asked.map(({ operationId }) => operationId));
});

test("a query may be empty, full, or hold what nobody knows", () => {
  expect(listUsage.validate({}).issues).toBeUndefined();
  expect(listModels.validate({ kind: "video", provider: "google", q: "veo", cursor: "x", limit: 100, page: "2" }).issues).toBeUndefined();
});

test.each([
  [{ limit: 0 }, "/limit", "minimum"],
  [{ limit: 101 }, "/limit", "maximum"],
  [{ limit: "many" }, "/limit", "type"],
  [{ cursor: "" }, "/cursor", "minLength"],
  [{ from: "yesterday" }, "/from", "pattern"],
])("%j is told at %s as %s", (query, pointer, rule) => {
  expect(listUsage.validate(query).issues?.map((issue) => [issue.pointer, issue.rule])).toEqual([[pointer, rule]]);
});

test("a wrong moment is told in words", () => {
  expect(listUsage.validate({ to: "2026-13-01T00:00:00Z" }).issues?.[0]?.message).toBe(
    'to must be a moment such as 2026-01-01T00:00:00Z (got "2026-13-01T00:00:00Z")',
  );
});

test.each(["2026-01-01T00:00:00Z", "2026-12-31T23:59:59.999Z", "2028-02-29T12:00:00+05:30", "2026-06-30T00:00:00-11:00"])(
  "%s is a moment, to us and to Date",
  (from) => {
    expect(listUsage.validate({ from }).issues).toBeUndefined();
    expect(Date.parse(from)).not.toBeNaN();
  },
);

test.each([
  "2026-01-01",
  "2026-01-01T00:00:00",
  "2026-01-01 00:00:00Z",
  "2026-00-10T00:00:00Z",
  "2026-02-30T00:00:00Z",
  "2026-04-31T00:00:00Z",
  "2026-01-32T00:00:00Z",
  "2026-01-01T24:00:00Z",
  "2026-01-01T00:60:00Z",
  "2026-01-01T00:00:00+24:00",
  "2026-01-01T00:00:00.Z",
  "02026-01-01T00:00:00Z",
])("%s is no moment", (from) => {
  expect(listUsage.validate({ from }).issues).toMatchObject([{ pointer: "/from", rule: "pattern" }]);
});
