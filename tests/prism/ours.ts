import type { Issue } from "@gentasks/schema";
import { validators } from "@gentasks/schema/validators";
import { json, type Sent } from "./cases.ts";

interface Outcome {
  readonly issues?: readonly Issue[] | undefined;
}

type Loader = () => Promise<{ readonly default: { readonly validate: (body: unknown) => Outcome | Promise<Outcome> } }>;

const loaders: Readonly<Record<string, Loader>> = validators.operations;

/** The issues of our validator of the operation's body: none when it accepts it. */
export async function ourIssues({ operation, mediaType, body }: Sent): Promise<readonly Issue[]> {
  const name = mediaType === json ? operation : `${operation}.form`;
  const load = loaders[name];
  if (!load) throw new Error(`@gentasks/schema has no validator of the body ${name}`);
  const { default: validator } = await load();
  return (await validator.validate(body)).issues ?? [];
}
