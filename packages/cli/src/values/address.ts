import { UsageError } from "../usage-error.ts";

/** Reads an http or https address. */
export function webAddress(option: string, text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.search === "" && url.hash === "") return url.href.replace(/\/$/, "");
  throw new UsageError(`${option} takes an http or https address such as http://127.0.0.1:4010 (got ${JSON.stringify(text)}).`);
}
