import { type Case, corpus, type VerifyOptions } from "@gentasks/contract";
import { operations } from "@gentasks/schema/operations";
import { insteadOf, type Wrap } from "../kit/answers.ts";
import type { Fault } from "../kit/fault.ts";
import { altered, asks, sentIn } from "../kit/requests.ts";
import { at, fieldsOf, put } from "../kit/values.ts";

const creates = asks("createTask");
const cases = await corpus();
const operationOf = ({ operation }: Case) => operations[operation as keyof typeof operations];
const lookAt = ({ surface, model }: Case): Partial<VerifyOptions> => ({ surfaces: [surface], models: [model] });

const quote = () => Response.json({ code: 200, success: true, data: { dry_run: true, cost: null } });

/** A server that forgets a rule: what breaks nothing else it takes as if it were right. */
const forgets = (broken: Case): Wrap => {
  const right = cases.find(({ kind, model, operation }) => kind === "minimal" && model === broken.model && operation === broken.operation);
  return insteadOf(400, asks(operationOf(broken).operationId), async (response, request, server) => {
    const text = await response.text();
    const body = fieldsOf(JSON.parse(text));
    const told = (at(body, "data/errors") ?? at(body, "error/errors") ?? []) as readonly { readonly rule: string }[];
    if (told.length === 0 || told.some(({ rule }) => rule !== broken.rule))
      return new Response(text, { status: 400, headers: response.headers });
    const { dry_run } = fieldsOf(await sentIn(request));
    if (broken.surface === "unified" && dry_run) return quote();
    return server(altered(request, { body: JSON.stringify({ ...fieldsOf(right?.body), dry_run }) }));
  });
};

/** Each keyword and each rule of models, with the first case that breaks it. */
const firsts = new Map<string, Case>();
for (const each of cases)
  if (each.expected === "refused" && each.mediaType === "application/json" && !firsts.has(each.rule)) firsts.set(each.rule, each);

/** Each class of bad input, taken. */
export const credulous: readonly Fault[] = [...firsts].map(([rule, broken]) => ({
  name: `lets pass what breaks ${rule} (${broken.model})`,
  check: "invalid-refused",
  says: new RegExp(` ${rule} at`),
  options: lookAt(broken),
  wrap: forgets(broken),
  ...(broken.provenance === "inferred" && { isInformation: true as const }),
}));

const refused = (message: string) =>
  Response.json({ code: 400, success: false, data: { message, code: "validation_error" } }, { status: 400 });

/** A server that refuses what the spec allows. */
const refuses = (isToo: (input: unknown, body: unknown) => boolean): Wrap =>
  insteadOf(200, creates, async (response, request) => {
    const body = await sentIn(request);
    return isToo(at(body, "input"), body) ? refused("That is not for me") : response;
  });

/** What is right, refused; and refusals that help nobody. */
export const narrow: readonly Fault[] = [
  { name: "refuses one word of a list", check: "valid-accepted", wrap: refuses((input) => at(input, "aspect_ratio") === "9:16") },
  { name: "refuses more than three fields", check: "valid-accepted", wrap: refuses((input) => Object.keys(fieldsOf(input)).length > 3) },
  {
    name: "refuses texts at the limit of their length",
    check: "valid-accepted",
    options: { surfaces: ["unified"], models: ["hailuo/minimax-2.3"] },
    wrap: refuses((input) => String(at(input, "prompt")).length >= 2000),
  },
  {
    name: "refuses to go on from a task",
    check: "valid-accepted",
    options: { surfaces: ["unified"], models: ["google/veo-3.1-extend"] },
    wrap: refuses((_input, body) => at(body, "model") === "google/veo-3.1-extend"),
  },
  {
    name: "names another field than the one that is wrong",
    check: "refusal-names-field",
    wrap: insteadOf(400, creates, async (response) => {
      const json = await response.json();
      const errors = (at(json, "data/errors") ?? []) as readonly object[];
      return Response.json(
        put(
          json,
          "data/errors",
          errors.map((each) => ({ ...each, pointer: "/model" })),
        ),
        { status: 400, headers: response.headers },
      );
    }),
  },
  {
    name: "takes a body that is no JSON",
    check: "invalid-refused",
    says: /no JSON/,
    wrap: insteadOf(400, creates, async (response, request) => ((await sentIn(request)) === undefined ? quote() : response)),
  },
  {
    name: "takes a list for a body",
    check: "invalid-refused",
    says: /a list/,
    wrap: insteadOf(400, creates, async (response, request) => (Array.isArray(await sentIn(request)) ? quote() : response)),
  },
  {
    name: "reads JSON whatever it is called",
    check: "invalid-refused",
    says: /media type/,
    wrap: insteadOf(415, creates, quote),
  },
  {
    name: "takes a limit of a page that is no number",
    check: "invalid-refused",
    says: /limit=/,
    wrap: insteadOf(400, asks("listTasks"), (response, { url }) =>
      url.includes("limit=") ? Response.json({ code: 200, success: true, data: { items: [] } }) : response,
    ),
  },
  {
    name: "takes a cursor that nobody gave out",
    check: "invalid-refused",
    says: /cursor=/,
    wrap: insteadOf(400, asks("listTasks"), (response, { url }) =>
      url.includes("cursor=") ? Response.json({ code: 200, success: true, data: { items: [] } }) : response,
    ),
  },
];
