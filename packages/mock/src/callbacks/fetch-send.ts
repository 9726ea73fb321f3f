import { BlockedError, type Send } from "@gentasks/webhooks";

/** Sends to this machine only, wherever there is a `fetch`. On Node the server uses the guard, which can allow more. */
export const fetchSend: Send = async ({ url, headers, body, signal }) => {
  const { hostname } = new URL(url);
  if (!isLoopback(hostname)) throw new BlockedError(`${hostname} is not on this machine, and a mock calls nobody else`);
  const response = await fetch(url, { method: "POST", headers, body: new Uint8Array(body), redirect: "manual", ...(signal && { signal }) });
  await response.body?.cancel();
  return { status: response.status, headers: Object.fromEntries(response.headers) };
};

/** Written as URL parsers write it: every spelling of an IPv4 address has become its usual one. */
const isLoopback = (host: string) =>
  host === "localhost" || host.endsWith(".localhost") || host === "[::1]" || /^127(\.\d+){3}$/.test(host);
