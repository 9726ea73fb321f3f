import { request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { BlockedError } from "../send/blocked-error.ts";
import type { SendRequest, SendResponse } from "../send/send.ts";
import { canonical } from "./address.ts";
import type { Target } from "./target.ts";

export interface PostRequest extends Omit<SendRequest, "url">, Target {
  /** The connection is cut when the body of the answer is longer. */
  readonly maxResponseBytes: number;
}

/**
 * Posts to a target at its checked addresses and nowhere else. Resolves at the head of the answer; the body is read to its
 * end, to the limit or to the deadline, so that the receiver can finish, and thrown away. Redirects are not followed.
 */
export function post({ url, addresses, headers, body, timeoutMs, signal, maxResponseBytes }: PostRequest): Promise<SendResponse> {
  return new Promise((resolve, reject) => {
    const open = url.protocol === "https:" ? requestHttps : requestHttp;
    // Without an agent no connection is shared with other callers, and no proxy of the environment is asked.
    const request = open(url, { method: "POST", headers, agent: false, lookup: answerOnly(addresses), ...(signal && { signal }) });
    const timer = setTimeout(() => request.destroy(new Error("no answer in time")), timeoutMs);

    request.on("socket", (socket) => {
      // An address in the URL is dialled without asking `lookup`, so where the connection went is checked as well.
      socket.once("connect", () => {
        const isChecked = addresses.map(canonical).includes(canonical(socket.remoteAddress ?? ""));
        if (!isChecked) request.destroy(new BlockedError(`The connection to ${url.hostname} went to an address that was not checked.`));
      });
    });
    request.on("response", (response) => {
      resolve({ status: response.statusCode ?? 0, headers: flat(response.headers) });
      let received = 0;
      response.on("data", (chunk: Uint8Array) => {
        received += chunk.length;
        if (received > maxResponseBytes) request.destroy();
      });
      response.on("error", () => {}); // the answer is known: how its body ends is of no interest
    });
    request.on("error", reject);
    request.on("close", () => {
      clearTimeout(timer);
      reject(new Error("the connection was closed without an answer")); // does nothing after an answer
    });
    request.end(body);
  });
}

function answerOnly(addresses: readonly string[]): LookupFunction {
  const known = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_hostname, { all }, callback) => {
    const [first] = known;
    if (all) callback(null, known);
    else callback(null, first?.address ?? "", first?.family);
  };
}

const flat = (headers: NodeJS.Dict<string | string[]>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
