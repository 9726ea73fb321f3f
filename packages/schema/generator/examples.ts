/** Writes `dist/examples`: inputs that each model accepts, by name, for docs, forms and catalogues; and callbacks. */
import { writeFileSync } from "node:fs";
import type { ModelExamples } from "@gentasks/spec";
import { read } from "./bundle.ts";
import { writeDataModules } from "./data-modules.ts";
import { eventExamples } from "./event-facts.ts";

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

const dist = new URL("../dist/examples/", import.meta.url);
writeFileSync(new URL("events.js", dist), `export default ${JSON.stringify(eventExamples())};\n`);
writeFileSync(
  new URL("events.d.ts", dist),
  'import type { Events } from "../index.js";\n/** A callback of each kind. */\ndeclare const events: Events;\nexport default events;\n',
);
