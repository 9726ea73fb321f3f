import { catalogue } from "@gentasks/schema/catalogue";
import { examples } from "@gentasks/schema/examples";
import { schemas } from "@gentasks/schema/schemas";
import { validators } from "@gentasks/schema/validators";
import { useMutation, useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useDeferredValue, useState } from "react";
import { readConnection } from "./connection.ts";
import { createTaskMutation } from "./generated/@tanstack/react-query.gen.ts";
import { createTask, type UnifiedQuote, type UnifiedTaskRequest } from "./generated/index.ts";
import { reason } from "./reason.ts";
import { Snippets } from "./snippets.tsx";

const InputForm = lazy(() => import("./input-form.tsx"));
export type Model = keyof typeof catalogue.unified;

interface Props {
  readonly model: Model;
  readonly scenario: string;
  readonly created: (id: string, model: string) => void;
}

export function ModelView({ model, scenario, created }: Props) {
  const parts = useQuery({
    queryKey: ["parts", model],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => {
      const [schema, validator, example] = await Promise.all([
        schemas.unified[model](),
        validators.unified[model](),
        examples.unified[model](),
      ]);
      return { schema: schema.default, validator: validator.default, example: example.default };
    },
  });
  const [typed, setTyped] = useState<Record<string, unknown>>();
  const first: object = Object.values(parts.data?.example ?? {})[0] ?? {};
  const input = filled(typed ?? { ...first });
  const asked = useDeferredValue(JSON.stringify({ model, input }));
  const faults = parts.data?.validator.validate(input).issues ?? [];
  const price = useQuery({
    queryKey: ["price", asked],
    enabled: parts.data !== undefined && faults.length === 0,
    queryFn: async ({ signal }) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      signal.throwIfAborted();
      const body = { ...JSON.parse(asked), dry_run: true } as UnifiedTaskRequest;
      const { data } = await createTask({ body, signal, throwOnError: true });
      return "dry_run" in data.data ? data.data : undefined;
    },
  });
  const submit = useMutation({
    ...createTaskMutation(),
    onSuccess: ({ data }) => {
      if ("task_id" in data) created(data.task_id, model);
    },
  });
  const { title, description, rules } = catalogue.unified[model];
  const headers = scenario ? { "X-Mock-Scenario": scenario } : {};
  return (
    <>
      <section aria-labelledby="model-title" className="card">
        <h2 id="model-title">{title}</h2>
        <p>{description}</p>
        {rules.length > 0 && (
          <details>
            <summary>Rules</summary>
            <ul>
              {rules.map(({ id, text }) => (
                <li key={id}>{text}</li>
              ))}
            </ul>
          </details>
        )}
        <Suspense fallback={<p role="status">Loading the form</p>}>
          {parts.data && <InputForm schema={parts.data.schema} input={typed ?? { ...first }} faults={faults} change={setTyped} />}
        </Suspense>
        <p role="status" className="price">
          {faults.length > 0
            ? `${faults.length} to mend before it can run`
            : price.data
              ? costOf(price.data)
              : price.error
                ? reason(price.error)
                : "Asking for the price"}
        </p>
        <button
          type="button"
          className="main"
          disabled={faults.length > 0 || submit.isPending || !parts.data}
          onClick={() => submit.mutate({ body: { model, input } as UnifiedTaskRequest, headers: headers as Record<string, string> })}
        >
          Run
        </button>
        {submit.error && <p role="alert">{reason(submit.error)}</p>}
      </section>
      <Snippets baseUrl={readConnection().baseUrl} model={model} input={input} />
    </>
  );
}

/** An unknown price is not free. */
const costOf = ({ cost, currency, price_source }: Pick<UnifiedQuote, "cost" | "currency" | "price_source">): string =>
  cost === null ? "The price is not known before it has run" : `Costs ${cost} ${currency} (${price_source})`;

/** A list without entries and a field without a value are not sent. */
function filled(input: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(input).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
}
