/** The parts of the document that the banner counts and quotes. */
interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly operationId?: string }>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, { readonly "x-model"?: { readonly kind: string } }>>;
    readonly examples: Readonly<Record<string, { readonly value: unknown }>>;
  };
}

/** What the server prints when it is ready: what it serves, and requests to paste. */
export function banner(url: string, document: Described): string {
  const operations = Object.values(document.paths)
    .flatMap((item) => Object.values(item))
    .filter(({ operationId }) => operationId);
  const kinds = Object.values(document.components.schemas).flatMap((schema) => schema["x-model"]?.kind ?? []);
  const counts = [...new Set(kinds)].map((kind) => `${kinds.filter((other) => other === kind).length} ${kind}`);
  const body = JSON.stringify(document.components.examples.UnifiedTextToVideo?.value);
  return `
  gentasks is listening on ${url}
  ${operations.length} operations, ${kinds.length} models on POST /v1/tasks (${counts.join(", ")})

  Create a task:
    curl ${url}/v1/tasks -H "Authorization: Bearer test" -H "Content-Type: application/json" \\
      -d '${body}'

  Read one back:
    curl ${url}/v1/tasks/tsk_01hzx3k9 -H "Authorization: Bearer test"

  See it fail:
    curl ${url}/v1/tasks/tsk_01hzx3k9 -H "Authorization: Bearer test" -H "Prefer: example=failed"

  List the models:
    curl ${url}/v1/models -H "Authorization: Bearer test"

  Answers are the description's examples; any key is accepted. Stop with Ctrl-C.
`;
}
