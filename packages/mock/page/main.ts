import type { Delivery } from "@gentasks/engine";
import type { Direction, Health } from "../src/control/control.ts";
import type { Exchange } from "../src/control/exchanges.ts";
import type { KeyView, TaskView } from "../src/control/views.ts";
import type { About } from "../src/page/about.ts";
import { ask } from "./api.ts";
import { callbackList } from "./callbacks.ts";
import { connect } from "./connect.ts";
import { byId, element, write } from "./dom.ts";
import { keyList } from "./keys.ts";
import { requests } from "./requests.ts";
import { scenarioList } from "./scenarios.ts";
import { tasks } from "./tasks.ts";

interface ClockView {
  readonly mode: "real" | "manual";
  readonly now: number;
  readonly speed: number;
}

const everyMs = 1_000;
const session = byId<HTMLSelectElement>("session");
const connection = byId("connection");

/** Changes something and shows what came of it. */
async function change(path: string, method: string, body?: unknown): Promise<void> {
  const message = byId("message");
  try {
    await ask(path, session.value, { method, ...(body !== undefined && { body }) });
    write(message, "");
  } catch (error) {
    write(message, (error as Error).message);
  }
  await refresh();
}

const callbacks = callbackList((id) => void change(`deliveries/${encodeURIComponent(id)}/redeliver`, "POST"));
const keys = keyList((key) => void change("credit", "POST", { key, usd: 10 }));
const scenarios = scenarioList((scenario, on) => void turn(scenario, on));
let about: About | undefined;
let direction: Direction = { rules: [], chaos: { percent: 0 } };

/** The rule of a switch names nothing but its scenario. */
const isSwitch = (rule: Direction["rules"][number], scenario: string) => rule.scenario === scenario && Object.keys(rule).length === 1;

function turn(scenario: string, on: boolean): Promise<void> {
  const others = direction.rules.filter((rule) => !isSwitch(rule, scenario));
  return change("scenarios", "PUT", on ? [{ scenario }, ...others] : others);
}

function showClock({ mode, now, speed }: ClockView): void {
  const moment = new Date(now);
  const time = byId<HTMLTimeElement>("now");
  time.dateTime = moment.toISOString();
  write(time, moment.toLocaleString());
  write(byId("pace"), mode === "manual" ? "stands still until it is moved" : speed === 1 ? "real time" : `${speed} times as fast`);
  byId("speeds").hidden = mode === "manual";
  for (const press of document.querySelectorAll<HTMLElement>("[data-speed]"))
    press.ariaPressed = String(Number(press.dataset.speed) === speed);
}

function showSessions({ sessions }: Health): void {
  const known = [...session.options].map(({ value }) => value);
  for (const name of sessions) if (!known.includes(name)) session.append(element("option", { value: name }, name));
}

async function refresh(): Promise<void> {
  try {
    about ??= await begin();
    const get = <T>(path: string) => ask<T>(path, session.value);
    const [clock, allTasks, deliveries, exchanges, allKeys, rules] = await Promise.all([
      get<ClockView>("clock"),
      get<TaskView[]>("tasks?limit=30"),
      get<Delivery[]>("deliveries?limit=30"),
      get<Exchange[]>("exchanges"),
      get<KeyView[]>("keys"),
      get<Direction>("scenarios"),
    ]);
    showSessions(await get<Health>("health"));
    showClock(clock);
    tasks.show(allTasks);
    callbacks.show(deliveries);
    requests.show(exchanges.filter((exchange) => exchange.session === session.value).slice(0, 50));
    keys.show(allKeys);
    direction = rules;
    scenarios.show(about.scenarios.map((scenario) => ({ scenario, on: rules.rules.some((rule) => isSwitch(rule, scenario.name)) })));
    write(connection, "Running");
    connection.classList.remove("lost");
  } catch {
    write(connection, "The mock does not answer; is it still running?");
    connection.classList.add("lost");
  }
}

async function begin(): Promise<About> {
  const [served, { secret }] = await Promise.all([ask<About>("about", ""), ask<{ secret: string }>("secret", "")]);
  connect(served, secret);
  return served;
}

/** One look after the other, and none while nobody looks. */
async function watch(): Promise<void> {
  if (!document.hidden) await refresh();
  setTimeout(watch, everyMs);
}

byId("reset").onclick = () => void change("reset", "POST");
session.onchange = () => void refresh();
for (const press of document.querySelectorAll<HTMLElement>("[data-advance]")) {
  press.onclick = () => void change("clock", "POST", { advanceMs: Number(press.dataset.advance) });
}
for (const press of document.querySelectorAll<HTMLElement>("[data-speed]")) {
  press.onclick = () => void change("clock", "POST", { speed: Number(press.dataset.speed) });
}
void watch();
