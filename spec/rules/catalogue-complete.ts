import { type CatalogueEntry, kinds, modelsOf } from "./shared/models.ts";
import { alternatives, type Context, follow, type Location, mapIn, type Node, nameOf, type Rule, show, teach } from "./shared/plugin.ts";
import { branchesOf, fieldAt, fileOf, isModelUnion, modelIdsOf, provenances } from "./shared/schemas.ts";

const media = ["text", "image", "video", "audio", "task", "clip"];
const countable = ["image", "second", "request", "token", "character"];
const singleKeys = ["kind", "takes", "gives", "output", "price"];
const listedKeys = ["id", "pattern", "title", "description", "provenance", "provider", "channel", ...singleKeys];

const why = "The catalogue lists models by this data, and clients take the type of the result from it";

/** Every model has a complete catalogue entry. */
const rule: Rule = () => {
  const components = new Set<string>();
  const outputs: { readonly entry: CatalogueEntry; readonly location: Location }[] = [];
  return {
    ref: {
      enter(_reference, _context, { location }) {
        const wholeFile = location?.pointer === "#/";
        if (location && (wholeFile || isComponent(location))) components.add(nameOf(wholeFile ? fileOf(location) : location.pointer));
      },
    },
    Schema: {
      enter(schema, context) {
        if (isModelUnion(schema)) checkBranches(schema, context);
        checkIds(schema, context);
        for (const entry of modelsOf(schema, context.location)) {
          checkEntry(entry, context);
          checkPrices(entry, schema, context);
          if (entry.written.output) outputs.push({ entry, location: entry.location.child("output") });
        }
      },
    },
    Root: {
      leave(root, context) {
        const known = new Set([...components, ...Object.keys(root.components?.schemas ?? {})]);
        for (const { entry, location } of outputs.filter((named) => !known.has(named.entry.written.output))) {
          teach(context, location, {
            wrong: `The output of ${entry.id} is ${show(entry.written.output)}, and no component has that name`,
            why,
            write:
              "Name a component such as VideoOutput; one that nothing refers to must be listed under components.schemas in openapi.yaml",
          });
        }
      },
    },
  };
};

const isComponent = ({ pointer }: Location) => /^#\/components\/schemas\/[^/]+$/.test(pointer);

function checkBranches(union: Node, context: Context): void {
  for (const { node, location } of branchesOf(union, context.location, context)) {
    if (node["x-model"] || node["x-models"]) continue;
    teach(context, location, {
      wrong: `${node.title ?? "This branch"} has neither x-model nor x-models`,
      why,
      write: "Write x-model: { kind: video, takes: [text], gives: [video], output: VideoOutput } beside its title",
    });
  }
}

/** A schema that takes several models lists each of them, and no other. */
function checkIds(schema: Node, context: Context): void {
  const taken = modelIdsOf(schema);
  if (!schema["x-models"] || taken.length === 0) return;
  const listed = [schema["x-models"]].flat().map((model) => mapIn(model).id);
  const faults = [
    ...taken.filter((id) => !listed.includes(id)).map((id) => `${show(id)} is a value of model but not in x-models`),
    ...listed.filter((id) => !taken.includes(id)).map((id) => `${show(id)} is in x-models but no value of model`),
  ];
  for (const wrong of faults) {
    teach(context, context.location.child("x-models").key(), { wrong, why, write: "List the same ids in both places" });
  }
}

function checkEntry(entry: CatalogueEntry, context: Context): void {
  const { written, single } = entry;
  const beside = single ? "beside x-model" : "in the entry";
  const faults = [
    !entry.title && ["no title", `Write title: ${beside}, the model's name for people`],
    !entry.description && ["no description", `Write description: ${beside}, what the model does, for a reader choosing one`],
    ...wordFaults(single ? "x-provenance" : "provenance", entry.provenance, provenances),
    ...wordFaults("kind", written.kind, kinds),
    ...listFaults("takes", written.takes, media),
    ...listFaults("gives", written.gives, kinds),
    !written.output && ["no output", "Write output: with the component of the finished task's output, such as VideoOutput"],
    ...unknownKeys(written, single ? singleKeys : listedKeys),
  ];
  for (const fault of faults) {
    if (fault) teach(context, entry.location, { wrong: `${entry.id} has ${fault[0]}`, why, write: fault[1] as string });
  }
}

const wordFaults = (key: string, value: unknown, words: readonly string[]) =>
  words.includes(value as string) ? [] : [[`${show(value)} as ${key}`, `Write ${key}: with one of ${alternatives(words)}`]];

function listFaults(key: string, value: unknown, words: readonly string[]): string[][] {
  const write = `Write ${key}: with a list of ${alternatives(words)}`;
  if (!Array.isArray(value) || value.length === 0) return [[`${show(value)} as ${key}`, write]];
  return value.filter((word) => !words.includes(word)).map((word) => [`${show(word)} in ${key}`, write]);
}

const unknownKeys = (written: Node, known: readonly string[]) =>
  Object.keys(written)
    .filter((key) => !known.includes(key))
    .map((key) => [`the unknown key ${key}`, `Write one of ${alternatives(known)}, or teach rules/catalogue-complete.ts the key`]);

function checkPrices(entry: CatalogueEntry, schema: Node, context: Context): void {
  const { price } = entry.written;
  if (price === undefined) return;
  const input = entry.single ? follow(schema.properties?.input, context.location, context) : { node: schema, location: context.location };
  const fieldExists = (path: string) => fieldAt(path, input, context) !== undefined;
  const faults =
    Array.isArray(price) && price.length > 0
      ? price.map(mapIn).flatMap((item) => priceFaults(item, fieldExists))
      : [`${show(price)}, which is no list`];
  for (const fault of faults) {
    teach(context, entry.location.child("price"), {
      wrong: `The price of ${entry.id} has ${fault}`,
      why: "The mock and the clients work out costs from it, in whole millionths of a dollar so that no rounding creeps in",
      write: "Write - { per: image, microUsd: 52500 }, with when: { field: value } for a price that holds for some inputs only",
    });
  }
}

function priceFaults(item: Node, fieldExists: (path: string) => boolean): string[] {
  const faults: string[] = [];
  if (!countable.includes(item.per)) faults.push(`${show(item.per)} as per, which is none of ${alternatives(countable)}`);
  if (!Number.isInteger(item.microUsd) || item.microUsd <= 0)
    faults.push(`${show(item.microUsd)} as microUsd, which is no whole number above 0`);
  if (item.units !== undefined && (!Number.isInteger(item.units) || item.units < 1))
    faults.push(`${show(item.units)} as units, which is no whole number above 0`);
  faults.push(
    ...Object.keys(mapIn(item.when))
      .filter((field) => !fieldExists(field))
      .map((field) => `the condition ${field}, which is no field of the input`),
  );
  faults.push(
    ...Object.keys(item)
      .filter((key) => !["per", "microUsd", "units", "when", "count"].includes(key))
      .map((key) => `the unknown key ${key}`),
  );
  return faults;
}

export default rule;
