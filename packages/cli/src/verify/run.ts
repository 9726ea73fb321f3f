import { writeFileSync } from "node:fs";
import { corpus, harReport, junitReport, textReport, type VerifyOptions, verify } from "@gentasks/contract";
import { mockUrl } from "@gentasks/schema/operations";
import type { ExitCode } from "../exit-code.ts";
import { reasonOf } from "../files/reason.ts";
import { UsageError } from "../usage-error.ts";
import { webAddress } from "../values/address.ts";
import { choices } from "../values/choice.ts";
import { given } from "../values/given.ts";
import { decimalNumber, dollars, wholeNumber } from "../values/number.ts";
import type { VerifyArguments } from "./arguments.ts";
import { progressLine } from "./progress.ts";

const surfaces = ["unified", "async", "direct", "router"] as const;

/** Holds a server against the description, or lists what would be sent. */
export async function runVerify(typed: VerifyArguments): Promise<ExitCode> {
  const chosen = {
    ...given("surfaces", typed.surface, (names) => choices("--surface", names, surfaces)),
    ...given("models", typed.model, (models) => models),
  };
  const cases = await corpus(chosen);
  if (cases.length === 0)
    throw new UsageError(`No model is called ${typed.model?.join(", ")}; a name may end with * for all that begin so.`);
  if (typed.list) {
    for (const { id, expected, rule, pointer, provenance } of cases) console.log([id, expected, rule, pointer, provenance].join("\t"));
    return 0;
  }
  const progress = progressLine();
  const result = await verify({ ...optionsOf(typed), ...chosen, onProgress: progress.show });
  progress.clear();
  for (const [option, path, report] of [
    ["--junit", typed.junit, junitReport],
    ["--json", typed.json, JSON.stringify],
    ["--har", typed.har, harReport],
  ] as const)
    if (path !== undefined) write(option, path, report(result));
  console.log(textReport(result));
  return result.passed ? 0 : 1;
}

function optionsOf(typed: VerifyArguments): VerifyOptions {
  const main = typed.key ?? process.env.GENTASKS_API_KEY;
  if (!main) throw new UsageError("verify needs a key of the server: --key, or GENTASKS_API_KEY. The mock takes any.");
  return {
    baseUrl: webAddress("--base-url (or GENTASKS_BASE_URL)", typed.baseUrl ?? (process.env.GENTASKS_BASE_URL || mockUrl)),
    keys: {
      main,
      ...given("other", typed.otherKey, (key) => key),
      ...given("poor", typed.poorKey, (key) => key),
      ...given("limited", typed.limitedKey, (key) => key),
      ...given("channelless", typed.channellessKey, (key) => key),
    },
    seed: wholeNumber("--seed", typed.seed, [0, 2_147_483_647]),
    fast: typed.fast ?? false,
    ...given("spend", typed.spend, (text) => (text === "unlimited" ? text : decimalNumber("--spend", text, dollars))),
  };
}

function write(option: string, path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw new UsageError(`${option} ${path} cannot be written: ${reasonOf(error)}.`);
  }
}
