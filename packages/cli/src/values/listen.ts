import type { ListenArguments } from "../commands/listen-options.ts";
import { UsageError } from "../usage-error.ts";
import { wholeNumber } from "./number.ts";

/** Reads where to listen. */
export function listenAt({ host, port }: ListenArguments): { readonly hostname: string; readonly port: number } {
  // Node would take it for every address that the machine has.
  if (host === "") throw new UsageError("--host (or HOST) takes a name or an address such as 127.0.0.1.");
  return { hostname: host, port: wholeNumber("--port (or PORT)", port, [0, 65_535]) };
}
