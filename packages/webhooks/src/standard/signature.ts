import { encodeBase64 } from "./base64.ts";
import { type ParsedSecret, parseSecret } from "./secret.ts";

/** What stands before the seed in the PKCS #8 form of an Ed25519 private key (RFC 8410); WebCrypto imports no bare seed. */
const pkcs8Header = [0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20];

/** One entry of the `webhook-signature` header: `v1,<base64>` or `v1a,<base64>`. */
export async function signatureOf(bytes: Uint8Array<ArrayBuffer>, secret: string): Promise<string> {
  const parsed = parseSecret(secret);
  const key = await importKey(parsed);
  const signature = await crypto.subtle.sign(key.algorithm.name, key, bytes);
  return `${parsed.scheme},${encodeBase64(new Uint8Array(signature))}`;
}

function importKey({ scheme, key }: ParsedSecret) {
  return scheme === "v1"
    ? crypto.subtle.importKey("raw", key, { name: "HMAC", hash: "SHA-256" }, false, ["sign"])
    : crypto.subtle.importKey("pkcs8", Uint8Array.of(...pkcs8Header, ...key), "Ed25519", false, ["sign"]);
}
