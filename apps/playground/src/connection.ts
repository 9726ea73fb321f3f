import { client } from "./generated/client.gen.ts";

export interface Connection {
  readonly baseUrl: string;
  readonly key: string;
}

/** The key stays in this tab: session storage ends with it. */
export function readConnection(): Connection {
  const baseUrl = sessionStorage.getItem("gentasks.baseUrl") ?? location.origin;
  return { baseUrl, key: sessionStorage.getItem("gentasks.key") ?? "sk-test" };
}

export function connect({ baseUrl, key }: Connection): void {
  sessionStorage.setItem("gentasks.baseUrl", baseUrl);
  sessionStorage.setItem("gentasks.key", key);
  client.setConfig({ baseUrl: baseUrl.replace(/\/+$/, ""), auth: key });
}
