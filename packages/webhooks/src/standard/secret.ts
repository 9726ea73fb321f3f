import { decodeBase64, encodeBase64 } from "./base64.ts";

/** What a secret signs with: v1 is HMAC-SHA256, v1a is Ed25519. */
export interface ParsedSecret {
  readonly scheme: "v1" | "v1a";
  /** The HMAC key, or the 32-byte seed of the Ed25519 key. */
  readonly key: Uint8Array<ArrayBuffer>;
}

/** Secrets: a list, or one text with spaces between them. Missing and empty ones are passed over. */
export type Secrets = string | readonly (string | undefined)[] | undefined;

/** Each of the secrets. */
export const secretsIn = (secrets: Secrets): string[] => [secrets].flat().flatMap((each) => each?.split(/\s+/).filter(Boolean) ?? []);

/** A fresh HMAC secret: `whsec_` and 32 bytes in base64. Hosts whose runs must repeat pass their own source of bytes. */
export function generateSecret(randomBytes: (length: number) => Uint8Array = secureBytes): string {
  return `whsec_${encodeBase64(randomBytes(32))}`;
}

const secureBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length));

/**
 * Reads a secret: `whsec_` with 24 to 64 bytes, or `whsk_` with an Ed25519 private key, which is its 32-byte seed or the 64
 * bytes of seed and public key. Throws a sentence for people, without any part of the secret, when it is neither.
 */
export function parseSecret(secret: string): ParsedSecret {
  if (!secret.startsWith("whsk_")) return { scheme: "v1", key: hmacSecretOf(secret, "whsec_ or whsk_") };
  const bytes = bytesBehind("whsk_", secret);
  if (bytes.length !== 32 && bytes.length !== 64) throw new Error(`A whsk_ key must have 32 or 64 bytes (got ${bytes.length}).`);
  return { scheme: "v1a", key: bytes.slice(0, 32) };
}

/** Reads a `whsec_` secret; `expected` says what else could stand there. */
export function hmacSecretOf(secret: string, expected = "whsec_"): Uint8Array<ArrayBuffer> {
  if (!secret.startsWith("whsec_")) throw new Error(`A webhook secret must start with ${expected}.`);
  const bytes = bytesBehind("whsec_", secret);
  if (bytes.length < 24 || bytes.length > 64) throw new Error(`A whsec_ secret must have 24 to 64 bytes (got ${bytes.length}).`);
  return bytes;
}

function bytesBehind(prefix: string, secret: string): Uint8Array<ArrayBuffer> {
  const bytes = decodeBase64(secret.slice(prefix.length));
  if (!bytes) throw new Error(`What follows ${prefix} in a webhook secret must be base64 with padding.`);
  return bytes;
}
