import { readLimited } from "../http/read-limited.ts";
import { withDeadline } from "../send/deadline.ts";
import { WebhookError } from "../webhook-error.ts";
import { decodeBase64 } from "./base64.ts";
import type { KeySource } from "./public-key.ts";

export interface JwksOptions {
  /** Default: the global `fetch`. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
  /** How long the keys are used before they are fetched again. Default one hour. */
  readonly maxAgeMs?: number;
  /** How soon a callback with an unknown key can make the keys be fetched again: strangers can send those. Default one minute. */
  readonly cooldownMs?: number;
  /** For fetching the keys. Default 5 000. */
  readonly timeoutMs?: number;
  /** The time in milliseconds. Default `Date.now`. */
  readonly now?: () => number;
}

interface KeySet {
  readonly keys: readonly { readonly id: unknown; readonly bytes: Uint8Array }[];
  readonly at: number;
}

/**
 * The Ed25519 keys of a JSON Web Key Set, found by `kid` and cached. The address is the only one that is asked; redirects are not
 * followed. Throws at an address that is not https, unless it is on this machine.
 */
export function jwks(url: string, options: JwksOptions = {}): KeySource {
  const { fetch = globalThis.fetch, maxAgeMs = 3_600_000, cooldownMs = 60_000, timeoutMs = 5000, now = Date.now } = options;
  const { protocol, hostname } = new URL(url);
  if (protocol !== "https:" && !/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname))
    throw new Error(`Keys are fetched over https: whoever can change them on the way can sign (got ${protocol}//${hostname}).`);

  let known: KeySet | undefined;
  let triedAt = Number.NEGATIVE_INFINITY;
  let loading: Promise<void> | undefined;

  /** Many callbacks that wait for the keys wait for one request. */
  const load = () => {
    triedAt = now();
    loading ??= withDeadline(timeoutMs, fetchKeys)
      .then((keys) => {
        known = { keys, at: now() };
      })
      .finally(() => {
        loading = undefined;
      });
    return loading;
  };

  async function fetchKeys(signal: AbortSignal): Promise<KeySet["keys"]> {
    const response = await fetch(url, { redirect: "error", headers: { accept: "application/json" }, signal });
    if (!response.ok) {
      response.body?.cancel().catch(() => {});
      throw new Error(`${hostname} answered ${response.status}`);
    }
    const bytes = await readLimited(response, { maxBytes: 65_536, timeoutMs, signal });
    const { keys } = JSON.parse(new TextDecoder().decode(bytes)) as { keys: readonly Record<string, unknown>[] };
    return keys.flatMap(ed25519Of);
  }

  const chosen = (keyId: string | undefined) =>
    (known?.keys ?? []).filter(({ id }) => keyId === undefined || id === keyId).map(({ bytes }) => bytes);
  const mayLoad = () => loading !== undefined || now() - triedAt >= cooldownMs;

  return async (keyId, again) => {
    const isOld = !known || now() - known.at >= maxAgeMs;
    const reloads = (isOld || again) && mayLoad();
    // Old keys are better than none while their server is away.
    const failure = reloads
      ? await load().then(
          () => undefined,
          (cause: unknown) => ({ cause }),
        )
      : undefined;
    if (!known) throw new WebhookError("keys_unavailable", `The sender's keys could not be fetched from ${hostname}.`, failure);
    const keys = chosen(keyId);
    if (again && keys.length === 0) throw new WebhookError("unknown_key", "The callback names a key that the sender does not publish.");
    return again && !reloads ? [] : keys;
  };
}

function ed25519Of({ kty, crv, use, kid, x }: Record<string, unknown>): KeySet["keys"] {
  if (kty !== "OKP" || crv !== "Ed25519" || typeof x !== "string" || (use !== undefined && use !== "sig")) return [];
  const bytes = decodeBase64(`${x.replaceAll("-", "+").replaceAll("_", "/")}=`);
  return bytes?.length === 32 ? [{ id: kid, bytes }] : [];
}
