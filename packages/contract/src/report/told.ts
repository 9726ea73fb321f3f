import { checks } from "../checks/checks.ts";
import type { Exchange } from "../exchange/exchange.ts";
import { curlOf } from "./curl.ts";
import type { Folded } from "./fold.ts";

/** A finding for people: what was wrong, what the spec says, what came and how to see it again. */
export function told(word: string, { finding, alike, during }: Folded, exchanges: readonly Exchange[]): string {
  const { check, message, expected, provenance, exchange: wanted } = finding;
  const exchange = exchanges.find(({ number }) => number === wanted);
  const [first = "", ...others] = during;
  return [
    `${word} ${check}: ${message}`,
    `  The spec: ${expected}. ${checks[check]} (${provenance})`,
    ...(alike.length > 0 ? [`  Also:     ${shortList(alike)}`] : []),
    `  During:   ${first}`,
    ...(others.length > 0 ? [`            and ${others.length} more: ${shortList(others)}`] : []),
    ...(exchange ? seen(exchange) : []),
  ].join("\n");
}

function seen(exchange: Exchange): readonly string[] {
  const { request, response } = exchange;
  const { pathname, search } = new URL(request.url);
  return [
    `  Sent:     ${request.method} ${clipped(`${pathname}${search}`, 200)}${request.body === undefined ? "" : ` ${clipped(request.body, 300)}`}`,
    `  Came:     ${response.status} ${clipped(response.text, 300)}`,
    // A command that is cut off is no use, unless it is too long to be pasted at all.
    `  Again:    ${clipped(curlOf(exchange), 4000)}`,
  ];
}

const shortList = (texts: readonly string[]) =>
  [...texts.slice(0, 3).map((text) => clipped(text, 150)), ...(texts.length > 3 ? [`${texts.length - 3} more`] : [])].join("; ");

const clipped = (text: string, length: number) => (text.length > length ? `${text.slice(0, length)}…` : text).replaceAll("\n", " ");
