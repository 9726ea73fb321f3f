import { WebhookError } from "../webhook-error.ts";
import { decodeBase64 } from "./base64.ts";
import { bytesOf, type RawBody, signedBytes } from "./bytes.ts";
import { type HeadersLike, singleHeaderOf } from "./headers.ts";
import { hasSecrets, hmacKeys, type SecretSource } from "./hmac-keys.ts";
import { ed25519Key, type Key } from "./key.ts";
import { fixedKeys, type KeySource } from "./public-key.ts";

export interface VerifierOptions {
  /**
   * `whsec_` secrets, as a list or in one text with spaces between them, such as a variable of the environment. A callback signed with any
   * of them is taken, so that a new one can be given before the old one ends. As a function they are asked for with the first callback, for
   * code that is loaded where there are none, as when a site is built.
   */
  readonly secrets?: SecretSource;
  /** `whpk_` public keys of a sender that signs with Ed25519, or where to find them: `jwks(url)`. */
  readonly publicKeys?: readonly string[] | KeySource;
  /** How old a signature may be, and how far its time may lie ahead, in seconds. Default 300. */
  readonly toleranceSeconds?: number;
  /** The time in milliseconds. Default `Date.now`. */
  readonly now?: () => number;
}

/** A request as it came. */
export interface RawRequest {
  readonly headers: HeadersLike;
  readonly body: RawBody;
}

/** What the headers of a genuine callback say. */
export interface Verified {
  /** Names the event; the same on every attempt to deliver it. */
  readonly id: string;
  /** When this attempt was signed, in unix seconds. */
  readonly timestamp: number;
  /** The body that was signed: a copy, which nobody else can change. */
  readonly body: Uint8Array;
}

/** Whether options have anything to verify with. */
export const hasKeys = ({ secrets, publicKeys = [] }: VerifierOptions): boolean => hasSecrets(secrets) || hasPublicKeys(publicKeys);

const hasPublicKeys = (keys: readonly string[] | KeySource) => typeof keys === "function" || keys.length > 0;

/** Checks the signature of a request. Rejects with a WebhookError when it is not genuine. */
export type Verify = (request: RawRequest) => Promise<Verified>;

/** Those after them are not looked at: each may cost a pass over the body, and senders that change their keys have two. */
const mostSignatures = 8;

/** Makes a verifier of Standard Webhooks 1.0. Throws at options that could verify nothing. */
export function createVerifier(options: VerifierOptions): Verify {
  const { secrets, publicKeys = [], toleranceSeconds = 300, now = Date.now } = options;
  if (!hasKeys(options)) throw new Error("A verifier needs one of secrets and publicKeys at least. Is the variable of the secret set?");
  if (!(toleranceSeconds >= 0)) throw new Error(`toleranceSeconds must be a number from 0 (got ${toleranceSeconds}).`);
  const secretKeys = hmacKeys(secrets, hasPublicKeys(publicKeys));
  const findKeys = typeof publicKeys === "function" ? publicKeys : fixedKeys(publicKeys);
  const imported = new WeakMap<Uint8Array, Promise<Key>>();

  const importPublic = (bytes: Uint8Array): Promise<Key> => {
    const known = imported.get(bytes) ?? ed25519Key(bytes);
    imported.set(bytes, known);
    return known;
  };

  return async ({ headers, body }) => {
    const bytes = bytesOf(body);
    const { id, timestamp, v1, v1a } = readHeaders(headers);
    const age = Math.round(now() / 1000 - timestamp);
    if (!(Math.abs(age) <= toleranceSeconds)) {
      const code = age < 0 ? "timestamp_in_future" : "timestamp_too_old";
      throw new WebhookError(
        code,
        `The signature is ${Math.abs(age)} s ${age < 0 ? "ahead" : "old"}, the limit ${toleranceSeconds} s. Are both clocks right?`,
      );
    }

    // Copied before anything is waited for: some servers use the memory of a body again.
    const signed = signedBytes(id, timestamp, bytes);
    const verified: Verified = { id, timestamp, body: signed.subarray(signed.length - bytes.length) };
    const fits = async (keys: readonly Key[], signatures: readonly Uint8Array<ArrayBuffer>[]) => {
      for (const key of keys) if (await key(signed, signatures)) return true;
      return false;
    };
    if (v1.length > 0 && (await fits(await secretKeys(), v1))) return verified;
    if (v1a.length > 0) {
      const keyId = singleHeaderOf(headers, "webhook-key-id");
      for (const again of [false, true])
        if (await fits(await Promise.all((await findKeys(keyId, again)).map(importPublic)), v1a)) return verified;
    }
    throw new WebhookError("signature_mismatch", "No signature fits: the secret is another one, or the body was changed on the way.");
  };
}

function readHeaders(headers: HeadersLike) {
  const names = ["webhook-id", "webhook-timestamp", "webhook-signature"] as const;
  const [id = "", time = "", list = ""] = names.map((name) => singleHeaderOf(headers, name));
  const missing = names.filter((_, index) => [id, time, list][index] === "");
  if (missing.length > 0) throw new WebhookError("missing_header", `The callback is not signed: it has no ${missing.join(", ")}.`);
  if (!/^[!-~]+$/.test(id) || id.includes(".")) throw new WebhookError("invalid_id", "webhook-id must be visible ASCII without a dot.");
  if (!/^(0|[1-9]\d{0,11})$/.test(time)) throw new WebhookError("invalid_timestamp", "webhook-timestamp must be whole unix seconds.");
  const entries = list.split(" ").slice(0, mostSignatures);
  const v1 = entries.flatMap((entry) => readSignature("v1,", 32, entry));
  const v1a = entries.flatMap((entry) => readSignature("v1a,", 64, entry));
  if (v1.length + v1a.length === 0) throw new WebhookError("invalid_signature", "webhook-signature has no v1 or v1a signature.");
  return { id, timestamp: Number(time), v1, v1a };
}

/** An entry of the list. One of another version, or that cannot be read, is passed over: others may be good. */
function readSignature(version: string, length: number, entry: string): readonly Uint8Array<ArrayBuffer>[] {
  const bytes = entry.startsWith(version) ? decodeBase64(entry.slice(version.length)) : undefined;
  return bytes?.length === length ? [bytes] : [];
}
