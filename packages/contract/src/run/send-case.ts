import { type Operation, operations } from "@gentasks/schema/operations";
import type { ExampleInput } from "@gentasks/spec";
import type { Case } from "../corpus/case.ts";
import { formOf } from "../corpus/samples.ts";
import type { Exchange } from "../exchange/exchange.ts";
import { pointersIn } from "../probes/http/told.ts";
import type { Context } from "./context.ts";
import type { Sources } from "./sources.ts";

/** Sends a case and holds the answer against its verdict. */
export async function sendCase(each: Case, context: Context, sources: Sources): Promise<void> {
  const operation: Operation = operations[each.operation as keyof typeof operations];
  const { path, method } = operation;
  const isForm = each.mediaType === "multipart/form-data";
  // A dry run is checked and priced as any other submission, and creates nothing.
  const filled = sources.filled(each);
  const body = each.surface === "unified" && typeof filled === "object" ? { ...filled, dry_run: true } : filled;
  const exchange = await context.send({ method, path, ...(isForm ? { form: formOf(body as ExampleInput) } : { body }) });
  const { status, text } = exchange.response;
  const { number } = exchange;
  const about = { provenance: each.provenance, exchange: number };
  if (each.expected === "accepted" && status >= 400) {
    context.report({
      check: "valid-accepted",
      message: `${each.model} refused with ${status} what is allowed (${each.kind}): ${text.slice(0, 300)}`,
      expected: "200",
      ...about,
    });
  }
  if (each.expected === "refused" && status === 400) nameField(each, exchange, context);
  if (each.expected === "refused" && status !== 400) {
    const what = status < 400 ? "accepted" : `refused with ${status}`;
    context.report({
      check: "invalid-refused",
      message: `${each.model} ${what} a body that breaks ${each.rule} at ${each.pointer || "the body"}${each.text ? ` (${each.text})` : ""}`,
      expected: "400",
      ...about,
    });
  }
}

/** Servers that say which field is at fault say the right one. */
function nameField(each: Case, { response, number }: Exchange, { report }: Context): void {
  const pointers = pointersIn(response.json);
  if (pointers.length === 0 || pointers.includes(each.pointer)) return;
  const message = `${each.model} blamed ${pointers.join(", ")} for a body that breaks ${each.rule} at ${each.pointer || "the body"}`;
  report({ check: "refusal-names-field", message, expected: each.pointer, provenance: "extension", exchange: number });
}
