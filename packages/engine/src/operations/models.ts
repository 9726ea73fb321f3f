import type { components } from "@gentasks/schema";
import { catalogue, type ModelInfo } from "@gentasks/schema/catalogue";
import { examples } from "@gentasks/schema/examples";
import { schemas } from "@gentasks/schema/schemas";
import { type Answer, type Call, ok } from "../exchange/call.ts";
import { readQuery } from "../exchange/query.ts";
import { Refusal } from "../exchange/refusal.ts";
import type { Json } from "../json.ts";
import type { Engine, Voices } from "../options.ts";
import { success } from "../surfaces/unified/index.ts";
import { unknownCursor } from "./paging.ts";

type S = components["schemas"];
type Loaders = Readonly<Record<string, () => Promise<{ readonly default: Json }>>>;

const models: readonly ModelInfo[] = Object.values<ModelInfo>(catalogue.unified).sort(({ id: one }, { id: other }) =>
  one < other ? -1 : 1,
);
const usualLimit = 20;

type Filters = {
  readonly kind?: string;
  readonly provider?: string;
  readonly q?: string;
  readonly cursor?: string;
  readonly limit?: number;
};

export async function listModels(_engine: Engine, { search, operation }: Call): Promise<Answer | Refusal> {
  const filters = await readQuery<Filters>(search, operation);
  if (filters instanceof Refusal) return filters;
  const { cursor, limit = usualLimit } = filters;
  const matching = models.filter((model) => matches(model, filters));
  // A cursor is the id of the last model that was shown.
  const after = cursor === undefined ? -1 : models.findIndex(({ id }) => cursorOf(id) === cursor);
  if (cursor !== undefined && after < 0) return unknownCursor(filters);
  const rest = matching.filter((model) => models.indexOf(model) > after);
  const items = rest.slice(0, limit);
  const last = items.at(-1);
  return ok(success({ items: items.map(summaryOf), ...(last && rest.length > limit && { next_cursor: cursorOf(last.id) }) }));
}

const cursorOf = (id: string) => btoa(id).replaceAll("=", "");

function matches(model: ModelInfo, { kind, provider, q }: Filters): boolean {
  const text = `${model.id}\n${model.title}\n${model.description}`.toLowerCase();
  return (
    (kind === undefined || model.kind === kind) &&
    (provider === undefined || providerOf(model) === provider) &&
    text.includes((q ?? "").toLowerCase())
  );
}

const providerOf = ({ id }: ModelInfo) => id.slice(0, id.indexOf("/"));

const summaryOf = (model: ModelInfo): S["ModelSummary"] => {
  const { id, title, kind, takes, gives } = model;
  return { id, provider: providerOf(model), title, kind, takes: [...takes], gives: [...gives] };
};

export async function getModel(engine: Engine, { params }: Call): Promise<Answer | Refusal> {
  const id = `${params.provider}/${params.name}`;
  const model = models.find((each) => each.id === id);
  if (!model) return new Refusal("unknownModel", `Model ${id.slice(0, 80)} not found; GET /v1/models lists all of them`);
  const [schema, inputs] = await Promise.all([(schemas.unified as Loaders)[id]?.(), (examples.unified as Loaders)[id]?.()]);
  const detail: S["ModelDetail"] = {
    ...summaryOf(model),
    description: model.description,
    input_schema: schema?.default ?? {},
    rules: model.rules.map(({ id: rule, text }) => ({ id: rule, text })),
    prices: pricesOf(engine, model),
    examples: Object.entries(inputs?.default ?? {}).map(([name, input]) => ({ name, input: input as Json })),
    provenance: model.provenance,
  };
  return ok(success(detail));
}

function pricesOf(engine: Engine, model: ModelInfo): S["ModelPrice"][] {
  const { rules = [], source = "unknown" } = engine.prices.rules(model.surface, model.id) ?? {};
  return rules.map(({ per, microUsd, units, when }) => ({
    per,
    micro_usd: microUsd,
    ...(units !== undefined && { units }),
    currency: "USD",
    ...(when && { when: { ...when } }),
    source,
  }));
}

const voiceList = (voices: Voices[keyof Voices]): Answer => ok(success({ items: [...voices] } satisfies S["VoiceList"]));

export const listElevenLabsVoices = ({ voices }: Engine): Answer => voiceList(voices.elevenLabs);
export const listGoogleVoices = ({ voices }: Engine): Answer => voiceList(voices.google);
