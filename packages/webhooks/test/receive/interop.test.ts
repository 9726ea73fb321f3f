import fc from "fast-check";
import { Webhook as StandardWebhook } from "standardwebhooks";
import { Webhook as SvixWebhook } from "svix";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { createVerifier, generateKeyPair, generateSecret, type RawBody, sign } from "../../src/index.ts";

const at = 1_767_225_900;
const now = () => at * 1000;

// The others read the clock themselves.
beforeAll(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: now() });
});
afterAll(() => {
  vi.useRealTimers();
});

const anyId = fc.stringMatching(/^[\w-]{1,60}$/);
/** With all of Unicode, half pairs of surrogates too: both sides write those as the same three bytes. */
const anyText = fc.oneof(fc.json({ stringUnit: "binary" }), fc.string({ unit: "binary" }));
const anyUtf8 = fc.string({ unit: "grapheme" }).map((text) => Buffer.from(text));
const anyBytes = fc.uint8Array({ maxLength: 2000 });
const headersOf = (id: string, signature: string) => ({
  "webhook-id": id,
  "webhook-timestamp": String(at),
  "webhook-signature": signature,
});

const forms: [string, (bytes: Buffer) => RawBody][] = [
  ["a Buffer", (bytes) => bytes],
  ["a Uint8Array", (bytes) => new Uint8Array(bytes)],
  ["an ArrayBuffer", (bytes) => Uint8Array.from(bytes).buffer],
  ["the middle of a larger array", (bytes) => Uint8Array.from([7, ...bytes, 7]).subarray(1, -1)],
  ["text", (bytes) => bytes.toString()],
];

describe.each([
  ["standardwebhooks", (secret: string) => new StandardWebhook(secret)],
  ["svix", (secret: string) => new SvixWebhook(secret)],
])("%s", (_name, libraryOf) => {
  test("signs any text so that it is accepted here, and refused with another body, id, time or secret", async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyId, async (body, id) => {
        const secret = generateSecret();
        const headers = headersOf(id, libraryOf(secret).sign(id, new Date(now()), body));
        const verify = createVerifier({ secrets: [secret], now });
        expect(await verify({ headers, body })).toMatchObject({ id, timestamp: at });
        const mismatch = { code: "signature_mismatch" };
        await expect(verify({ headers, body: `${body} ` })).rejects.toMatchObject(mismatch);
        await expect(verify({ headers: { ...headers, "webhook-id": `${id}x` }, body })).rejects.toMatchObject(mismatch);
        await expect(verify({ headers: { ...headers, "webhook-timestamp": `${at + 1}` }, body })).rejects.toMatchObject(mismatch);
        await expect(createVerifier({ secrets: [generateSecret()], now })({ headers, body })).rejects.toMatchObject(mismatch);
      }),
      { seed: 11, numRuns: 60 },
    );
  });

  test.each(forms)("signs a Buffer of UTF-8 so that it is accepted here as %s", async (_form, formOf) => {
    await fc.assert(
      fc.asyncProperty(anyUtf8, anyId, async (bytes, id) => {
        const secret = generateSecret();
        const headers = headersOf(id, libraryOf(secret).sign(id, new Date(now()), bytes));
        expect(await createVerifier({ secrets: [secret], now })({ headers, body: formOf(bytes) })).toMatchObject({ id, timestamp: at });
      }),
      { seed: 12, numRuns: 30 },
    );
  });

  test("accepts what is signed here, by each of several secrets, beside an Ed25519 signature", async () => {
    const { secret: signingKey, publicKey } = await generateKeyPair();
    await fc.assert(
      fc.asyncProperty(fc.json({ stringUnit: "binary" }), anyId, async (body, id) => {
        const secrets = [generateSecret(), generateSecret()];
        const headers = { ...(await sign({ id, timestamp: at, body, secrets: [signingKey, ...secrets] })) };
        for (const secret of secrets) {
          expect(() => libraryOf(secret).verify(body, headers)).not.toThrow();
          expect(await createVerifier({ secrets: [secret], now })({ headers, body })).toMatchObject({ id, timestamp: at });
        }
        expect(await createVerifier({ publicKeys: [publicKey], now })({ headers, body })).toMatchObject({ id, timestamp: at });
        expect(() => libraryOf(generateSecret()).verify(body, headers)).toThrow("No matching signature found");
      }),
      { seed: 13, numRuns: 40 },
    );
  });

  test("and its receivers here get through a change of keys without a lost callback", async () => {
    const [old, fresh] = [generateSecret(), generateSecret()];
    const [id, body] = ["evt_1", '{"a":1}'];
    const by = (...secrets: string[]) =>
      headersOf(id, secrets.map((secret) => libraryOf(secret).sign(id, new Date(now()), body)).join(" "));
    const accepts = (secrets: string[], headers: Record<string, string>) =>
      createVerifier({ secrets, now })({ headers, body }).then(
        () => true,
        () => false,
      );
    // Either side may change first; when both ends are done the old secret is good for nothing.
    expect(await accepts([old], by(old, fresh))).toBe(true);
    expect(await accepts([fresh], by(old, fresh))).toBe(true);
    expect(await accepts([old, fresh], by(old))).toBe(true);
    expect(await accepts([old, fresh], by(fresh))).toBe(true);
    expect(await accepts([fresh], by(old))).toBe(false);
    expect(await accepts([old], by(fresh))).toBe(false);
  });
});

test("any bytes that are signed here are accepted here, in every form that keeps them, by HMAC and by Ed25519", async () => {
  const { secret: signingKey, publicKey } = await generateKeyPair();
  await fc.assert(
    fc.asyncProperty(anyBytes, anyId, async (body, id) => {
      const secret = generateSecret();
      for (const [signer, keys] of [
        [secret, { secrets: [secret] }],
        [signingKey, { publicKeys: [publicKey] }],
      ] as const) {
        const headers = await sign({ id, timestamp: at, body, secrets: [signer] });
        for (const [, formOf] of forms.slice(0, -1)) {
          expect(await createVerifier({ ...keys, now })({ headers, body: formOf(Buffer.from(body)) })).toMatchObject({ id, timestamp: at });
        }
      }
    }),
    { seed: 14, numRuns: 60 },
  );
});
