import fc from "fast-check";
import { expect, test } from "vitest";
import { eventReader, type ServerEvent } from "../src/http/events.ts";

/** A body in these pieces. */
const bodyOf = (...pieces: readonly (string | Uint8Array)[]) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(typeof piece === "string" ? new TextEncoder().encode(piece) : piece);
      controller.close();
    },
  });

async function eventsOf(body: ReadableStream<Uint8Array>): Promise<ServerEvent[]> {
  const events: ServerEvent[] = [];
  const reader = eventReader(body);
  for (;;) {
    const event = await reader.next();
    if (!event) return events;
    if (event.data !== undefined) events.push(event);
  }
}

test.each<[string, string, ServerEvent[]]>([
  ["a simple one", "id: 1\ndata: hello\n\n", [{ id: "1", data: "hello" }]],
  ["a blank after the colon is optional, and only one is taken", "data:a\n\ndata:  b\n\n", [{ data: "a" }, { data: " b" }]],
  ["colons in a value", "data: a: b:c\n\n", [{ data: "a: b:c" }]],
  ["several lines", "data: a\ndata:\ndata: c\n\n", [{ data: "a\n\nc" }]],
  ["a line without a colon", "data\n\n", [{ data: "" }]],
  ["comments and other fields", ": hi\nretry: 5\nevent: x\nfoo: bar\ndata: a\n: ho\n\n", [{ data: "a" }]],
  [
    "an id stays until the next",
    "id: 7\ndata: a\n\ndata: b\n\nid: 8\ndata: c\n\n",
    [
      { id: "7", data: "a" },
      { id: "7", data: "b" },
      { id: "8", data: "c" },
    ],
  ],
  ["an id without data is no event, but is kept", "id: 7\n\ndata: a\n\n", [{ id: "7", data: "a" }]],
  ["carriage returns with line feeds", "id: 1\r\ndata: a\r\ndata: b\r\n\r\n", [{ id: "1", data: "a\nb" }]],
  [
    "carriage returns alone",
    "id: 1\rdata: a\r\rdata: b\r\r",
    [
      { id: "1", data: "a" },
      { id: "1", data: "b" },
    ],
  ],
  ["a byte order mark", "\ufeffdata: a\n\n", [{ data: "a" }]],
  ["a byte order mark later is text", "data: \ufeffa\n\n", [{ data: "\ufeffa" }]],
  ["one that is cut off is dropped", "data: a\n\ndata: b\n", [{ data: "a" }]],
  ["names are matched whole, by their case", "Data: a\n data: b\ndatas: c\ndata: d\n\n", [{ data: "d" }]],
  ["nothing", "", []],
])("events: %s", async (_, text, events) => {
  expect(await eventsOf(bodyOf(text))).toEqual(events.map((event) => expect.objectContaining(event)));
});

const word = fc.string({ unit: fc.constantFrom("a", ":", " ", "é", "漢", "🙂", "\u2028"), maxLength: 6 });
const line = fc.oneof(
  word.map((text) => `data: ${text}`),
  word.map((text) => `data:${text}`),
  word.map((text) => `id: ${text}`),
  word.map((text) => `:${text}`),
  word,
  fc.constantFrom("", "data", "event: x", "retry: 1"),
);
const ending = fc.constantFrom("\n", "\r\n", "\r");
const text = fc
  .tuple(fc.constantFrom("", "\ufeff"), fc.array(fc.tuple(line, ending), { maxLength: 16 }), ending)
  .map(([mark, lines, last]) => `${mark}${lines.flat().join("")}${last}data: end${last}${last}`);

test("the same bytes are the same events, however they are cut into pieces", async () => {
  await fc.assert(
    fc.asyncProperty(text, fc.array(fc.nat(300), { maxLength: 30 }), async (all, cuts) => {
      const bytes = new TextEncoder().encode(all);
      const places = [0, ...cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b), bytes.length];
      const pieces = places.slice(1).map((to, index) => bytes.subarray(places[index], to));
      expect(await eventsOf(bodyOf(...pieces))).toEqual(await eventsOf(bodyOf(bytes)));
    }),
    { numRuns: 1000, seed: 4 },
  );
});

/** The rules of the HTML standard, written down once more, for a text that is there as a whole. */
function reference(all: string): ServerEvent[] {
  const events: ServerEvent[] = [];
  let id: string | undefined;
  let data: string[] = [];
  for (const each of all
    .replace(/^\ufeff/, "")
    .split(/\r\n|\n|\r/)
    .slice(0, -1)) {
    const colon = each.indexOf(":");
    const name = colon < 0 ? each : each.slice(0, colon);
    const value = colon < 0 ? "" : each.slice(colon + 1).replace(/^ /, "");
    if (name === "data" && each) data.push(value);
    if (name === "id") id = value;
    if (each === "") {
      if (data.length > 0) events.push({ id, data: data.join("\n") });
      data = [];
    }
  }
  return events;
}

test("events are those of the standard", async () => {
  await fc.assert(
    fc.asyncProperty(text, async (all) => {
      expect(await eventsOf(bodyOf(all))).toEqual(reference(all));
    }),
    { numRuns: 1000, seed: 4 },
  );
});

test("a comment is a sign of life, told as an event without data", async () => {
  expect(await eventReader(bodyOf(": still here\n")).next()).toEqual({});
});

test("closing lets go of the body", async () => {
  let cancelled = false;
  const reader = eventReader(
    new ReadableStream({
      cancel() {
        cancelled = true;
      },
    }),
  );
  reader.close();
  await Promise.resolve();
  expect(cancelled).toBe(true);
});
