import type { Operation } from "@gentasks/schema/operations";
import { validators } from "@gentasks/schema/validators";

interface Judged {
  readonly issues?: readonly { readonly pointer: string }[] | undefined;
}
type Validator = { readonly validate: (value: unknown) => Judged | Promise<Judged> };

const loaders = validators.operations as unknown as Readonly<Record<string, () => Promise<{ readonly default: Validator }>>>;

/** The fields of a body that are at fault by the spec: none where it is right, and undefined where the operation takes no JSON. */
export async function faultyFields({ operationId }: Operation, body: unknown): Promise<readonly string[] | undefined> {
  const { default: validator } = (await loaders[operationId]?.()) ?? {};
  if (!validator) return undefined;
  const { issues = [] } = await validator.validate(body);
  return issues.map(({ pointer }) => pointer);
}
