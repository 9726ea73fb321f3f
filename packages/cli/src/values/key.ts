import { type KeyOptions, served } from "@gentasks/mock/server";
import { UsageError } from "../usage-error.ts";
import { choice, choices } from "./choice.ts";
import { decimalNumber, dollars } from "./number.ts";

const settings: Readonly<Record<string, (text: string) => KeyOptions>> = {
  balance: (text) => ({ balanceUsd: decimalNumber("--key …:balance", text, dollars) }),
  plan: (text) => ({ plan: choice("--key …:plan", text, served.plans) }),
  channels: (text) => ({ channels: choices("--key …:channels", text.split("+"), served.channels) }),
  limit: (text) => ({ spendingLimitUsd: decimalNumber("--key …:limit", text, dollars) }),
};

/** Reads a key and what is special about it: `KEY` or `KEY:balance=5,plan=free,channels=suno+kling,limit=0.5`. */
export function keyAndOptions(text: string): readonly [key: string, options: KeyOptions] {
  const [key = "", ...rest] = text.split(":");
  if (!/^\S+$/.test(key)) throw new UsageError("--key takes a key without spaces, and behind a colon what is special about it.");
  const parts = rest.length === 0 ? [] : rest.join(":").split(",");
  return [key, Object.assign({}, ...parts.map(settingOf))];
}

function settingOf(text: string): KeyOptions {
  const [name = "", ...value] = text.split("=");
  // A key that has a colon itself ends up here, and is not for the screen.
  if (!Object.hasOwn(settings, name))
    throw new UsageError(`--key takes ${Object.keys(settings).join(", ")} behind the colon, as in KEY:plan=free.`);
  return (settings[name] as (text: string) => KeyOptions)(value.join("="));
}
