import { UsageError } from "../usage-error.ts";

/** Reads the address that events are posted to. */
export function targetAddress(text: string): string {
  // People write what they see in the browser's bar.
  const url = /^[\w.-]+:\d+/.test(text) ? `http://${text}` : text;
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return new URL(url).href;
  throw new UsageError(
    `--forward takes the address of your receiver, such as http://localhost:3000/webhooks (got ${JSON.stringify(text)}).`,
  );
}
