import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { isLoopback, type ServerArguments, serverOf } from "../config/server.ts";
import { serviceAt } from "../tasks/service.ts";
import { stopped } from "../terminal/stopped.ts";
import { decimalNumber, dollars } from "../values/number.ts";
import { createPurse } from "./purse.ts";
import { createMcpServer } from "./server.ts";
import { toolsOf } from "./tools.ts";

export interface McpArguments extends ServerArguments {
  readonly spend?: string;
}

/** Serves tools over standard input and output until the assistant goes away. */
export async function runMcp({ spend, ...typed }: McpArguments): Promise<void> {
  const at = serverOf(typed);
  // A server of one's own machine costs nothing; elsewhere nothing is spent that was not allowed.
  const limit =
    spend === undefined
      ? isLoopback(at.baseUrl)
        ? undefined
        : 0
      : spend === "unlimited"
        ? undefined
        : decimalNumber("--spend", spend, dollars);
  const server = createMcpServer(toolsOf(serviceAt(at), createPurse(limit)), at);
  const gone = new Promise<void>((resolve) => {
    server.onclose = resolve;
    process.stdin.once("end", resolve);
  });
  await server.connect(new StdioServerTransport());
  await Promise.race([gone, stopped()]);
  await server.close();
}
