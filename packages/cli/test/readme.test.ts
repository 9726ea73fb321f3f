import { readFileSync } from "node:fs";
import { Command } from "commander";
import { expect, test } from "vitest";
import { diffCommand } from "../src/commands/diff.ts";
import { listenCommand } from "../src/commands/listen.ts";
import { mcpCommand } from "../src/commands/mcp.ts";
import { mockCommand } from "../src/commands/mock.ts";
import { modelsCommand } from "../src/commands/models.ts";
import { proxyCommand } from "../src/commands/proxy.ts";
import { replayCommand } from "../src/commands/replay.ts";
import { taskCommands } from "../src/commands/tasks.ts";
import { triggerCommand } from "../src/commands/trigger.ts";
import { verifyCommand } from "../src/commands/verify.ts";

const page = readFileSync(new URL("../README.md", import.meta.url), "utf8");

test.each([
  ["mock", mockCommand],
  ["proxy", proxyCommand],
  ["listen", listenCommand],
  ["trigger", triggerCommand],
  ["replay", replayCommand],
  ["verify", verifyCommand],
  ["diff", diffCommand],
  ["mcp", mcpCommand],
])("the page has every option of gentasks %s", (name, add) => {
  const program = new Command();
  add(program, () => {});
  const options = program.commands[0]?.options.map(({ flags }) => flags);
  const section = page.split(/^## /m).find((each) => each.startsWith(`gentasks ${name}\n`)) ?? "";
  expect([...section.matchAll(/^\| `(--[^`]+)`/gm)].map(([, flags]) => flags).sort()).toEqual(options?.sort());
});

test.each([
  ["Tasks", taskCommands],
  ["gentasks models", modelsCommand],
])("the page has every option of every command of %s", (heading, add) => {
  const program = new Command();
  add(program, () => {});
  const section = page.split(/^## /m).find((each) => each.startsWith(`${heading}\n`)) ?? "";
  const rows = [...section.matchAll(/^\| `(-[^`]+)` +\| ([^|]+) \|/gm)].map(([, flags, of = ""]) => ({ flags, of: of.trim().split(", ") }));
  const commands = program.commands.flatMap((command) => (command.commands.length > 0 ? command.commands : [command]));
  for (const command of commands) {
    const told = rows.filter(({ of }) => of.includes(command.name())).map(({ flags }) => flags);
    expect([command.name(), told.sort()]).toEqual([command.name(), command.options.map(({ flags }) => flags).sort()]);
  }
});
