/** Finds out whether a key has made any of some signatures over the same bytes. */
export type Key = (signed: Uint8Array<ArrayBuffer>, signatures: readonly Uint8Array<ArrayBuffer>[]) => Promise<boolean>;

/** An HMAC secret. The bytes are gone through once, however many signatures a stranger has written down. */
export async function hmacKey(bytes: Uint8Array<ArrayBuffer>): Promise<Key> {
  const key = await crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return async (signed, signatures) => {
    const right = new Uint8Array(await crypto.subtle.sign("HMAC", key, signed));
    return signatures.some((signature) => isEqual(right, signature));
  };
}

/** An Ed25519 public key, 32 bytes. */
export async function ed25519Key(bytes: Uint8Array): Promise<Key> {
  const key = await crypto.subtle.importKey("raw", new Uint8Array(bytes), "Ed25519", false, ["verify"]);
  return async (signed, signatures) => {
    for (const signature of signatures) if (await crypto.subtle.verify("Ed25519", key, signature, signed)) return true;
    return false;
  };
}

/** Takes the same time wherever they differ. */
function isEqual(one: Uint8Array, other: Uint8Array): boolean {
  let difference = one.length ^ other.length;
  for (let at = 0; at < one.length; at++) difference |= (one[at] as number) ^ (other[at] as number);
  return difference === 0;
}
