import { type Operation, operationsOf } from "./shared/operations.ts";
import { alternatives, type Rule, show, teach } from "./shared/plugin.ts";

const verbs: Record<string, string[]> = {
  get: ["get", "list", "stream"],
  post: ["create", "submit", "run", "upload", "cancel"],
  put: ["replace"],
  patch: ["update"],
  delete: ["delete"],
};

const verbsFor = ({ kind, method }: Operation): string[] => (kind === "path" ? (verbs[method] ?? []) : ["on"]);

/** Operation ids begin with a verb, for they become the names of client methods and of handlers. */
const rule: Rule = () => ({
  Root: {
    enter(root, context) {
      for (const found of operationsOf(root, context)) {
        const { operationId } = found.operation;
        const allowed = verbsFor(found);
        // A missing id is the business of the built-in operation-operationId; HEAD and its like have no verbs.
        if (operationId === undefined || allowed.length === 0 || new RegExp(`^(${allowed.join("|")})([A-Z][a-z0-9]*)+$`).test(operationId))
          continue;
        const what = found.kind === "path" ? found.method.toUpperCase() : `a ${found.kind}`;
        teach(context, found.location.child("operationId"), {
          wrong: `operationId is ${show(operationId)}, no camelCase name that begins with ${alternatives(allowed)}`,
          why: `Ids become client methods and handlers, and those of ${what} are found by their first word`,
          write: `Write for example operationId: ${suggestion(found)}`,
        });
      }
    },
  },
});

/** An id made of the path (`GET /v1/tasks/{task_id}` → `getTask`) or of the event (`task.completed` → `onTaskCompleted`). */
function suggestion(found: Operation): string {
  if (found.kind !== "path") return `on${pascal(found.name)}`;
  const allowed = verbsFor(found);
  const segments = found.name.split("/").filter(Boolean);
  const words = segments.filter((segment) => !segment.startsWith("{") && !/^(api|v\d+)$/.test(segment));
  const lists = found.method === "get" && !segments.at(-1)?.startsWith("{");
  const named = allowed.includes(words.at(-1) ?? "") ? words.pop() : undefined;
  const verb = named ?? (lists ? "list" : allowed[0]);
  const subject = pascal(words.join("-"));
  return `${verb}${lists ? subject : subject.replace(/s$/, "")}`;
}

const pascal = (name: string) => name.replace(/(?:^|[^a-zA-Z0-9]+)([a-zA-Z0-9])/g, (_match, letter: string) => letter.toUpperCase());

export default rule;
