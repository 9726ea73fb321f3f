import type { ModelInfo } from "@gentasks/schema/catalogue";
import { bodyOf, fileFor, filesOf, type Input, nameOf, operationOf, server } from "./request.ts";

/** The request as curl sends it. */
export function curl(model: ModelInfo, input: Input): string {
  const { path } = operationOf(model);
  const files = filesOf(input);
  const key = '-H "Authorization: Bearer test"';
  if (files.length === 0)
    return `curl ${server}${path} \\\n  ${key} -H "Content-Type: application/json" \\\n  -d ${quoted(JSON.stringify(bodyOf(model, input)))}\n`;
  const parts = Object.entries(bodyOf(model, input)).map(
    ([field, value]) => `-F ${files.includes(field) ? `${field}=@${fileFor(field)}` : quoted(`${field}=${value}`)}`,
  );
  return `curl ${server}${path} ${key} \\\n  ${parts.join(" ")}\n`;
}

/** The same by our command: it submits, shows how far the task is, and fetches what it made. */
export function command(model: ModelInfo, input: Input): string {
  const files = filesOf(input);
  const fields = Object.entries(input).map(([field, value]) => {
    if (files.includes(field)) return `-i ${field}=@${fileFor(field)}`;
    return `-i ${field}=${quoted(typeof value === "string" ? value : JSON.stringify(value))}`;
  });
  const surface = model.surface === "unified" ? "" : ` --surface ${model.surface}`;
  return `gentasks run ${nameOf(model)}${surface}${fields.map((field) => ` ${field}`).join("")}\n`;
}

/** A word of a shell. */
const quoted = (text: string): string => (/^[\w./:@=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);
