import fc from "fast-check";
import { expect, test } from "vitest";
import { readEvents } from "../../src/prism/events.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

async function events(...chunks: readonly (string | Uint8Array)[]) {
  const stream = ReadableStream.from(chunks.map((chunk) => (typeof chunk === "string" ? bytes(chunk) : chunk)));
  const found = [];
  for await (const event of readEvents(stream as ReadableStream<Uint8Array>)) found.push(event);
  return found;
}

test("an event has its fields, and data over several lines is one", async () => {
  expect(await events("id: 1\nevent: done\ndata: a\ndata:b\n\n")).toEqual([{ id: "1", event: "done", data: "a\nb" }]);
});

test("comments, events without data and what is cut off carry nothing", async () => {
  expect(await events(": hello\n\nevent: x\n\ndata: a\n\ndata: lost")).toEqual([{ data: "a" }]);
});

test("however a stream is cut into chunks and whatever ends its lines, its events are the same", async () => {
  const text = "id: 1\nevent: é\ndata: ü€😀\n\n: c\ndata: x: y\n\ndata\n\n";
  const expected = await events(text);
  expect(expected).toHaveLength(3);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom("\n", "\r\n", "\r"), fc.array(fc.nat(80), { maxLength: 6 }), async (end, cuts) => {
      const whole = bytes(text.replaceAll("\n", end));
      const edges = [0, ...cuts.filter((cut) => cut < whole.length).sort((a, b) => a - b), whole.length];
      expect(await events(...edges.slice(1).map((edge, index) => whole.slice(edges[index], edge)))).toEqual(expected);
    }),
    { numRuns: 200 },
  );
});
