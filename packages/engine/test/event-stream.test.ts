import { expect, test } from "vitest";
import { eventStream } from "../src/exchange/event-stream.ts";

const never = new AbortController().signal;

async function textOf(stream: ReadableStream<Uint8Array>): Promise<string> {
  return new Response(stream).text();
}

/** One event, and then none until the reader leaves; tells what has become of the source. */
function source() {
  const state = { returned: false };
  async function* events(signal: AbortSignal): AsyncGenerator<string> {
    try {
      yield "a\n\n";
      await new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve()));
    } finally {
      state.returned = true;
    }
  }
  return { events, state };
}

/** Signs of life: so many that are due at once, then none. */
function beats(due: number) {
  const state = { asked: 0 };
  const beat = (signal: AbortSignal) =>
    new Promise<void>((resolve) => {
      if (++state.asked <= due) resolve();
      signal.addEventListener("abort", () => resolve());
    });
  return { beat, state };
}

const reading = (stream: ReadableStream<Uint8Array>) => {
  const reader = stream.getReader();
  return { reader, next: async () => new TextDecoder().decode((await reader.read()).value) };
};

test("events are sent in order, and the stream ends with them", async () => {
  async function* three() {
    yield* ["a\n\n", "b\n\n", "c\n\n"];
  }
  expect(await textOf(eventStream(three, { signal: never }))).toBe("a\n\nb\n\nc\n\n");
});

test("in silence a comment is sent each time a sign of life is due", async () => {
  const { beat, state } = beats(3);
  async function* late() {
    // Longer than the three signs of life take.
    while (state.asked < 4) await Promise.resolve();
    yield "data: x\n\n";
  }
  expect(await textOf(eventStream(late, { beat, signal: never }))).toBe(":\n\n:\n\n:\n\ndata: x\n\n");
});

test("a sign of life that is waited for is not asked for again with each event", async () => {
  const { beat, state } = beats(0);
  async function* many() {
    for (let at = 0; at < 50; at++) yield `${at}\n\n`;
  }
  await textOf(eventStream(many, { beat, signal: never }));
  expect(state.asked).toBe(1);
});

test("a reader who leaves ends the source", async () => {
  const { events, state } = source();
  const { reader, next } = reading(eventStream(events, { signal: never }));
  expect(await next()).toBe("a\n\n");
  const read = next();
  await reader.cancel();
  expect(await read).toBe("");
  expect(state.returned).toBe(true);
});

test("a request that is given up ends the source and the stream", async () => {
  const request = new AbortController();
  const { next, reader } = reading(eventStream(source().events, { signal: request.signal }));
  expect(await next()).toBe("a\n\n");
  request.abort();
  expect(await reader.read()).toEqual({ done: true, value: undefined });
});

test("a request that was given up before is not served", async () => {
  async function* nothing(signal: AbortSignal) {
    if (!signal.aborted) yield "a\n\n";
  }
  expect(await textOf(eventStream(nothing, { signal: AbortSignal.abort() }))).toBe("");
});

test("when all is sent nothing is waited for any more", async () => {
  let over: AbortSignal | undefined;
  async function* one(signal: AbortSignal) {
    over = signal;
    yield "a\n\n";
  }
  await textOf(eventStream(one, { beat: beats(0).beat, signal: never }));
  expect(over?.aborted).toBe(true);
});

test("a source that fails breaks the stream off", async () => {
  let over: AbortSignal | undefined;
  async function* failing(signal: AbortSignal) {
    over = signal;
    yield "a\n\n";
    throw new Error("gone");
  }
  await expect(textOf(eventStream(failing, { signal: never }))).rejects.toThrow("gone");
  expect(over?.aborted).toBe(true);
});
