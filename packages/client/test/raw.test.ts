import { operations } from "@gentasks/schema/operations";
import { expect, test } from "vitest";
import { freePosts } from "../src/http/raw.ts";

test("a raw call counts as a submission exactly where the description says that it creates a task", () => {
  const posts = Object.values(operations).filter(({ method }) => method === "POST");
  expect(posts.filter(({ path }) => !freePosts.test(path))).toEqual(posts.filter(({ creates }) => creates));
});
