import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import { modelsOf } from "./shared/models.ts";
import { type Context, type Lesson, type Location, type Node, type Rule, teach } from "./shared/plugin.ts";
import { surfaceOf } from "./shared/schemas.ts";

const why = "The examples prove the schema: they run against the validators, the mock answers with them, and the docs show them";

/** Every model has a file of inputs that must be accepted or rejected. */
const rule: Rule = () => {
  let folder = "";
  return {
    Root: {
      enter(_root, context) {
        folder = join(dirname(context.location.source.absoluteRef), "examples");
      },
    },
    Schema: {
      enter(schema, context) {
        for (const { id, location } of modelsOf(schema, context.location))
          checkModel(id, location, join(folder, surfaceOf(context.location)), context);
      },
    },
  };
};

function checkModel(id: string, location: Location, folder: string, context: Context): void {
  const own = join(folder, fileName(id, folder));
  const file = existsSync(own) ? own : familiesIn(folder).find(({ models }) => models.includes(id))?.file;
  const missing = {
    wrong: `${id} has no file of examples`,
    write: `Write ${shown(own)} with valid: { minimal: … } and invalid: […], or add the id to the models of its family's file`,
  };
  const lesson = file ? contentFault(id, file) : missing;
  if (lesson) teach(context, location, { ...lesson, why });
}

/** Ids of the unified surface have their provider as a folder; elsewhere a `/` is part of the name. */
const fileName = (id: string, folder: string) => `${folder.endsWith("unified") ? id : id.replaceAll("/", "-")}.yaml`;

/** The files that hold for every model they list. */
function familiesIn(folder: string): { readonly file: string; readonly models: readonly string[] }[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
  return files.map((name) => join(folder, name)).map((file) => ({ file, models: read(file).models ?? [] }));
}

function contentFault(id: string, file: string): Omit<Lesson, "why"> | undefined {
  const names = Object.keys(read(file).valid ?? {});
  if (!names.includes("minimal")) {
    return {
      wrong: `The valid examples of ${id} (${names.join(", ") || "none"}) lack minimal`,
      write: `Write valid.minimal in ${shown(file)}, the least that the model accepts`,
    };
  }
  if (names.length === 1) {
    return {
      wrong: `${id} has minimal as its only valid example`,
      write: `Write valid.rich in ${shown(file)}, with as many fields as may stand together`,
    };
  }
  return undefined;
}

const read = (file: string): Node => parse(readFileSync(file, "utf8")) ?? {};

const shown = (file: string) => file.replaceAll("\\", "/").replace(/^.*\/(?=examples\/)/, "");

export default rule;
