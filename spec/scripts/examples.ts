import { readdirSync, readFileSync } from "node:fs";
import type { DeclaredModel, ModelExamples } from "../types.d.ts";

/** The content of one file of `examples/`. */
interface ExampleFile extends Pick<ModelExamples, "valid" | "invalid"> {
  /** Async families: the models that the examples hold for. */
  readonly models?: readonly string[];
  /** Direct: the body travels as multipart/form-data. */
  readonly form?: boolean;
  /** Router: the component that the body must match. */
  readonly schema?: string;
}

const form = "multipart/form-data";

/** Reads every example file below `folder`, in name order, and joins each with the models it is for. */
export function readExamples(folder: URL, models: readonly DeclaredModel[], parse: (text: string) => unknown): ModelExamples[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".yaml"))
    .sort();
  return files.flatMap((file) => {
    const content = parse(readFileSync(new URL(file, folder), "utf8")) as ExampleFile;
    const [surface, ...rest] = file.replace(/\.yaml$/, "").split("/");
    const ids = content.models ?? [rest.join("/")];
    const matching = models.filter((model) => {
      if (model.surface !== surface) return false;
      if (content.schema) return model.component === content.schema;
      return ids.includes(model.id) && (model.mediaType === form) === Boolean(content.form);
    });
    return (matching.length > 0 ? matching : generic(surface, models, ids)).map(
      ({ id, surface, operation, path, mediaType, flat, named }) => {
        const { valid, invalid } = content;
        return { model: id, surface, operation, path, mediaType, flat, named, valid, invalid };
      },
    );
  });
}

/** Names that no catalogue entry knows are sent as the surface's open models are. */
function generic(surface: string | undefined, models: readonly DeclaredModel[], ids: readonly string[]): DeclaredModel[] {
  const open = models.find((model) => model.surface === surface && model.surface === "async");
  if (!open)
    throw new Error(`The examples of ${surface}/${ids.join(", ")} belong to no model; name the file after the model or list its models`);
  return ids.map((id) => ({ ...open, id }));
}
