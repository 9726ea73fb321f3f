import { describe, expect, test } from "vitest";
import {
  createReceiver,
  createVerifier,
  createWebhookHandler,
  generateKeyPair,
  generateSecret,
  type KeySource,
  type VerifierOptions,
} from "../../src/index.ts";
import { genuine, keys, now, pair, payload, second, secret, strangerPair, strangerSecret, text, v1, v1a } from "./genuine.ts";

const base64 = (length: number) => Buffer.alloc(length, 0xfb).toString("base64");
const mismatch = { code: "signature_mismatch", status: 401 };

describe("a single bit", () => {
  const own = genuine();
  const bits = [0, 1, 2, 3, 4, 5, 6, 7];

  test("flipped anywhere in the body fails both kinds of signature", async () => {
    const verify = createVerifier(keys);
    const callbacks = [genuine(), genuine({}, v1a(own))];
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; at++) {
      for (const bit of bits) {
        const body = Buffer.from(bytes);
        body[at] = (body[at] ?? 0) ^ (1 << bit);
        for (const { headers } of callbacks) await expect(verify({ headers, body })).rejects.toMatchObject(mismatch);
      }
    }
  });

  test.each([
    ["v1", v1(own)],
    ["v1a", v1a(own)],
  ])("flipped anywhere in a %s signature fails it", async (scheme, signature) => {
    const verify = createVerifier(keys);
    const bytes = Buffer.from(signature.slice(scheme.length + 1), "base64");
    for (let at = 0; at < bytes.length; at++) {
      for (const bit of bits) {
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ (1 << bit);
        const { headers, body } = genuine({}, `${scheme},${changed.toString("base64")}`);
        await expect(verify({ headers, body })).rejects.toMatchObject(mismatch);
      }
    }
  });

  test("flipped anywhere in the headers is refused", async () => {
    const verify = createVerifier(keys);
    for (const name of ["webhook-id", "webhook-timestamp", "webhook-signature"]) {
      const value = own.headers[name] ?? "";
      for (let at = 0; at < value.length; at++) {
        for (const bit of bits) {
          const changed = value.slice(0, at) + String.fromCharCode(value.charCodeAt(at) ^ (1 << bit)) + value.slice(at + 1);
          await expect(verify({ headers: { ...own.headers, [name]: changed }, body: text })).rejects.toMatchObject({
            name: "WebhookError",
          });
        }
      }
    }
  });
});

describe("keys", () => {
  test("every one of several secrets and public keys fits, and no other", async () => {
    const secrets = [secret, generateSecret(), generateSecret()];
    const verify = createVerifier({ secrets, publicKeys: [strangerPair.publicKey, pair.publicKey], now: () => now });
    for (const each of secrets) expect(await verify(genuine({}, v1(genuine(), each)))).toMatchObject({ id: "msg_1", timestamp: second });
    for (const each of [pair, strangerPair]) expect(await verify(genuine({}, v1a(genuine(), each)))).toMatchObject({ id: "msg_1" });
    await expect(verify(genuine({}, v1(genuine(), strangerSecret)))).rejects.toMatchObject(mismatch);
  });

  const sources: [string, KeySource][] = [
    ["that looks at nothing", async () => [pair.raw]],
    ["that looks at the key id", async (keyId) => (keyId ? [] : [pair.raw])],
    ["with a default", async (_keyId = "none") => [pair.raw]],
    ["with rest parameters", async (...[, again]) => (again ? [pair.raw] : [strangerPair.raw])],
  ];

  test.each(sources)("a source %s is asked for public keys", async (_what, publicKeys) => {
    const verify = createVerifier({ publicKeys, now: () => now });
    expect(await verify(genuine({}, v1a(genuine())))).toMatchObject({ id: "msg_1" });
  });

  test("a source is asked a second time for what has come since, and then no more", async () => {
    const asked: unknown[] = [];
    const verify = createVerifier({
      publicKeys: async (keyId, again) => {
        asked.push([keyId, again]);
        return [strangerPair.raw];
      },
      now: () => now,
    });
    const { headers, body } = genuine({}, v1a(genuine()));
    await expect(verify({ headers: { ...headers, "webhook-key-id": "k1" }, body })).rejects.toMatchObject(mismatch);
    expect(asked).toEqual([
      ["k1", false],
      ["k1", true],
    ]);
  });

  test("a source is not asked where a secret has signed, or nothing with Ed25519", async () => {
    const publicKeys: KeySource = async () => expect.unreachable("the source was asked");
    const verify = createVerifier({ secrets: [secret], publicKeys: (keyId, again) => publicKeys(keyId, again), now: () => now });
    expect(await verify(genuine())).toMatchObject({ id: "msg_1" });
    await expect(verify(genuine({}, v1(genuine(), strangerSecret)))).rejects.toMatchObject(mismatch);
  });

  test("a generated pair is read by node:crypto's rules: its public key is that of its secret", async () => {
    const fresh = await generateKeyPair();
    expect(fresh.secret).toMatch(/^whsk_[A-Za-z0-9+/]{43}=$/);
    const verify = createVerifier({ publicKeys: [fresh.publicKey], now: () => now });
    await expect(verify(genuine({}, v1a(genuine())))).rejects.toMatchObject(mismatch);
  });
});

describe("secrets", () => {
  const accepts = async (secrets: VerifierOptions["secrets"], by = secret) => {
    const verify = createVerifier({ secrets, now: () => now });
    return verify(genuine({}, v1(genuine(), by)));
  };

  test.each<[string, VerifierOptions["secrets"]]>([
    ["one text", secret],
    ["one text with a line break at its end, as files have", `${secret}\n`],
    ["one text of several", `${strangerSecret} ${secret}`],
    ["one text of several lines", `${strangerSecret}\r\n\t${secret}\n`],
    ["a list with a missing one", [undefined, "", secret]],
    ["a function", () => secret],
    ["a function that takes its time", async () => [strangerSecret, secret]],
  ])("may be %s", async (_what, secrets) => {
    expect(await accepts(secrets)).toMatchObject({ id: "msg_1" });
    await expect(accepts(secrets, generateSecret())).rejects.toMatchObject(mismatch);
  });

  test.each<[string, VerifierOptions["secrets"]]>([
    ["missing", () => undefined],
    ["an empty text", () => ""],
    ["blank", async () => " \n"],
    ["an empty list", () => []],
    ["a list of nothing", () => [undefined, ""]],
    ["no secret", () => "hunter2"],
    ["a private key", () => strangerPair.secret],
    ["a public key", () => strangerPair.publicKey],
    ["too short", () => `whsec_${base64(23)}`],
    ["not to be had", () => Promise.reject(new Error("vault: hunter2"))],
  ])("that are asked for and are %s are the receiver's own fault, and none is shown", async (_what, secrets) => {
    const error = await accepts(secrets).catch((error) => error);
    expect(error).toMatchObject({ code: "not_configured", status: 500 });
    expect(error.message).not.toMatch(/hunter2|wh[a-z]+_/);
  });

  test("that are asked for are asked for once, and again after a failure", async () => {
    const answers: VerifierOptions["secrets"][] = [undefined, "hunter2", secret];
    const asked: unknown[] = [];
    const verify = createVerifier({
      secrets: () => {
        asked.push(asked.length);
        return answers[asked.length - 1] as string;
      },
      now: () => now,
    });
    expect(asked).toEqual([]);
    for (const _ of [1, 2]) await expect(verify(genuine())).rejects.toMatchObject({ code: "not_configured" });
    await Promise.all(Array.from({ length: 10 }, () => verify(genuine())));
    expect(asked).toHaveLength(3);
  });
});

describe("options that could verify nothing, or too much", () => {
  const wrong: [string, unknown, string][] = [
    ["nothing", {}, "A verifier needs one of secrets and publicKeys at least."],
    ["empty lists", { secrets: [], publicKeys: [] }, "A verifier needs one of secrets and publicKeys at least."],
    ["a secret of 23 bytes", { secrets: [`whsec_${base64(23)}`] }, "24 to 64 bytes (got 23)"],
    ["a secret of 65 bytes", { secrets: [`whsec_${base64(65)}`] }, "24 to 64 bytes (got 65)"],
    ["a secret of no bytes", { secrets: ["whsec_"] }, "24 to 64 bytes (got 0)"],
    ["an empty secret", { secrets: [""] }, "A verifier needs one of secrets and publicKeys at least."],
    ["a blank secret", { secrets: "  " }, "A verifier needs one of secrets and publicKeys at least."],
    ["a secret that the environment lacks", { secrets: [undefined] }, "A verifier needs one of secrets and publicKeys at least."],
    ["a secret without its prefix", { secrets: [base64(32)] }, "must start with whsec_"],
    ["a secret that is not base64", { secrets: [`whsec_${"!".repeat(44)}`] }, "must be base64 with padding"],
    ["a secret in the URL alphabet", { secrets: [`whsec_${base64(32).replaceAll("+", "-").replaceAll("/", "_")}`] }, "must be base64"],
    ["a secret with a line break inside", { secrets: [`whsec_${base64(16)}\n${base64(16)}`] }, "24 to 64 bytes (got 16)"],
    [
      "a secret with the one of a stranger's kind in one text",
      { secrets: `${secret} ${strangerPair.publicKey}` },
      "must start with whsec_",
    ],
    ["a good secret and a bad one", { secrets: [secret, "whsec_x"] }, "must be base64"],
    ["a private key as secret", { secrets: [strangerPair.secret] }, "is the sender's private key"],
    ["a public key as secret", { secrets: [strangerPair.publicKey] }, "must start with whsec_"],
    ["a private key as public key", { publicKeys: [strangerPair.secret] }, "is the sender's private key"],
    ["a secret as public key", { publicKeys: [strangerSecret] }, "must be whpk_ and 32 bytes"],
    ["a public key of 31 bytes", { publicKeys: [`whpk_${base64(31)}`] }, "must be whpk_ and 32 bytes"],
    ["a public key of 33 bytes", { publicKeys: [`whpk_${base64(33)}`] }, "must be whpk_ and 32 bytes"],
    ["a public key without padding", { publicKeys: [pair.publicKey.replace("=", "")] }, "must be whpk_ and 32 bytes"],
    ["a tolerance that is not a number", { secrets: [secret], toleranceSeconds: Number.NaN }, "toleranceSeconds must be a number"],
    ["a negative tolerance", { secrets: [secret], toleranceSeconds: -1 }, "toleranceSeconds must be a number"],
  ];

  test.each(wrong)("%s: nothing is made, and no key is in the message", (_what, options, message) => {
    const given = options as VerifierOptions;
    for (const make of [
      createVerifier,
      createReceiver,
      (given: VerifierOptions) => createWebhookHandler({ ...given, on: { "*": () => {} } }),
    ]) {
      expect(() => make(given)).toThrow(message);
      for (const key of [given.secrets, given.publicKeys].flat() as (string | undefined)[]) {
        if (key && key.length > 12) expect(() => make(given)).not.toThrow(key.slice(6));
      }
    }
  });
});

describe("time", () => {
  test("no tolerance takes the very second alone", async () => {
    const verify = createVerifier({ ...keys, toleranceSeconds: 0 });
    expect(await verify(genuine())).toMatchObject({ timestamp: second });
    await expect(verify(genuine({ time: String(second - 1) }))).rejects.toMatchObject({ code: "timestamp_too_old" });
    await expect(verify(genuine({ time: String(second + 1) }))).rejects.toMatchObject({ code: "timestamp_in_future" });
  });

  test("a clock that tells no time lets nothing in", async () => {
    await expect(createVerifier({ ...keys, now: () => Number.NaN })(genuine())).rejects.toMatchObject({ status: 401 });
  });
});

test.each([
  ["bytes", (bytes: Uint8Array<ArrayBuffer>) => bytes],
  ["an ArrayBuffer", (bytes: Uint8Array<ArrayBuffer>) => bytes.buffer],
])("a body of %s that is overwritten while it is checked is told as it was signed", async (_what, bodyOf) => {
  const bytes = new TextEncoder().encode(text);
  const receiving = createReceiver(keys)({ headers: genuine().headers, body: bodyOf(bytes) });
  bytes.set(new TextEncoder().encode(text.replace("completed", "xxxxxxxxx")));
  expect(await receiving).toMatchObject({ status: "completed", payload });
});

test("a buffer that its server takes back while it is checked was read before", async () => {
  const { buffer } = new TextEncoder().encode(text);
  const receiving = createReceiver(keys)({ headers: genuine().headers, body: buffer });
  structuredClone(buffer, { transfer: [buffer] });
  expect(await receiving).toMatchObject({ status: "completed", payload });
});
