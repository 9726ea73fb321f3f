import type { Issue } from "@gentasks/schema";
import { validators } from "@gentasks/schema/validators";
import type { Case } from "./cases.ts";

type Validate = (value: unknown) => { readonly issues?: readonly Issue[] | undefined } | Promise<{ readonly issues?: readonly Issue[] | undefined }>;
type Loader = () => Promise<{ readonly default: { readonly validate: Validate } }>;

const loaders: Readonly<Record<string, Loader>> = validators.operations;

/** The issues of our validator of the operation's body: none when it accepts it. */
export async function ourIssues({ operation, mediaType, body }: Case): Promise<readonly Issue[]> {
  const name = mediaType === "application/json" ? operation : `${operation}.form`;
  const load = loaders[name];
  if (!load) throw new Error(`@gentasks/schema has no validator of the body ${name}`);
  const { default: validator } = await load();
  return (await validator.validate(body)).issues ?? [];
}
