import fc from "fast-check";
import { Webhook } from "standardwebhooks";
import { expect, test } from "vitest";
import { generateSecret, parseSecret } from "../src/index.ts";

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64");

test("a generated secret is 32 fresh bytes that other verifiers take too", () => {
  const secret = generateSecret();
  expect(parseSecret(secret)).toMatchObject({ scheme: "v1", key: { length: 32 } });
  expect(() => new Webhook(secret)).not.toThrow();
  expect(generateSecret()).not.toBe(secret);
});

test("a source of bytes makes a secret repeatable", () => {
  expect(generateSecret((length) => new Uint8Array(length).fill(0xff))).toBe(`whsec_${"/".repeat(42)}8=`);
});

test("a secret of 24 to 64 bytes is read back as it was written", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 24, maxLength: 64 }), (bytes) => {
      expect(parseSecret(`whsec_${base64(bytes)}`)).toEqual({ scheme: "v1", key: bytes });
    }),
    { seed: 1 },
  );
});

test("an Ed25519 key is read as a seed and as a seed with its public key", () => {
  const bytes = Uint8Array.from({ length: 64 }, (_, index) => index);
  const expected = { scheme: "v1a", key: bytes.slice(0, 32) };
  expect(parseSecret(`whsk_${base64(bytes)}`)).toEqual(expected);
  expect(parseSecret(`whsk_${base64(bytes.slice(0, 32))}`)).toEqual(expected);
});

const material = base64(new Uint8Array(32).fill(0xfb));

test.each([
  ["nothing before the bytes", material, "A webhook secret must start with whsec_ or whsk_."],
  ["a public key", `whpk_${material}`, "A webhook secret must start with whsec_ or whsk_."],
  ["no bytes", "whsec_", "A whsec_ secret must have 24 to 64 bytes (got 0)."],
  ["too few bytes", `whsec_${base64(new Uint8Array(23))}`, "A whsec_ secret must have 24 to 64 bytes (got 23)."],
  ["too many bytes", `whsec_${base64(new Uint8Array(65))}`, "A whsec_ secret must have 24 to 64 bytes (got 65)."],
  ["a key of another size", `whsk_${base64(new Uint8Array(33))}`, "A whsk_ key must have 32 or 64 bytes (got 33)."],
  ["no padding", `whsec_${material.replace("=", "")}`, "What follows whsec_ in a webhook secret must be base64 with padding."],
  ["the URL alphabet", `whsec_${material.replaceAll("+", "-")}`, "What follows whsec_ in a webhook secret must be base64 with padding."],
  ["a line break", `whsec_${material}\n`, "What follows whsec_ in a webhook secret must be base64 with padding."],
  ["stray bits", `whsec_${material.replace(/.=$/, "9=")}`, "What follows whsec_ in a webhook secret must be base64 with padding."],
])("a secret with %s is refused", (_what, secret, message) => {
  expect(() => parseSecret(secret)).toThrow(message);
});

test("a refused secret is never part of the message", () => {
  fc.assert(
    fc.property(fc.constantFrom("", "whsec_", "whsk_"), fc.uint8Array({ minLength: 3, maxLength: 20 }), (prefix, bytes) => {
      const secret = base64(bytes);
      const refuse = () => parseSecret(prefix + secret);
      expect(refuse).toThrow();
      expect(refuse).not.toThrow(secret);
    }),
    { seed: 2 },
  );
});
