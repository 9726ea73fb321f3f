import { generateKeyPairSync, verify } from "node:crypto";
import fc from "fast-check";
import { Webhook } from "standardwebhooks";
import { Webhook as SvixWebhook } from "svix";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { generateSecret, sign } from "../src/index.ts";

const now = 1_614_265_330;
const vector = { id: "msg_p5jXN8AQM9LWM0D4loKWxJek", timestamp: now, body: '{"test": 2432232314}' };
const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const signingKey = "whsk_6Xb/dCcHpPea21PS1N9VY/NZW723CEc77N4rJCubMbfVKIDij2HKpMKkioLlX0dRqSKJp4AJ6p9lMicMFs6Kvg==";

beforeAll(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: now * 1000 });
});

afterAll(() => {
  vi.useRealTimers();
});

test("the vector of the Standard Webhooks libraries is reproduced", async () => {
  expect(await sign({ ...vector, secrets: [secret] })).toEqual({
    "webhook-id": vector.id,
    "webhook-timestamp": "1614265330",
    "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
  });
});

test("the Ed25519 vector of the Svix server is reproduced, beside the signature of another secret", async () => {
  const { "webhook-signature": signature } = await sign({ ...vector, secrets: [secret, signingKey] });
  expect(signature.split(" ")).toEqual([
    "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    "v1a,hnO3f9T8Ytu9HwrXslvumlUpqtNVqkhqw/enGzPCXe5BdqzCInXqYXFymVJaA7AZdpXwVLPo3mNl8EM+m7TBAg==",
  ]);
});

const anyBody = fc.json({ stringUnit: "binary" });

test.each([
  ["standardwebhooks", (secret: string) => new Webhook(secret)],
  ["svix", (secret: string) => new SvixWebhook(secret)],
])("%s accepts every signed body, and refuses it with another body, id, time or secret", async (_name, verifier) => {
  await fc.assert(
    fc.asyncProperty(anyBody, fc.stringMatching(/^[\w-]{1,40}$/), async (body, id) => {
      const [first, second] = [generateSecret(), generateSecret()];
      const headers = { ...(await sign({ id, timestamp: now, body, secrets: [first, second] })) };
      expect(() => verifier(first).verify(body, headers)).not.toThrow();
      expect(() => verifier(second).verify(body, headers)).not.toThrow();
      expect(() => verifier(generateSecret()).verify(body, headers)).toThrow("No matching signature found");
      expect(() => verifier(first).verify(`${body} `, headers)).toThrow("No matching signature found");
      expect(() => verifier(first).verify(body, { ...headers, "webhook-id": `${id}x` })).toThrow("No matching signature found");
      expect(() => verifier(first).verify(body, { ...headers, "webhook-timestamp": `${now + 1}` })).toThrow("No matching signature found");
    }),
    { seed: 3, numRuns: 50 },
  );
});

test("text and its UTF-8 bytes have the same signature", async () => {
  await fc.assert(
    fc.asyncProperty(anyBody, async (body) => {
      const ofText = await sign({ ...vector, body, secrets: [secret] });
      expect(await sign({ ...vector, body: Buffer.from(body), secrets: [secret] })).toEqual(ofText);
    }),
    { seed: 4, numRuns: 50 },
  );
});

test("Ed25519 signatures over any bytes are verified by node:crypto, and fail with a changed byte", async () => {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const seed = Buffer.from(privateKey.export({ format: "jwk" }).d as string, "base64url").toString("base64");
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ minLength: 1 }), async (body) => {
      const headers = await sign({ id: "evt_1", timestamp: now, body, secrets: [`whsk_${seed}`] });
      const signature = Buffer.from(headers["webhook-signature"].replace("v1a,", ""), "base64");
      const signed = Buffer.concat([Buffer.from(`evt_1.${now}.`), body]);
      expect(verify(null, signed, publicKey, signature)).toBe(true);
      signed[signed.length - 1] = (signed.at(-1) as number) ^ 1;
      expect(verify(null, signed, publicKey, signature)).toBe(false);
    }),
    { seed: 5, numRuns: 50 },
  );
});

test.each([
  ["an empty id", { id: "" }, 'A webhook id must be visible ASCII without a dot (got "").'],
  ["an id with a dot", { id: "evt.1" }, 'A webhook id must be visible ASCII without a dot (got "evt.1").'],
  ["an id with a line break", { id: "evt\n" }, 'A webhook id must be visible ASCII without a dot (got "evt\\n").'],
  ["a fraction of a second", { timestamp: 1.5 }, "A webhook timestamp must be a whole number of unix seconds (got 1.5)."],
  ["no time", { timestamp: Number.NaN }, "A webhook timestamp must be a whole number of unix seconds (got NaN)."],
  ["a time before 1970", { timestamp: -1 }, "A webhook timestamp must be a whole number of unix seconds (got -1)."],
  ["no secret", { secrets: [] }, "A webhook cannot be signed without a secret; give at least one."],
])("%s is not signed", async (_what, change, message) => {
  await expect(sign({ ...vector, secrets: [secret], ...change })).rejects.toThrow(message);
});
