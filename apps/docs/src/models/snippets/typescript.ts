import type { ModelInfo } from "@gentasks/schema/catalogue";
import { fileFor, filesOf, type Input, nameOf, server } from "./request.ts";

/** What a client of the surface is called, and where the result of `run` holds what was made. */
const doors = {
  unified: { import: "", call: "client.run", result: "{ output }", shown: "output" },
  async: { import: "asyncTasks", call: "asyncTasks(client).run", result: "{ outputs }", shown: "outputs" },
  direct: { import: "directTasks", call: "directTasks(client).run", result: "result", shown: "result" },
  router: { import: "routerTasks", call: "routerTasks(client).run", result: "{ result }", shown: "result" },
} as const;

/** A program that runs the model by the typed client. */
export function typescript(model: ModelInfo, input: Input): string {
  const door = doors[model.surface];
  const files = filesOf(input);
  const imports = [
    'import { createClient } from "@gentasks/client";',
    door.import && `import { ${door.import} } from "@gentasks/client/${model.surface}";`,
    files.length > 0 && 'import { file } from "@gentasks/client/node";',
  ];
  return `${imports.filter(Boolean).join("\n")}

const client = createClient({ apiKey: "test", baseUrl: "${server}" });
const ${door.result} = await ${door.call}("${nameOf(model)}", ${literal(input, files)});
console.log(${door.shown});
`;
}

function literal(input: Input, files: readonly string[]): string {
  const marked = { ...input, ...Object.fromEntries(files.map((field) => [field, `file:${fileFor(field)}`])) };
  return JSON.stringify(marked, null, 2)
    .replace(/^(\s*)"([A-Za-z_$][\w$]*)":/gm, "$1$2:")
    .replace(/"file:([^"]+)"/g, 'file("$1")');
}
