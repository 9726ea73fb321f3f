import { Option } from "commander";

/** Where a command listens. */
export interface ListenArguments {
  readonly port: string;
  readonly host: string;
}

export const listenOptions = (): readonly Option[] => [
  new Option("--port <number>", "port to listen on; 0 takes a free one").default("4010").env("PORT"),
  new Option("--host <name>", "address to listen on").default("127.0.0.1").env("HOST"),
];
