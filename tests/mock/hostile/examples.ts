import { catalogue, type ModelInfo } from "@gentasks/schema/catalogue";
import { examples } from "@gentasks/schema/examples";
import { type OperationId, operations } from "@gentasks/schema/operations";

type Input = Readonly<Record<string, unknown>>;
type Loaders = Readonly<Record<string, () => Promise<{ readonly default: Readonly<Record<string, Input>> }>>>;

/** A valid submission: where it is sent, and what. */
export interface Example {
  readonly path: string;
  readonly body: Input;
}

/** Every example of every model, as the body of its operation. */
export async function allExamples(): Promise<readonly Example[]> {
  const models = Object.values(catalogue).flatMap((of) => Object.values<ModelInfo>(of));
  const listed = await Promise.all(
    models.map(async (model) => {
      const inputs = (await (examples[model.surface] as Loaders)[model.id]?.())?.default ?? {};
      const { path } = operations[model.operation as OperationId];
      return Object.values(inputs).map((input) => ({ path, body: bodyOf(model, input) }));
    }),
  );
  return listed.flat();
}

function bodyOf({ surface, id }: ModelInfo, input: Input): Input {
  if (surface === "router") return input;
  if (surface === "direct") return { model: id, ...input };
  return { model: id.replace("*", "some-lab/some-model"), input };
}
