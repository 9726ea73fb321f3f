import { type KeyOptions, type MockServerOptions, OptionError, readPriceBook, served } from "@gentasks/mock/server";
import { fileJson } from "../files/read.ts";
import { UsageError } from "../usage-error.ts";
import { webAddress } from "../values/address.ts";
import { choice, choices } from "../values/choice.ts";
import { fault } from "../values/fault.ts";
import { given } from "../values/given.ts";
import { keyAndOptions } from "../values/key.ts";
import { listenAt } from "../values/listen.ts";
import { moment } from "../values/moment.ts";
import { decimalNumber, dollars, wholeNumber } from "../values/number.ts";
import { chaos, scenarioRule } from "../values/scenario.ts";
import type { MockArguments } from "./arguments.ts";
import { readSites } from "./sites.ts";

type PriceBook = NonNullable<MockServerOptions["prices"]>;

/** Reads what was typed, and the price book. Throws a `UsageError` at the first thing that cannot be. */
export async function readMockOptions(typed: MockArguments): Promise<MockServerOptions> {
  return {
    ...listenAt(typed),
    ...given("baseUrl", typed.baseUrl, (url) => webAddress("--base-url", url)),
    ...given("seed", typed.seed, (seed) => seed),
    clock: readClock(typed),
    ...given("keys", typed.key, (keys) => Object.fromEntries(keys.map(keyAndOptions))),
    keyDefaults: readKeyDefaults(typed),
    ...(typed.prices !== undefined && { prices: await readPrices(typed.prices) }),
    demoPrices: typed.demoPrices,
    ...given("rules", typed.scenario, (rules) => rules.map(scenarioRule)),
    ...given("chaos", typed.chaos, chaos),
    ...given("faults", typed.fault, (faults) => Object.assign({}, ...faults.map(fault))),
    ...given("secret", typed.secret, (secret) => secret),
    ...given("allowCallbacks", typed.allowCallbacks, (hosts) => hosts),
    sites: readSites(typed),
    ...given("memory", typed.maxTasks, (count) => ({ maxTasks: wholeNumber("--max-tasks", count, [1, 10_000_000]) })),
  };
}

function readClock({ manualClock, speed, startAt }: MockArguments): NonNullable<MockServerOptions["clock"]> {
  return {
    mode: manualClock ? "manual" : "real",
    ...given("speed", speed, (text) => decimalNumber("--speed", text, [0.001, 1_000_000])),
    ...given("startAt", startAt, (text) => moment("--start-at", text)),
  };
}

function readKeyDefaults({ balance, plan, channels, spendingLimit }: MockArguments): KeyOptions {
  return {
    ...given("balanceUsd", balance, (text) => decimalNumber("--balance", text, dollars)),
    ...given("plan", plan, (text) => choice("--plan", text, served.plans)),
    ...given("channels", channels, (text) => choices("--channels", text.split("+"), served.channels)),
    ...given("spendingLimitUsd", spendingLimit, (text) => decimalNumber("--spending-limit", text, dollars)),
  };
}

async function readPrices(path: string): Promise<PriceBook> {
  const book = await fileJson("--prices", path);
  try {
    return readPriceBook(book);
  } catch (error) {
    if (error instanceof OptionError) throw new UsageError(`--prices ${path}: ${error.message}`);
    throw error;
  }
}
