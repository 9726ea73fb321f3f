/** Writes the types of `src/generated`: every operation and component, and the maps of models and callbacks. */
import type { Surface } from "@gentasks/spec";
import openapiTypescript, { astToString, type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import { document } from "./bundle.ts";
import { quote, writeGenerated } from "./generated.ts";
import { type ModelSource, models, surfaces } from "./models.ts";
import type { Schema } from "./schema.ts";
import { typesView, withoutOpenAlternatives } from "./types-view.ts";

const nodes = await openapiTypescript(typesView(withoutOpenAlternatives(document)) as OpenAPI3, {
  defaultNonNullable: false,
  transform: (schema) =>
    openEnum(schema as Schema) ?? (schema.format === "binary" ? ts.factory.createTypeReferenceNode("Blob") : undefined),
});
writeGenerated("openapi.ts", astToString(nodes));

/** Known words, and whatever a later server says; null as well where the type has it. */
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
      ...([schema.type].flat().includes("null") ? [factory.createLiteralTypeNode(factory.createNull())] : []),
    ])
  );
}

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
writeGenerated(
  "models.ts",
  [
    'import type { components, webhooks } from "./openapi.ts";\n',
    'type S = components["schemas"];\n',
    '/** Unlike Omit this keeps the known fields of a type that takes unknown ones too. */\ntype WithoutModel<T> = { [K in keyof T as K extends "model" ? never : K]: T[K] };\n',
    ...maps,
    `/** Callback bodies by wire type. */\nexport interface Events {\n${events.join("")}}\n`,
  ].join("\n"),
);
