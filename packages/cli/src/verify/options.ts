import type { VerifyOptions } from "@gentasks/contract";
import { mockUrl } from "@gentasks/schema/operations";
import { UsageError } from "../usage-error.ts";
import { webAddress } from "../values/address.ts";
import { given } from "../values/given.ts";
import { decimalNumber, dollars, wholeNumber } from "../values/number.ts";
import type { VerifyArguments } from "./arguments.ts";

const same = (text: string) => text;

/** What a run needs to know, checked; what to send is told apart. */
export function optionsOf(typed: VerifyArguments): VerifyOptions & { readonly baseUrl: string } {
  const main = typed.key ?? process.env.GENTASKS_API_KEY;
  if (!main) throw new UsageError("verify needs a key of the server: --key, or GENTASKS_API_KEY.");
  return {
    baseUrl: webAddress("--base-url (or GENTASKS_BASE_URL)", typed.baseUrl ?? (process.env.GENTASKS_BASE_URL || mockUrl)),
    keys: {
      main,
      ...given("other", typed.otherKey, same),
      ...given("poor", typed.poorKey, same),
      ...given("limited", typed.limitedKey, same),
      ...given("channelless", typed.channellessKey, same),
    },
    seed: wholeNumber("--seed", typed.seed, [0, 2_147_483_647]),
    ...given("spend", typed.spend, (text) => (text === "unlimited" ? text : decimalNumber("--spend", text, dollars))),
    ...given("callbackUrl", typed.callbackUrl, callbackAddress),
    ...given("callbackPort", typed.callbackPort, (text) => wholeNumber("--callback-port", text, [1, 65_535])),
  };
}

/** Unlike the address of a server it may have a query, which tells receivers apart. */
function callbackAddress(text: string): string {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return new URL(text).href;
  throw new UsageError(`--callback-url takes an http or https address (got ${JSON.stringify(text)}).`);
}
