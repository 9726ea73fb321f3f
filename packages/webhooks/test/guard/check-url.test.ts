import { expect, test } from "vitest";
import { checkUrl } from "../../src/node.ts";

const names: Record<string, string[]> = {
  "hooks.example.com": ["93.184.215.14", "2606:2800:21f:cb07:6820:80da:af6b:8b2c"],
  "hooks.internal": ["10.1.2.3"],
  "half.example.com": ["93.184.215.14", "10.1.2.3"],
  "empty.example.com": [],
  "here.example.com": ["127.0.0.1"],
  "app.localhost": ["127.0.0.1"],
  "stray.localhost": ["93.184.215.14"],
};

const lookup = async (hostname: string) => {
  const addresses = names[hostname];
  if (!addresses) throw Object.assign(new Error(`queryA ENOTFOUND ${hostname}`), { code: "ENOTFOUND" });
  return addresses;
};

const noLookup = async (hostname: string): Promise<never> => {
  throw new Error(`${hostname} was looked up`);
};

const ok = (...addresses: string[]) => ({ ok: true, addresses });
const refused = (reason: string) => ({ ok: false, reason });

test.each([
  ["https://hooks.example.com/in?token=1", {}, ok("93.184.215.14", "2606:2800:21f:cb07:6820:80da:af6b:8b2c")],
  ["https://8.8.8.8/", {}, ok("8.8.8.8")],
  ["https://[2606:4700::1111]/", {}, ok("2606:4700::1111")],
  ["http://hooks.example.com/", { allowHttp: true }, ok(...(names["hooks.example.com"] as string[]))],
  ["https://hooks.example.com:8443/", { ports: [8443] }, ok(...(names["hooks.example.com"] as string[]))],
  ["https://hooks.internal/", { allow: ["hooks.internal"] }, ok("10.1.2.3")],
  ["https://hooks.internal/", { allow: ["HOOKS.Internal"] }, ok("10.1.2.3")],
  ["https://hooks.internal/", { allow: ["10.0.0.0/8"] }, ok("10.1.2.3")],
  ["https://10.1.2.3/", { allow: ["10.1.2.3"] }, ok("10.1.2.3")],
  ["https://[::ffff:10.1.2.3]/", { allow: ["10.0.0.0/8"] }, ok("::ffff:a01:203")],
  ["https://[fd00::1]/", { allow: ["fd00::/8"] }, ok("fd00::1")],
  ["https://here.example.com/", { loopback: "allow" }, ok("127.0.0.1")],
  ["http://app.localhost:3000/", { loopback: "allow" }, ok("127.0.0.1")],
  ["http://app.localhost:3000/", { loopback: "only" }, ok("127.0.0.1")],
  ["http://127.0.0.1:3000/", { loopback: "only", lookup: noLookup }, ok("127.0.0.1")],
  ["https://hooks.internal/", { loopback: "only", allow: ["hooks.internal"] }, ok("10.1.2.3")],
] as const)("%s may be called with %j", async (url, options, verdict) => {
  expect(await checkUrl(url, { lookup, ...options })).toEqual(verdict);
});

const notHere = (host: string) => refused(`${host} is not this machine, and callbacks are sent to this machine only.`);

test.each([
  ["", {}, refused("The callback URL cannot be read; give an absolute https address.")],
  ["/hooks", {}, refused("The callback URL cannot be read; give an absolute https address.")],
  ["file:///etc/passwd", {}, refused("Callbacks are sent over https, not file: (to a URL without a host).")],
  ["ftp://hooks.example.com/", { allowHttp: true }, refused("Callbacks are sent over https or http, not ftp: (to hooks.example.com).")],
  ["http://hooks.example.com/", {}, refused("Callbacks to hooks.example.com are sent over https, not http.")],
  [
    "https://user:hush@hooks.example.com/",
    {},
    refused("The callback URL of hooks.example.com has a user name or password; leave it out, callbacks are signed."),
  ],
  ["https://hooks.example.com:22/", { allowHttp: true }, refused("Callbacks to hooks.example.com may go to port 443 or 80 (got 22).")],
  ["https://10.1.2.3/", {}, refused("10.1.2.3 is not a public address; callbacks go to hosts that the internet can reach.")],
  [
    "https://hooks.internal/",
    {},
    refused("hooks.internal leads to an address that is not public; callbacks go to hosts that the internet can reach."),
  ],
  [
    "https://half.example.com/",
    {},
    refused("half.example.com leads to an address that is not public; callbacks go to hosts that the internet can reach."),
  ],
  [
    "https://half.example.com/",
    { allow: ["10.9.0.0/16"] },
    refused("half.example.com leads to an address that is not public; callbacks go to hosts that the internet can reach."),
  ],
  ["https://nowhere.example.com/", {}, refused("nowhere.example.com cannot be resolved; is it spelt right?")],
  ["https://empty.example.com/", {}, refused("empty.example.com cannot be resolved; is it spelt right?")],
  ["https://10.1.2.3:22/", { allow: ["10.0.0.0/8"] }, refused("Callbacks to 10.1.2.3 may go to port 443 (got 22).")],
  [
    "http://stray.localhost:3000/",
    { loopback: "allow" },
    refused("stray.localhost leads to an address that is not public; callbacks go to hosts that the internet can reach."),
  ],
  ["https://hooks.example.com/", { loopback: "only", lookup: noLookup }, notHere("hooks.example.com")],
  ["https://here.example.com/", { loopback: "only", lookup: noLookup }, notHere("here.example.com")],
  ["http://8.8.8.8/", { loopback: "only", lookup: noLookup }, notHere("8.8.8.8")],
  ["http://0.0.0.0/", { loopback: "only", lookup: noLookup }, notHere("0.0.0.0")],
] as const)("%s may not be called with %j", async (url, options, verdict) => {
  expect(await checkUrl(url, { lookup, ...options })).toEqual(verdict);
});

test.each(["10.0.0.0/33", "fd00::/129", "10.0.0.0/", "https://hooks.internal", "hooks.internal:8080", "a b", ""])(
  "an allow-list with %j is refused when it is given",
  async (entry) => {
    await expect(checkUrl("https://hooks.example.com/", { lookup, allow: [entry] })).rejects.toThrow(
      `The allow-list takes networks such as 10.0.0.0/8, addresses and host names (got ${JSON.stringify(entry)}).`,
    );
  },
);
