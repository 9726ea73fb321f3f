import { decodeBase64, encodeBase64 } from "./base64.ts";

/**
 * Finds the Ed25519 public keys, 32 bytes each, that may have signed a callback: the one that its `webhook-key-id` names, or all.
 * Asked `again` when none of them has, for those that have come since; a source that cannot have new ones gives none.
 */
export type KeySource = (keyId: string | undefined, again: boolean) => Promise<readonly Uint8Array[]>;

/** Reads `whpk_` keys. Throws a sentence for people at one that is not well formed. */
export function fixedKeys(keys: readonly string[]): KeySource {
  const parsed = keys.map(parsePublicKey);
  return async (_keyId, again) => (again ? [] : parsed);
}

/** What is a mistake wherever a receiver gets it. */
export const senderOnly = "what starts with whsk_ is the sender's private key";

/** Reads a public key: `whpk_` and its 32 bytes in base64. */
function parsePublicKey(key: string): Uint8Array {
  const bytes = key.startsWith("whpk_") ? decodeBase64(key.slice(5)) : undefined;
  if (bytes?.length === 32) return bytes;
  throw new Error(`A public key must be whpk_ and 32 bytes in base64; ${senderOnly}.`);
}

type KeyPair = Extract<Awaited<ReturnType<typeof crypto.subtle.generateKey>>, { readonly privateKey: unknown }>;

/** A fresh Ed25519 pair: `secret` (`whsk_`) signs, `publicKey` (`whpk_`) verifies. */
export async function generateKeyPair(): Promise<{ readonly secret: string; readonly publicKey: string }> {
  const { privateKey, publicKey } = (await crypto.subtle.generateKey("Ed25519", true, ["sign", "verify"])) as KeyPair;
  // Behind the fixed head of PKCS #8 stands the seed.
  const seed = new Uint8Array(await crypto.subtle.exportKey("pkcs8", privateKey)).slice(-32);
  const raw = new Uint8Array(await crypto.subtle.exportKey("raw", publicKey));
  return { secret: `whsk_${encodeBase64(seed)}`, publicKey: `whpk_${encodeBase64(raw)}` };
}
