import { modelInfo, type Task } from "@gentasks/engine";
import { schemas } from "@gentasks/schema/schemas";
import { hash } from "../world/hash.ts";

/** What a model makes. */
export type Kind = "video" | "image" | "audio" | "text";

/** The kind of a task's model; of names that the catalogue does not know, what they sound like. */
export function kindOf({ surface, model }: Pick<Task, "surface" | "model">): Kind {
  const info = modelInfo(surface, model);
  if (info) return info.kind;
  if (/music|audio|speech|tts|voice|sound|song/i.test(model)) return "audio";
  return /image|photo|flux|draw|picture|sdxl|diffusion/i.test(model) ? "image" : "video";
}

/** The texts of an input, the one that leads first. */
export function promptOf({ input, model }: Pick<Task, "input" | "model">): string {
  const { prompt, text, gpt_description_prompt, title, promptText, multi_shots, dialogue } = input;
  const listed = [...list(multi_shots), ...list(dialogue)].map((item) => Object(item).prompt ?? Object(item).text).filter(isText);
  return [prompt, text, gpt_description_prompt, title, promptText, listed.join(" ")].filter(isText).find((each) => each !== "") ?? model;
}

const isText = (value: unknown): value is string => typeof value === "string";

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The seed that the caller gave, or one of the task's own. */
export const seedOf = ({ id, input }: Pick<Task, "id" | "input">): number =>
  Number.isSafeInteger(input.seed) ? (input.seed as number) : hash(id)[0] % 2 ** 31;

/** The number in a field, also where it is written as text ("5", "5s"). */
export function numberIn(value: unknown): number | undefined {
  const number = typeof value === "string" ? Number.parseFloat(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}

type Fields = Readonly<Record<string, { readonly default?: unknown }>>;
type Loaders = Readonly<Record<string, () => Promise<{ readonly default: { readonly properties?: Fields } }>>>;

/** An import is remembered by the runtime too, but asking it costs more than all else that a task takes. */
const fields = new Map<string, Fields>();

/** What the spec says that a field is when it is left out. */
export async function defaultOf({ surface, model }: Pick<Task, "surface" | "model">, field: string): Promise<unknown> {
  const loaders: Loaders = schemas[surface];
  if (!Object.hasOwn(loaders, model)) return undefined;
  const key = `${surface} ${model}`;
  const known = fields.get(key) ?? (await loaders[model]?.())?.default.properties ?? {};
  fields.set(key, known);
  return known[field]?.default;
}
