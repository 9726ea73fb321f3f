import type { RawBody, RawRequest } from "../../../src/index.ts";
import { genuine, marker, payload, text, withHeaders } from "../genuine.ts";
import { type Row, refused } from "./row.ts";

/** A body that is no bytes; its signature is right all the same. */
const unread = (what: string, body: unknown) => [what, () => ({ headers: genuine().headers, body: body as RawBody })] as const;

/** A body with a correct signature over exactly these bytes. */
const signed = (what: string, body: string | Uint8Array) => [what, (): RawRequest => genuine({ body })] as const;

const typed = (contentType: string | undefined) =>
  [`the type ${contentType ?? "left out"}`, () => withHeaders(genuine(), { "content-type": contentType })] as const;
const encoded = (encoding: string) => [`the encoding ${encoding}`, () => withHeaders(genuine(), { "content-encoding": encoding })] as const;
const told = (what: string, change: object) => signed(what, JSON.stringify({ ...payload, ...change }));
const bytes = (...values: number[]) => Buffer.concat([Buffer.from(text.slice(0, -2)), Buffer.from(values), Buffer.from('"}')]);

/** Refused before anything else is looked at: the mistake is the receiver's own. */
export const parsedRows: Row[] = refused("body_parsed", 500, [
  unread("a parsed object", payload),
  unread("a parsed array", [payload]),
  unread("an array of bytes", [...Buffer.from(text)]),
  unread("a Buffer that was JSON in between", JSON.parse(JSON.stringify(Buffer.from(text)))),
  unread("no body", undefined),
  unread("null", null),
  unread("a number", 5),
  unread("true", true),
  unread("an object that tells it is text", { toString: () => text }),
  unread("a text object", Object(text)),
  unread("a promise", Promise.resolve(text)),
  unread("a function", () => text),
]);

/** Genuine by their signature, and yet no callback. */
export const bodyRows: Row[] = [
  ...refused("invalid_utf8", 400, [
    signed("a stray continuation byte", bytes(0x80)),
    signed("a cut sequence", bytes(0xe2, 0x82)),
    signed("an overlong slash", bytes(0xc0, 0xaf)),
    signed("half a pair of surrogates", bytes(0xed, 0xa0, 0x80)),
    signed("a character past the last", bytes(0xf4, 0x90, 0x80, 0x80)),
    signed("Latin-1", Buffer.from('{"task_id":"ü"}', "latin1")),
    signed("a byte that is never UTF-8", Buffer.from([0xff, ...Buffer.from(text)])),
  ]),
  ...refused("invalid_json", 400, [
    signed("an empty body", ""),
    signed("blanks", "  \n "),
    signed("a mark of byte order before the JSON", `\ufeff${text}`),
    signed("UTF-16", Buffer.from(text, "utf16le")),
    signed("plain text", `hello ${marker}`),
    signed("cut JSON", text.slice(0, -1)),
    signed("JSON and more after it", `${text}x`),
    signed("two documents", `${text}\n${text}`),
    signed("single quotes", text.replaceAll('"', "'")),
    signed("a trailing comma", text.replace("}}", "},}")),
    signed("a comment", `/* ${marker} */${text}`),
    signed("NaN", `{"task_id":"${marker}","status":NaN}`),
    signed("a form", `task_id=${marker}&status=completed`),
    signed("a line break in a string", `{"task_id":"${marker}\n"}`),
    signed("a zero byte at the end", `${text}\0`),
    signed("deep nesting that is never closed", "[".repeat(100_000)),
  ]),
  ...refused(
    "unsupported_media_type",
    415,
    [
      undefined,
      "",
      "text/plain",
      "text/json",
      "application/x-www-form-urlencoded",
      "multipart/form-data; boundary=x",
      "application/octet-stream",
      "application/jsonp",
      "application/json-seq",
      "application/problem+json",
      "application/vnd.example+json",
      "application/json+xml",
      "application /json",
      "json",
      "*/*",
      "application/*",
      "text/plain; application/json",
      "application/json,text/plain",
      "application/json; x=y, text/plain",
      "application/json; charset=utf-16",
      "application/json; charset=iso-8859-1",
      "application/json; charset=us-ascii",
      "application/json; charset=utf-7",
      'application/json; charset="utf-16le"',
      "application/json; boundary=x; CHARSET=UTF-32",
    ].map(typed),
  ),
  ...refused("unsupported_media_type", 415, [
    ["two types", () => withHeaders(genuine(), { "content-type": ["application/json", "text/plain"] })],
    ["two types, joined", () => withHeaders(genuine(), { "content-type": "application/json, application/json" })],
  ]),
  ...refused(
    "unsupported_encoding",
    415,
    ["gzip", "GZIP", "deflate", "br", "zstd", "x-gzip", "compress", "aws-chunked", "identity,gzip", "gzip, br"].map(encoded),
  ),
  ...refused("invalid_payload", 422, [
    signed("null", "null"),
    signed("a number", "5"),
    signed("a text", `"${marker}"`),
    signed("an array", `[${text}]`),
    signed("an empty object", "{}"),
    signed("deep nesting", "[".repeat(100_000) + "]".repeat(100_000)),
    signed("its fields on the prototype", `{"__proto__":${text}}`),
    signed("its fields in the constructor's prototype", `{"constructor":{"prototype":${text}}}`),
    signed("fields in another case", text.replace("task_id", "Task_Id").replace("status", "Status")),
    told("no task", { task_id: undefined }),
    told("a number for the task", { task_id: 5 }),
    told("null for the task", { task_id: null }),
    told("a list for the task", { task_id: [marker] }),
    told("no status", { status: undefined }),
    told("a list for the status", { status: ["completed"] }),
    told("true for the status", { status: true }),
    signed("the fields of an envelope", JSON.stringify({ code: 200, success: true, data: payload })),
    signed("an async task with text for a time", JSON.stringify({ id: marker, status: "in_progress", created_at: marker })),
    signed("an async task that is done, without outputs", JSON.stringify({ id: marker, status: "completed", created_at: 1 })),
    signed(
      "an async task with the outputs of another kind",
      JSON.stringify({ id: marker, status: "completed", created_at: 1, outputs: [{ [marker]: 1 }] }),
    ),
    signed("an async task that runs and has failed", JSON.stringify({ id: marker, status: "queued", created_at: 1, error: marker })),
    signed("a router task with text for its result", JSON.stringify({ task_id: marker, status: "completed", result: marker })),
    signed("a router task with a number for its error", JSON.stringify({ task_id: marker, status: "failed", error: 5 })),
    signed("a router task of no kind", JSON.stringify({ task_id: marker, status: "completed", type: 5 })),
  ]),
];
