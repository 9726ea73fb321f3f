import { createHmac } from "node:crypto";
import type { Events } from "@gentasks/schema";
import examples from "@gentasks/schema/examples/events";
import { generateKeyPair, generateSecret, sign } from "@gentasks/webhooks";

/** A genuine callback, signed in every scheme that is measured. */
export interface Callback {
  readonly body: Buffer;
  /** Plain records, as Node's servers give them. */
  readonly v1: Readonly<Record<string, string>>;
  readonly v1a: Readonly<Record<string, string>>;
  readonly stripe: string;
}

export const secret = generateSecret();
const keys = await generateKeyPair();
export const publicKey = keys.publicKey;

const type = { "content-type": "application/json" };

/** A callback with a body of so many bytes, signed now. Each has an id of its own. */
export async function callbackOf(bytes: number): Promise<Callback> {
  const timestamp = Math.floor(Date.now() / 1000);
  const body = bodyOf(bytes);
  const signed = { id: `msg_${crypto.randomUUID()}`, timestamp, body };
  const hmac = createHmac("sha256", secret).update(`${timestamp}.`).update(body).digest("hex");
  return {
    body,
    v1: { ...type, ...(await sign({ ...signed, secrets: [secret] })) },
    v1a: { ...type, ...(await sign({ ...signed, secrets: [keys.secret] })) },
    stripe: `t=${timestamp},v1=${hmac}`,
  };
}

/** The spec's example of a completed task, another one each time, made as long as asked for by its address. */
function bodyOf(bytes: number): Buffer {
  const jsonOf = (filler: string) => {
    const payload: Events["task.completed"] = {
      ...examples["task.completed"],
      task_id: `tsk_${crypto.randomUUID()}`,
      data: { video_url: `https://cdn.example.com/${filler}.mp4` },
    };
    return JSON.stringify(payload);
  };
  return Buffer.from(jsonOf("x".repeat(Math.max(0, bytes - jsonOf("").length))));
}
