import { createContext, runInContext } from "node:vm";

/** What runtimes without Node and without a page have in common, as far as the core needs it. */
const globals = [
  "crypto",
  "TextEncoder",
  "TextDecoder",
  "Request",
  "Response",
  "Headers",
  "URL",
  "AbortController",
  "AbortSignal",
  "ReadableStream",
  "setTimeout",
  "clearTimeout",
  "performance",
  "atob",
  "btoa",
  "console",
] as const;

/** A place as bare as a Worker: no `process`, no `Buffer`, no `fetch`, no code from strings. */
export function createBareScope(): (code: string) => unknown {
  const scope = Object.fromEntries(globals.map((name) => [name, globalThis[name]]));
  const context = createContext(scope, { codeGeneration: { strings: false, wasm: false } });
  return (code) => runInContext(code, context);
}
