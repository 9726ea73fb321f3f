import { createContext, runInContext } from "node:vm";
import type { Seen } from "./program.ts";

/** What runtimes without a page and without Node have in common. */
const globals = [
  "fetch",
  "Request",
  "Response",
  "Headers",
  "URL",
  "AbortController",
  "AbortSignal",
  "ReadableStream",
  "WritableStream",
  "TransformStream",
  "TextEncoder",
  "TextDecoder",
  "crypto",
  "Blob",
  "File",
  "FormData",
  "setTimeout",
  "clearTimeout",
  "performance",
] as const;

/** A place as bare as a Worker: no `process`, no `Buffer`, no code from strings. */
export function createWorker() {
  const scope = Object.fromEntries(globals.map((name) => [name, globalThis[name]]));
  const context = createContext(scope, { codeGeneration: { strings: false, wasm: false } });
  return {
    evaluate: (code: string): unknown => runInContext(code, context),
    /** Runs a script that leaves a global `consumer` behind. */
    live: (script: string, baseUrl: string): Promise<Seen> =>
      runInContext(`${script}\nconsumer.live(${JSON.stringify(baseUrl)})`, context) as Promise<Seen>,
  };
}
