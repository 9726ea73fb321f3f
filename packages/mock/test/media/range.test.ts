import fc from "fast-check";
import { expect, test } from "vitest";
import { rangeOf } from "../../src/media/range.ts";

test.each([
  ["bytes=0-0", { start: 0, end: 0 }],
  ["bytes=10-19", { start: 10, end: 19 }],
  ["bytes=90-", { start: 90, end: 99 }],
  ["bytes=-5", { start: 95, end: 99 }],
  ["bytes=-1000", { start: 0, end: 99 }],
  ["bytes=90-99999999999999999999999", { start: 90, end: 99 }],
  ["Bytes = 1-2", { start: 1, end: 2 }],
])("%s of a hundred bytes", (header, expected) => {
  expect(rangeOf(header, 100)).toEqual(expected);
});

test.each(["bytes=100-", "bytes=100-200", "bytes=-0", "bytes=99999999999999999999999-"])("%s has none of a hundred bytes", (header) => {
  expect(rangeOf(header, 100)).toBe("unsatisfiable");
});

test.each([
  null,
  "",
  "bytes=",
  "bytes=-",
  "bytes=5-2",
  "bytes=500-200",
  "bytes=0-1,3-4",
  "items=0-1",
  "bytes=a-b",
  "bytes=0x1-2",
  "bytes=1--2",
])("%s is not heeded", (header) => {
  expect(rangeOf(header, 100)).toBeUndefined();
});

test("an empty file has no range", () => {
  expect(rangeOf("bytes=0-", 0)).toBe("unsatisfiable");
  expect(rangeOf("bytes=-1", 0)).toBe("unsatisfiable");
});

test("whatever is asked, a range lies within the file", () => {
  const position = fc.oneof(fc.nat(200).map(String), fc.constant(""));
  const header = fc.oneof(
    fc.string(),
    fc.tuple(position, position).map(([from, to]) => `bytes=${from}-${to}`),
  );
  fc.assert(
    fc.property(header, fc.nat(150), (text, size) => {
      const range = rangeOf(text, size);
      if (typeof range === "object") expect(0 <= range.start && range.start <= range.end && range.end < size).toBe(true);
    }),
    { seed: 7 },
  );
});
