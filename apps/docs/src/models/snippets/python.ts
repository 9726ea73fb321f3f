import type { ModelInfo } from "@gentasks/schema/catalogue";
import { bodyOf, fileFor, filesOf, type Input, operationOf, server } from "./request.ts";

/** A program that submits, and asks until the task has ended, with nothing but what Python has. A form wants `requests`. */
export function python(model: ModelInfo, input: Input): string {
  return filesOf(input).length > 0 ? form(model, input) : json(model, input);
}

/** How the surface names the task in its answers, and where it is read. */
const reading = {
  unified: { task: 'answer["data"]', id: "task_id", path: "/v1/tasks/" },
  async: { task: "answer", id: "id", path: "/v1/task/" },
  router: { task: "answer", id: "task_id", path: "/tasks/" },
} as const;

function json(model: ModelInfo, input: Input): string {
  const { path } = operationOf(model);
  const direct = model.surface === "direct";
  const head = `import json
${direct ? "" : "import time\n"}import urllib.request

SERVER = "${server}"
HEADERS = {"Authorization": "Bearer test", "Content-Type": "application/json"}


def call(path, body=None):
    data = None if body is None else json.dumps(body).encode()
    with urllib.request.urlopen(urllib.request.Request(SERVER + path, data, HEADERS)) as response:
        return json.load(response)


answer = call("${path}", ${literal(bodyOf(model, input))})
`;
  if (model.surface === "direct") return `${head}print(answer)\n`;
  const { task, id, path: read } = reading[model.surface];
  return `${head}task = ${task}
while task.get("status") not in ("completed", "failed"):
    time.sleep(3)
    answer = call("${read}" + task["${id}"])
    task = ${task}
print(task)
`;
}

function form(model: ModelInfo, input: Input): string {
  const files = filesOf(input);
  const fields = Object.fromEntries(Object.entries(bodyOf(model, input)).filter(([field]) => !files.includes(field)));
  return `import requests

answer = requests.post(
    "${server}${operationOf(model).path}",
    headers={"Authorization": "Bearer test"},
    data=${literal(fields).replaceAll("\n", "\n    ")},
    files={${files.map((field) => `"${field}": open("${fileFor(field)}", "rb")`).join(", ")}},
)
print(answer.json())
`;
}

/** A value as Python writes it. */
function literal(value: unknown, indent = ""): string {
  const deeper = `${indent}    `;
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (Array.isArray(value))
    return value.length ? `[\n${value.map((each) => `${deeper}${literal(each, deeper)},\n`).join("")}${indent}]` : "[]";
  if (typeof value !== "object") return JSON.stringify(value);
  const fields = Object.entries(value).map(([name, each]) => `${deeper}${JSON.stringify(name)}: ${literal(each, deeper)},\n`);
  return fields.length ? `{\n${fields.join("")}${indent}}` : "{}";
}
