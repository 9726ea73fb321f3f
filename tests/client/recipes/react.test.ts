import { expect, test, vi } from "vitest";
import { openPage } from "./page.ts";

const create = "POST /v1/tasks";
const cancel = "POST /v1/tasks/…/cancel";

test("the hook shows how the task goes, and asks for nothing twice", async () => {
  const { start, shown, sent, mock } = await openPage();
  start("A lighthouse");
  await vi.waitFor(() => expect(shown.at(-1)).toBe("pending"));
  await mock.clock.advance(2000);
  await vi.waitFor(() => expect(shown.at(-1)).toBe("processing"));
  await mock.clock.advance(60_000);
  await vi.waitFor(() => expect(shown).toEqual(["nothing", "pending", "processing", "completed"]));
  expect(sent).toEqual([create, "GET /v1/tasks/…/events"]);
});

test("the hook shows why a task has failed", async () => {
  const { start, shown, mock } = await openPage();
  start("A lighthouse [mock:moderated]");
  await vi.waitFor(() => expect(shown.at(-1)).toBe("pending"));
  await mock.clock.advance(60_000);
  await vi.waitFor(() => expect(shown.at(-1)).toBe("TaskFailedError: CONTENT_MODERATED"));
});

test("the hook shows why nothing was created", async () => {
  const { start, shown } = await openPage();
  start("A lighthouse [mock:out_of_credit]");
  await vi.waitFor(() => expect(shown.at(-1)).toMatch(/^InsufficientFundsError: /));
});

test("leaving the page cancels the task, and shows nothing more", async () => {
  const { start, leave, shown, sent, mock } = await openPage();
  start("A lighthouse");
  await vi.waitFor(() => expect(shown.at(-1)).toBe("pending"));
  leave();
  await vi.waitFor(() => expect(sent.at(-1)).toBe(cancel));
  expect(mock.control.tasks().map(({ state }) => state)).toEqual(["failed"]);
  expect(shown).toEqual(["nothing", "pending"]);
});

test("leaving the page while a task is being submitted cancels it as soon as it has an id", async () => {
  const { start, leave, hold, shown, sent, mock } = await openPage();
  const release = hold();
  start("A lighthouse");
  leave();
  release();
  await vi.waitFor(() => expect(sent).toEqual([create, cancel]));
  expect(mock.control.tasks().map(({ state }) => state)).toEqual(["failed"]);
  expect(shown).toEqual(["nothing"]);
});

test("cancelling shows nothing again", async () => {
  const { start, cancel: press, shown, sent } = await openPage();
  start("A lighthouse");
  await vi.waitFor(() => expect(shown.at(-1)).toBe("pending"));
  press();
  await vi.waitFor(() => expect(sent.at(-1)).toBe(cancel));
  await vi.waitFor(() => expect(shown).toEqual(["nothing", "pending", "nothing"]));
});

test("a second start ends the first task, and shows the second alone", async () => {
  const { start, hold, shown, mock } = await openPage();
  const release = hold();
  start("The first");
  start("The second");
  release();
  await vi.waitFor(() => expect(mock.control.tasks().map(({ prompt, state }) => `${prompt}: ${state}`)).toContain("The first: failed"));
  await mock.clock.advance(60_000);
  await vi.waitFor(() => expect(shown.at(-1)).toBe("completed"));
  expect(shown.filter((text) => text === "completed" || text.includes("Error"))).toEqual(["completed"]);
  expect(mock.control.tasks().map(({ prompt, state }) => `${prompt}: ${state}`)).toContain("The second: completed");
});

test("cancelling while a task is being submitted shows nothing of it", async () => {
  const { start, cancel: press, hold, shown, sent } = await openPage();
  const release = hold();
  start("A lighthouse");
  press();
  release();
  await vi.waitFor(() => expect(sent).toEqual([create, cancel]));
  expect(shown).toEqual(["nothing"]);
});
