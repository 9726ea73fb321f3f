/** Writes the data of `src/generated`: the catalogue, what is to be known of each operation and callback, and voices. */
import { document } from "./bundle.ts";
import { eventFacts } from "./event-facts.ts";
import { quote, writeGenerated } from "./generated.ts";
import { models, surfaces } from "./models.ts";
import { operationFacts } from "./operation-facts.ts";
import { refusals } from "./refusals.ts";
import type { Schema } from "./schema.ts";

const entries = surfaces.map((surface) => {
  const lines = models
    .filter((model) => model.surface === surface)
    .map(({ id, entry, output }) => `    ${quote(id)}: ${JSON.stringify({ id, surface, ...entry, output })},\n`);
  return `  ${surface}: {\n${lines.join("")}  },\n`;
});
writeGenerated(
  "catalogue.ts",
  `import type { Catalogue } from "../catalogue.ts";\n\nexport const catalogue: Catalogue = {\n${entries.join("")}};\n`,
);

const facts = Object.entries(operationFacts());
const refused = Object.entries(refusals());
const union = (names: readonly string[]) => names.map(quote).join(" | ");
const lines = (entries: readonly [string, unknown][]) => entries.map(([name, value]) => `  ${name}: ${JSON.stringify(value)},\n`).join("");
writeGenerated(
  "operations.ts",
  [
    'import type { Operation, Refusal } from "../operations.ts";\n',
    `/** Version of the spec that all this was made from. */\nexport const specVersion = ${quote(document.info.version)};\n`,
    `/** What the header \`X-Spec-Hash\` says of servers that were made from the same spec. */\nexport const specHash = ${quote(document.info["x-spec-hash"])};\n`,
    `/** Where the mock server listens unless it is told otherwise: the first server of the document. */\nexport const mockUrl = ${quote(document.servers[0].url)};\n`,
    `/** The ids of all operations. */\nexport type OperationId =${facts.map(([id]) => `\n  | ${quote(id)}`).join("")};\n`,
    `/** Every operation, in the order of the document. */\nexport const operations: Readonly<Record<OperationId, Operation>> = {\n${lines(facts)}};\n`,
    `/** How each surface refuses, by the name of the example that shows it. */\nexport const errors: {\n${refused.map(([surface, names]) => `  readonly ${surface}: Readonly<Record<${union(Object.keys(names))}, Refusal>>;\n`).join("")}} = {\n${lines(refused)}};\n`,
  ].join("\n"),
);

const told = Object.entries(eventFacts());
writeGenerated(
  "events.ts",
  [
    'import type { EventFacts, EventType } from "../events.ts";\n',
    `/** Every callback, in the order of the document. */\nexport const events = {\n${told.map(([type, fact]) => `  ${quote(type)}: ${JSON.stringify(fact)},\n`).join("")}} as const satisfies Readonly<Record<EventType, EventFacts>>;\n`,
  ].join("\n"),
);

const { items: voices } = document.components.examples.VoicesGoogle.value.data;
writeGenerated(
  "voices.ts",
  `import type { components } from "./openapi.ts";\n\n/** Google's voice presets, as far as they are known. */\nexport const googleVoices: readonly Readonly<components["schemas"]["Voice"]>[] = [\n${voices.map((voice: Schema) => `  ${JSON.stringify(voice)},\n`).join("")}];\n`,
);
