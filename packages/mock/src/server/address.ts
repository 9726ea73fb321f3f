import { isIPv6 } from "node:net";

/** What stands for every address of a machine can be listened at but not called everywhere; the machine itself is there too. */
const everywhere: Readonly<Record<string, string>> = { "0.0.0.0": "127.0.0.1", "::": "[::1]" };

/** Where callers on this machine find what listens there. */
export const addressOf = (hostname: string, port: number): string =>
  `http://${everywhere[hostname] ?? (isIPv6(hostname) ? `[${hostname}]` : hostname)}:${port}`;
