import { operations } from "@gentasks/schema/operations";
import { huge, noise, spoiled, spoiledText } from "./bodies.ts";
import type { Example } from "./examples.ts";
import { hostileForm } from "./forms.ts";
import { authorization, oddHeaders, oddType, range } from "./headers.ts";
import type { Random } from "./random.ts";
import { hostileText, hostileValue } from "./values.ts";

/** A request as plain data, so that it can be shown when its answer is wrong. */
export interface Hostile {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  /** How the body comes: at once with its length, in pieces without one, or in pieces that break off. */
  readonly sent?: "whole" | "pieces" | "broken";
}

/** What a hostile request can refer to. */
export interface Known {
  readonly examples: readonly Example[];
  /** Task ids of earlier answers. */
  readonly ids: readonly string[];
  /** Paths of files that earlier answers named. */
  readonly files: readonly string[];
}

const all = Object.values(operations);
const methods = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "PROPFIND", "post"];
const json = "application/json";

/** The kinds of requests, each as often as it is to come in a hundred. */
const kinds = (
  [
    [40, wrongBody],
    [14, wrongText],
    [8, form],
    [14, read],
    [7, anyMethod],
    [6, nowhere],
    [4, file],
    [4, control],
    [3, bytes],
  ] as const
).flatMap(([share, kind]) => Array<(random: Random, known: Known) => Hostile>(share).fill(kind));

/** The next hostile request that the dice give. */
export function hostileRequest(random: Random, known: Known): Hostile {
  const request = random.pick(kinds)(random, known);
  const token = authorization(random);
  const headers = {
    ...(token !== undefined && { authorization: token }),
    ...(random.chance(0.3) && oddHeaders(random)),
    ...request.headers,
  };
  const sent = random.chance(0.1) ? random.pick(["pieces", "broken"] as const) : "whole";
  return { ...request, headers, ...(request.body !== undefined && { sent }) };
}

function wrongBody(random: Random, { examples }: Known): Hostile {
  const example = random.pick(examples);
  return post(random, example, JSON.stringify(random.chance(0.12) ? example.body : spoiled(example, random)));
}

function wrongText(random: Random, { examples }: Known): Hostile {
  const example = random.pick(examples);
  return post(random, example, random.chance(0.0015) ? huge(example, random) : spoiledText(example, random));
}

function post(random: Random, { path }: Example, body: string): Hostile {
  const type = random.chance(0.05) ? oddType(random) : json;
  return { method: "POST", path, headers: type === undefined ? {} : { "content-type": type }, body };
}

const formPaths = all.flatMap(({ bodies, path }) => (bodies.includes("multipart/form-data") ? [path] : []));

function form(random: Random): Hostile {
  const { type, body } = hostileForm(random);
  return {
    method: "POST",
    path: random.pick(random.chance(0.9) ? formPaths : ["/v1/tasks", "/kling/text-to-video"]),
    headers: { "content-type": type },
    body,
  };
}

function bytes(random: Random, { examples }: Known): Hostile {
  const { path } = random.pick(examples);
  return {
    method: "POST",
    path,
    headers: { "content-type": json, ...(random.chance(0.3) && { "content-encoding": "gzip" }) },
    body: noise(random),
  };
}

const reads = all.filter(({ method }) => method === "GET");

function read(random: Random, known: Known): Hostile {
  const { path } = random.pick(reads);
  return { method: "GET", path: filled(path, random, known) + (random.chance(0.6) ? query(random) : ""), headers: {} };
}

function anyMethod(random: Random, known: Known): Hostile {
  const method = random.pick(methods);
  const { path } = random.pick(all);
  const body = ["GET", "HEAD"].includes(method) || random.chance(0.5) ? undefined : JSON.stringify(hostileValue(random));
  return {
    method,
    path: filled(path, random, known),
    headers: body === undefined ? {} : { "content-type": json },
    ...(body !== undefined && { body }),
  };
}

const lost = [
  "/",
  "//",
  "/v1",
  "/v1/",
  "/v2/tasks",
  "/api",
  "/api/v1",
  "/tasks",
  "/tasks/",
  "/midjourney",
  "/midjourney/nope",
  "/suno/jobs/x",
  "/v1/task",
  "/v1/task/submit/x",
  "/account/",
  "/files",
  "/files/",
  "/files/-/x",
  "/favicon.ico",
  "/%",
  "/%zz",
  "/%00",
  "/..%2f..%2fetc/passwd",
  "/__proto__",
  "/constructor",
  "/v1/tasks/%2e%2e/x",
];

function nowhere(random: Random): Hostile {
  const long = () => `/${Array.from({ length: random.int(40) }, () => random.word(3)).join("/")}`;
  return { method: random.pick(methods.slice(0, 6)), path: random.chance(0.8) ? random.pick(lost) : long(), headers: {} };
}

function file(random: Random, { files, ids }: Known): Hostile {
  const path =
    files.length > 0 && random.chance(0.7)
      ? random.pick(files)
      : `/files/${random.pick(["-", "a", "%zz", "__proto__"])}/${ids.length > 0 ? random.pick(ids) : "x"}/${random.pick(["0-99999x99999.png", "0-.mp4", "0-1x1-9e9s.mp4", "%00", "__proto__"])}`;
  return {
    method: random.chance(0.9) ? "GET" : random.pick(methods),
    path: path + (random.chance(0.2) ? "?download" : ""),
    headers: random.chance(0.7) ? { range: range(random) } : {},
  };
}

const controls = [
  "health",
  "reset",
  "clock",
  "scenarios",
  "chaos",
  "faults",
  "tasks",
  "ledger",
  "credit",
  "keys/x",
  "keys/__proto__",
  "deliveries",
  "deliveries/x/redeliver",
  "snapshot",
  "log",
  "replay",
  "openapi.json",
  "nope",
  "",
];

/** In a session of its own: what is rightly asked for there would change what all others are held to. */
function control(random: Random): Hostile {
  const method = random.pick(methods);
  const body = ["GET", "HEAD"].includes(method)
    ? undefined
    : random.chance(0.5)
      ? JSON.stringify(hostileValue(random))
      : JSON.stringify(controlBody(random));
  return {
    method,
    path: `/__mock/${random.pick(controls)}${random.chance(0.2) ? query(random) : ""}`,
    headers: {
      "x-mock-session": "controlled",
      ...(body !== undefined && { "content-type": random.chance(0.9) ? json : (oddType(random) ?? "") }),
    },
    ...(body !== undefined && { body }),
  };
}

const controlFields = [
  "advance_ms",
  "advance_to",
  "speed",
  "scenario",
  "model",
  "operation",
  "times",
  "percent",
  "scenarios",
  "delay_ms",
  "delayMs",
  "duplicate",
  "drop",
  "key",
  "token",
  "usd",
  "plan",
  "channels",
  "spending_limit_usd",
  "now",
  "store",
  "rules",
];

const controlBody = (random: Random) =>
  Object.fromEntries(Array.from({ length: 1 + random.int(3) }, () => [random.pick(controlFields), hostileValue(random)]));

function filled(path: string, random: Random, { ids }: Known): string {
  return path.replaceAll(/\{\w+\}/g, () =>
    ids.length > 0 && random.chance(0.6) ? random.pick(ids) : escaped(hostileText(random).slice(0, 2_000)),
  );
}

/** Percent-encoded, also where a text has half a character that has no encoding. */
const escaped = (text: string): string => (/^%/.test(text) ? text : encodeURIComponent(text.toWellFormed())) || "-";

const parameters = ["status", "model", "from", "to", "cursor", "limit", "kind", "provider", "q", "__proto__"];
const parameterValues = [
  "",
  "0",
  "1",
  "100",
  "101",
  "-1",
  "1e2",
  "completed",
  "nothing",
  "c0",
  "c1",
  "czzzzzzzzzz",
  "2026-01-01T00:00:00Z",
  "2026-13-45",
  "2026-02-30T00:00:00Z",
  "%00",
  "%zz",
  "%f0%9f",
  "__proto__",
];

const query = (random: Random): string =>
  `?${Array.from({ length: 1 + random.int(4) }, () => `${random.pick(parameters)}=${random.chance(0.7) ? random.pick(parameterValues) : escaped(hostileText(random).slice(0, 500))}`).join("&")}`;
