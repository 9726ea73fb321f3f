/** Writes `src/generated`: the types of every operation and model, and the catalogue. Committed; `pnpm check:generated` guards it. */
import { mkdirSync, writeFileSync } from "node:fs";
import type { Surface } from "@gentasks/spec";
import openapiTypescript, { astToString, type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import { document } from "./bundle.ts";
import { type ModelSource, models } from "./models.ts";
import { operationFacts } from "./operation-facts.ts";
import { refusals } from "./refusals.ts";
import type { Schema } from "./schema.ts";
import { typesView, withoutOpenAlternatives } from "./types-view.ts";

const generated = new URL("../src/generated/", import.meta.url);
const banner = "// Generated from spec/ by `pnpm generate`. Do not edit.\n\n";
const quote = (text: string) => JSON.stringify(text);
const write = (name: string, text: string) => writeFileSync(new URL(name, generated), banner + text);

mkdirSync(generated, { recursive: true });

const nodes = await openapiTypescript(typesView(withoutOpenAlternatives(document)) as OpenAPI3, {
  defaultNonNullable: false,
  transform: (schema) =>
    openEnum(schema as Schema) ?? (schema.format === "binary" ? ts.factory.createTypeReferenceNode("Blob") : undefined),
});
write("openapi.ts", astToString(nodes));

/** Known words, and whatever a later server says. */
function openEnum(schema: Schema): ts.TypeNode | undefined {
  const words: string[] | undefined = schema["x-open-enum"];
  const { factory } = ts;
  return (
    words &&
    factory.createUnionTypeNode([
      ...words.map((word) => factory.createLiteralTypeNode(factory.createStringLiteral(word))),
      factory.createParenthesizedType(
        factory.createIntersectionTypeNode([factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword), factory.createTypeLiteralNode([])]),
      ),
    ])
  );
}

const surfaces: Surface[] = ["unified", "async", "direct", "router"];
const interfaceName = (surface: Surface) => `${surface[0]?.toUpperCase()}${surface.slice(1)}Models`;
const inputType = ({ component, flat, named }: ModelSource) =>
  flat && named ? `WithoutModel<S[${quote(component)}]>` : `S[${quote(component)}]`;

/** A family (`replicate/*`) stands for every name that starts so. */
const keyOf = (id: string) => (id.endsWith("/*") ? `[model: \`${id.slice(0, -1)}\${string}\`]` : quote(id));

const maps = surfaces.map((surface) => {
  const lines = models
    .filter((model) => model.surface === surface)
    .map(
      (model) =>
        `  /** ${model.entry.title} */\n  ${keyOf(model.id)}: { input: ${inputType(model)}; output: S[${quote(model.output)}] };\n`,
    );
  return `/** The models of the ${surface} surface: what each takes and gives. */\nexport interface ${interfaceName(surface)} {\n${lines.join("")}}\n`;
});
const events = Object.keys(document.webhooks).map(
  (name) => `  ${quote(name)}: webhooks[${quote(name)}]["post"]["requestBody"]["content"]["application/json"];\n`,
);
write(
  "models.ts",
  [
    'import type { components, webhooks } from "./openapi.ts";\n',
    'type S = components["schemas"];\n',
    '/** Unlike Omit this keeps the known fields of a type that takes unknown ones too. */\ntype WithoutModel<T> = { [K in keyof T as K extends "model" ? never : K]: T[K] };\n',
    ...maps,
    `/** Callback bodies by wire type. */\nexport interface Events {\n${events.join("")}}\n`,
  ].join("\n"),
);

const entries = surfaces.map((surface) => {
  const lines = models
    .filter((model) => model.surface === surface)
    .map(({ id, entry, output }) => `    ${quote(id)}: ${JSON.stringify({ id, surface, ...entry, output })},\n`);
  return `  ${surface}: {\n${lines.join("")}  },\n`;
});
write(
  "catalogue.ts",
  `import type { Catalogue } from "../catalogue.ts";\n\nexport const specVersion = ${quote(document.info.version)};\n\nexport const specHash = ${quote(document.info["x-spec-hash"])};\n\nexport const catalogue: Catalogue = {\n${entries.join("")}};\n`,
);

const facts = Object.entries(operationFacts());
const refused = Object.entries(refusals());
const union = (names: readonly string[]) => names.map(quote).join(" | ");
const lines = (entries: readonly [string, unknown][]) => entries.map(([name, value]) => `  ${name}: ${JSON.stringify(value)},\n`).join("");
write(
  "operations.ts",
  [
    'import type { Operation, Refusal } from "../operations.ts";\n',
    `/** The ids of all operations. */\nexport type OperationId =${facts.map(([id]) => `\n  | ${quote(id)}`).join("")};\n`,
    `/** Every operation, in the order of the document. */\nexport const operations: Readonly<Record<OperationId, Operation>> = {\n${lines(facts)}};\n`,
    `/** How each surface refuses, by the name of the example that shows it. */\nexport const errors: {\n${refused.map(([surface, names]) => `  readonly ${surface}: Readonly<Record<${union(Object.keys(names))}, Refusal>>;\n`).join("")}} = {\n${lines(refused)}};\n`,
  ].join("\n"),
);
