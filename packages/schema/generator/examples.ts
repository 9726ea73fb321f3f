/** Writes `dist/examples`: inputs that each model accepts, by name, for docs, forms and catalogues. */
import type { ModelExamples } from "@gentasks/spec";
import { read } from "./bundle.ts";
import { writeDataModules } from "./data-modules.ts";

const examples: ModelExamples[] = read("examples.json");

writeDataModules({
  name: "examples",
  comment: "Loaders of inputs that each model accepts, by surface and model.",
  type: "InputExamples",
  of({ surface, id, mediaType }) {
    const own = examples.find((each) => each.surface === surface && each.model === id && each.mediaType === mediaType);
    if (!own) throw new Error(`${surface}/${id} has no examples; write spec/examples/${surface}/${id}.yaml`);
    return own.valid;
  },
});
