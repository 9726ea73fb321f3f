import { createPrismFetch, listen, type Server, specPath } from "@gentasks/mock";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connect } from "./client.ts";
import { sendEveryExample } from "./every-example.ts";

let server: Server;

beforeAll(async () => {
  server = await listen(await createPrismFetch(specPath()), { port: 0 });
});

afterAll(() => server.close());

test("the server accepts every valid example of every model over HTTP", async () => {
  const sent = await sendEveryExample(connect(server.url, "test"));
  const refused = sent.filter(({ status }) => status !== 200);
  console.log(`${sent.length} examples of ${new Set(sent.map(({ surface, model }) => `${surface} ${model}`)).size} models sent`);
  expect(refused).toEqual([]);
});
