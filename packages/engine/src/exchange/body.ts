import type { Operation } from "@gentasks/schema/operations";
import { type Awaitable, isObject, type Json } from "../json.ts";
import type { UploadedFile } from "../ports/assets.ts";
import { readText } from "./bytes.ts";
import { clip } from "./clip.ts";
import { readForm } from "./form.ts";
import { invalid, issueAt, Refusal } from "./refusal.ts";

/** A body that could be read. */
export interface Body {
  readonly form: boolean;
  /** Any JSON value; of a form the fields, files by their names. */
  readonly value: unknown;
  /** The files of a form by field. */
  readonly files: Readonly<Record<string, readonly UploadedFile[]>>;
}

export interface BodyLimits {
  /** Largest JSON body in bytes. */
  readonly json: number;
  /** Largest form in bytes. */
  readonly form: number;
}

/** Deeper than any input; what is deeper cannot be copied or written down safely. */
const deepest = 100;

/** Reads the body of a request in one of the operation's forms. */
export function readBody(request: Request, operation: Operation, limits: BodyLimits): Awaitable<Body | Refusal> {
  const type = request.headers.get("content-type");
  const mediaType = (type ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
  const bodies: readonly string[] = operation.bodies;
  if (!bodies.includes(mediaType)) {
    return new Refusal(
      "wrongType",
      `${type ? clip(type, 60) : "A body without Content-Type"} is not supported; send ${bodies.join(" or ")}`,
    );
  }
  if (mediaType === "multipart/form-data") return readForm(request, type as string, operation, limits.form);
  return readText(request, limits.json).then((text) => (text instanceof Refusal ? text : parseJson(text)));
}

function parseJson(text: string): Body | Refusal {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Runtimes say it each in their own way, and some quote a piece of the body, which may hold anything.
    const why = text.trim() === "" ? "it is empty" : "it ends too early or has a stray character";
    return invalid([issueAt("", "json", `The body is not valid JSON: ${why}`)]);
  }
  if (isDeeper(value, deepest)) return invalid([issueAt("", "depth", `The body is nested more than ${deepest} levels deep`)]);
  return { form: false, value, files: {} };
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (levels === 0) return true;
  if (Array.isArray(value)) return value.some((item) => isDeeper(item, levels - 1));
  for (const key in value) if (isDeeper((value as Json)[key], levels - 1)) return true;
  return false;
}

/** The body as an object, or a refusal in the words of a validator. */
export const objectIn = ({ value }: Body): Json | Refusal =>
  isObject(value)
    ? value
    : invalid([
        issueAt("", "type", `the body must be an object (got ${Array.isArray(value) ? "a list" : JSON.stringify(value)?.slice(0, 60)})`),
      ]);
