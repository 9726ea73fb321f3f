import { createHmac, createPrivateKey, createPublicKey, sign } from "node:crypto";
import type { RawRequest } from "../../src/index.ts";

/** When all callbacks of these tests are received, in milliseconds. */
export const now = 1_767_225_900_000;
export const second = now / 1000;

const bytes = (first: number, length = 32) => Buffer.from(Array.from({ length }, (_, index) => (first + index * 7) % 256));

export const secret = `whsec_${bytes(3).toString("base64")}`;
export const strangerSecret = `whsec_${bytes(90).toString("base64")}`;

/** Made by node:crypto, so that the code under test is not its own witness. */
function keyPair(seed: Buffer) {
  const head = Buffer.from("302e020100300506032b657004220420", "hex");
  const privateKey = createPrivateKey({ key: Buffer.concat([head, seed]), format: "der", type: "pkcs8" });
  const raw = Buffer.from(createPublicKey(privateKey).export({ format: "jwk" }).x as string, "base64url");
  return { privateKey, raw, publicKey: `whpk_${raw.toString("base64")}`, secret: `whsk_${seed.toString("base64")}` };
}

export const pair = keyPair(bytes(11));
export const strangerPair = keyPair(bytes(200));

/** What the verifier of most tests knows. */
export const keys = { secrets: [secret], publicKeys: [pair.publicKey], now: () => now };

/** Stands in every body, to be looked for in messages. */
export const marker = "Zq7xMARKERw9k";
export const payload = { task_id: `tsk_${marker}`, status: "completed", data: { video_url: `https://cdn.example.com/${marker}.mp4` } };
export const text = JSON.stringify(payload);

export interface Parts {
  readonly id: string;
  /** As it stands in the header, so that it can be wrong. */
  readonly time: string;
  readonly body: string | Uint8Array;
}

export const signedBytes = ({ id, time, body }: Parts) => Buffer.concat([Buffer.from(`${id}.${time}.`), Buffer.from(body)]);

export const v1 = (parts: Parts, key = secret) =>
  `v1,${createHmac("sha256", Buffer.from(key.slice(6), "base64"))
    .update(signedBytes(parts))
    .digest("base64")}`;

export const v1a = (parts: Parts, { privateKey } = pair) => `v1a,${sign(null, signedBytes(parts), privateKey).toString("base64")}`;

export interface Genuine extends Parts {
  readonly signature: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A callback with a correct signature over whatever it is made of. */
export function genuine(change: Partial<Parts> = {}, signature?: string): Genuine {
  const parts = { id: "msg_1", time: String(second), body: text, ...change };
  const made = signature ?? v1(parts);
  const headers = {
    "content-type": "application/json",
    "webhook-id": parts.id,
    "webhook-timestamp": parts.time,
    "webhook-signature": made,
  };
  return { ...parts, signature: made, headers };
}

/** The same with other headers. */
export const withHeaders = ({ headers, body }: Genuine, change: Readonly<Record<string, string | string[] | undefined>>): RawRequest => ({
  headers: { ...headers, ...change },
  body,
});
