import { operations } from "@gentasks/schema/operations";
import { Code } from "./code.tsx";

const { method, path } = operations.createTask;

/** The task of the form for a program, a shell and the command. The key stays out of them. */
export function Snippets({ baseUrl, model, input }: { baseUrl: string; model: string; input: object }) {
  return (
    <section aria-labelledby="code-title" className="card">
      <h2 id="code-title">The same task</h2>
      {Object.entries(snippetsOf(baseUrl.replace(/\/+$/, ""), model, input)).map(([name, text]) => (
        <div key={name}>
          <h3>{name}</h3>
          <Code text={text} />
        </div>
      ))}
    </section>
  );
}

function snippetsOf(baseUrl: string, model: string, input: object): Readonly<Record<string, string>> {
  const body = JSON.stringify({ model, input }, null, 2);
  const fields = JSON.stringify(input, null, 2);
  return {
    TypeScript: [
      'import { createClient } from "@gentasks/client";',
      "",
      `const client = createClient({ baseUrl: ${JSON.stringify(baseUrl)} });`,
      `const { output } = await client.run(${JSON.stringify(model)}, ${fields});`,
      "console.log(output);",
    ].join("\n"),
    curl: [
      `curl -X ${method} '${baseUrl}${path}'`,
      '  -H "Authorization: Bearer $GENTASKS_API_KEY"',
      "  -H 'Content-Type: application/json'",
      `  -d ${quoted(body)}`,
    ].join(" \\\n"),
    Command: `gentasks run ${model} --base-url ${baseUrl} --input ${quoted(JSON.stringify(input))}`,
  };
}

/** For a shell. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
