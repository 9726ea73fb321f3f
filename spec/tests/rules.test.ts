/** Spoils one thing of a valid document at a time: each must be reported by exactly one rule, in a message that says what to do. */
import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import plugin from "../rules/index.ts";

const path = (below: string) => fileURLToPath(new URL(`../${below}`, import.meta.url));
const fixture = path("tests/fixtures/lanterns");
const createTask = "paths/v1_tasks.yaml";
const getTask = "paths/v1_tasks_{task_id}.yaml";
const light = "paths/lanterns_light.yaml";
const union = "components/schemas/unified/UnifiedTaskRequest.yaml";
const lantern = "components/schemas/models/acme/LanternRequest.yaml";
const lanternInput = "components/schemas/models/acme/LanternInput.yaml";
const torch = "components/schemas/models/acme/TorchRequest.yaml";
const torchInput = "components/schemas/models/acme/TorchInput.yaml";
const lightRequest = "components/schemas/router/RouterLightRequest.yaml";
const lanternExamples = "examples/unified/acme/lantern.yaml";

interface Case {
  readonly rule: string;
  /** File of the fixture, what to replace in it, and by what. A file that the fixture lacks has nothing to replace. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** What the message must contain: the value found, or what to write instead. */
  readonly says: string;
}

/** The cases of one rule, one line each: file, from, to, says. */
const casesOf = (rule: string, ...lines: [file: string, from: string, to: string, says: string][]): Case[] =>
  lines.map(([file, from, to, says]) => ({ rule, file, from, to, says }));

const cases: Case[] = [
  ...casesOf(
    "house/dialect-declared",
    [
      "openapi.yaml",
      "jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema\n",
      "",
      "Write jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema",
    ],
    ["openapi.yaml", "draft/2020-12/schema", "draft-07/schema", "Prism validates as draft-07"],
  ),
  ...casesOf(
    "house/operation-id-style",
    [createTask, "operationId: createTask", "operationId: taskCreate", "operationId: createTask"],
    [createTask, "operationId: listTasks", "operationId: fetchTasks", "operationId: listTasks"],
    [createTask, "operationId: listTasks", "operationId: list_tasks", "operationId: listTasks"],
    [createTask, "operationId: onTaskEnded", "operationId: taskEnded", "operationId: onTaskEnded"],
    [getTask, "operationId: getTask", "operationId: createTask2", "operationId: getTask"],
    ["webhooks/task.completed.yaml", "operationId: onTaskCompleted", "operationId: getCompletedTask", "operationId: onTaskCompleted"],
  ),
  ...casesOf(
    "house/operation-complete",
    [createTask, "  description: Takes a task on.\n", "", "createTask has no description"],
    [createTask, "  tags: [Tasks]\n", "", "createTask has no tags"],
    [createTask, "summary: Create a task", "summary: Create a Task", "Write summary: Create a task"],
    [createTask, "summary: Create a task", "summary: create a task", "Write summary: Create a task"],
    [createTask, "summary: Create a task", "summary: Create a task.", "Write summary: Create a task"],
    [createTask, "x-provenance: documented", "x-provenance: guessed", '"guessed" as x-provenance'],
    [getTask, "  x-surface: unified\n", "", "one of `unified`, `async`, `direct` or `router`"],
    ["webhooks/task.completed.yaml", "  x-final: true\n", "", "onTaskCompleted has no x-final"],
    ["webhooks/task.completed.yaml", "x-final: true", "x-final: yes please", '"yes please" as x-final'],
    [
      createTask,
      "        examples:\n          lantern: { value: { model: acme/lantern, input: { prompt: A lantern } } }\n",
      "",
      "The request body of createTask has no example",
    ],
    [
      getTask,
      "          examples:\n            completed: { value: { status: completed } }\n",
      "",
      "The response 200 of getTask has no example",
    ],
    [getTask, "          examples:\n            failed: { value: No lantern }\n", "", "The response 400 of getTask has no example"],
  ),
  ...casesOf(
    "house/error-responses",
    [
      getTask,
      '    "404": { $ref: ../components/responses.yaml#/UnifiedNotFound }\n',
      "",
      '"404": { $ref: ../components/responses/UnifiedNotFound.yaml }',
    ],
    [createTask, '    "402": { $ref: ../components/responses.yaml#/UnifiedPaymentRequired }\n', "", "a create costs money"],
    [createTask, '    "413": { $ref: ../components/responses.yaml#/UnifiedPayloadTooLarge }\n', "", "its body can be too large"],
    [light, '    "403": { $ref: ../components/responses.yaml#/RouterForbidden }\n', "", "a key may lack the channel"],
    [light, "RouterConflict", "UnifiedConflict", "Each surface has an envelope of its own"],
    [getTask, "{ $ref: ../components/schemas/unified/UnifiedError.yaml }", "{ type: number }", "a schema without a Unified… component"],
  ),
  ...casesOf(
    "house/model-branch-plain",
    [torch, "required: [model, input]", "required: [input]", "does not require `model`"],
    [torch, "type: object\n", "", "has no type instead of object"],
    [torch, "properties:\n", "anyOf: [{ required: [model] }]\nproperties:\n", "holds `anyOf`"],
  ),
  ...casesOf(
    "house/model-listed",
    [union, "    acme/torch: ../models/acme/TorchRequest.yaml\n", "", "Add acme/torch: ../models/acme/TorchRequest.yaml to the mapping"],
    [union, "    acme/torch:", "    acme/candle: ../models/acme/TorchRequest.yaml\n    acme/torch:", 'whose model is "acme/torch"'],
    [union, "  - $ref: ../models/acme/TorchRequest.yaml\n", "", "which is no branch of the union"],
    [
      "components/schemas/models/acme/CandleRequest.yaml",
      "",
      "type: object\n",
      "components/schemas/models/acme/CandleRequest.yaml is no branch",
    ],
  ),
  ...casesOf(
    "house/catalogue-complete",
    [
      torch,
      "x-model:\n  kind: video\n  takes: [text]\n  gives: [video]\n  output: VideoOutput\n",
      "",
      "Acme Torch has neither x-model nor x-models",
    ],
    [torch, "description: Makes a clip of a torch.\n", "", "acme/torch has no description"],
    [torch, "kind: video", "kind: clip", "one of `video`, `image`, `audio` or `text`"],
    [torch, "takes: [text]", "takes: [words]", '"words" in takes'],
    [torch, "output: VideoOutput", "output: ClipOutput", '"ClipOutput", and no component has that name'],
    [torch, "output: VideoOutput", "output: VideoOutput\n  prices: []", "the unknown key prices"],
    [lantern, "microUsd: 5000", "microUsd: 0.005", "0.005 as microUsd"],
    [lantern, "per: second, microUsd: 5000", "per: frame, microUsd: 5000", "`image`, `second`, `request`, `token` or `character`"],
    [lantern, "per: second, microUsd: 5000", "per: token, units: 0.5, microUsd: 5000", "0.5 as units"],
    [lantern, "quality: high", "enable_pro: true", "enable_pro, which is no field of the input"],
    [lightRequest, "    provenance: inferred\n", "", "nothing as provenance"],
    [
      lightRequest,
      "properties:\n",
      "properties:\n  model: { description: Which., type: string, enum: [lanterns/light, lanterns/dim], examples: [lanterns/dim] }\n",
      '"lanterns/dim" is a value of model but not in x-models',
    ],
  ),
  ...casesOf(
    "house/model-has-examples",
    [lightRequest, "id: lanterns/light", "id: lanterns/dim", "Write examples/router/lanterns-dim.yaml"],
    [lanternExamples, "minimal:", "least:", "Write valid.minimal in examples/unified/acme/lantern.yaml"],
    [lanternExamples, "  rich: { prompt: A lantern, quality: high }\n", "", "Write valid.rich in examples/unified/acme/lantern.yaml"],
  ),
  ...casesOf(
    "house/rules-named",
    [
      torchInput,
      "  - x-rule: { id: end-needs-start, text: end_image_url needs start_image_url, field: end_image_url }\n    dependent",
      "  - dependent",
      "Name the rule: - x-rule:",
    ],
    [torchInput, "id: end-needs-start", "id: endNeedsStart", "kebab-case"],
    [lanternInput, "text: sound is not available on acme/lantern", "text: No sound.", "without a full stop"],
    [lanternInput, "field: end_second }\n", "field: seconds }\n", "one of `prompt`, `quality`"],
    [lanternInput, "id: no-sound", "id: end-needs-start", "end-needs-start names two rules of this schema"],
    [
      torchInput,
      "text: end_image_url needs start_image_url",
      "text: a last frame needs a first",
      "LanternInput.yaml has the same check with the text",
    ],
    [torchInput, "id: end-needs-start", "id: last-needs-first", "LanternInput.yaml has the same check with the id"],
    [torchInput, "    dependentRequired: { end_image_url: [start_image_url] }\n", "", "has a name but checks nothing"],
    [lanternInput, "field: sound }", "field: sound, since: 2 }", "the unknown key since"],
    [lanternInput, "field: sound }", "field: sound, provenance: guessed }", '"guessed"'],
    [
      torchInput,
      "properties:\n",
      "dependentRequired: { start_image_url: [end_image_url] }\nproperties:\n",
      "Move it into the allOf of the object",
    ],
    [
      lanternInput,
      "description: What the clip shows., type: string",
      "description: What the clip shows., type: string, not: { enum: [A torch] }",
      "not stands outside of allOf",
    ],
  ),
  ...casesOf(
    "house/fields-described",
    [lanternInput, "description: First frame., ", "", "The field start_image_url has no description"],
    [lanternInput, ", examples: [high]", "", "The field quality has no examples"],
    [
      lanternInput,
      'description: Their pictures., type: array, items: { type: string }, examples: [["https://example.com/4.png"]]',
      "type: array, items: { type: string }",
      "image_urls has no description and no examples",
    ],
    [lightRequest, "examples: [short]", "default: short", "show a value"],
  ),
  ...casesOf(
    "house/closed-inputs-marked",
    [torchInput, "x-closed: inferred\n", "", "inferred when only a table of fields suggests it"],
    [torchInput, "x-closed: inferred", "x-closed: maybe", '"maybe" as x-closed'],
    [torchInput, "additionalProperties: false", "additionalProperties: true", "drop x-closed"],
  ),
  ...casesOf(
    "house/extension-keywords",
    [lanternInput, "x-max-total: {", "x-max-total: { min: 1,", "has `min`, which is not one of max, of"],
    [lanternInput, "max: 3", "max: three", '"three", not of type integer'],
    [lanternInput, "characters/*/image_urls]", "characters/*/pictures]", '"characters/*/pictures", which is no field of this object'],
    [lanternInput, "of: [image_urls,", "of: [prompt,", 'whose type is "string" and not array'],
    [lanternInput, "field: end_second, than", "field: last_second, than", '"last_second", which is no field'],
    [torchInput, "title: Torch input\n", "title: Torch input\nx-max-totals: { max: 1, of: [a] }\n", "x-max-totals is no keyword of ours"],
  ),
  ...casesOf(
    "house/source-tasks",
    [torchInput, "gives: video, ", "", "lacks `gives`"],
    [torchInput, "gives: video", "gives: clips", '"clips", which does not match ^(video|image|audio|text)$'],
    [torchInput, "models: [acme/lan*]", "models: [acme/*tern]", "with models: [provider/name-*]"],
    [torchInput, "models: [acme/lan*]", "models: [acme/lan]", '"acme/lan", and no model is called so'],
    [
      torchInput,
      "type: string\n    x-source-task: { gives: video, models: [acme/lan*] }\n    examples: [tsk_1]",
      "type: integer\n    x-source-task: { gives: video, models: [acme/lan*] }\n    examples: [1]",
      'at a field of type "integer"',
    ],
  ),
  ...casesOf("no-invalid-media-type-examples", [
    createTask,
    "model: acme/lantern, input: { prompt: A lantern }",
    "model: acme/lantern, input: { prompt: 1 }",
    "prompt",
  ]),
];

interface Problem {
  readonly ruleId: string;
  readonly message: string;
  readonly location: readonly { readonly source: { readonly ref: string } }[];
}

const workspace = mkdtempSync(join(tmpdir(), "house-rules-"));
let problems: Problem[] = [];

/** One run of the linter over all spoiled copies: starting it takes longer than linting. */
beforeAll(async () => {
  cpSync(fixture, join(workspace, "valid"), { recursive: true });
  for (const [index, spoiled] of cases.entries()) spoil(join(workspace, `case${index}`), spoiled);
  problems = await lint(["valid", ...cases.map((_case, index) => `case${index}`)]);
}, 60_000);

afterAll(() => rmSync(workspace, { recursive: true, force: true }));

function spoil(folder: string, { file, from, to }: Case): void {
  cpSync(fixture, folder, { recursive: true });
  const text = from === "" ? "" : readFileSync(join(folder, file), "utf8");
  if (!text.includes(from)) throw new Error(`${file} of the fixture does not hold ${JSON.stringify(from)}`);
  // A function, because `$` in a text to put in would be read as a pattern.
  writeFileSync(
    join(folder, file),
    text.replace(from, () => to),
  );
}

async function lint(folders: readonly string[]): Promise<Problem[]> {
  const apis = folders.map((folder) => `${folder}/openapi.yaml`);
  const command = [
    path("node_modules/@redocly/cli/bin/cli.js"),
    "lint",
    ...apis,
    "--config",
    path("redocly.yaml"),
    "--format=json",
    "--max-problems=1000",
  ];
  const options = {
    cwd: workspace,
    maxBuffer: 2 ** 26,
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
  };
  // The linter ends with an error because it finds some; what it printed comes with it. One report follows the other.
  const { stdout, stderr } = await promisify(execFile)(process.execPath, command, options).catch(
    (failure: { stdout: string; stderr: string }) => failure,
  );
  const reports: { problems: Problem[] }[] = JSON.parse(`[${stdout.replaceAll(/^\}\{$/gm, "},{")}]`);
  if (reports.length !== folders.length)
    throw new Error(`The linter reported on ${reports.length} of ${folders.length} documents: ${stderr}`);
  return reports.flatMap((report) => report.problems);
}

const problemsOf = (folder: string) => problems.filter(({ location }) => location[0]?.source.ref.startsWith(`${folder}/`));

test("the valid document keeps every rule", () => {
  expect(problemsOf("valid")).toEqual([]);
});

const ruleIds = [...new Set(cases.map(({ rule }) => rule))];

describe.each(ruleIds)("%s", (ruleId) => {
  const own = cases.map((spoiled, index) => ({ ...spoiled, folder: `case${index}` })).filter(({ rule }) => rule === ruleId);
  test.each(own)("$file: $says", ({ folder, says }) => {
    const found = problemsOf(folder);
    expect(new Set(found.map((problem) => problem.ruleId))).toEqual(new Set([ruleId]));
    expect(found.map(({ message }) => message).join("\n")).toContain(says);
  });
});

test("every rule file is in the table of contents, switched on, and tested", () => {
  const files = readdirSync(path("rules")).filter((file) => file.endsWith(".ts") && file !== "index.ts");
  const names = files.map((file) => file.replace(".ts", "")).sort();
  const settings: Record<string, string> = parse(readFileSync(path("redocly.yaml"), "utf8")).rules;
  expect(Object.keys(plugin().rules.oas3).sort()).toEqual(names);
  expect(names.filter((name) => settings[`house/${name}`] !== "error")).toEqual([]);
  expect(names.filter((name) => !ruleIds.includes(`house/${name}`))).toEqual([]);
});
