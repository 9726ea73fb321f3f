import type { Finding } from "../checks/finding.ts";
import type { Exchange } from "../exchange/exchange.ts";

/** Findings that say the same of many cases, as one. */
export interface Folded {
  readonly finding: Finding;
  /** What the others say, where they say it in other words. */
  readonly alike: readonly string[];
  /** Ids of the cases and probes in which it was found. */
  readonly during: readonly string[];
}

/** Puts together what differs in nothing but the operation, the model, the place or the value, so that one fault is told once. */
export function fold(findings: readonly Finding[], exchanges: readonly Exchange[]): readonly Folded[] {
  const byNumber = new Map(exchanges.map((exchange) => [exchange.number, exchange]));
  const folded = new Map<string, { finding: Finding; messages: Set<string>; during: Set<string> }>();
  for (const finding of findings) {
    const { check, provenance, expected, message, during, exchange = 0 } = finding;
    const key = [check, provenance, withoutMethods(expected), shapeOf(finding, byNumber.get(exchange))].join("\n");
    const known = folded.get(key) ?? { finding, messages: new Set<string>(), during: new Set<string>() };
    folded.set(key, known);
    known.messages.add(message);
    known.during.add(during);
  }
  return [...folded.values()].map(({ finding, messages, during }) => ({ finding, alike: [...messages].slice(1), during: [...during] }));
}

/** Many fields that an answer lacks are one fault: it is another body. */
const ofAnswers: readonly string[] = ["body", "headers"];

/** What a message is about, without names, places, numbers and quotations. */
function shapeOf({ check, message, during }: Finding, exchange: Exchange | undefined): string {
  const operation = exchange?.operation?.operationId ?? "";
  if (ofAnswers.includes(check) && exchange) return `${operation} ${exchange.response.status}`;
  // The id of a case has the model behind the surface.
  const [, model = ""] = during.split(" ");
  const nameless = [model, operation].filter((name) => name !== "").reduce((text, name) => text.replaceAll(name, "/"), message);
  return (
    withoutMethods(nameless)
      .replaceAll(/"[^"]*"|\([^)]*\)/g, '""')
      .replaceAll(/[\w.-]*\/[\w./{}-]*/g, "/")
      // Statuses stay: 402 is another fault than 500.
      .replaceAll(/\b(?![1-5]\d\d\b)\d+/g, "0")
      .slice(0, 80)
  );
}

const withoutMethods = (text: string) => text.replaceAll(/\b(GET|HEAD|POST|PUT|PATCH|DELETE)\b(, )?/g, "");
