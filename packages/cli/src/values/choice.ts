import { UsageError } from "../usage-error.ts";

/** Reads one of the names that an option knows. */
export function choice<Name extends string>(option: string, text: string, names: readonly Name[]): Name {
  const name = names.find((each) => each === text);
  if (name !== undefined) return name;
  throw new UsageError(`${option} knows ${names.join(", ")} (got ${JSON.stringify(text)}).`);
}

/** Reads several of them. */
export const choices = <Name extends string>(option: string, texts: readonly string[], names: readonly Name[]): Name[] =>
  texts.map((text) => choice(option, text, names));
