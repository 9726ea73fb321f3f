import { textReport, verify } from "@gentasks/contract";
import { expect, test } from "vitest";
import { ten } from "./expected/express.ts";
import { explain } from "./kit/explain.ts";
import { startExpress } from "./kit/express-server.ts";
import { keys } from "./kit/server.ts";

test("Of a server written by hand exactly its ten differences are told", async () => {
  await using server = await startExpress();
  const result = await verify({
    baseUrl: server.url,
    keys,
    surfaces: ["async"],
    models: ["kling-v2"],
    spend: "unlimited",
    pass: server.pass,
  });
  expect(ten).toHaveLength(10);
  expect(explain(result.findings, ten.flat()), textReport(result)).toEqual({ unexplained: [], unfound: [] });
});
