import { InputInvalidError } from "../errors/errors.ts";
import { hasFile } from "../files/file-source.ts";
import type { Wire } from "../http/wire.ts";
import type { Validate } from "../options.ts";
import type { BoundCall } from "./port.ts";

/** An input as it is sent: checked, if the client has a validator, and with files uploaded, or only named where `dry`. */
export async function prepared(
  wire: Wire,
  surface: NonNullable<Parameters<Validate>[2]>,
  model: string,
  input: unknown,
  options: BoundCall,
  dry = false,
): Promise<unknown> {
  const files = hasFile(input) ? await import("../files/files.ts") : undefined;
  const named = files ? await files.withNames(input) : input;
  const issues = (await wire.settings.validate?.(model, named, surface))?.issues;
  if (issues)
    throw new InputInvalidError(`Nothing was sent: this is no input of ${model}: ${issues.map(({ message }) => message).join("; ")}.`, {
      code: "invalid_input",
      // As the server would tell it: a pointer into what is sent.
      errors:
        surface === "router" || surface === "direct"
          ? issues
          : issues.map((issue) => ({ ...issue, path: ["input", ...issue.path], pointer: `/input${issue.pointer}` })),
    });
  return files && !dry ? files.withUploads(wire, input, options) : named;
}
