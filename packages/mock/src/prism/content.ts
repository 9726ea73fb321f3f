import type { JsonSchema } from "@gentasks/schema";
import { validateMediaType } from "@stoplight/prism-http/dist/validator/index.js";
import type { Operation } from "./operations.ts";

/** What the document says of a body of one media type. */
interface Content {
  readonly mediaType: string;
  readonly schema?: JsonSchema;
}

type Contents = NonNullable<Operation["responses"][number]["contents"]>;

/** The content that a message's media type is documented as; else a sentence about it. */
export function contentOf(contents: Contents, type: string): Content | string {
  const taken = contents.map(({ mediaType }) => mediaType).join(", ");
  try {
    const result = validateMediaType(contents as never, type);
    if (result._tag === "Right") return result.right as unknown as Content;
  } catch {
    // Prism throws at a type that cannot be parsed; it is none of the documented ones.
  }
  return `must be ${contents.length > 1 ? "one of " : ""}${taken} (got ${type || "none"})`;
}
