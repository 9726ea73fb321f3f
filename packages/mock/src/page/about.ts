import { catalogue, type ModelInfo } from "@gentasks/schema/catalogue";
import { examples } from "@gentasks/schema/examples";
import { type OperationId, operations } from "@gentasks/schema/operations";
import type { PageLink } from "../options.ts";
import { scenarios } from "../scenarios/scenarios.ts";

type Surface = ModelInfo["surface"];

/** What is served, for people. */
export interface About {
  readonly baseUrl: string;
  readonly surfaces: readonly {
    readonly surface: Surface;
    readonly models: number;
    readonly operations: number;
    /** A command to paste into a terminal. */
    readonly example: string;
  }[];
  readonly links: readonly PageLink[];
  readonly scenarios: readonly { readonly name: string; readonly seed: number; readonly about: string }[];
}

/** The model by which each surface is shown. */
const shown = {
  unified: { model: "google/veo-3.1-fast", load: examples.unified["google/veo-3.1-fast"] },
  async: { model: "veo-3", load: examples.async["veo-3"] },
  direct: { model: "gpt-4", load: examples.direct["gpt-4"] },
  router: { model: "suno/jobs", load: examples.router["suno/jobs"] },
} as const;

export async function about(baseUrl: string, links: readonly PageLink[]): Promise<About> {
  return {
    baseUrl,
    surfaces: await Promise.all((Object.keys(shown) as Surface[]).map((surface) => describe(surface, baseUrl))),
    links: links.map(({ path, title, about }) => ({ path, title, about })),
    scenarios: Object.entries(scenarios).map(([name, scenario]) => ({ name, ...scenario })),
  };
}

async function describe(surface: Surface, baseUrl: string): Promise<About["surfaces"][number]> {
  const all = Object.values(operations);
  return {
    surface,
    models: Object.keys(catalogue[surface]).length,
    operations: all.filter((operation) => operation.surface === surface).length,
    example: await exampleOf(surface, baseUrl),
  };
}

/** A POST with the smallest input that the spec shows. */
async function exampleOf(surface: Surface, baseUrl: string): Promise<string> {
  const { model, load } = shown[surface];
  const { operation } = (catalogue[surface] as Readonly<Record<string, ModelInfo>>)[model] as ModelInfo;
  const { path } = operations[operation as OperationId];
  const { minimal } = (await load()).default;
  const body = JSON.stringify(bodyOf(surface, model, minimal)).replaceAll("'", "'\\''");
  return [`curl ${baseUrl}${path}`, `-H 'Authorization: Bearer sk-test'`, `-H 'Content-Type: application/json'`, `-d '${body}'`].join(
    " \\\n  ",
  );
}

function bodyOf(surface: Surface, model: string, input: unknown): unknown {
  if (surface === "router") return input;
  return surface === "direct" ? { model, ...Object(input) } : { model, input };
}
