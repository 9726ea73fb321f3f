import { createHmac, timingSafeEqual } from "node:crypto";
import { createReceiver, createVerifier, createWebhookHandler, generateSecret } from "@gentasks/webhooks";
import { Webhook } from "standardwebhooks";
import Stripe from "stripe";
import { Webhook as SvixWebhook } from "svix";
import { type Callback, publicKey, secret } from "./callbacks.ts";

/** One way to check callbacks. `createVerifiers` makes new ones, which have seen none of them. */
export interface Verifier {
  /** What it is given, made before the clock runs: what the server has at hand when the callback is there. */
  prepare(callback: Callback): unknown;
  /** Rejects, throws or gives false when the callback is not genuine. */
  verify(given: never): unknown;
}

const verifier = <T>(prepare: (callback: Callback) => T, verify: (given: T) => unknown): Verifier => ({ prepare, verify });

/** What the others are compared with. */
export const baseline = "standardwebhooks";

const others = [generateSecret(), generateSecret()];
const standard = new Webhook(secret);
const svix = new SvixWebhook(secret);
const stripe = new Stripe("key");
const on = { "task.completed": () => {} };
const hmacKey = Buffer.from(secret.slice("whsec_".length), "base64");
const importedKey = await crypto.subtle.importKey("raw", hmacKey, { name: "HMAC", hash: "SHA-256" }, false, ["verify"]);

const ofVerifier = createVerifier({ secrets: [secret] });
const ofLastOfThree = createVerifier({ secrets: [...others, secret] });
const ofPublicKey = createVerifier({ publicKeys: [publicKey] });
const receive = createReceiver({ secrets: [secret] });

const withV1 = ({ body, v1: headers }: Callback) => ({ body, headers });
const withV1a = ({ body, v1a: headers }: Callback) => ({ body, headers });
const asRequest = ({ body, v1: headers }: Callback) => new Request("http://localhost/webhooks", { method: "POST", headers, body });

/** All get the bytes of the body as a server has them. The peers parse them too; of ours, the receiver and the handlers do. */
export const createVerifiers = (): Readonly<Record<string, Verifier>> => ({
  [baseline]: verifier(withV1, ({ body, headers }) => standard.verify(body, headers)),
  svix: verifier(withV1, ({ body, headers }) => svix.verify(body, headers)),
  "stripe constructEvent": verifier(
    (callback) => callback,
    ({ body, stripe: header }) => stripe.webhooks.constructEvent(body, header, secret),
  ),
  "ours: verifier": verifier(withV1, ofVerifier),
  "ours: verifier, last of 3 secrets": verifier(withV1, ofLastOfThree),
  "ours: verifier, v1a": verifier(withV1a, ofPublicKey),
  "ours: receiver": verifier(withV1, receive),
  "ours: handler": handlerWith({ dedupe: false }),
  "ours: handler, once": handlerWith({}),
  // What there is below, without a look at headers, time or encoding.
  "bare node:crypto": verifier(withV1, ({ body, headers }) => {
    const mac = createHmac("sha256", hmacKey).update(headOf(headers)).update(body).digest();
    return timingSafeEqual(mac, signatureOf(headers));
  }),
  "bare WebCrypto": verifier(withV1, ({ body, headers }) =>
    crypto.subtle.verify("HMAC", importedKey, signatureOf(headers), Buffer.concat([Buffer.from(headOf(headers)), body])),
  ),
});

function handlerWith(options: { readonly dedupe?: false }): Verifier {
  const handle = createWebhookHandler({ secrets: [secret], on, ...options });
  return verifier(asRequest, async (request) => (await handle(request)).ok);
}

const headOf = (headers: Callback["v1"]) => `${headers["webhook-id"]}.${headers["webhook-timestamp"]}.`;
const signatureOf = (headers: Callback["v1"]) => Buffer.from(headers["webhook-signature"]?.slice("v1,".length) ?? "", "base64");

/** Throws for a verifier that refuses a genuine callback, or takes a changed one: a fast mistake is no result. */
export async function check(name: string, { prepare, verify }: Verifier, callback: Callback): Promise<void> {
  const changed = { ...callback, body: Buffer.from(callback.body) };
  changed.body[callback.body.length - 1] = 32;
  const takes = async (each: Callback) => {
    try {
      return (await verify(prepare(each) as never)) !== false;
    } catch {
      return false;
    }
  };
  if (!(await takes(callback)) || (await takes(changed))) throw new Error(`${name} does not tell a genuine callback from a changed one.`);
}
