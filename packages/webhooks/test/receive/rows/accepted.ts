import { runInNewContext } from "node:vm";
import type { RawRequest } from "../../../src/index.ts";
import { type Genuine, genuine, second, strangerSecret, text, v1, v1a, withHeaders } from "../genuine.ts";

type Row = readonly [what: string, request: RawRequest];

const own = genuine();
const typed = (contentType: string): Row => [`the type ${contentType}`, withHeaders(own, { "content-type": contentType })];
const signature = (what: string, value: (genuine: Genuine) => string): Row => [what, withHeaders(own, { "webhook-signature": value(own) })];
const at = (what: string, time: number): Row => [what, genuine({ time: String(time) })];
const inBody = (what: string, body: unknown): Row => [what, { headers: own.headers, body: body as Uint8Array }];

/** Bytes in the middle of a larger buffer, as Node's pool hands them out. */
function inPool(): Buffer {
  const pool = Buffer.alloc(8192, "x");
  pool.write(text, 1000);
  return pool.subarray(1000, 1000 + Buffer.byteLength(text));
}

/** Near misses: each looks like a row that is refused, and is none. */
export const acceptedRows: Row[] = [
  ["a plain one", own],
  ["headers of the fetch standard", { headers: new Headers(own.headers), body: text }],
  ["headers as pairs", { headers: Object.entries(own.headers), body: text }],
  ["headers as a map", { headers: new Map(Object.entries(own.headers)), body: text }],
  [
    "headers in capitals",
    { headers: Object.fromEntries(Object.entries(own.headers).map(([name, value]) => [name.toUpperCase(), value])), body: text },
  ],
  [
    "a map of headers in capitals",
    { headers: new Map(Object.entries(own.headers).map(([name, value]) => [name.toUpperCase(), value])), body: text },
  ],
  ["headers without a prototype", { headers: Object.assign(Object.create(null), own.headers), body: text }],
  [
    "headers in arrays of one",
    { headers: Object.fromEntries(Object.entries(own.headers).map(([name, value]) => [name, [value]])), body: text },
  ],
  ["other headers twice", withHeaders(own, { "set-cookie": ["a", "b"], "x-forwarded-for": "10.0.0.1, 10.0.0.2" })],
  inBody("bytes", new TextEncoder().encode(text)),
  inBody("an ArrayBuffer", new TextEncoder().encode(text).buffer),
  inBody("a view of data", new DataView(new TextEncoder().encode(text).buffer)),
  inBody("a Buffer out of Node's pool", Buffer.from(text)),
  inBody("a piece of a larger buffer", inPool()),
  inBody("an ArrayBuffer of another realm", runInNewContext("Uint8Array.from(bytes).buffer", { bytes: [...Buffer.from(text)] })),
  inBody("bytes of another realm", runInNewContext("Uint8Array.from(bytes)", { bytes: [...Buffer.from(text)] })),
  at("as old as is tolerated", second - 300),
  at("as far ahead as is tolerated", second + 300),
  ["an id of one character", genuine({ id: "1" })],
  ["an id of all characters that there may be", genuine({ id: "!\"#$%&'()*+,-/09:;<=>?@AZ[\\]^_`az{|}~" })],
  ["an id of 1000 characters", genuine({ id: "m".repeat(1000) })],
  signature("an Ed25519 signature", (parts) => v1a(parts)),
  signature("both kinds of signature", (parts) => `${v1a(parts)} ${v1(parts)}`),
  signature("a stranger's Ed25519 signature beside a good HMAC", (parts) => `v1a,${Buffer.alloc(64).toString("base64")} ${v1(parts)}`),
  signature("the old secret's signature beside the new one's", (parts) => `${v1(parts, strangerSecret)} ${v1(parts)}`),
  signature("8 signatures, the last of them good", (parts) => `${`${v1(parts, strangerSecret)} `.repeat(7)}${v1(parts)}`),
  signature("1000 signatures, the first of them good", (parts) => `${v1(parts)}${` ${v1(parts, strangerSecret)}`.repeat(999)}`),
  signature("a later version beside", (parts) => `v2,abc ${v1(parts)}`),
  signature("an unreadable one beside", (parts) => `v1,!!! ${v1(parts)}`),
  signature("two blanks between", (parts) => `v2,abc  ${v1(parts)}`),
  typed("application/json; charset=utf-8"),
  typed('application/json;charset="UTF-8"'),
  typed("Application/JSON"),
  typed("application/json ; profile=x"),
  ["a body that is said to be as it is", withHeaders(own, { "content-encoding": "identity" })],
  ["a body with characters of all sizes", genuine({ body: `${text.slice(0, -1)},"more":"ü€🎬\\ud83c"}` })],
  ["deep nesting in a field", genuine({ body: `${text.slice(0, -1)},"more":${"[".repeat(100_000)}${"]".repeat(100_000)}}` })],
  ["a field for the prototype", genuine({ body: `${text.slice(0, -1)},"__proto__":{"status":"failed"}}` })],
  ["a status that an object has by nature", genuine({ body: text.replace("completed", "constructor") })],
];
