import { WebhookError } from "../webhook-error.ts";
import { hmacKey, type Key } from "./key.ts";
import { senderOnly } from "./public-key.ts";
import { hmacSecretOf, type Secrets, secretsIn } from "./secret.ts";

/** Secrets, or where to get them when the first callback comes. */
export type SecretSource = Secrets | (() => Secrets | Promise<Secrets>);

/** Whether there is, or may be, a secret. */
export const hasSecrets = (source: SecretSource): boolean => typeof source === "function" || secretsIn(source).length > 0;

/**
 * Makes the keys of secrets. What is given is read at once, and throws a sentence for people when it is no secret; what has to be
 * asked for rejects with `not_configured`, and is asked for again with the next callback; so does an answer without any secret, unless
 * there are other keys too.
 */
export function hmacKeys(source: SecretSource, others: boolean): () => Promise<readonly Key[]> {
  const given = typeof source === "function" ? undefined : secretsIn(source).map(read);
  let keys: Promise<readonly Key[]> | undefined;

  async function load(): Promise<readonly Key[]> {
    try {
      const secrets = given ?? secretsIn(await (source as () => Secrets | Promise<Secrets>)()).map(read);
      if (secrets.length === 0 && !others) throw new Error("There is no secret. Is its variable set?");
      return await Promise.all(secrets.map(hmacKey));
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

const read = (secret: string) => hmacSecretOf(secret, `whsec_; ${senderOnly}`);
