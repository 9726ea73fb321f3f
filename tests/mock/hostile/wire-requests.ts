import type { Random } from "./random.ts";
import type { Hostile } from "./requests.ts";
import type { Exchange } from "./wire.ts";

const key = "Authorization: Bearer wire\r\n";
const host = "Host: 127.0.0.1\r\n";
const close = "Connection: close\r\n";
const body = '{"model":"openai/gpt-image-2","input":{"prompt":"A lighthouse"}}';

const get = (path: string, more = "", version = "HTTP/1.1") => `GET ${path} ${version}\r\n${host}${key}${more}\r\n`;
const post = (more: string, content: string) =>
  `POST /v1/tasks HTTP/1.1\r\n${host}${key}Content-Type: application/json\r\n${more}\r\n${content}`;
const chunked = (content: string) => post(`Transfer-Encoding: chunked\r\n${close}`, content);

/** Nothing that could be answered for certain; a connection that ends is enough. */
const ended = (text: string): Exchange => ({ pieces: [text], ending: "end", answers: 0 });
/** A whole request, however odd. */
const asked = (...pieces: (string | Uint8Array)[]): Exchange => ({ pieces, ending: "wait", answers: 1 });

/** What is not HTTP, or not quite. */
const malformed = [
  "\r\n\r\n",
  "GET\r\n\r\n",
  "GET /\r\n\r\n",
  "GET / HTTP/9.9\r\n\r\n",
  "GET / HTTP/1.1\r\n\r\n",
  "get /account HTTP/1.1\r\nHost: x\r\n\r\n",
  "GET  /account  HTTP/1.1\r\nHost: x\r\n\r\n",
  "GET /a b HTTP/1.1\r\nHost: x\r\n\r\n",
  "GET /account HTTP/1.1\nHost: x\n\n",
  "GET /account HTTP/1.1\r\nHost: x\r\nNo colon\r\n\r\n",
  "GET /account HTTP/1.1\r\nHost: x\r\n: no name\r\n\r\n",
  "GET /account HTTP/1.1\r\nHost: x\r\nA : space\r\n\r\n",
  "GET /account HTTP/1.1\r\nHost: x\r\nA: \u0000\r\n\r\n",
  "GET /account HTTP/1.1\r\nHost: x\r\nA: 1\r\n folded\r\n\r\n",
  "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
  "\u0016\u0003\u0001\u0002\u0000\u0001",
  "\u0000".repeat(100),
  "x".repeat(100_000),
  "POST /v1/tasks HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
  "POST /v1/tasks HTTP/1.1\r\nHost: x\r\nContent-Length: 1e3\r\n\r\n",
  "POST /v1/tasks HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
  "POST /v1/tasks HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
  "POST /v1/tasks HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: nothing\r\n\r\n",
];

const floods = [
  () => get("/account", Array.from({ length: 3_000 }, (_, at) => `H${at}: 1\r\n`).join("")),
  () => get("/account", `X: ${"x".repeat(60_000)}\r\n`),
  () => get("/account", `${"x".repeat(20_000)}: 1\r\n`),
  () => get(`/v1/tasks/${"x".repeat(8_000)}`, close),
  () => get(`/v1/tasks/${"x".repeat(100_000)}`, close),
  () => get(`/v1/tasks?cursor=${"%00".repeat(4_000)}`, close),
  () => get("/account", Array.from({ length: 100 }, () => "Cookie: a=b\r\n").join("") + close),
];

const chunks = [
  "zz\r\n",
  "-1\r\n",
  "FFFFFFFFFFFFFFFFFF\r\n",
  "5\r\nhel",
  "5\r\nhelloworld\r\n0\r\n\r\n",
  `5;${"x".repeat(20_000)}\r\nhello\r\n0\r\n\r\n`,
  `${body.length.toString(16)}\r\n${body}`,
  "0\r\nBad trailer\r\n\r\n",
];

const wholeChunks = [
  "0\r\n\r\n",
  `${body.length.toString(16)}\r\n${body}\r\n0\r\nTrailer: 1\r\n\r\n`,
  Array.from(body, (letter) => `1\r\n${letter}\r\n`)
    .join("")
    .concat("0\r\n\r\n"),
];

const paths = [
  "/v1/tasks/%00",
  "/v1/tasks/%zz",
  "/v1/tasks/%",
  "/%",
  "//",
  "///v1//tasks",
  "/v1/tasks/../../account",
  "/v1/tasks/..%2f..%2faccount",
  "/\\account",
  "/account?",
  "/account?a=1&a=2&%zz=%00",
  "/account#part",
  "/files/-/x/%00",
  "/files/%zz/x/y",
  "/v1/tasks/\u00ff",
  "*",
  "http://example.com/account",
  "http://example.com",
  "http://",
  "http:///account",
  "https://user:pass@example.com:99999/account",
  "ftp://example.com/account",
  "account",
  "?a",
];

const hosts = ["", "a b", "[::", "x:99999", "x:y", "\u00ff", "a".repeat(5_000), "x/../y", "127.0.0.1\r\nHost: other", "user@x", "%zz"];

const more = [
  "Authorization: Bearer other\r\n",
  "Content-Type: text/plain\r\nContent-Type: application/json\r\n",
  "Idempotency-Key: \u00e9\u00ff\r\n",
  "Idempotency-Key: a\r\nIdempotency-Key: b\r\n",
  "Expect: 100-continue\r\n",
  "Expect: nothing\r\n",
  "Connection: upgrade\r\nUpgrade: websocket\r\n",
  "Connection: upgrade, http2-settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAAA\r\n",
  "X-Mock-Session: a\r\nX-Mock-Session: b\r\n",
  "Range: bytes=0-0\r\nRange: bytes=1-1\r\n",
  "Content-Encoding: gzip\r\n",
  "Transfer-Encoding: identity\r\n",
  "TE: trailers\r\n",
  "Prefer: code=999\r\n",
];

const methods = ["TRACE", "CONNECT", "PURGE", "M-SEARCH", "SOURCE", "QUERY", "LINK", "HEAD", "OPTIONS", "DELETE", "NOTHING"];

const length = (text: string | Uint8Array) => `Content-Length: ${Buffer.byteLength(text)}\r\n`;

/** The next exchange that the dice give. */
export function hostileExchange(random: Random, request: Hostile): Exchange {
  switch (random.int(12)) {
    case 0:
      return ended(random.pick(malformed));
    case 1:
      return ended(random.pick(floods)());
    case 2:
      return random.chance(0.5) ? ended(chunked(random.pick(chunks))) : asked(chunked(random.pick(wholeChunks)));
    case 3:
      return asked(get(random.pick(paths), close));
    case 4:
      return asked(`GET /account HTTP/1.1\r\nHost: ${random.pick(hosts)}\r\n${key}${close}\r\n`);
    case 5:
      return asked(post(random.pick(more) + length(body) + close, body));
    case 6: {
      const several = 2 + random.int(9);
      return {
        ...asked(
          Array.from({ length: several }, () => random.pick([get("/account"), get("/v1/tasks/x"), post(length(body), body)])).join(""),
        ),
        answers: several,
      };
    }
    case 7:
      return ended(
        random.pick([
          get("/account", "", "HTTP/1.0"),
          `GET /account HTTP/1.0\r\n${key}\r\n`,
          "GET /\r\n",
          `POST /v1/tasks HTTP/1.0\r\n${key}\r\n${body}`,
        ]),
      );
    case 8:
      // Announces more than comes, and says no more or goes away.
      return { pieces: [post("Content-Length: 500\r\n", body)], ending: random.pick(["end", "abandon"] as const), answers: 0 };
    case 9: {
      const slow = post(length(body), body);
      const cut = random.int(slow.length);
      return asked(slow.slice(0, cut), slow.slice(cut, cut + 1), slow.slice(cut + 1));
    }
    case 10:
      return ended(
        `${random.pick(methods)} ${random.pick(["/account", "/v1/tasks", "*", "example.com:443"])} HTTP/1.1\r\n${host}${key}${close}\r\n`,
      );
    default:
      return onTheWire(random, request);
  }
}

/** A request as it goes over the wire, in one or several packets. */
function onTheWire(random: Random, { method, path, headers, body: content = "" }: Hostile): Exchange {
  const { "content-length": _, expect: __, ...others } = headers;
  const lines = Object.entries(others).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = `${method} ${path} HTTP/1.1\r\n${host}${lines.join("")}${length(content)}${close}\r\n`;
  const whole = Buffer.concat([Buffer.from(head, "latin1"), Buffer.from(content as string)]);
  const cut = random.int(whole.length);
  return asked(whole.subarray(0, cut), whole.subarray(cut));
}
