import { existsSync, mkdirSync, rmdirSync } from "node:fs";
import { join } from "node:path";
import type { Mock } from "@gentasks/mock";
import { startMockServer } from "@gentasks/mock/server";
import { expect, onTestFinished, test, vi } from "vitest";
import { recipe, start } from "./recipe.ts";

// Programs start slowly on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

async function serve(speed: number): Promise<{ url: string; control: Mock["control"] }> {
  const { url, mock, close } = await startMockServer({ port: 0, clock: { speed } });
  onTestFinished(close);
  return { url, control: mock.control };
}

/** How many of them ran at the same time at most. */
function mostAtOnce(tasks: ReturnType<Mock["control"]["tasks"]>): number {
  const moments = tasks.flatMap(({ createdAt, endedAt = Infinity }) => [
    { at: createdAt, change: 1 },
    { at: endedAt, change: -1 },
  ]);
  let running = 0;
  return Math.max(...moments.sort((a, b) => a.at - b.at || a.change - b.change).map(({ change }) => (running += change)));
}

test("the first program prints an address that plays", async () => {
  const { url } = await serve(100);
  const { code, lines } = await start(recipe("@gentasks/client", url)).ended;
  expect({ code, lines: lines.length }).toEqual({ code: 0, lines: 1 });
  const video = await fetch(lines[0] as string);
  expect([video.status, video.headers.get("content-type")]).toEqual([200, "video/mp4"]);
});

test("the progress bar moves, never back, and is full in the end", async () => {
  const { url } = await serve(3);
  const { lines } = await start(recipe("Progress bar", url)).ended;
  const lengths = lines.map((line) => line.replaceAll(/[^#]/g, "").length);
  console.log(`The bar in the order in which it was drawn: ${lengths.join(", ")}`);
  expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
  expect(lengths.filter((length) => length > 0 && length < 20).length).toBeGreaterThan(0);
  expect(lines.at(-1)).toBe(`${"#".repeat(20)} completed`);
});

test("of a hundred tasks eight run at a time, and no more", async () => {
  const { url, control } = await serve(50);
  const { lines } = await start(recipe("A hundred tasks, eight at a time", url)).ended;
  expect(lines).toEqual(["100 pictures, 0 failures"]);
  expect(control.tasks().length).toBe(100);
  expect(mostAtOnce(control.tasks())).toBe(8);
});

test("a program that was killed takes its task up again, which is paid for once", async () => {
  const { url, control } = await serve(10);
  const render = recipe("Resume after a crash", url);
  const first = start(render);
  await vi.waitFor(() => expect(existsSync(join(render.folder, "order-17.json"))).toBe(true), { timeout: 10_000, interval: 5 });
  first.child.kill("SIGKILL");
  expect((await first.ended).lines).toEqual([""]);
  await checkPaidOnce(control, render);
});

test("a program that died before it wrote its task down gets the same one, which is paid for once", async () => {
  const { url, control } = await serve(100);
  const render = recipe("Resume after a crash", url);
  // Where a folder is, no file can be written.
  mkdirSync(join(render.folder, "order-17.json"));
  expect((await start(render).ended).code).toBe(1);
  expect(control.tasks().length).toBe(1);
  rmdirSync(join(render.folder, "order-17.json"));
  await checkPaidOnce(control, render);
});

async function checkPaidOnce(control: Mock["control"], render: Parameters<typeof start>[0]): Promise<void> {
  const { code, lines } = await start(render).ended;
  const [task, ...others] = control.tasks();
  expect({ code, lines, others }).toEqual({ code: 0, lines: [task?.files[0]?.url], others: [] });
  expect(control.ledger().pots.revenue).toBe(task?.priceMicroUsd);
}
