import type { validateInput, validateOutput } from "@stoplight/prism-http/dist/validator/index.js";
import { bare } from "./faults.ts";
import type { Violation } from "./violation.ts";

type Result = ReturnType<typeof validateInput> | ReturnType<typeof validateOutput>;

const parts: Readonly<Record<string, Violation["part"]>> = { header: "headers", query: "query", path: "path" };

/** What Prism found in headers and parameters. */
export function fromPrism(result: Result, where: Violation["where"]): Violation[] {
  if (result._tag === "Right") return [];
  return result.left.map(({ path = [], message, severity }) => {
    const [part = "", ...steps] = path.map(String);
    return {
      where,
      part: parts[part] ?? "headers",
      pointer: steps.map((step) => `/${step}`).join(""),
      message: bare(message, steps),
      severity: severity === 0 ? "error" : "warning",
    };
  });
}
