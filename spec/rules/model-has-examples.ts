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
  const file = examplesOf(id, folder);
  const lesson = file
    ? contentFault(id, file)
    : {
        wrong: `${id} has no file of examples`,
        write: `Write ${shown(join(folder, `${id}.yaml`))} with valid: { minimal: … } and invalid: […]`,
      };
  if (lesson) teach(context, location, { ...lesson, why });
}

/** The file named after the model, with `-` for `/` where the id is a path, or the one of its family that lists it. */
function examplesOf(id: string, folder: string): string | undefined {
  const own = [`${id}.yaml`, `${id.replaceAll("/", "-")}.yaml`].map((name) => join(folder, name)).find((path) => existsSync(path));
  return own ?? familiesIn(folder).find(({ models }) => models.includes(id))?.file;
}

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
