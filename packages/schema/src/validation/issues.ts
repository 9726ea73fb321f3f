import type { Issue, RawError, ValidatorMeta } from "./issue.ts";
import { clip, didYouMean, requirement, show } from "./messages.ts";
import { suggest } from "./suggestion.ts";

/** Of several faults of one value only the first of these is told: the others follow from it. */
const gravity = ["type", "const", "enum", "pattern"];

/** Whoever sends thousands of wrong fields is served by the first of them; each costs time to word. */
const mostErrors = 200;

/**
 * Turns a compiled validator's raw errors into exactly one issue per real fault: wrappers (`if`, `not`, `anyOf`) vanish
 * into their named rule, one value gets one issue, and a misspelt required field is not also reported as missing.
 */
export function toIssues(errors: readonly RawError[], meta: ValidatorMeta, value: unknown): Issue[] {
  const values = new Map<string, RawError>();
  const missing = new Map<string, Issue>();
  const unknown = new Map<string, Issue>();
  const broken = new Map<string, { issue: Issue; touches: string[] }>();

  for (const error of errors.slice(0, mostErrors)) {
    const rule = meta.rules.find(([path]) => error.schemaPath.startsWith(`${path}/`));
    if (rule) {
      const [, id, text, fields, depth] = rule;
      const base = error.instancePath
        .split("/")
        .slice(0, depth + 1)
        .join("/");
      const owner = Object(at(value, base));
      const pointer = `${base}/${fields.find((field) => Object.hasOwn(owner, field)) ?? fields[0]}`;
      const known = broken.get(id + pointer);
      if (known) known.touches.push(error.instancePath);
      else broken.set(id + pointer, { issue: makeIssue(pointer, id, text), touches: [error.instancePath] });
    } else if (error.keyword === "required") {
      const pointer = `${error.instancePath}/${escapeSegment(String(error.params.missingProperty))}`;
      missing.set(pointer, makeIssue(pointer, "required", `${name(pointer)} is required`));
    } else if (error.keyword === "additionalProperties") {
      const field = String(error.params.additionalProperty);
      const pointer = `${error.instancePath}/${escapeSegment(field)}`;
      unknown.set(pointer, unknownField(pointer, field, meta.fields[error.schemaPath.slice(0, -"/additionalProperties".length)] ?? []));
    } else {
      const known = values.get(error.instancePath);
      if (!known || rank(error) < rank(known)) values.set(error.instancePath, error);
    }
  }

  // A misspelt field is not missing as well.
  for (const issue of unknown.values()) {
    if (issue.suggestion) missing.delete(issue.pointer.replace(/[^/]*$/, escapeSegment(issue.suggestion)));
  }
  for (const [key, { issue, touches }] of broken) {
    // What a rule says of a value that is wrong by itself, or of a field that is missing anyway, is no second fault.
    if (touches.some((pointer) => values.has(pointer)) || missing.has(issue.pointer)) broken.delete(key);
    // A rule that refuses a field says it better than that the field is unknown.
    else unknown.delete(issue.pointer);
  }
  return [
    ...unknown.values(),
    ...missing.values(),
    ...[...values].map(([pointer, error]) => wrongValue(pointer, error, at(value, pointer), meta)),
    ...[...broken.values()].map(({ issue }) => issue),
  ];
}

const rank = ({ keyword }: RawError) => (gravity.includes(keyword) ? gravity.indexOf(keyword) : gravity.length);

/** An issue at a pointer; the path follows from it. */
export function makeIssue(pointer: string, rule: string, message: string, more?: Partial<Issue>): Issue {
  return { message, path: segments(pointer), pointer, rule, ...more };
}

function unknownField(pointer: string, field: string, known: readonly string[]): Issue {
  const suggestion = suggest(field, known);
  const message = `${name(pointer)} is not a known field${didYouMean(suggestion)}`;
  return makeIssue(pointer, "additionalProperties", message, { allowed: known, ...(suggestion && { suggestion }) });
}

function wrongValue(pointer: string, error: RawError, value: unknown, { patterns }: ValidatorMeta): Issue {
  const allowed =
    error.keyword === "enum"
      ? (error.params.allowedValues as unknown[])
      : error.keyword === "const"
        ? [error.params.allowedValue]
        : undefined;
  const suggestion = allowed && suggest(value, allowed);
  const message = `${name(pointer)} must ${requirement(error, patterns)} (got ${show(value)})${didYouMean(suggestion && show(suggestion))}`;
  return makeIssue(pointer, error.keyword, message, { ...(allowed && { allowed }), ...(suggestion && { suggestion }) });
}

/** A pointer as people write it: `reference_characters[0].name`; the value itself is "the input". */
function name(pointer: string): string {
  const text = segments(pointer).reduce<string>(
    (text, segment) => (typeof segment === "number" ? `${text}[${segment}]` : text ? `${text}.${segment}` : segment),
    "",
  );
  return text ? clip(text, 100) : "the input";
}

const escapeSegment = (segment: string) => segment.replaceAll("~", "~0").replaceAll("/", "~1");

function segments(pointer: string): (string | number)[] {
  return pointer
    .split("/")
    .slice(1)
    .map((segment) => (/^\d+$/.test(segment) ? Number(segment) : segment.replaceAll("~1", "/").replaceAll("~0", "~")));
}

function at(value: unknown, pointer: string): unknown {
  return segments(pointer).reduce<unknown>((inner, segment) => (inner as Record<string | number, unknown> | undefined)?.[segment], value);
}
