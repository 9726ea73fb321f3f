import type { ModelInfo } from "@gentasks/schema/catalogue";
import type { Case } from "../corpus/case.ts";
import { bodyOf, infoOf, isForm, nameOf, operationOf, type Sample, samples } from "../corpus/samples.ts";
import { isLasting, watched } from "../probes/life/tasks.ts";
import type { Context } from "./context.ts";
import { NotSpentError } from "./spending.ts";

/** Tasks for others to go on from, by the model that made them. */
export class Sources {
  readonly #made = new Map<Sample, string>();

  /** Submits a task for each kind of source that the cases name, and waits for them. */
  async make(cases: readonly Case[], context: Context): Promise<void> {
    const wanted = new Set(cases.flatMap((each) => sourceFor(each)?.source ?? []));
    for (const source of wanted) {
      const { path } = operationOf(source);
      const { response } = await context.send({ method: "POST", path, body: bodyOf(source, source.valid.minimal) });
      const id = idIn(response.json);
      if (id === undefined) continue;
      this.#made.set(source, id);
      if (isLasting(source.surface)) await watched(context, source.surface, id);
    }
  }

  /** The body of a case with a task that is there, where it names one. */
  filled(each: Case): unknown {
    const { source, field = "", nested = false } = sourceFor(each) ?? {};
    if (field === "") return each.body;
    const id = source && this.#made.get(source);
    if (id === undefined) throw new NotSpentError("the task that it goes on from was not made");
    const body = each.body as Readonly<Record<string, unknown>>;
    return nested ? { ...body, input: { ...(body.input as object), [field]: id } } : { ...body, [field]: id };
  }
}

/** Whether a case can show something only with a task to go on from. */
export const needsSource = (each: Case): boolean => sourceFor(each) !== undefined;

/** Which model makes what an accepted case goes on from, and the field that names the task. */
function sourceFor({ surface, model, operation, mediaType, body, expected }: Case) {
  const own = samples.find(
    (each) => each.surface === surface && each.model === model && each.operation === operation && each.mediaType === mediaType,
  );
  const { field, ...wanted } = (own && infoOf(own)?.sourceTask) ?? {};
  if (!own || field === undefined || expected !== "accepted") return undefined;
  const nested = !own.flat;
  const input = (nested ? (body as { input?: unknown }).input : body) as object;
  if (!(field in input)) return undefined;
  return { source: makerOf(own, wanted as Wanted), field, nested };
}

type Wanted = Omit<NonNullable<ModelInfo["sourceTask"]>, "field">;

function makerOf({ surface }: Sample, { gives, models }: Wanted): Sample | undefined {
  return samples.find((other) => {
    const info = infoOf(other);
    return (
      other.surface === surface &&
      !isForm(other) &&
      info?.gives.includes(gives) &&
      // One that goes on from a task itself cannot be the beginning.
      !(info.sourceTask && info.sourceTask.field in (other.valid.minimal ?? {})) &&
      (!models ||
        models.some((pattern) => (pattern.endsWith("*") ? nameOf(other).startsWith(pattern.slice(0, -1)) : pattern === other.model)))
    );
  });
}

/** The id of a new task, as each surface tells it. */
export function idIn(json: unknown): string | undefined {
  const { data, task_id, id } = (json ?? {}) as { data?: { task_id?: string }; task_id?: string; id?: string };
  return data?.task_id ?? task_id ?? id;
}
