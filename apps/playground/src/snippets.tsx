import { operations } from "@gentasks/schema/operations";
import { Code } from "./code.tsx";

const { method, path } = operations.createTask;

/** The request of the form in two languages. The key stays out of them. */
export function Snippets({ baseUrl, model, input }: { baseUrl: string; model: string; input: object }) {
  const body = JSON.stringify({ model, input }, null, 2);
  const url = `${baseUrl.replace(/\/+$/, "")}${path}`;
  const quoted = body.replaceAll("'", "'\\''");
  const curl = `curl -X ${method} '${url}' \\\n  -H "Authorization: Bearer $GENTASKS_API_KEY" \\\n  -H 'Content-Type: application/json' \\\n  -d '${quoted}'`;
  const script = `const response = await fetch(${JSON.stringify(url)}, {
  method: "${method}",
  headers: { authorization: \`Bearer \${process.env.GENTASKS_API_KEY}\`, "content-type": "application/json" },
  body: JSON.stringify(${body.replaceAll("\n", "\n  ")}),
});
console.log(await response.json());`;
  return (
    <section aria-labelledby="code-title" className="card">
      <h2 id="code-title">The same request</h2>
      <h3>curl</h3>
      <Code text={curl} />
      <h3>TypeScript</h3>
      <Code text={script} />
    </section>
  );
}
