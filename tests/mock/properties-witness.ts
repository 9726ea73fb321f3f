import type { Mock } from "@gentasks/mock";
import type { SendRequest } from "@gentasks/webhooks";
import { expect } from "vitest";
import { type KeyName, keyNames, type Step, type Submission } from "./properties-steps.ts";

type Json = Readonly<Record<string, unknown>>;
type Store = ReturnType<Mock["control"]["snapshot"]>["state"]["store"];
type Task = Store["tasks"][number];

interface Answer {
  readonly status: number;
  readonly text: string;
}

const origin = "http://127.0.0.1:4010";
const ranks = { queued: 0, running: 1, completed: 2, failed: 2 } as const;
const readingPaths: Readonly<Record<string, string>> = { unified: "/v1/tasks/", async: "/v1/task/", router: "/tasks/" };
const nameTtlMs = 86_400_000;
const windowMs = 60_000;
/** What the plans of these keys allow. */
const requestsPerMinute: Readonly<Partial<Record<KeyName, number>>> = { free: 60, pro: 600 };
const openTasks: Readonly<Partial<Record<KeyName, number>>> = { free: 2, pro: 20 };
/** Longer than any task takes and any callback is tried again. */
const untilAllIsDone = 10 * 86_400_000;

/** What a callback receiver is sent. */
interface Post {
  readonly event: string;
  readonly body: string;
}

/** Plays steps on a mock and holds it to all that must be true of it, whatever they are. */
export class Witness {
  /** What the receiver of callbacks answers. */
  receiving = 200;
  readonly #mock: Mock;
  /** Old tasks make room for new ones. */
  readonly #forgets: boolean;
  readonly #accepted: string[] = [];
  readonly #ended = new Map<string, string>();
  readonly #seen = new Map<string, Task>();
  readonly #posts = new Map<string, Post>();
  readonly #named = new Map<string, { readonly request: string; readonly answer: string; readonly at: number }>();
  readonly #passed = new Map<string, number>();
  #keyIds: Readonly<Record<string, string>> = {};

  constructor(mock: Mock, forgets: boolean) {
    this.#mock = mock;
    this.#forgets = forgets;
  }

  /** Makes the keys known, so that their accounts are open. */
  async begin(): Promise<void> {
    for (const key of keyNames) await this.#call(key, "GET", "/account");
    this.#keyIds = Object.fromEntries(this.#mock.control.keys().map(({ id }, at) => [keyNames[at], id]));
  }

  /** Receives a callback: each name stands for one body, however often it comes. */
  readonly receive = async ({ headers, body }: SendRequest) => {
    const post = { event: headers["x-mock-event"] ?? "", body: new TextDecoder().decode(body) };
    const id = headers["webhook-id"] ?? "";
    expect(this.#posts.get(id) ?? post).toEqual(post);
    this.#posts.set(id, post);
    return { status: this.receiving, headers: {} };
  };

  async play(step: Step): Promise<void> {
    const { clock, control } = this.#mock;
    switch (step.do) {
      case "submit":
        await this.#submit([step.submission]);
        break;
      case "batch":
        await this.#submit(step.submissions);
        break;
      case "burst":
        await Promise.all(Array.from({ length: step.requests }, () => this.#call(step.key, "GET", "/account")));
        break;
      case "cancel": {
        const id = this.#accepted[step.task % this.#accepted.length];
        const task = id === undefined ? undefined : this.#seen.get(id);
        if (task?.surface !== "unified") break;
        const path = `/v1/tasks/${task.id}/cancel`;
        await Promise.all(Array.from({ length: step.times }, () => this.#call(this.#ownerOf(task), "POST", path)));
        break;
      }
      case "advance":
        await clock.advance(step.ms);
        break;
      case "faults":
        await control.setFaults(step);
        break;
      case "receive":
        this.receiving = step.status;
    }
    await this.check();
  }

  /** Lets everything come to its end. */
  async finish(): Promise<void> {
    this.receiving = 200;
    await this.#mock.control.setFaults({});
    await this.#mock.clock.advance(untilAllIsDone);
    await this.check();
    const { outbox, deliveries, tasks } = this.#store();
    expect(outbox).toEqual([]);
    expect(deliveries.filter(({ state }) => state === "pending")).toEqual([]);
    expect(tasks.filter(({ state }) => ranks[state] < 2)).toEqual([]);
    if (!this.#forgets) for (const task of tasks) this.#checkCallbacks(task);
  }

  /** Everything that holds at any time. */
  async check(): Promise<void> {
    const store = this.#store();
    for (const task of store.tasks) this.#checkHistory(task);
    for (const task of store.tasks) await this.#checkReading(task);
    this.#checkMoney(store);
    this.#checkOpen(store);
    if (!this.#forgets) {
      this.#checkUsage(store);
      for (const key of ["rich", "poor"] as const) await this.#checkList(key, store);
    }
  }

  async #submit(submissions: readonly Submission[]): Promise<void> {
    const dry = !this.#forgets && submissions.every(({ surface, dryRun }) => dryRun && surface === "unified");
    const before = dry ? this.#lasting() : undefined;
    const answers = await Promise.all(submissions.map(async (submission) => ({ submission, answer: await this.#send(submission) })));
    for (const { submission, answer } of answers) await this.#checkAnswer(submission, answer);
    if (before) expect(this.#lasting()).toEqual(before);
  }

  #send({ key, name, ...submission }: Submission): Promise<Answer> {
    const { path, body } = requestOf(submission);
    return this.#call(key, "POST", path, { body, ...(name !== undefined && { name }) });
  }

  async #checkAnswer(submission: Submission, { status, text }: Answer): Promise<void> {
    const { surface, key, name, prompt, dryRun } = submission;
    // The direct surface tells at once how a task has ended.
    const ends = surface === "direct" ? { "[mock:fail]": 500, "[mock:moderated]": 400 }[prompt] : undefined;
    expect([200, 402, 409, 429, ends]).toContain(status);
    if (surface === "unified" && dryRun) return;
    if (name !== undefined && !this.#forgets) this.#checkName(submission, { status, text });
    if (status !== 200 || surface === "direct") return;
    const { data, task_id, id = task_id ?? (data as Json).task_id } = JSON.parse(text) as Json;
    if (!this.#accepted.includes(id as string)) this.#accepted.push(id as string);
    const stranger = key === "rich" ? "poor" : "rich";
    expect((await this.#call(stranger, "GET", `${readingPaths[surface]}${id}`)).status).toBe(404);
  }

  /** Under one name there is one task, and one answer to its submission, as long as names are remembered. */
  #checkName(submission: Submission, { status, text }: Answer): void {
    const name = `${submission.key} ${submission.name}`;
    const request = JSON.stringify(requestOf(submission));
    const now = this.#mock.clock.now();
    const first = this.#named.get(name);
    if (!first || now - first.at >= nameTtlMs) {
      if (status === 200) this.#named.set(name, { request, answer: text, at: now });
      return;
    }
    if (first.request !== request) expect(status).not.toBe(200);
    else if (status === 200) expect(text).toBe(first.answer);
    else expect(status).toBe(429);
  }

  /** Forward only, and final at the end. */
  #checkHistory(task: Task): void {
    const before = this.#seen.get(task.id);
    this.#seen.set(task.id, task);
    expect(task.history.map(({ sequence }) => sequence)).toEqual(task.history.map((_, at) => at + 1));
    const states = task.history.map(({ state }) => ranks[state]);
    expect(states).toEqual([...new Set(states)].sort());
    if (!before) return;
    expect(task.history.slice(0, before.history.length)).toEqual(before.history);
    if (ranks[before.state] === 2) expect(task).toEqual(before);
  }

  /** What a key reads of its task does not change any more once it has ended. */
  async #checkReading(task: Task): Promise<void> {
    const path = readingPaths[task.surface];
    if (path === undefined || ranks[task.state] < 2) return;
    const { status, text } = await this.#call(this.#ownerOf(task), "GET", path + task.id);
    if (status === 429 || (this.#forgets && status === 404)) return;
    expect([status, text]).toEqual([200, this.#ended.get(task.id) ?? text]);
    this.#ended.set(task.id, text);
  }

  #checkMoney({ pots, tasks, usage }: Store): void {
    const amounts = Object.entries(pots);
    expect(amounts.reduce((sum, [, microUsd]) => sum + microUsd, 0)).toBe(0);
    expect(pots.credit).toBe(-3 * 10_000_000_000 - 500_000);
    for (const [name, microUsd] of amounts) if (name !== "credit") expect(microUsd, name).toBeGreaterThanOrEqual(0);
    for (const id of Object.values(this.#keyIds)) {
      const open = tasks.filter(({ account, state }) => account === id && ranks[state] < 2);
      expect(pots[`held:${id}`] ?? 0).toBe(open.reduce((sum, { price }) => sum + (price.microUsd ?? 0), 0));
    }
    if (!this.#forgets) expect(pots.revenue ?? 0).toBe(usage.reduce((sum, { costMicroUsd }) => sum + (costMicroUsd ?? 0), 0));
  }

  #checkOpen({ tasks, counters }: Store): void {
    const counts = new Map(counters.map(([name, { value }]) => [name, value]));
    for (const [key, id] of Object.entries(this.#keyIds)) {
      const open = tasks.filter((task) => task.key === id && ranks[task.state] < 2).length;
      expect(counts.get(`open:${id}`) ?? 0, key).toBe(open);
      expect(open, key).toBeLessThanOrEqual(openTasks[key as KeyName] ?? Number.POSITIVE_INFINITY);
    }
    for (const [window, passed] of this.#passed) {
      expect(passed, window).toBeLessThanOrEqual(requestsPerMinute[window.split(" ")[0] as KeyName] ?? Number.POSITIVE_INFINITY);
    }
  }

  #checkUsage({ tasks, usage }: Store): void {
    const ended = tasks.filter(({ state }) => ranks[state] === 2);
    expect(usage.map(({ task }) => task).sort()).toEqual(ended.map(({ id }) => id).sort());
  }

  /** All of the key's tasks and no others, newest first. */
  async #checkList(key: KeyName, { tasks }: Store): Promise<void> {
    const listed: { readonly task_id: string; readonly created_at: number }[] = [];
    for (let cursor = ""; ; ) {
      const { text } = await this.#call(key, "GET", `/v1/tasks?limit=7${cursor}`);
      const { items, next_cursor } = JSON.parse(text).data;
      listed.push(...items);
      if (next_cursor === undefined) break;
      cursor = `&cursor=${next_cursor}`;
    }
    const own = tasks.filter((task) => task.surface === "unified" && task.key === this.#keyIds[key]);
    expect(listed.map(({ task_id }) => task_id)).toEqual(own.map(({ id }) => id).reverse());
    expect(listed.map(({ created_at }) => created_at)).toEqual(
      listed.map(({ created_at }) => created_at).sort((one, other) => other - one),
    );
  }

  /** One announcement of the end, which says what a query says. */
  #checkCallbacks({ id, callback, surface }: Task): void {
    const posts = [...this.#posts].filter(([name]) => name.startsWith(`msg_${id}_`)).map(([, post]) => post);
    const ends = posts.filter(({ event }) => /\.(completed|failed)$/.test(event));
    expect(ends).toHaveLength(callback === undefined ? 0 : 1);
    const [end] = ends;
    const read = this.#ended.get(id);
    if (!end || read === undefined) return;
    const told = JSON.parse(end.body) as Json;
    const shown = JSON.parse(read) as Json;
    if (surface !== "unified") expect(told).toEqual(shown);
    else {
      const { task_id, status, model, output, message } = shown.data as Json;
      expect(told).toEqual({ task_id, status, model, ...(status === "completed" ? { data: output } : { error_message: message }) });
    }
  }

  /** What a dry run must leave as it is. */
  #lasting(): unknown {
    const { tasks, pots, ledger, usage, deliveries, outbox, idempotency } = this.#store();
    return { tasks, pots, ledger, usage, deliveries, outbox, idempotency };
  }

  #store(): Store {
    return this.#mock.control.snapshot().state.store;
  }

  #ownerOf({ key }: Task): KeyName {
    return keyNames.find((name) => this.#keyIds[name] === key) as KeyName;
  }

  async #call(key: KeyName, method: string, path: string, { body, name }: { body?: object; name?: string } = {}): Promise<Answer> {
    const headers = {
      authorization: `Bearer ${key}`,
      ...(body && { "content-type": "application/json" }),
      ...(name !== undefined && { "idempotency-key": name }),
    };
    const window = `${key} ${Math.floor(this.#mock.clock.now() / windowMs)}`;
    const response = await this.#mock.fetch(new Request(origin + path, { method, headers, ...(body && { body: JSON.stringify(body) }) }));
    if (response.status !== 429) this.#passed.set(window, (this.#passed.get(window) ?? 0) + 1);
    return { status: response.status, text: await response.text() };
  }
}

function requestOf({ surface, prompt, callback, dryRun }: Omit<Submission, "key">): { readonly path: string; readonly body: object } {
  const url = "http://127.0.0.1:9/callback";
  switch (surface) {
    case "unified":
      return {
        path: "/v1/tasks",
        body: { model: "openai/gpt-image-2", input: { prompt }, ...(callback && { callback_url: url }), ...(dryRun && { dry_run: true }) },
      };
    case "async":
      return { path: "/v1/task/submit", body: { model: "kling-v2", input: { prompt }, ...(callback && { callback_url: url }) } };
    case "router":
      return { path: "/kling/text-to-video", body: { prompt, ...(callback && { notifyHook: url }) } };
    case "direct":
      return { path: "/api/v1/task", body: { model: "gpt-4", messages: [{ role: "user", content: prompt }] } };
  }
}
