import { type Operation, operations } from "@gentasks/schema/operations";
import type { Context } from "../../run/context.ts";
import { idIn } from "../../run/sources.ts";
import { goesOn, rightBody } from "../http/requests.ts";
import type { Probe } from "../probe.ts";

/** Submissions that need no earlier task. */
const creates: readonly Operation[] = Object.values(operations).filter((operation) => operation.creates && !goesOn(operation));

/** The same submission twice under one key, and another one under it. */
export const idempotency: readonly Probe[] = [...new Set(creates.map(({ surface }) => surface))].map((surface) => ({
  id: `one key, one task ${surface}`,
  checks: ["idempotency"],
  surfaces: [surface],
  isPaid: true,
  async run(context) {
    for (const operation of creates.filter((each) => each.surface === surface)) await twice(operation, context);
  },
}));

async function twice({ operationId, path }: Operation, { options, send, report }: Context): Promise<void> {
  const operation = operations[operationId];
  const body = rightBody(operation) as object;
  const headers = { "idempotency-key": `contract-${options.seed ?? 1}-${operationId}` };
  const about = { check: "idempotency", provenance: "extension" } as const;
  const first = await send({ method: "POST", path, body, headers });
  // Without its word a server promises nothing.
  if (first.response.headers["idempotency-honoured"] === undefined || first.response.status >= 400) return;
  const second = await send({ method: "POST", path, body, headers });
  if (idIn(second.response.json) !== idIn(first.response.json) || second.response.status !== first.response.status) {
    const message = `${operationId} made ${idIn(first.response.json)} and then ${idIn(second.response.json)} under one key (${second.response.status})`;
    report({ ...about, message, expected: "the same task", exchange: second.number });
  } else if (second.response.headers["idempotency-replayed"] === undefined) {
    report({
      ...about,
      message: `${operationId} repeated its answer without Idempotency-Replayed`,
      expected: "the header",
      exchange: second.number,
    });
  }
  if (options.keys.other !== undefined) {
    const foreign = await send({ method: "POST", path, body, headers, key: options.keys.other });
    if (idIn(foreign.response.json) !== undefined && idIn(foreign.response.json) === idIn(first.response.json)) {
      const message = `${operationId} gave another owner the task ${idIn(first.response.json)} under the same name`;
      report({ ...about, message, expected: "a task of its own", exchange: foreign.number });
    }
  }
  const other = await send({ method: "POST", path, body: changed(body), headers });
  if (other.response.status === 409) return;
  const message = `${operationId} answered ${other.response.status} to another body under the same key`;
  report({ ...about, message, expected: "409", exchange: other.number });
}

/** Another body that is right as well: the first text that is no name in it is another one. */
function changed(body: object): object {
  const { input } = body as { input?: object };
  if (input) return { ...body, input: changed(input) };
  const [name] = Object.entries(body).find(([key, value]) => /prompt|text|url|image|input/i.test(key) && typeof value === "string") ?? [];
  return name === undefined ? { ...body, contract: "another" } : { ...body, [name]: `${(body as Record<string, string>)[name]}?another` };
}
