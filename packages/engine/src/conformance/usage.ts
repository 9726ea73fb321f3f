import { commit, same, storeCase } from "./case.ts";
import { key, start, usageRow } from "./samples.ts";

/** What tasks have used. */
export const usage = [
  storeCase("without usage the totals are zero", async (store) => {
    same("The usage", await store.usage({ key, limit: 10 }), {
      items: [],
      totals: { tasks: 0, processingMs: 0, outputBytes: 0, costMicroUsd: 0, unpricedTasks: 0 },
    });
  }),

  storeCase("the totals cover all rows that match, not only the page", async (store) => {
    await commit(store, { usage: [usageRow("1", { tokens: { input: 10, output: 5 } })] });
    await commit(store, { usage: [usageRow("2", { costMicroUsd: null, priceSource: "unknown" })] });
    await commit(store, { usage: [usageRow("3", { tokens: { input: 1, output: 2 }, costMicroUsd: 7 })] });
    await commit(store, { usage: [usageRow("other", { key: "key-2" })] });
    const totals = {
      tasks: 3,
      tokens: { input: 11, output: 7 },
      processingMs: 30,
      outputBytes: 3000,
      costMicroUsd: 107,
      unpricedTasks: 1,
    };
    const first = await store.usage({ key, limit: 2 });
    same(
      "The first page",
      first?.items.map(({ task }) => task),
      ["3", "2"],
    );
    same("The totals of the first page", first?.totals, totals);
    const second = await store.usage({ key, limit: 2, cursor: first?.cursor ?? "" });
    same("The second page", second, { items: [usageRow("1", { tokens: { input: 10, output: 5 } })], totals });
  }),

  storeCase("usage is filtered by model and time", async (store) => {
    const rows = [usageRow("1"), usageRow("2", { model: "acme/organ" }), usageRow("3", { createdAt: start + 5000 })];
    for (const row of rows) await commit(store, { usage: [row] });
    const of = async (more: object) => {
      const page = await store.usage({ key, limit: 10, ...more });
      return [page?.items.map(({ task }) => task), page?.totals.tasks];
    };
    same("The usage of a model", await of({ model: "acme/organ" }), [["2"], 1]);
    same("The usage from a moment on", await of({ from: start + 5000 }), [["3"], 1]);
    same("The usage up to a moment", await of({ to: start + 5000 }), [["2", "1"], 2]);
  }),

  storeCase("a cursor of usage that the store did not give is told apart", async (store) => {
    same("The page", await store.usage({ key, limit: 10, cursor: "not a cursor" }), undefined);
  }),
];
