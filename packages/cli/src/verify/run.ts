import { corpus, probesOf, textReport, verify } from "@gentasks/contract";
import type { ExitCode } from "../exit-code.ts";
import { surfaces } from "../tasks/model.ts";
import { UsageError } from "../usage-error.ts";
import { choices } from "../values/choice.ts";
import { given } from "../values/given.ts";
import type { VerifyArguments } from "./arguments.ts";
import { reportFiles } from "./files.ts";
import { optionsOf } from "./options.ts";
import { passAt } from "./pass.ts";
import { progressLine } from "./progress.ts";

/** Holds a server against the description, or lists what would be sent. */
export async function runVerify(typed: VerifyArguments): Promise<ExitCode> {
  const chosen = {
    ...given("surfaces", typed.surface, (names) => choices("--surface", names, surfaces)),
    ...given("models", typed.model, (models) => models),
    ...given("fast", typed.fast, (fast) => fast),
  };
  const cases = await corpus(chosen);
  if (cases.length === 0) {
    const place = typed.surface ? ` on ${typed.surface.join(", ")}` : "";
    throw new UsageError(`No model${place} is called ${typed.model?.join(", ")}; a name may end with * for all that begin so.`);
  }
  if (typed.list) {
    // A key changes what is left out, and not what there is.
    for (const { id, checks, surfaces } of probesOf({ ...chosen, keys: { main: "" } }))
      console.log([id, "probe", checks.join(", "), surfaces.join(", "), ""].join("\t"));
    for (const { id, expected, rule, pointer, provenance } of cases) console.log([id, expected, rule, pointer, provenance].join("\t"));
    return 0;
  }
  const options = optionsOf(typed);
  const files = reportFiles(typed);
  await reach(options.baseUrl);
  const pass = await passAt(options.baseUrl);
  if (pass) console.log("The server is a mock: its clock is moved where time has to pass.");
  const progress = progressLine();
  const result = await verify({ ...options, ...chosen, ...(pass && { pass }), onProgress: progress.show }).finally(progress.clear);
  console.log(textReport(result));
  files.write(result);
  return result.passed ? 0 : 1;
}

/** A server that is not there would fail every case for the same reason. */
async function reach(baseUrl: string): Promise<void> {
  try {
    await fetch(baseUrl, { redirect: "manual", signal: AbortSignal.timeout(30_000) });
  } catch (error) {
    const { cause, message } = error as Error & { readonly cause?: { readonly code?: string } };
    throw new Error(`Nothing answers at ${baseUrl} (${cause?.code ?? message}). \`gentasks mock\` runs a server on this machine.`);
  }
}
