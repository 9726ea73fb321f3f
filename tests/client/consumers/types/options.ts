import {
  createClient,
  type Handle,
  type RequestInfo,
  type ResponseInfo,
  type RetryInfo,
  type TaskFor,
  type TasksError,
} from "@gentasks/client";
import { validate } from "@gentasks/client/validate";
import { type Equal, is } from "./equal.ts";

// What a callback is told of has its type without a word from the caller.
const client = createClient({
  apiKey: async () => "key",
  baseUrl: "https://example.com",
  fetch: (url, init) => fetch(url, init),
  retry: {
    maxRetries: 5,
    retryOn: (error, attempt) => {
      is<Equal<typeof error, TasksError>>();
      is<Equal<typeof attempt, number>>();
      return undefined;
    },
  },
  validate,
  onRequest: async (request) => {
    is<Equal<typeof request, RequestInfo>>();
    request.headers.set("x-trace", `${request.attempt}`);
  },
  onRetry: (retry) => is<Equal<typeof retry, RetryInfo>>(),
  onResponse: (response) => is<Equal<typeof response, ResponseInfo>>(),
});
client.run(
  "google/veo-3.1-fast",
  { prompt: "A lighthouse" },
  {
    signal: new AbortController().signal,
    deadlineMs: 60_000,
    transport: "poll",
    onSubmit: (handle) => is<Equal<typeof handle, Handle<"google/veo-3.1-fast">>>(),
    onUpdate: (task) => is<Equal<typeof task, TaskFor<"google/veo-3.1-fast">>>(),
  },
);
const checked = await client.models.validate("google/veo-3.1-fast", {});
if (checked.issues) is<Equal<(typeof checked.issues)[number]["message"], string>>();

// What a callback gives is nobody's business: a line that writes down is enough.
const ids: string[] = [];
const seen = new Map<string, string>();
client.run("google/veo-3.1-fast", { prompt: "A lighthouse" }, { onSubmit: ({ id }) => ids.push(id) });
client.task("task").wait({ onUpdate: ({ task_id, status }) => seen.set(task_id, status) });
createClient({
  onRequest: ({ url }) => ids.push(url),
  onRetry: ({ url }) => ids.push(url),
  onResponse: async ({ url }) => ids.push(url),
});

// Mistakes.
createClient({
  // @ts-expect-error no such option
  api_key: "key",
});
createClient({
  // @ts-expect-error a server either keeps keys or does not say so
  idempotency: true,
});
client.task("task").wait({
  // @ts-expect-error no such way
  transport: "websocket",
});
client.models.validate(
  // @ts-expect-error no such model
  "google/veo-3.1-fst",
  {},
);

// The platform's own functions fit.
createClient({ fetch });
createClient({ apiKey: null, fetch: globalThis.fetch });
