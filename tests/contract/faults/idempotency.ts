import { headers, insteadOf, type Wrap } from "../kit/answers.ts";
import type { Fault } from "../kit/fault.ts";
import { asks, withHeaders } from "../kit/requests.ts";
import { keys } from "../kit/server.ts";

const creates = asks("createTask");
const name = "idempotency-key";
const forgetful: Wrap = (server) => (request) => server(creates(request) ? withHeaders(request, (all) => all.delete(name)) : request);

/** Keys of idempotency that do not hold. */
export const idempotency: readonly Fault[] = [
  { name: "makes a new task each time under one idempotency key", check: "idempotency", wrap: forgetful },
  {
    name: "takes another body under the same idempotency key",
    check: "idempotency",
    wrap: insteadOf(409, creates, (_response, request, server) => server(withHeaders(request, (all) => all.delete(name)))),
  },
  {
    name: "repeats the first answer to another body",
    check: "idempotency",
    wrap: (server) => {
      const first = new Map<string, Response>();
      return async (request) => {
        const key = request.headers.get(name);
        if (!creates(request) || key === null) return server(request);
        const response = first.get(key) ?? (await server(request));
        first.set(key, response.clone());
        return response;
      };
    },
  },
  {
    name: "does not say that an answer is repeated",
    check: "idempotency",
    wrap: headers(creates, (all) => all.delete("idempotency-replayed")),
  },
  {
    name: "refuses the same submission under the same idempotency key",
    check: "idempotency",
    wrap: insteadOf(200, creates, (response) =>
      response.headers.has("idempotency-replayed")
        ? Response.json(
            { code: 409, success: false, data: { message: "That was sent before", code: "idempotency_conflict" } },
            { status: 409 },
          )
        : response,
    ),
  },
  {
    name: "shares idempotency keys among all keys",
    check: "idempotency",
    wrap: (server) => (request) =>
      server(
        creates(request) && request.headers.has(name) && request.headers.get("authorization") === `Bearer ${keys.other}`
          ? withHeaders(request, (all) => all.set("authorization", `Bearer ${keys.main}`))
          : request,
      ),
  },
];
