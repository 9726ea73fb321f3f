import { describe, expect, test, vi } from "vitest";
import {
  createReceiver,
  createVerifier,
  createWebhookHandler,
  type RawRequest,
  type VerifierOptions,
  WebhookError,
} from "../../src/index.ts";
import { keys, marker, pair, payload, secret } from "./genuine.ts";
import { acceptedRows } from "./rows/accepted.ts";
import { bodyRows, parsedRows } from "./rows/bodies.ts";
import { headerRows } from "./rows/headers.ts";
import { address, limit, requestRows } from "./rows/requests.ts";
import type { Row } from "./rows/row.ts";
import { signatureRows } from "./rows/signatures.ts";
import { timestampRows } from "./rows/timestamps.ts";

const unsignedRows = [...timestampRows, ...headerRows, ...signatureRows, ...parsedRows];
const rows = [...unsignedRows, ...bodyRows];
const title = "%# $what is refused with $code";

/** The very headers and bytes over HTTP; undefined where no request can have them, for HTTP trims and forbids. */
function overHttp({ headers, body }: RawRequest): Request | undefined {
  const sent = new Headers();
  try {
    const pairs = Symbol.iterator in headers ? [...(headers as Iterable<[string, string]>)] : Object.entries(headers as object);
    for (const [name, values] of pairs) for (const value of [values].flat()) if (value !== undefined) sent.append(name, value);
    if (Symbol.iterator in headers || pairs.some(([name, value]) => typeof value === "string" && sent.get(name) !== value))
      return undefined;
  } catch {
    return undefined;
  }
  if (typeof body !== "string" && !ArrayBuffer.isView(body)) return undefined;
  const typeIsSent = sent.has("content-type");
  const request = new Request(address, { method: "POST", headers: sent, body: body as string });
  if (!typeIsSent) request.headers.delete("content-type");
  return request;
}

const texts = ({ request: { headers, body } }: Row): string[] => {
  const signature = (headers as Record<string, unknown>)["webhook-signature"];
  return [signature, typeof body === "string" || body instanceof Uint8Array ? Buffer.from(body).toString("latin1") : undefined].flatMap(
    (text) => (typeof text === "string" ? [text.slice(0, 2000)] : []),
  );
};

/** No run of twelve characters of a secret, of the signature or of the body stands in a message. */
function expectNoSecret(message: string, row?: Row): void {
  expect(message).not.toContain(marker);
  for (const text of [secret.slice(6), pair.secret.slice(5), ...(row ? texts(row) : [])]) {
    for (let at = 0; at + 12 <= text.length; at++) {
      const part = text.slice(at, at + 12);
      if (message.includes(part)) expect.unreachable(`the message shows ${JSON.stringify(part)}: ${message}`);
    }
  }
}

async function refusal(work: () => Promise<unknown>): Promise<WebhookError> {
  const [outcome] = await Promise.allSettled([work()]);
  expect(outcome?.status).toBe("rejected");
  const { reason } = outcome as PromiseRejectedResult;
  expect(reason).toBeInstanceOf(WebhookError);
  return reason as WebhookError;
}

function watchedHandler(options: object = {}, known: VerifierOptions = keys) {
  const handled = vi.fn();
  const errors: WebhookError[] = [];
  const handler = createWebhookHandler({
    ...known,
    on: { "*": handled },
    maxBodyBytes: limit,
    onError: (error) => errors.push(error),
    ...options,
  });
  return { handler, handled, errors };
}

async function expectRefused(answer: Response, { code, status }: Pick<Row, "code" | "status">): Promise<string> {
  const text = await answer.text();
  expect(JSON.parse(text)).toEqual({ error: { code, message: expect.any(String) } });
  expect(answer.status).toBe(status);
  return text;
}

test("the matrix is as large as it should be, and has no row twice", () => {
  expect(rows.length + requestRows.length).toBeGreaterThan(250);
  const names = rows.map(({ what, code, keys }) => `${code} ${what} ${Boolean(keys)}`);
  expect(new Set(names).size).toBe(names.length);
});

describe("the verifier", () => {
  test.each(unsignedRows)(title, async (row) => {
    const error = await refusal(() => createVerifier(row.keys ?? keys)(row.request));
    expect(error).toMatchObject({ code: row.code, status: row.status });
    expectNoSecret(error.message, row);
  });

  test.each(bodyRows.filter(({ request: { headers } }) => !Array.isArray(headers)))(
    "%# $what is genuine all the same",
    async ({ request }) => {
      expect(await createVerifier(keys)(request)).toEqual({
        id: "msg_1",
        timestamp: keys.now() / 1000,
        body: new Uint8Array(Buffer.from(request.body as string)),
      });
    },
  );
});

describe("the receiver", () => {
  test.each(rows)(title, async (row) => {
    const error = await refusal(() => createReceiver(row.keys ?? keys)(row.request));
    expect(error).toMatchObject({ code: row.code, status: row.status });
    expectNoSecret(error.message, row);
  });
});

describe("the handler", () => {
  const sendable = rows.filter(({ request, code }) => code !== "body_parsed" && overHttp(request) !== undefined);

  test("most rows can be sent over HTTP as they are", () => {
    expect(sendable.length).toBeGreaterThan(150);
  });

  test.each(sendable)(title, async (row) => {
    const { handler, handled, errors } = watchedHandler({ maxBodyBytes: 1_000_000 }, row.keys);
    const answer = await expectRefused(await handler(overHttp(row.request) as Request), row);
    expect(handled).not.toHaveBeenCalled();
    expect(errors).toMatchObject([{ code: row.code }]);
    expectNoSecret(answer, row);
  });

  test.each(requestRows)(title, async (row) => {
    const { handler, handled, errors } = watchedHandler();
    const answer = await handler(await row.make());
    expectNoSecret(await expectRefused(answer, row));
    expect(handled).not.toHaveBeenCalled();
    expect(errors).toMatchObject([{ code: row.code }]);
    expect(answer.headers.get("allow")).toBe(row.status === 405 ? "POST" : null);
  });
});

describe("what only looks hostile", () => {
  test.each(acceptedRows)("%s is accepted by the verifier and the receiver", async (_what, request) => {
    const { id } = await createVerifier(keys)(request);
    const event = await createReceiver(keys)(request);
    expect(event).toMatchObject({ id, taskId: payload.task_id });
  });

  test.each(acceptedRows.filter(([, request]) => overHttp(request)))("%s is accepted by the handler", async (_what, request) => {
    const { handler, handled, errors } = watchedHandler({ maxBodyBytes: 1_000_000 });
    const answer = await handler(overHttp(request) as Request);
    expect(errors).toEqual([]);
    expect(await answer.json()).toEqual({ result: "handled" });
    expect(handled).toHaveBeenCalledOnce();
  });
});
