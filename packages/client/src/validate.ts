/** The rules of every model, to be checked without the server. Each model's are loaded when they are first asked for. */
import { validators } from "@gentasks/schema/validators";
import type { Validate } from "./options.ts";

type Loaders = Readonly<
  Record<string, (() => Promise<{ default: { validate: (input: unknown) => Awaited<ReturnType<Validate>> } }>) | undefined>
>;

/** To be given to `createClient`. Models that this version does not know are let through. */
export const validate: Validate = async (model, input, surface = "unified") => {
  const loaders = validators[surface] as Loaders;
  const load = Object.hasOwn(loaders, model) ? loaders[model] : undefined;
  return load ? (await load()).default.validate(input) : {};
};
