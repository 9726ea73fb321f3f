import type { Exchange } from "../exchange/exchange.ts";

/** The request as a command to paste; the key stands in `$GENTASKS_API_KEY`. */
export function curlOf({ request: { method, url, headers, body } }: Exchange): string {
  const options = Object.entries(headers).map(([name, value]) =>
    name === "authorization" ? '-H "Authorization: Bearer $GENTASKS_API_KEY"' : `-H ${quoted(`${name}: ${value}`)}`,
  );
  return [
    "curl -i",
    ...(method === "GET" ? [] : [`-X ${method}`]),
    quoted(url),
    ...options,
    ...(body === undefined ? [] : [`-d ${quoted(body)}`]),
  ].join(" ");
}

const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
