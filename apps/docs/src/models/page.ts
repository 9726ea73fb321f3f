import type { ModelInfo } from "@gentasks/schema/catalogue";
import { examples } from "@gentasks/schema/examples";
import { schemas } from "@gentasks/schema/schemas";
import { referenceTo } from "../facts/document.ts";
import { base } from "../site/base.ts";
import { linkTo, models, slugOf } from "./list.ts";
import { code, fence, frontmatter, mark, table, words } from "./markdown.ts";
import { fieldTable } from "./parameters.ts";
import { pricesOf } from "./price.ts";
import { component, type Schema } from "./schema.ts";
import { python } from "./snippets/python.ts";
import { type Input, nameOf, operationOf } from "./snippets/request.ts";
import { command, curl } from "./snippets/shell.ts";
import { typescript } from "./snippets/typescript.ts";

type Loaders<T> = Readonly<Record<string, Readonly<Record<string, () => Promise<{ readonly default: T }>>>>>;

async function load<T>(loaders: Loaders<T>, { surface, id }: ModelInfo): Promise<T> {
  const loader = loaders[surface]?.[id];
  if (!loader)
    throw new Error(`@gentasks/schema has nothing of ${id} on the ${surface} surface. Build it: pnpm --filter @gentasks/schema build`);
  return (await loader()).default;
}

/** The inputs that the description gives for a model, by what each shows. */
export const examplesOf = (model: ModelInfo): Promise<Readonly<Record<string, Input>>> =>
  load<Readonly<Record<string, Input>>>(examples as unknown as Loaders<Readonly<Record<string, Input>>>, model);

/** The page of a model, as MDX. */
export async function modelPage(model: ModelInfo): Promise<string> {
  const schema = await load<Schema>(schemas as unknown as Loaders<Schema>, model);
  const inputs = await examplesOf(model);
  const parts = [
    frontmatter({ title: model.title, description: model.description, slug: slugOf(model) }),
    'import { TabItem, Tabs } from "@astrojs/starlight/components";',
    words(model.description),
    facts(model),
    `<p><a class="try" href="/playground/#${encodeURI(model.id)}">Try it in the playground</a></p>`,
    "## Parameters",
    parameters(model, schema),
    rules(model),
    price(model),
    result(model),
    ...exampleSections(model, inputs),
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

function facts(model: ModelInfo): string {
  const { method, path, operationId } = operationOf(model);
  const rows: [string, string][] = [
    // A search for the id should find this page before others that name it.
    ["Model", `<code data-pagefind-weight="10">${model.id}</code>`],
    ["Surface", `[${model.surface}](${base}/guides/${model.surface}/)`],
    ["Submit to", `[${code(`${method} ${path}`)}](${referenceTo(operationId)})`],
    ["Takes", model.takes.join(", ")],
    ["Gives", model.gives.join(", ")],
    ...(model.provider ? [["Provider", words(model.provider)] as [string, string]] : []),
    ...(model.channel ? [["Channel", `${code(model.channel)} must be enabled for the key`] as [string, string]] : []),
    ["How sure", `the model ${mark(model.provenance)}, its input ${mark(model.inputProvenance)}`],
  ];
  return table(["", ""], rows);
}

function parameters(model: ModelInfo, schema: Schema): string {
  const fields = fieldTable(schema, model.inputProvenance, "Input");
  const open =
    schema.additionalProperties === false ? "Any other field is refused." : "Fields that are not listed are passed on unchecked.";
  const source =
    model.sourceTask &&
    `${code(model.sourceTask.field)} names a completed task of the same key, whose result is ${article(model.sourceTask.gives)}${sources(model)}.`;
  const about = schema.description === model.description ? "" : words(schema.description ?? "");
  return [about, fields, [source, open].filter(Boolean).join(" ")].filter(Boolean).join("\n\n");
}

const article = (kind: string): string => ({ image: "a picture", audio: "a sound", video: "a video", text: "text" })[kind] ?? kind;

function sources({ sourceTask, surface }: ModelInfo): string {
  if (!sourceTask?.models) return "";
  const named = sourceTask.models.map((id) => {
    const found = models.find((each) => each.id === id && each.surface === surface);
    return found ? `[${code(id)}](${linkTo(found)})` : code(id);
  });
  return `, made by ${named.join(" or ")}`;
}

function rules(model: ModelInfo): string {
  if (model.rules.length === 0) return "";
  const lines = model.rules.map(
    ({ id, text, provenance }) => `- ${words(text)} ${code(id)}${provenance === model.inputProvenance ? "" : ` ${mark(provenance)}`}`,
  );
  return `## Rules\n\nWhat holds between fields. An error names the broken rule by its id.\n\n${lines.join("\n")}`;
}

function price({ price }: ModelInfo): string {
  const unknown = `The documentation states no price${price ? " for anything else" : ""}. [A dry run](${base}/concepts/money/) asks the server. Unknown is not free.`;
  const always = price?.some(({ when }) => !when);
  return `## Price\n\n${[...pricesOf(price ?? []), always ? "" : unknown]
    .filter(Boolean)
    .map((line) => `- ${line}`)
    .join("\n")}`;
}

function result(model: ModelInfo): string {
  const output = component(model.output);
  const guide = `[the ${model.surface} surface](${base}/guides/${model.surface}/)`;
  if (!output.properties) return `## Result\n\n${words(output.description ?? "")} See ${guide}.`;
  return `## Result\n\n${words(output.description ?? "")} How it is wrapped: ${guide}.\n\n${fieldTable(output, output["x-provenance"] ?? model.provenance, "Output")}`;
}

function exampleSections(model: ModelInfo, inputs: Readonly<Record<string, Input>>): string[] {
  const first = Object.values(inputs)[0] ?? {};
  const tab = (label: string, language: string, text: string) => `<TabItem label="${label}">\n\n${fence(language, text)}\n\n</TabItem>`;
  const tabs = [
    tab("TypeScript", "ts", typescript(model, first)),
    tab("Python", "python", python(model, first)),
    tab("curl", "sh", curl(model, first)),
    tab("Command", "sh", command(model, first)),
  ];
  const others = Object.entries(inputs).map(([name, input]) => `### ${words(name)}\n\n${fence("json", JSON.stringify(input, null, 2))}`);
  return [
    "## Run it",
    `These talk to [the mock](${base}/packages/mock/) on this machine; a service is another address and another key.`,
    `<Tabs syncKey="language">\n${tabs.join("\n")}\n</Tabs>`,
    "## Inputs",
    `What the description gives as accepted input of ${code(nameOf(model))}.`,
    ...others,
  ];
}
