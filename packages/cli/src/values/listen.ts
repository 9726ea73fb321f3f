import type { ListenArguments } from "../commands/listen-options.ts";
import { wholeNumber } from "./number.ts";

/** Reads where to listen. */
export const listenAt = ({ host, port }: ListenArguments): { readonly hostname: string; readonly port: number } => ({
  hostname: host,
  port: wholeNumber("--port (or PORT)", port, 0, 65_535),
});
