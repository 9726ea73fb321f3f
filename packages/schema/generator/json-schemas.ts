/** Writes `dist/schemas`: each model's input as a self-contained JSON Schema, for forms, docs and catalogues. */
import { document } from "./bundle.ts";
import { writeDataModules } from "./data-modules.ts";

writeDataModules({
  name: "schemas",
  comment: "Loaders of every model's input as JSON Schema, by surface and model.",
  type: "JsonSchema",
  of: ({ input }) => ({ $schema: document.jsonSchemaDialect, ...input }),
});
