import { createClient } from "@gentasks/client";
import { startMockServer } from "@gentasks/mock/server";
import { catalogue } from "@gentasks/schema/catalogue";
import { expect, onTestFinished, test, vi } from "vitest";
import { type Sent, sendEveryExample } from "./every-example.ts";

// Hundreds of requests take a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** Tasks that go on from an earlier one, which the examples have not run. */
const goesOn = ({ surface, model, answer }: Sent) => {
  const models: Readonly<Record<string, { readonly sourceTask?: object }>> = catalogue[surface as keyof typeof catalogue];
  return models[model]?.sourceTask !== undefined && JSON.stringify(answer).includes("must name a completed task");
};

test("the server accepts every valid example of every model over HTTP", async () => {
  const server = await startMockServer({ port: 0, clock: { speed: 1000 } });
  onTestFinished(() => server.close());
  const sent = await sendEveryExample(createClient({ baseUrl: server.url, apiKey: "test" }));
  const refused = sent.filter(({ status }) => status !== 200);
  console.log(`${sent.length} examples of ${new Set(sent.map(({ surface, model }) => `${surface} ${model}`)).size} models sent`);
  expect(refused.filter((each) => !goesOn(each))).toEqual([]);
  expect(sent.length - refused.length).toBeGreaterThan(400);
});
