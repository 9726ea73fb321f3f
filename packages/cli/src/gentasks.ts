#!/usr/bin/env node
import { run } from "./run.ts";

process.exitCode = await run(process.argv.slice(2));
// Whatever is still open then, such as a callback that nobody answers, must not keep the terminal.
setTimeout(() => process.exit(), 500).unref();
