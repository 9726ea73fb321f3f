import type { Claim } from "../handler/store.ts";

/** Postgres indexes no texts above 2 700 bytes, and has no zero byte in any. */
const plain = /^[^\0\p{Cs}]{0,600}$/u;

/** The claim as Postgres can hold it: a digest stands for a name that it could not, and times are whole. */
export async function storable(claim: Claim): Promise<Claim> {
  const { id, task, now, leaseMs, ttlMs } = claim;
  return {
    ...claim,
    id: await nameOf(id),
    ...(task && { task: { ...task, key: await nameOf(task.key) } }),
    now: Math.round(now),
    leaseMs: Math.round(leaseMs),
    ttlMs: Math.round(ttlMs),
  };
}

async function nameOf(text: string): Promise<string> {
  if (plain.test(text)) return text;
  // As JSON, since the bytes of half a character would be those of any other half.
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(JSON.stringify(text)));
  return `sha256/${Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
