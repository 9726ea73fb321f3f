import type { Fault } from "../kit/fault.ts";
import { access } from "./access.ts";
import { fields } from "./bodies.ts";
import { calling } from "./callbacks.ts";
import { envelopes } from "./envelopes.ts";
import { headerFaults } from "./headers.ts";
import { idempotency } from "./idempotency.ts";
import { credulous, narrow } from "./input.ts";
import { cancelling, life } from "./life.ts";
import { listing } from "./lists.ts";
import { money } from "./money.ts";
import { streaming } from "./streams.ts";

/** Every planted fault, by what is wrong. */
export const faults: Readonly<Record<string, readonly Fault[]>> = {
  envelopes,
  fields,
  headers: headerFaults,
  access,
  "bad input taken": credulous,
  "good input refused": narrow,
  life,
  cancelling,
  callbacks: calling,
  money,
  lists: listing,
  idempotency,
  streams: streaming,
};
