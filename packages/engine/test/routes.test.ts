import { operations } from "@gentasks/schema/operations";
import { expect, test } from "vitest";
import { routeOf } from "../src/exchange/routes.ts";

const all = Object.values(operations);
const concrete = (path: string) => path.replaceAll(/\{\w+\}/g, "some-id");

test("every operation of the spec is found by its method and path", () => {
  for (const { method, path, operationId } of all)
    expect(routeOf(method, concrete(path)), `${method} ${path}`).toMatchObject({ operation: { operationId } });
});

test("HEAD leads where GET does", () => {
  for (const { method, path, operationId } of all)
    if (method === "GET") expect(routeOf("HEAD", concrete(path))).toMatchObject({ operation: { operationId } });
});

test("a method that a path does not have is told with those that it has", () => {
  for (const { path, surface } of all) {
    const allow = all.filter((each) => each.path === path).map(({ method }) => method);
    for (const method of ["DELETE", "PUT", "PATCH", "OPTIONS", "get", "TRACE"])
      expect(routeOf(method, concrete(path)), `${method} ${path}`).toEqual({ surface, allow });
  }
  expect(routeOf("HEAD", "/v1/files")).toEqual({ surface: "unified", allow: ["POST"] });
  expect(routeOf("PUT", "/v1/tasks")).toEqual({ surface: "unified", allow: expect.arrayContaining(["GET", "POST"]) });
});

test("parameters are taken from the path, with their escapes undone", () => {
  expect(routeOf("GET", "/v1/models/google/veo-3.1-fast")).toMatchObject({ params: { provider: "google", name: "veo-3.1-fast" } });
  expect(routeOf("GET", "/v1/tasks/a%20b%2Fc")).toMatchObject({ params: { task_id: "a b/c" } });
});

test("a broken escape is the name of nothing", () => {
  expect(routeOf("GET", "/v1/tasks/%E0%A4%A")).toMatchObject({ params: { task_id: "%E0%A4%A" } });
  expect(routeOf("GET", "/tasks/%")).toMatchObject({ params: { task_id: "%" } });
});

test("a path without parameters goes before one with", () => {
  expect(routeOf("GET", "/v1/task/submit")).toEqual({ surface: "async", allow: ["POST"] });
});

test.each([
  ["/midjourney/nope", "router"],
  ["/midjourney", "router"],
  ["/tasks/a/b", "router"],
  ["/v1/task/x/y", "async"],
  ["/v1/task/", "async"],
  ["/api/nope", "direct"],
  ["/api/v1/task/extra", "direct"],
  ["/v1/tasks/", "unified"],
  ["/v1/nope", "unified"],
  ["/", "unified"],
  ["//", "unified"],
  ["/constructor/__proto__", "unified"],
])("%s is no path, which the %s surface tells", (path, surface) => {
  expect(routeOf("GET", path)).toEqual({ surface });
});
