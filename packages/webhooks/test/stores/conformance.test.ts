import { expect, test } from "vitest";
import { dedupeCases, transactionsCases } from "../../src/conformance.ts";
import { type Claim, createMemoryStore, type DedupeStore } from "../../src/index.ts";
import { createSqliteTransactions } from "../../src/sqlite.ts";

const withoutTask = ({ task: _task, ...claim }: Claim): Claim => claim;

/** Stores that do one thing wrong. */
const faulty: Readonly<Record<string, (good: DedupeStore) => Partial<DedupeStore>>> = {
  "forgets everything": () => ({ claim: () => "new" }),
  "takes what is being handled for done": (good) => ({
    claim: async (claim) => ((await good.claim(claim)) === "busy" ? "done" : good.claim(claim)),
  }),
  "never forgets a claim": (good) => ({ claim: (claim) => good.claim({ ...claim, leaseMs: 1e12 }) }),
  "forgets a claim a moment early": (good) => ({ claim: (claim) => good.claim({ ...claim, leaseMs: claim.leaseMs - 1 }) }),
  "never forgets an event": (good) => ({ done: (claim) => good.done({ ...claim, ttlMs: 1e12 }) }),
  "remembers an event only for the lease": (good) => ({ done: (claim) => good.done({ ...claim, ttlMs: claim.leaseMs }) }),
  "lets anybody release": (good) => {
    const tokens = new Map<string, string>();
    return {
      claim(claim) {
        if (!tokens.has(claim.id)) tokens.set(claim.id, claim.token);
        return good.claim({ ...claim, token: "same" });
      },
      release: (claim) => good.release({ ...claim, token: "same" }),
    };
  },
  "never releases": () => ({ release: () => {} }),
  "knows no order": (good) => ({
    claim: (claim) => good.claim(withoutTask(claim)),
    done: (claim) => good.done(withoutTask(claim)),
    release: (claim) => good.release(withoutTask(claim)),
  }),
  "mixes up the tasks": (good) => ({
    claim: (claim) => good.claim({ ...claim, ...(claim.task && { task: { ...claim.task, key: "one" } }) }),
  }),
  "looks before it waits": (good) => {
    const seen = new Set<string>();
    return {
      async claim(claim) {
        const isKnown = seen.has(claim.task?.key ?? claim.id);
        await undefined;
        seen.add(claim.task?.key ?? claim.id);
        return isKnown ? good.claim(claim) : "new";
      },
    };
  },
  "does not tell upper from lower case": (good) => ({
    claim: (claim) => good.claim({ ...claim, id: claim.id.toLowerCase() }),
    done: (claim) => good.done({ ...claim, id: claim.id.toLowerCase() }),
  }),
  "cuts names off": (good) => ({
    claim: (claim) => good.claim({ ...claim, id: claim.id.slice(0, 255) }),
    done: (claim) => good.done({ ...claim, id: claim.id.slice(0, 255) }),
  }),
};

test.each(Object.entries(faulty))(
  "a store that %s is found out",
  async (_what, replace) => {
    const spoiled = () => {
      const good = createMemoryStore();
      return { ...good, ...replace(good) };
    };
    const results = await Promise.allSettled(dedupeCases.map(({ run }) => run(spoiled)));
    expect(results.some(({ status }) => status === "rejected")).toBe(true);
  },
  20_000,
);

test("a transactional store that keeps the mark and the effect apart is found out", async () => {
  const results = await Promise.allSettled(
    transactionsCases.map(({ run }) => {
      const store = createSqliteTransactions({ path: ":memory:" });
      const texts: string[] = [];
      return run(() => ({ store, write: (_transaction, text) => void texts.push(text), written: () => texts })).finally(() =>
        store.close(),
      );
    }),
  );
  const failed = transactionsCases.filter((_case, at) => results[at]?.status === "rejected").map(({ name }) => name);
  expect(failed).toEqual(["nothing is kept of work that rejects, and the next delivery is handled"]);
});

test("a case tells what was expected and what came", async () => {
  const failing = dedupeCases.find(({ name }) => name === "a released event is new again");
  await expect(failing?.run(() => ({ ...createMemoryStore(), release: () => {} }))).rejects.toThrow(
    'The next claim: expected "new", got "busy"',
  );
});

test("every case has a name of its own", () => {
  for (const cases of [dedupeCases, transactionsCases]) expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
});
