import type { ModelFacts } from "./facts.ts";

/** What to paste to run the example of a model: on a command line, in TypeScript, with curl. */
export function snippets(facts: ModelFacts, baseUrl: string): Readonly<Record<string, string>> {
  const { id, surface, example, endpoint } = facts;
  const [, path = ""] = endpoint.split(" ");
  const curl = `curl ${baseUrl}${path} -H "Authorization: Bearer $GENTASKS_API_KEY"`;
  if (Object.values(example).some(isFile)) return formSnippets(facts, curl);
  const body = surface === "router" ? example : surface === "direct" ? { model: id, ...example } : { model: id, input: example };
  return {
    Command: `gentasks run ${id} --input ${quoted(JSON.stringify(example))}`,
    TypeScript: typescript[surface](id, JSON.stringify(example, null, 2)),
    curl: `${curl} -H "Content-Type: application/json" \\\n  -d ${quoted(JSON.stringify(body))}`,
  };
}

/** Models that take files themselves take them in a form. */
function formSnippets({ id, surface, example }: ModelFacts, curl: string): Readonly<Record<string, string>> {
  const pairs = Object.entries(example).map(([name, value]) => `${name}=${isFile(value) ? recording : value}`);
  const input = Object.entries(example).map(
    ([name, value]) => `  ${name}: ${isFile(value) ? `file("${recording.slice(1)}")` : JSON.stringify(value)},`,
  );
  return {
    Command: `gentasks run ${id} ${pairs.map((pair) => `-i ${quoted(pair)}`).join(" ")}`,
    TypeScript: `import { file } from "@gentasks/client/node";\n${typescript[surface](id, ["{", ...input, "}"].join("\n"))}`,
    curl: `${curl} \\\n  ${[`model=${id}`, ...pairs].map((pair) => `-F ${quoted(pair)}`).join(" ")}`,
  };
}

const recording = "@recording.mp3";

/** What examples write for the bytes of a file. */
const isFile = (value: unknown): boolean => value === "binary";

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

const typescript: Readonly<Record<ModelFacts["surface"], (id: string, input: string) => string>> = {
  unified: (id, input) =>
    `import { createClient } from "@gentasks/client";\n\nconst { output } = await createClient().run("${id}", ${input});`,
  async: (id, input) => on("async", `asyncTasks(createClient()).run("${id}", ${input})`),
  router: (id, input) => on("router", `routerTasks(createClient()).run("${id}", ${input})`),
  direct: (id, input) => on("direct", `directTasks(createClient()).run("${id}", ${input})`),
};

const on = (door: string, call: string): string =>
  `import { createClient } from "@gentasks/client";\nimport { ${door}Tasks } from "@gentasks/client/${door}";\n\nconst result = await ${call};`;
