/** Writes `dist/validators`: one module a model, one a request body, one a query, one a callback and one of all callbacks, and an index that loads each lazily. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { bodyOf, document, follow, operations, queryOf } from "./bundle.ts";
import { bundleModules } from "./bundle-modules.ts";
import { compile } from "./compile.ts";
import { dereference } from "./dereference.ts";
import { envelopeOf } from "./envelope.ts";
import { quote } from "./generated.ts";
import { type LazyEntry, lazyIndex, lazyIndexTypes } from "./lazy-index.ts";
import { models, variants } from "./models.ts";
import { modelPath, relative } from "./paths.ts";
import type { Schema } from "./schema.ts";

const dist = fileURLToPath(new URL("../dist/validators/", import.meta.url));
const runtime = fileURLToPath(new URL("../src/validation/", import.meta.url));

/** A module to write: its source, and the type of its default export. */
interface Module {
  readonly code: string;
  readonly type: string;
}

/** A module that exports the validator of a schema. */
const compiled = (name: string, schema: Schema) => `${declared("validator", name, schema)}export default validator;\n`;

const declared = (variable: string, name: string, schema: Schema) =>
  `import { createValidator } from "${runtime}validator.ts";\n${compile(name, schema)}const ${variable} = createValidator(validate, meta);\n`;

/** Compiled inputs by component, and callbacks by name: modules that check the same share its code. */
const inputs = Object.fromEntries([
  ...variants.map(({ component, input }) => [`input:${component}`, () => compiled(component, input)] as const),
  ...Object.entries<Schema>(document.webhooks).map(
    ([name, { post }]) =>
      [`input:event:${name}`, () => compiled(name, dereference(bodyOf(post, "application/json") as Schema, document))] as const,
  ),
]);

const modelModules = variants.map((model): [string, Module] => [
  modelPath(model),
  {
    code: `export { default } from "input:${model.component}";\n`,
    type: `Validator<import("INDEX").ModelInputs[${JSON.stringify(model.surface)}][${JSON.stringify(model.id)}]>`,
  },
]);

const bodyModules = operations.flatMap((operation) =>
  [
    { name: operation.operationId, mediaType: "application/json" },
    { name: `${operation.operationId}.form`, mediaType: "multipart/form-data" },
  ].flatMap(({ name, mediaType }): [string, Module][] => {
    const body = bodyOf(operation, mediaType);
    if (!body) return [];
    const type = `import("INDEX").operations[${JSON.stringify(operation.operationId)}]["requestBody"]["content"][${JSON.stringify(mediaType)}]`;
    const path = `operations/${name}`;
    const union = follow(body);
    if (!union.discriminator) return [[path, { code: compiled(path, dereference(body, document)), type: `Validator<${type}>` }]];
    return [[path, { code: dispatcher(path, union, operation.operationId, mediaType), type: `AsyncValidator<${type}>` }]];
  }),
);

function dispatcher(path: string, union: Schema, operationId: string, mediaType: string): string {
  const served = variants.filter((model) => model.operation === operationId);
  const here = served.filter((model) => model.mediaType === mediaType);
  const others = served.filter(({ id }) => !here.some((model) => model.id === id));
  const loads = here.map((model) => `${JSON.stringify(model.id)}: () => import("${relative(path, modelPath(model))}.js")`);
  const nested = here.every(({ flat }) => !flat);
  const options = [
    `models: { ${loads.join(", ")} }`,
    ...(nested ? ["envelope"] : []),
    ...(others.length > 0 ? [`elsewhere: ${JSON.stringify({ models: others.map(({ id }) => id), mediaType: others[0]?.mediaType })}`] : []),
  ];
  return [
    `import { createDispatcher } from "${runtime}dispatch.ts";`,
    nested ? declared("envelope", path, envelopeOf(union)) : "",
    `export default createDispatcher({ ${options.join(", ")} });`,
  ].join("\n");
}

const queryModules = operations.flatMap((operation): [string, Module][] => {
  const query = queryOf(operation);
  if (query.length === 0) return [];
  const path = `queries/${operation.operationId}`;
  const type = `Validator<NonNullable<import("INDEX").operations[${JSON.stringify(operation.operationId)}]["parameters"]["query"]>>`;
  return [[path, { code: compiled(path, dereference(querySchema(query), document)), type }]];
});

/** The parameters of a query as an object. Unknown ones are passed over, as servers do. */
function querySchema(parameters: readonly Schema[]): Schema {
  return {
    type: "object",
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
  };
}

const eventModules = Object.keys(document.webhooks).map((name): [string, Module] => [
  `events/${name}`,
  {
    code: `export { default } from "input:event:${name}";\n`,
    type: `Validator<import("INDEX").Events[${JSON.stringify(name)}]>`,
  },
]);

/** All callbacks together, for whoever receives any of them. */
const allEvents: [string, Module] = [
  "events",
  {
    code: [
      ...Object.keys(document.webhooks).map((name, index) => `import event${index} from ${quote(`input:event:${name}`)};`),
      `export default { ${Object.keys(document.webhooks)
        .map((name, index) => `${quote(name)}: event${index}`)
        .join(", ")} };`,
    ].join("\n"),
    type: '{ readonly [T in keyof import("INDEX").Events]: Validator<import("INDEX").Events[T]> }',
  },
];

const modules = new Map([allEvents, ...modelModules, ...bodyModules, ...queryModules, ...eventModules]);

rmSync(dist, { recursive: true, force: true });
await bundleModules({ modules: new Map([...modules].map(([path, { code }]) => [path, code])), virtual: inputs, dist });
for (const [path, { type }] of modules) {
  const declaration = `import type { AsyncValidator, Validator } from "${relative(path, "../index.js")}";\ndeclare const validator: ${type.replaceAll("INDEX", relative(path, "../index.js"))};\nexport default validator;\n`;
  mkdirSync(dirname(`${dist}${path}`), { recursive: true });
  writeFileSync(`${dist}${path}.d.ts`, declaration);
}

const lazy: LazyEntry[] = [
  ...models.map((model) => ({ group: model.surface, key: model.id, path: modelPath(model) })),
  ...[...bodyModules, ...queryModules, ...eventModules].map(([path]) => {
    const [group, key] = path.split("/") as [string, string];
    return { group, key, path };
  }),
];
writeFileSync(`${dist}index.js`, lazyIndex("validators", lazy));
writeFileSync(
  `${dist}index.d.ts`,
  lazyIndexTypes("validators", "Loaders of every validator, by surface and model, by operation (body and query), and by callback.", lazy),
);
console.log(
  `validators: ${models.length} models, ${bodyModules.length} request bodies, ${queryModules.length} queries, ${eventModules.length} callbacks`,
);
