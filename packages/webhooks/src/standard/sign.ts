import { bytesOf, signedBytes } from "./bytes.ts";
import { type Secrets, secretsIn } from "./secret.ts";
import { signatureOf } from "./signature.ts";

/** What is signed. */
export interface Signable {
  /** Names the event, the same on every attempt: visible ASCII without a dot. */
  readonly id: string;
  /** When the attempt is made, in unix seconds. */
  readonly timestamp: number;
  /** The body exactly as it is sent; text is signed as UTF-8. */
  readonly body: string | Uint8Array;
  /** `whsec_` and `whsk_` secrets; each adds a signature, so that receivers can change from one to the next. */
  readonly secrets: Secrets;
}

/** The headers of a signed callback. */
export type SignatureHeaders = Readonly<Record<"webhook-id" | "webhook-timestamp" | "webhook-signature", string>>;

/**
 * Signs a callback as Standard Webhooks 1.0 says: over `id.timestamp.body`. Throws a sentence for people at an id, timestamp
 * or secret that no receiver would take.
 */
export async function sign({ id, timestamp, body, secrets }: Signable): Promise<SignatureHeaders> {
  if (!/^[!-~]+$/.test(id) || id.includes(".")) {
    throw new Error(`A webhook id must be visible ASCII without a dot (got ${JSON.stringify(id)}).`);
  }
  if (!Number.isSafeInteger(timestamp) || timestamp < 0) {
    throw new Error(`A webhook timestamp must be a whole number of unix seconds (got ${timestamp}).`);
  }
  const given = secretsIn(secrets);
  if (given.length === 0) throw new Error("A webhook cannot be signed without a secret; give at least one.");
  const bytes = signedBytes(id, timestamp, bytesOf(body));
  const signatures = await Promise.all(given.map((secret) => signatureOf(bytes, secret)));
  return { "webhook-id": id, "webhook-timestamp": String(timestamp), "webhook-signature": signatures.join(" ") };
}
