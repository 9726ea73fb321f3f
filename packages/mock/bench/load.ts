import autocannon from "autocannon";
import type { Running } from "./servers.ts";

const model = "alibaba/wan-2.6-image";
const headers = { authorization: "Bearer bench", "content-type": "application/json" };
const connections = 10;
const warmUpSeconds = 2;

export const kinds = ["GET status", "POST invalid", "POST valid"] as const;
export type Kind = (typeof kinds)[number];

/** Requests a second. Throws when a server answers otherwise than it should: a fast refusal is no result. */
export async function load({ url, name }: Running, kind: Kind, seconds: number): Promise<number> {
  // Until the runtime has compiled what is hot.
  await autocannon({ ...(await requestOf(url, kind)), connections, duration: warmUpSeconds });
  const result = await autocannon({ ...(await requestOf(url, kind)), connections, duration: seconds });
  const good = kind === "POST invalid" && name !== "bare" ? result["4xx"] : result["2xx"];
  if (result.errors > 0 || good !== result.requests.total) {
    throw new Error(
      `${name} answered ${result.requests.total - good} of ${result.requests.total} ${kind} requests otherwise than it should`,
    );
  }
  return result.requests.average;
}

/** Sends so many requests, a quarter each of creates and refused creates, the rest reads. */
export async function loadMixed(url: string, amount: number): Promise<void> {
  const get = await requestOf(url, "GET status");
  const mixed = await Promise.all([get, get, requestOf(url, "POST invalid"), requestOf(url, "POST valid")].map(async (each) => each));
  await autocannon({
    url,
    connections,
    amount,
    requests: mixed.map((each) => ({ ...each, path: new URL(each.url).pathname })) as autocannon.Request[],
  });
}

async function requestOf(
  url: string,
  kind: Kind,
): Promise<{ url: string; method: "GET" | "POST"; headers: Record<string, string>; body?: string }> {
  if (kind === "GET status")
    return { url: `${url}/v1/tasks/${await newTask(url)}`, method: "GET", headers: { authorization: headers.authorization } };
  const input = kind === "POST valid" ? { prompt: "A lighthouse at dusk" } : { prompt: "A lighthouse at dusk", aspect_ratio: "2:1" };
  return { url: `${url}/v1/tasks`, method: "POST", headers, body: JSON.stringify({ model, input }) };
}

async function newTask(url: string): Promise<string> {
  const body = JSON.stringify({ model, input: { prompt: "A lighthouse at dusk" } });
  const response = await fetch(`${url}/v1/tasks`, { method: "POST", headers, body });
  return ((await response.json()) as { data: { task_id: string } }).data.task_id;
}
