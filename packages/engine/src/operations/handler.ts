import type { Answer, Call } from "../exchange/call.ts";
import type { Refusal } from "../exchange/refusal.ts";
import type { Awaitable } from "../json.ts";
import type { Engine } from "../options.ts";

/** Fulfils one operation. */
export type Handler = (engine: Engine, call: Call) => Awaitable<Answer | Refusal>;
