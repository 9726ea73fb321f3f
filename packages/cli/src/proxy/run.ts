import { listen } from "@gentasks/mock/server";
import type { ExitCode } from "../run.ts";
import { stopped } from "../terminal/stopped.ts";
import { listenAt } from "../values/listen.ts";
import type { ProxyArguments } from "./arguments.ts";

export async function runProxy(typed: ProxyArguments): Promise<ExitCode> {
  const { createProxy, specPath } = await import("@gentasks/mock/prism");
  const fetch = await createProxy({ upstream: typed.upstream, documentPath: specPath(), onReport: ({ text }) => console.log(text) });
  const server = await listen(fetch, listenAt(typed));
  console.log(`gentasks passes requests at ${server.url} on to ${typed.upstream}`);
  await stopped();
  await server.close();
  return 0;
}
