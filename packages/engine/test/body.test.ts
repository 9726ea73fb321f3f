import { type Operation, operations } from "@gentasks/schema/operations";
import { expect, test } from "vitest";
import { type Body, objectIn, readBody } from "../src/exchange/body.ts";
import { Refusal } from "../src/exchange/refusal.ts";

const limits = { json: 100, form: 2000 };

type Init = { readonly type?: string | null; readonly body?: RequestInit["body"]; readonly headers?: Record<string, string> };

function read({ type = "application/json", body, headers = {} }: Init, operation: Operation = operations.createTask) {
  const request = new Request("http://host.test/", {
    method: "POST",
    headers: { ...headers, ...(type !== null && { "content-type": type }) },
    ...(body !== undefined && { body, duplex: "half" }),
  } as RequestInit);
  // A text as body brings a type of its own.
  if (type === null) request.headers.delete("content-type");
  return readBody(request, operation, limits);
}

async function refused(init: Init, operation?: Operation): Promise<[string, string]> {
  const result = await read(init, operation);
  if (!(result instanceof Refusal)) throw new Error(`Expected a refusal, got ${JSON.stringify(result)}`);
  return [result.name, result.message];
}

const quoted = (length: number) => `"${"x".repeat(length - 2)}"`;

/** A body in pieces, without a length; counts the pieces that were asked for. */
function inPieces(pieces: readonly string[]) {
  const state = { sent: 0, cancelled: false };
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const piece = pieces[state.sent++];
        if (piece === undefined) controller.close();
        else controller.enqueue(new TextEncoder().encode(piece));
      },
      cancel() {
        state.cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { state, body };
}

test.each(["application/json", "application/json; charset=utf-8", "APPLICATION/JSON;charset=UTF-8", " application/json "])(
  "JSON is read as %s",
  async (type) => {
    expect(await read({ type, body: '{"a":1}' })).toEqual({ form: false, value: { a: 1 }, files: {} });
  },
);

test.each([
  ["text/plain", "text/plain is not supported; send application/json"],
  ["application/jsonp", "application/jsonp is not supported; send application/json"],
  ["multipart/form-data; boundary=x", "multipart/form-data; boundary=x is not supported; send application/json"],
  [`a/${"b".repeat(99)}`, `a/${"b".repeat(58)}… is not supported; send application/json`],
  [null, "A body without Content-Type is not supported; send application/json"],
])("a body of type %s is refused", async (type, message) => {
  expect(await refused({ type, body: "{}" })).toEqual(["wrongType", message]);
});

test("an operation that takes forms too says so", async () => {
  expect(await refused({ type: "text/plain", body: "x" }, operations.runDirectTask)).toEqual([
    "wrongType",
    "text/plain is not supported; send application/json or multipart/form-data",
  ]);
});

test("a body is read up to the last byte that is allowed", async () => {
  expect(await read({ body: quoted(100) })).toMatchObject({ value: "x".repeat(98) });
  expect(await refused({ body: quoted(101) })).toEqual(["tooLarge", "The body has more than 100 bytes; at most 100 are read"]);
  expect(await refused({ body: quoted(101), headers: { "content-length": "101" } })).toEqual([
    "tooLarge",
    "The body has 101 bytes; at most 100 are read",
  ]);
  expect(await read({ body: quoted(100), headers: { "content-length": "100" } })).toMatchObject({ value: "x".repeat(98) });
});

test("bytes are counted, not characters", async () => {
  expect(await read({ body: `"${"é".repeat(49)}"` })).toMatchObject({ value: "é".repeat(49) });
  expect((await refused({ body: `"${"é".repeat(50)}"` }))[0]).toBe("tooLarge");
});

test.each(["", "-1", "1e9", "0x1"])("a length that is none (%s) lets nothing more through", async (length) => {
  expect((await refused({ body: quoted(101), headers: { "content-length": length } }))[0]).toBe("tooLarge");
});

test("a body in pieces is put together", async () => {
  const { body } = inPieces(['{"a":', '"b', '"}']);
  expect(await read({ body })).toMatchObject({ value: { a: "b" } });
});

test("a body in pieces is let go as soon as it is too large", async () => {
  const { body, state } = inPieces(Array(1000).fill("x".repeat(60)));
  expect((await refused({ body }))[0]).toBe("tooLarge");
  expect(state).toEqual({ sent: 2, cancelled: true });
});

test.each(['{"secret": sk-123}', "{'a':1}", '{"a":', "[1,]", "NaN", "{} {}", '{"a":1,}', "\u0000"])(
  "%j is told to be no JSON, without its content",
  async (body) => {
    expect(await refused({ body })).toEqual(["invalid", "The body is not valid JSON: it ends too early or has a stray character"]);
  },
);

test.each([undefined, "", "  \n "])("the body %j is told to be empty", async (body) => {
  expect(await refused(body === undefined ? {} : { body })).toEqual(["invalid", "The body is not valid JSON: it is empty"]);
});

test("a body over the limit is refused at once, also while a copy of it is still to be read", async () => {
  const stream = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(1000)) });
  const init = { method: "POST", body: stream, duplex: "half", headers: { "content-type": "application/json" } };
  const request = new Request("http://host.test/", init as RequestInit);
  request.clone();
  expect(await readBody(request, operations.createTask, { json: 5000, form: 5000 })).toMatchObject({ name: "tooLarge" });
});

test("nesting is followed a hundred levels deep", async () => {
  const nested = (levels: number) => `${"[".repeat(levels)}${"]".repeat(levels)}`;
  const roomy = { json: 1000, form: 1000 };
  const of = (body: string) =>
    readBody(
      new Request("http://host.test/", { method: "POST", body, headers: { "content-type": "application/json" } }),
      operations.createTask,
      roomy,
    );
  expect(await of(nested(100))).toMatchObject({ form: false });
  expect(await of(nested(101))).toMatchObject({ name: "invalid", message: "The body is nested more than 100 levels deep" });
  expect(await of(`${'{"a":'.repeat(101)}1${"}".repeat(101)}`)).toMatchObject({ name: "invalid" });
});

test("a byte order mark is passed over and broken UTF-8 is replaced", async () => {
  expect(await read({ body: new TextEncoder().encode('\ufeff{"a":1}') })).toMatchObject({ value: { a: 1 } });
  expect(await read({ body: new Uint8Array([0x22, 0xff, 0xc0, 0x22]) })).toMatchObject({ value: "\ufffd\ufffd" });
  expect((await refused({ body: new Uint8Array([0xff, 0xfe]) }))[0]).toBe("invalid");
});

test("fields of strange names are fields", async () => {
  const body = (await read({ body: '{"__proto__":{"a":1},"constructor":2}' })) as Body;
  expect(Object.keys(body.value as object)).toEqual(["__proto__", "constructor"]);
});

test.each([
  [[], "the body must be an object (got a list)"],
  ["text", 'the body must be an object (got "text")'],
  [null, "the body must be an object (got null)"],
  [7, "the body must be an object (got 7)"],
])("%j is no object", (value, message) => {
  expect(objectIn({ form: false, value, files: {} })).toMatchObject({ name: "invalid", message });
});
