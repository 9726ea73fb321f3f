import { expect, test } from "vitest";
import { createDispatcher } from "../src/validation/dispatch.ts";
import { createValidator } from "../src/validation/validator.ts";

const lamp = createValidator<unknown>((value) => (value as { model: string }).model === "acme/lamp", {
  rules: [],
  fields: {},
  patterns: {},
});

test("a model's validator is loaded when it is first needed, and once", async () => {
  let loads = 0;
  const load = async () => {
    loads++;
    return { default: lamp };
  };
  const { validate } = createDispatcher({ models: { "acme/lamp": load } });
  await validate({ model: "acme/torch" });
  expect(loads).toBe(0);
  const body = { model: "acme/lamp" };
  expect(await validate(body)).toEqual({ value: body });
  expect(await validate(body)).toEqual({ value: body });
  expect(loads).toBe(1);
});

test("a validator that could not be loaded is tried again", async () => {
  let loads = 0;
  const load = async () => {
    if (++loads === 1) throw new Error("offline");
    return { default: lamp };
  };
  const { validate } = createDispatcher({ models: { "acme/lamp": load } });
  await expect(validate({ model: "acme/lamp" })).rejects.toThrow("offline");
  expect(await validate({ model: "acme/lamp" })).toMatchObject({ value: { model: "acme/lamp" } });
});
