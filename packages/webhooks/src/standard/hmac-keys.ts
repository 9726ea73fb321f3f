import { WebhookError } from "../webhook-error.ts";
import { importKey, type Key } from "./key.ts";
import { parseSecret } from "./secret.ts";

/** `whsec_` secrets: a list, or one text with spaces between them. Missing and empty ones are passed over. */
export type Secrets = string | readonly (string | undefined)[] | undefined;

/** Secrets, or where to get them when the first callback comes. */
export type SecretSource = Secrets | (() => Secrets | Promise<Secrets>);

/** Whether there is, or may be, a secret. */
export const hasSecrets = (source: SecretSource): boolean => typeof source === "function" || listOf(source).length > 0;

/**
 * Makes the keys of secrets. What is given is read at once, and throws a sentence for people when it is no secret; what has to be
 * asked for rejects with `not_configured`, and is asked for again with the next callback; so does an answer without any secret, unless
 * there are other keys too.
 */
export function hmacKeys(source: SecretSource, others: boolean): () => Promise<readonly Key[]> {
  const given = typeof source === "function" ? undefined : listOf(source).map(bytesOf);
  let keys: Promise<readonly Key[]> | undefined;

  async function load(): Promise<readonly Key[]> {
    try {
      const secrets = given ?? listOf(await (source as () => Secrets | Promise<Secrets>)()).map(bytesOf);
      if (secrets.length === 0 && !others) throw new Error("There is no secret. Is its variable set?");
      return await Promise.all(secrets.map((bytes) => importKey("v1", bytes)));
    } catch (cause) {
      keys = undefined;
      throw new WebhookError("not_configured", "The receiver's secrets cannot be used.", { cause });
    }
  }

  return () => {
    keys ??= load();
    return keys;
  };
}

const listOf = (secrets: Secrets): string[] => [secrets].flat().flatMap((each) => each?.split(/\s+/).filter(Boolean) ?? []);

function bytesOf(secret: string): Uint8Array<ArrayBuffer> {
  const { scheme, key } = parseSecret(secret);
  if (scheme === "v1") return key;
  throw new Error("What begins with whsk_ is the sender's private key; a receiver gets the public one (whpk_) as publicKeys.");
}
