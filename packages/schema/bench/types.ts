import { compileConsumer, compilers } from "../test/compiler.ts";

const programs = {
  "empty file": "export {};",
  "submit(model, input)": `import type { InputOf, Model, TaskOf } from "@gentasks/schema";
declare function submit<M extends Model>(model: M, input: InputOf<M>): Promise<TaskOf<M>>;
const task = await submit("google/veo-3.1-fast", { prompt: "A lighthouse", duration: 8 });
if (task.status === "completed") console.log(task.output.video_url);`,
  "POST(path, { body: union })": `import createClient from "openapi-fetch";
import type { paths } from "@gentasks/schema";
const { data } = await createClient<paths>().POST("/v1/tasks", { body: { model: "google/veo-3.1-fast", input: { prompt: "A lighthouse", duration: 8 } } });
if (data && "status" in data.data && data.data.status === "completed") console.log(data.data.output);`,
};

/** What a four-line program costs the compiler, beside the same call with one body type for all models. */
export function types(): void {
  console.log("\nType-check cost of a four-line consumer (TypeScript 5.9)");
  console.table(
    Object.fromEntries(
      Object.entries(programs).map(([name, source]) => {
        const report = compileConsumer(compilers["TypeScript 5.9"], source, "--extendedDiagnostics");
        const figure = (label: string) => new RegExp(`^${label}:\\s+([\\d.]+)`, "m").exec(report)?.[1];
        const errors = report.match(/error TS\d+.*/g)?.join("; ") ?? "none";
        return [name, { types: figure("Types"), instantiations: figure("Instantiations"), "check s": figure("Check time"), errors }];
      }),
    ),
  );
}
