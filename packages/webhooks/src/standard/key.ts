/** A key that verifies signatures of one version. */
export interface Key {
  readonly scheme: "v1" | "v1a";
  readonly key: Awaited<ReturnType<typeof crypto.subtle.importKey>>;
}

/** An HMAC secret, or an Ed25519 public key of 32 bytes, made ready. */
export async function importKey(scheme: Key["scheme"], bytes: Uint8Array): Promise<Key> {
  const algorithm = scheme === "v1" ? { name: "HMAC", hash: "SHA-256" } : "Ed25519";
  return { scheme, key: await crypto.subtle.importKey("raw", new Uint8Array(bytes), algorithm, false, ["verify"]) };
}
