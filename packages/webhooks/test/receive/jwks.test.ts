import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { createVerifier, createWebhookHandler, type JwksOptions, jwks } from "../../src/index.ts";
import { genuine, now, pair, strangerPair, v1a } from "./genuine.ts";
import { jwkOf, jwksUrl, keyServer, ownKey, strangerKey } from "./key-server.ts";

const minute = 60_000;

/** A callback that is signed by a pair and names a key. */
function callback(keyId: string | undefined, by = pair) {
  const { headers, body } = genuine({}, v1a(genuine(), by));
  return { headers: { ...headers, ...(keyId !== undefined && { "webhook-key-id": keyId }) }, body };
}

/** A verifier whose keys come from a server, and whose clock can be set forward; signatures stay fresh all the same. */
function receiverOf(server: ReturnType<typeof keyServer>, options: JwksOptions = {}) {
  let passed = 0;
  const publicKeys = jwks(jwksUrl, { fetch: server.fetch, now: () => now + passed, ...options });
  return {
    verify: createVerifier({ publicKeys, now: () => now }),
    publicKeys,
    pass: (ms: number) => {
      passed += ms;
    },
  };
}

const accepted = { id: "msg_1" };
const refusals = {
  unknown_key: { code: "unknown_key", status: 401 },
  mismatch: { code: "signature_mismatch", status: 401 },
  unavailable: { code: "keys_unavailable", status: 503 },
};

describe("which key", () => {
  test("the one that the callback names is taken, and no other", async () => {
    const { verify } = receiverOf(keyServer([strangerKey, ownKey]));
    expect(await verify(callback("own"))).toMatchObject(accepted);
    expect(await verify(callback("stranger", strangerPair))).toMatchObject(accepted);
    await expect(verify(callback("stranger"))).rejects.toMatchObject(refusals.mismatch);
    await expect(verify(callback("own", strangerPair))).rejects.toMatchObject(refusals.mismatch);
  });

  test("each is tried when the callback names none", async () => {
    const { verify } = receiverOf(keyServer([strangerKey, ownKey]));
    expect(await verify(callback(undefined))).toMatchObject(accepted);
    expect(await verify(callback(undefined, strangerPair))).toMatchObject(accepted);
  });

  test("a key without a name is found only by callbacks that name none", async () => {
    const { verify } = receiverOf(keyServer([jwkOf(undefined, pair)]));
    expect(await verify(callback(undefined))).toMatchObject(accepted);
    for (const name of ["", "own", "undefined", "null"]) await expect(verify(callback(name))).rejects.toMatchObject(refusals.unknown_key);
  });

  test("two of one name are both tried", async () => {
    const { verify } = receiverOf(keyServer([jwkOf("own", strangerPair), ownKey]));
    expect(await verify(callback("own"))).toMatchObject(accepted);
  });

  test.each(["OWN", "own ", "0wn", "__proto__", "constructor", "*", "own,stranger"])("the name %j is unknown", async (name) => {
    const { verify } = receiverOf(keyServer([ownKey]));
    await expect(verify(callback(name))).rejects.toMatchObject(refusals.unknown_key);
  });

  test("two names are refused", async () => {
    const { headers, body } = callback("own");
    const { verify } = receiverOf(keyServer([ownKey]));
    const twice = { ...headers, "webhook-key-id": ["own", "own"] };
    await expect(verify({ headers: twice, body })).rejects.toMatchObject({ code: "duplicate_header", status: 400 });
  });
});

describe("what is no key to verify with is passed over", () => {
  test.each([
    ["an RSA key", { kty: "RSA" }],
    ["a key of another curve", { crv: "X25519" }],
    ["a P-256 key", { kty: "EC", crv: "P-256" }],
    ["a symmetric key", { kty: "oct", k: pair.raw.toString("base64url") }],
    ["a key to encrypt with", { use: "enc" }],
    ["a key without its point", { x: undefined }],
    ["a key whose point is a number", { x: 5 }],
    ["a key of 31 bytes", { x: pair.raw.subarray(1).toString("base64url") }],
    ["a key of 33 bytes", { x: Buffer.concat([pair.raw, Buffer.of(0)]).toString("base64url") }],
    ["a key in hexadecimal", { x: pair.raw.toString("hex") }],
    ["a key that is no base64", { x: "!".repeat(43) }],
    ["an empty key", { x: "" }],
    ["a curve in lower case", { crv: "ed25519" }],
  ])("%s", async (_what, change) => {
    const { verify } = receiverOf(keyServer([{ ...ownKey, ...change }, strangerKey]));
    await expect(verify(callback("own"))).rejects.toMatchObject(refusals.unknown_key);
    expect(await verify(callback("stranger", strangerPair))).toMatchObject(accepted);
  });

  test("an HMAC with a published key as its secret", async () => {
    const { verify } = receiverOf(keyServer([{ ...ownKey, kty: "oct", k: ownKey.x }, ownKey]));
    const { createHmac } = await import("node:crypto");
    const own = genuine();
    const signature = createHmac("sha256", pair.raw).update(`${own.id}.${own.time}.${own.body}`).digest();
    const forged = [signature.toString("base64"), Buffer.concat([signature, signature]).toString("base64")];
    const { headers, body } = genuine({}, `v1,${forged[0]} v1a,${forged[1]}`);
    await expect(verify({ headers, body })).rejects.toMatchObject(refusals.mismatch);
  });
});

describe("when keys are fetched", () => {
  test("not before the first callback that needs them", async () => {
    const server = keyServer([ownKey]);
    const { verify } = receiverOf(server);
    await expect(verify(genuine())).rejects.toMatchObject(refusals.mismatch);
    expect(server.asked).toEqual([]);
    await verify(callback("own"));
    expect(server.asked).toMatchObject([[jwksUrl, { redirect: "error", headers: { accept: "application/json" } }]]);
  });

  test("once for many callbacks that wait for them, and not again while they are fresh", async () => {
    const server = keyServer(async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      return Response.json({ keys: [ownKey] });
    });
    const { verify, pass } = receiverOf(server);
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => verify(callback("own"))));
    expect(outcomes).toHaveLength(50);
    pass(59 * minute);
    await verify(callback("own"));
    expect(server.asked).toHaveLength(1);
    pass(minute);
    await verify(callback("own"));
    expect(server.asked).toHaveLength(2);
  });

  test("once for many callbacks that fail together", async () => {
    const server = keyServer(() => new Response("", { status: 500 }));
    const { verify } = receiverOf(server);
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => verify(callback("own"))));
    for (const outcome of outcomes) expect(outcome).toMatchObject({ status: "rejected", reason: refusals.unavailable });
    expect(server.asked).toHaveLength(1);
  });

  test("once in the cooldown, however many unknown keys strangers name", async () => {
    const server = keyServer([ownKey]);
    const { verify, pass } = receiverOf(server);
    await verify(callback("own"));
    pass(minute);
    for (let each = 0; each < 100; each++)
      await expect(verify(callback(`random-${each}`, strangerPair))).rejects.toMatchObject({ status: 401 });
    await Promise.allSettled(Array.from({ length: 100 }, (_, each) => verify(callback(`more-${each}`, strangerPair))));
    expect(server.asked).toHaveLength(2);
    expect(await verify(callback("own"))).toMatchObject(accepted);
  });

  test("once in the cooldown for callbacks that name no key and fit none", async () => {
    const server = keyServer([ownKey]);
    const { verify, pass } = receiverOf(server);
    await verify(callback("own"));
    pass(minute);
    for (let each = 0; each < 20; each++) await expect(verify(callback(undefined, strangerPair))).rejects.toMatchObject(refusals.mismatch);
    expect(server.asked).toHaveLength(2);
  });

  test("the cooldown and the age are as they are set", async () => {
    const server = keyServer([ownKey]);
    const { verify, pass } = receiverOf(server, { maxAgeMs: 5000, cooldownMs: 1000 });
    await verify(callback("own"));
    pass(999);
    await expect(verify(callback("x"))).rejects.toMatchObject(refusals.unknown_key);
    expect(server.asked).toHaveLength(1);
    pass(1);
    await expect(verify(callback("x"))).rejects.toMatchObject(refusals.unknown_key);
    expect(server.asked).toHaveLength(2);
    pass(5000);
    await verify(callback("own"));
    expect(server.asked).toHaveLength(3);
  });
});

describe("when keys change", () => {
  test("a new one is fetched with the first callback that names it", async () => {
    const server = keyServer([strangerKey]);
    const { verify, pass } = receiverOf(server);
    await verify(callback("stranger", strangerPair));
    server.turnTo([ownKey]);
    await expect(verify(callback("own"))).rejects.toMatchObject(refusals.unknown_key);
    pass(minute);
    expect(await verify(callback("own"))).toMatchObject(accepted);
    await expect(verify(callback("stranger", strangerPair))).rejects.toMatchObject(refusals.unknown_key);
  });

  test("a new one of the same name is fetched when the old one does not fit", async () => {
    const server = keyServer([jwkOf("own", strangerPair)]);
    const { verify, pass } = receiverOf(server);
    await verify(callback("own", strangerPair));
    server.turnTo([ownKey]);
    pass(minute);
    expect(await verify(callback("own"))).toMatchObject(accepted);
  });

  test("one that is withdrawn is not believed when its time is over", async () => {
    const server = keyServer([ownKey, strangerKey]);
    const { verify, pass } = receiverOf(server);
    await verify(callback("own"));
    server.turnTo([strangerKey]);
    pass(60 * minute);
    await expect(verify(callback("own"))).rejects.toMatchObject(refusals.unknown_key);
  });
});

const broken: [string, () => Response | Promise<Response>][] = [
  ["is away", () => Promise.reject(new TypeError("fetch failed"))],
  ["answers 500", () => new Response("{}", { status: 500 })],
  ["answers 404 with keys", () => Response.json({ keys: [ownKey] }, { status: 404 })],
  ["answers 302", () => new Response(null, { status: 302, headers: { location: "http://127.0.0.1/" } })],
  ["answers 204", () => new Response(null, { status: 204 })],
  ["answers with a page", () => new Response("<html></html>")],
  ["answers with cut JSON", () => new Response('{"keys":[')],
  ["answers with null", () => new Response("null")],
  ["answers with a list", () => Response.json([ownKey])],
  ["answers with an object for keys", () => Response.json({ keys: { own: ownKey } })],
  ["answers with null for keys", () => Response.json({ keys: null })],
  ["answers with too much", () => new Response(JSON.stringify({ keys: [ownKey], more: "x".repeat(65_536) }))],
  ["says it answers with too much", () => new Response("{}", { headers: { "content-length": "65537" } })],
  ["breaks off", () => new Response(new ReadableStream({ pull: (controller) => controller.error(new Error("reset")) }))],
];

describe.each(broken)("while the server %s", (_what, answer) => {
  test("callbacks are refused so that they come again, and a later one is taken", async () => {
    const server = keyServer(answer);
    const { publicKeys, verify, pass } = receiverOf(server);
    await expect(verify(callback("own"))).rejects.toMatchObject({ ...refusals.unavailable, cause: expect.anything() });
    const handler = createWebhookHandler({
      publicKeys,
      now: () => now,
      on: { "*": () => expect.unreachable("handled") },
      onError: () => {},
    });
    const { headers, body } = callback("own");
    const response = await handler(new Request("http://localhost/", { method: "POST", headers, body }));
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ error: { code: "keys_unavailable" } });
    expect(server.asked).toHaveLength(1);

    server.turnTo([ownKey]);
    pass(minute);
    expect(await verify(callback("own"))).toMatchObject(accepted);
  });

  test("the keys of before are used, and it is asked once in the cooldown", async () => {
    const server = keyServer([ownKey]);
    const { verify, pass } = receiverOf(server);
    await verify(callback("own"));
    server.turnTo(answer);
    pass(60 * minute);
    for (let each = 0; each < 5; each++) expect(await verify(callback("own"))).toMatchObject(accepted);
    expect(server.asked).toHaveLength(2);
  });
});

test.each([
  ["never answers, by a fetch that does not heed its signal,", () => new Promise<Response>(() => {})],
  [
    "never ends its answer",
    async () => new Response(new ReadableStream({ start: (controller) => controller.enqueue(Buffer.from('{"keys":[')) })),
  ],
])("a server that %s is given up after the time set", async (_what, answer) => {
  const server = keyServer(answer);
  const { verify } = receiverOf(server, { timeoutMs: 20 });
  await expect(verify(callback("own"))).rejects.toMatchObject(refusals.unavailable);
  expect(server.asked[0]?.[1].signal?.aborted).toBe(true);
});

test("an empty set is no failure: it has no key", async () => {
  const { verify } = receiverOf(keyServer([]));
  await expect(verify(callback("own"))).rejects.toMatchObject(refusals.unknown_key);
});

test.each([
  "http://keys.example.com/jwks.json",
  "http://localhost.example.com/",
  "http://127.0.0.1.example.com/",
  "http://10.0.0.1/",
  "http://[::2]/",
  "ftp://keys.example.com/",
  "file:///etc/keys.json",
  "data:application/json,{}",
  "keys.example.com",
  "",
])("the address %j is refused at once", (url) => {
  expect(() => jwks(url)).toThrow();
});

test.each(["https://keys.example.com/", "http://localhost:3000/", "http://127.0.0.1:3000/", "http://127.1/", "http://[::1]/"])(
  "the address %j is taken",
  (url) => {
    expect(() => jwks(url)).not.toThrow();
  },
);

test("a refused address shows no name, password or path", () => {
  const refuse = () => jwks("http://user:hunter2secret@keys.example.com/path-token");
  expect(refuse).toThrow("got http://keys.example.com");
  expect(refuse).not.toThrow(/hunter2secret|path-token|user/);
});

describe("over real HTTP", () => {
  async function serve(listener: RequestListener, timeoutMs = 2000) {
    const paths: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      paths.push(request.url);
      listener(request, response);
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    return {
      paths,
      verify: createVerifier({ publicKeys: jwks(`http://127.0.0.1:${port}/jwks.json`, { timeoutMs }), now: () => now }),
      async [Symbol.asyncDispose]() {
        server.close();
        server.closeAllConnections();
        await once(server, "close");
      },
    };
  }

  test("keys are fetched by the global fetch", async () => {
    await using server = await serve((_request, response) => response.end(JSON.stringify({ keys: [ownKey] })));
    expect(await server.verify(callback("own"))).toMatchObject(accepted);
    expect(await server.verify(callback("own"))).toMatchObject(accepted);
    expect(server.paths).toEqual(["/jwks.json"]);
  });

  test.each([
    ["gzip", gzipSync],
    ["br", brotliCompressSync],
  ])("a small set that compression by %s makes longer is read", async (encoding, compress) => {
    const { kty, crv, x } = ownKey;
    const bytes = compress(JSON.stringify({ keys: [{ kty, crv, x }] }));
    await using server = await serve((_request, response) =>
      response.writeHead(200, { "content-encoding": encoding, "content-length": bytes.length }).end(bytes),
    );
    expect(await server.verify(callback(undefined))).toMatchObject(accepted);
  });

  test("a server that never answers is given up after the time set", async () => {
    await using server = await serve(() => {}, 50);
    await expect(server.verify(callback("own"))).rejects.toMatchObject(refusals.unavailable);
    expect(server.paths).toHaveLength(1);
  });

  test.each([301, 302, 303, 307, 308])("a redirect with %s is not followed", async (status) => {
    await using server = await serve((request, response) => {
      if (request.url === "/other") response.end(JSON.stringify({ keys: [ownKey] }));
      else response.writeHead(status, { location: "/other" }).end();
    });
    await expect(server.verify(callback("own"))).rejects.toMatchObject(refusals.unavailable);
    expect(server.paths).toEqual(["/jwks.json"]);
  });
});
