import { startMockServer } from "@gentasks/mock/server";
import type { ExitCode } from "../run.ts";
import { stopped } from "../terminal/stopped.ts";
import type { MockArguments } from "./arguments.ts";
import { banner } from "./banner.ts";
import { readMockOptions } from "./options.ts";

export async function runMock(typed: MockArguments): Promise<ExitCode> {
  const server = await startMockServer(await readMockOptions(typed));
  console.log(await banner({ url: server.url, mode: "is listening", facts: [["Keys", "any"]], hints: [] }));
  await stopped();
  await server.close();
  return 0;
}
