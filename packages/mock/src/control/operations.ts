import { controlApi } from "../generated/control-api.ts";
import type { PageLink } from "../options.ts";
import { about } from "../page/about.ts";
import type { ClockControl } from "./clock.ts";
import type { Control } from "./control.ts";
import type { ControlOperation } from "./routes.ts";

/** What an operation has at hand. The body fits its description. */
export interface ControlCall {
  readonly control: Control;
  readonly clock: ClockControl;
  readonly baseUrl: string;
  readonly links: readonly PageLink[];
  readonly session: string;
  readonly params: Readonly<Record<string, string>>;
  readonly limit: number;
  // biome-ignore lint/suspicious/noExplicitAny: it was checked by the description, which TypeScript cannot see.
  readonly body: any;
}

/** What is answered as JSON; undefined where there is nothing to say. */
type Operation = (call: ControlCall) => unknown;

const clockView = ({ clock, session }: ControlCall) => ({ mode: clock.mode, now: clock.now(session), speed: clock.speed(session) });

async function moveClock(call: ControlCall): Promise<unknown> {
  const { clock, session, body } = call;
  if (body.advanceMs !== undefined) await clock.advance(body.advanceMs, session);
  if (body.advanceTo !== undefined) await clock.advanceTo(body.advanceTo, session);
  if (body.speed !== undefined) await clock.setSpeed(body.speed, session);
  return clockView(call);
}

/** Who does what the description says. */
export const controlOperations: Readonly<Record<ControlOperation, Operation>> = {
  getHealth: ({ control }) => control.health(),
  getAbout: ({ baseUrl, links }) => about(baseUrl, links),
  getDocument: () => controlApi,
  listExchanges: ({ control }) => control.exchanges(),
  reset: ({ control, session }) => control.reset(session),

  getClock: clockView,
  moveClock,

  getScenarios: ({ control, session }) => control.scenarios(session),
  replaceRules: ({ control, session, body }) => control.setRules(body, session),
  addRule: ({ control, session, body }) => control.addRule(body, session),
  clearRules: ({ control, session }) => control.setRules([], session),
  setChaos: ({ control, session, body }) => control.setChaos(body, session),

  listTasks: ({ control, session, limit }) => control.tasks(session).slice(0, limit),
  getLedger: ({ control, session }) => control.ledger(session),
  giveCredit: ({ control, session, body }) => control.credit(body.key, body.usd, session),
  listKeys: ({ control, session }) => control.keys(session),
  changeKey: ({ control, session, params, body }) => control.changeKey(params.key ?? "", body, session),

  getFaults: ({ control, session }) => control.faults(session),
  setFaults: ({ control, session, body }) => control.setFaults(body, session),
  listDeliveries: ({ control, session, limit }) => control.deliveries(session).slice(0, limit),
  redeliver: ({ control, session, params }) => control.redeliver(params.delivery ?? "", session),
  getSecret: ({ control }) => ({ secret: control.secret }),

  getSnapshot: ({ control, session }) => control.snapshot(session),
  restore: ({ control, session, body }) => control.restore(body, session),
  getLog: ({ control }) => control.log(),
  replay: ({ control, body }) => control.replay(body),
};
