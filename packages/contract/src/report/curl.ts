import type { Exchange } from "../exchange/exchange.ts";

/** The request as a command to paste; the key stands in `$GENTASKS_API_KEY`. */
export function curlOf({ request: { method, url, headers, body } }: Exchange): string {
  const options = Object.entries(headers).map(([name, value]) =>
    name === "authorization" ? '-H "Authorization: Bearer $GENTASKS_API_KEY"' : `-H ${quoted(`${name}: ${value}`)}`,
  );
  const isForm = body !== undefined && !("content-type" in headers);
  return ["curl -i", ...methodOf(method), quoted(url), ...options, ...(isForm ? fieldsOf(body) : dataOf(body))].join(" ");
}

/** curl waits for a body that does not come when it is told the method HEAD by its name. */
function methodOf(method: string): readonly string[] {
  if (method === "GET") return [];
  return method === "HEAD" ? ["-I"] : [`-X ${method}`];
}

// `-d` would take what begins with @ for the name of a file.
const dataOf = (body: string | undefined) => (body === undefined ? [] : [`--data-raw ${quoted(body)}`]);

/** The fields of a form, as an exchange has them in words. */
const fieldsOf = (body: string) =>
  body.split(/&(?=\w+=)/).map((field) => {
    const [, name, file] = /^(\w+)=\(file (\S+), \d+ bytes\)$/.exec(field) ?? [];
    return file === undefined ? `--form-string ${quoted(field)}` : `-F ${quoted(`${name}=@${file}`)}`;
  });

const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
