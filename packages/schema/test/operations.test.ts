import { catalogue } from "@gentasks/schema/catalogue";
import { errors, operations } from "@gentasks/schema/operations";
import { expect, test } from "vitest";
import { operations as described, document } from "../generator/bundle.ts";
import { refusals } from "../generator/refusals.ts";

test("every operation of the document is there, where the document has it", () => {
  expect(Object.keys(operations)).toEqual(described.map(({ operationId }) => operationId));
  for (const { operationId, method, path, surface, creates } of Object.values(operations)) {
    const operation = document.paths[path][method.toLowerCase()];
    expect({ operationId, surface }).toEqual({ operationId: operation.operationId, surface: operation["x-surface"] });
    // What costs money can come back as 402, and nothing else can.
    expect(creates, operationId).toBe("402" in operation.responses);
  }
});

test("a create tells its bodies, its callback and what it needs", () => {
  expect(operations.submitRecraftStyle).toEqual({
    operationId: "submitRecraftStyle",
    method: "POST",
    path: "/recraft/styles",
    surface: "router",
    creates: true,
    bodies: ["application/json", "multipart/form-data"],
    bodyRequired: true,
    query: {},
    channel: "recraft",
    model: "recraft/styles",
    callback: "notifyHook",
    form: { files: "array", image_urls: "array", notify: "boolean" },
  });
  expect(operations.createTask.callback).toBe("callback_url");
  expect(operations.runDirectTask.callback).toBeUndefined();
});

test("a query tells which of its parameters are numbers", () => {
  expect(operations.listUsage.query).toEqual({
    from: { type: "string" },
    to: { type: "string" },
    model: { type: "string" },
    cursor: { type: "string" },
    limit: { type: "integer" },
  });
});

test("each interface of the router surface is the path of one operation, with its channel", () => {
  const routed = Object.values(operations).filter(({ model }) => model);
  expect(routed.map(({ model, channel }) => [model, channel])).toEqual(
    Object.values(catalogue.router).map(({ id, channel }) => [id, channel]),
  );
});

test("a refusal is what the example of its name shows", () => {
  expect(errors.direct.unsupportedModel).toEqual({ status: 400, code: "unsupported_model", type: "invalid_request_error" });
  expect(errors.unified.unknownModel).toEqual({ status: 404, code: "not_found" });
  expect(errors.router.channelDisabled).toEqual({ status: 403, code: "channel_disabled" });
  expect(errors.async.unpaid).toEqual({ status: 402, code: "insufficient_quota" });
  expect(errors).toEqual(refusals());
});

test("every surface can refuse for the reasons that all of them share", () => {
  const shared = ["invalid", "unauthorized", "unpaid", "wrongMethod", "keyReused", "tooLarge", "wrongType", "rateLimited", "failed"];
  for (const [surface, names] of Object.entries(errors)) {
    for (const name of shared) expect(names, surface).toHaveProperty(name);
    for (const { status, code } of Object.values(names)) expect([status >= 400, /^[a-z_]+$/.test(code)]).toEqual([true, true]);
  }
});
