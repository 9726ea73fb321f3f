import { type Operation, operationsOf } from "./shared/operations.ts";
import {
  alternatives,
  type Context,
  follow,
  type Lesson,
  type Location,
  mapIn,
  type Node,
  type Rule,
  show,
  teach,
} from "./shared/plugin.ts";
import { provenances, surfaces } from "./shared/schemas.ts";

/** Words that keep their capital inside a summary, besides abbreviations. */
const properNames = new Set(["ElevenLabs", "Google", "Kling", "Midjourney", "Recraft", "Suno"]);

const parts: Record<string, Pick<Lesson, "why" | "write">> = {
  summary: { why: "The docs list operations by it", write: "Write a short sentence without a full stop, such as summary: Cancel a task" },
  description: {
    why: "It is all a reader learns of what the operation does",
    write: "Say in a sentence or two what it does and when to use it",
  },
  tags: { why: "The docs group operations by them", write: "Name one of the tags of openapi.yaml, such as tags: [Unified tasks]" },
  security: {
    why: "Stated at each operation nobody has to look up the default",
    write: "Write security: [{ BearerAuth: [] }], or security: [] where the service calls the user",
  },
};

/** Every operation can stand by itself in docs, mock and tests. */
const rule: Rule = () => ({
  Root: {
    enter(root, context) {
      for (const found of operationsOf(root, context)) {
        checkParts(found, context);
        checkSummary(found, context);
        checkWord(found, "x-provenance", provenances, "It tells what the service documents from what is our reading", context);
        checkWord(found, "x-surface", surfaces, "It decides the envelope of errors and the client that gets the method", context);
        checkExamples(found, context);
        checkFinal(found, context);
      }
    },
  },
});

function checkParts({ operation, location, ...found }: Operation, context: Context): void {
  for (const [part, { why, write }] of Object.entries(parts)) {
    const value = operation[part];
    if (part === "security" ? Array.isArray(value) : value?.length > 0) continue;
    teach(context, location.key(), { wrong: `${nameOf({ operation, location, ...found })} has no ${part}`, why, write });
  }
}

function checkSummary({ operation, location }: Operation, context: Context): void {
  const summary: unknown = operation.summary;
  if (typeof summary !== "string" || summary === "") return;
  const [first = "", ...words] = summary.split(" ");
  const capital = words.find((word) => /^[A-Z][a-z]/.test(word) && !properNames.has(word));
  const wrong = summary.endsWith(".")
    ? "ends with a full stop"
    : /^[a-z]/.test(first)
      ? "begins with a small letter"
      : capital && `has a capital inside (${capital})`;
  if (!wrong) return;
  teach(context, location.child("summary"), {
    wrong: `The summary ${show(summary)} ${wrong}`,
    why: "Summaries stand below each other in the docs and read as one list only if all are in sentence case",
    write: `Write summary: ${inSentenceCase(summary)} (a proper name goes into properNames of rules/operation-complete.ts)`,
  });
}

function inSentenceCase(summary: string): string {
  const [first = "", ...words] = summary.replace(/\.$/, "").split(" ");
  const small = words.map((word) => (/^[A-Z][a-z]/.test(word) && !properNames.has(word) ? word.toLowerCase() : word));
  return [first.charAt(0).toUpperCase() + first.slice(1), ...small].join(" ");
}

function checkWord(found: Operation, keyword: string, words: readonly string[], why: string, context: Context): void {
  const value = found.operation[keyword];
  if (words.includes(value)) return;
  teach(context, value === undefined ? found.location.key() : found.location.child(keyword), {
    wrong: `${nameOf(found)} has ${show(value)} as ${keyword}`,
    why,
    write: `Write ${keyword}: with one of ${alternatives(words)}`,
  });
}

/** Receivers drop what comes after the last event of a task. */
function checkFinal(found: Operation, context: Context): void {
  const final = found.operation["x-final"];
  if (found.kind !== "webhook" || typeof final === "boolean") return;
  teach(context, final === undefined ? found.location.key() : found.location.child("x-final"), {
    wrong: `${nameOf(found)} has ${final === undefined ? "no x-final" : `${show(final)} as x-final`}`,
    why: "Receivers have to know after which event a task has no other",
    write: "Write x-final: true where the task has ended, x-final: false where it goes on",
  });
}

function checkExamples(found: Operation, context: Context): void {
  const { operation, location } = found;
  const body = follow(operation.requestBody, location.child("requestBody"), context);
  checkContent(body.node, body.location, `The request body of ${nameOf(found)}`, context);
  for (const [status, response] of Object.entries<Node>(mapIn(operation.responses))) {
    const { node, location: at } = follow(response, location.child(["responses", status]), context);
    checkContent(node, at, `The response ${status} of ${nameOf(found)}`, context);
  }
}

function checkContent({ content }: Node, at: Location, what: string, context: Context): void {
  for (const [mediaType, media] of Object.entries<Node>(mapIn(content))) {
    if (media.example !== undefined || Object.keys(media.examples ?? {}).length > 0) continue;
    teach(context, at.child(["content", mediaType]).key(), {
      wrong: `${what} has no example for ${mediaType}`,
      why: "The mock answers with examples and the docs show them",
      write: "Write examples: { name: { $ref: ../components/examples/Name.yaml } } beside its schema",
    });
  }
}

const nameOf = ({ operation, kind, name, method }: Operation): string =>
  operation.operationId ?? (kind === "path" ? `${method.toUpperCase()} ${name}` : `The ${kind} ${name}`);

export default rule;
