import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { CallToolRequestSchema, ListToolsRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import type { Server as TaskServer } from "../config/server.ts";
import { explained } from "../tasks/explain.ts";
import { version } from "../version.ts";
import type { Tool } from "./tools.ts";

/** An MCP server with the tools. What goes wrong is told to the assistant as a result, with what to do. */
export function createMcpServer(tools: Readonly<Record<string, Tool>>, at: TaskServer): Server {
  const server = new Server({ name: "gentasks", version: version() }, { capabilities: { tools: {} } });
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: Object.entries(tools).map(([name, { description, properties, required = [] }]) => ({
      name,
      description,
      inputSchema: { type: "object" as const, properties: { ...properties }, required: [...required] },
    })),
  }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params: { name, arguments: given = {} } }) => {
    try {
      const tool = Object.hasOwn(tools, name) ? tools[name] : undefined;
      if (!tool) throw new Error(`There is no tool ${name}; there are ${Object.keys(tools).join(", ")}.`);
      const missing = (tool.required ?? []).filter((field) => given[field] === undefined);
      if (missing.length > 0) throw new Error(`${name} needs ${missing.join(" and ")}.`);
      const result = await explained(at, async () => tool.run(given));
      return { content: [{ type: "text" as const, text: JSON.stringify(result) }] };
    } catch (error) {
      return { isError: true, content: [{ type: "text" as const, text: (error as Error).message }] };
    }
  });
  return server;
}
