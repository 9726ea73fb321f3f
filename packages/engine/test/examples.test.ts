import { catalogue, type ModelInfo } from "@gentasks/schema/catalogue";
import { examples } from "@gentasks/schema/examples";
import { operations } from "@gentasks/schema/operations";
import { expect, test } from "vitest";
import { type Harness, harness } from "./harness.ts";

type Input = Readonly<Record<string, unknown>>;
type Loaders = Readonly<Record<string, () => Promise<{ readonly default: Readonly<Record<string, Input>> }>>>;

const models = Object.values(catalogue).flatMap((of) => Object.values<ModelInfo>(of));

/** Where a model's input is sent, and what is around it there. */
function bodyOf({ surface, id }: ModelInfo, input: Input): object {
  if (surface === "router") return input;
  if (surface === "direct") return { model: id, ...input };
  return { model: id.replace("*", "stability-ai/sdxl"), input };
}

const pathOf = ({ operation }: ModelInfo) => operations[operation as keyof typeof operations].path;

/** The id of a completed task that a model can go on from. */
async function sourceFor({ post, pass }: Harness, { surface, sourceTask }: ModelInfo): Promise<string> {
  const [wanted] = sourceTask?.models ?? [];
  const made = models.find(
    (each) =>
      each.surface === surface &&
      !each.sourceTask?.field.startsWith("taskId") &&
      each.operation !== "submitMidjourneyChange" &&
      each.gives.includes(sourceTask?.gives ?? "video") &&
      (wanted === undefined || each.id.startsWith(wanted.replace("*", ""))),
  ) as ModelInfo;
  const [input = {}] = Object.values((await (examples[surface] as Loaders)[made.id]?.())?.default ?? {});
  const { body } = await post(pathOf(made), bodyOf(made, input));
  await pass(10_000);
  return body.data?.task_id ?? body.task_id;
}

/** Fields that only a form takes carry files. */
const isForm = (input: Input) => Object.values(input).some((value) => value === "binary" || String(value).includes("(bytes"));

test.each(models.map((model) => [model.surface, model.id, model] as const))(
  "%s: every example of %s is taken and done",
  async (_surface, _id, model) => {
    const own = harness();
    const { post, get, pass, store, errors, balance, sum } = own;
    const inputs = Object.entries((await (examples[model.surface] as Loaders)[model.id]?.())?.default ?? {});
    expect(inputs.length).toBeGreaterThan(0);
    for (const [name, example] of inputs) {
      if (isForm(example)) continue;
      const field = model.sourceTask?.field;
      const input = field && field in example ? { ...example, [field]: await sourceFor(own, model) } : example;
      const answer = await post(pathOf(model), bodyOf(model, input));
      expect([answer.status, answer.text], name).toEqual([200, expect.any(String)]);
      expect(answer.headers.get("idempotency-honoured")).toBe("true");
      if (model.surface === "direct") continue;
      const id: string = answer.body.data?.task_id ?? answer.body.task_id ?? answer.body.id;
      expect(store.task(id)).toMatchObject({ surface: model.surface, state: "queued", input });
      await pass(10_000);
      const reading = { unified: "/v1/tasks/", async: "/v1/task/", router: "/tasks/" }[model.surface];
      const read = await get(reading + id);
      expect((read.body.data ?? read.body).status, name).toBe("completed");
    }
    expect(errors).toEqual([]);
    expect(balance()[1]).toBe(0);
    expect(sum()).toBe(0);
  },
);
