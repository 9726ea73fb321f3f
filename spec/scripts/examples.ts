import { readdirSync, readFileSync } from "node:fs";

export interface InvalidExample {
  /** The rule id or keyword that must be reported, and nothing else. */
  readonly rule: string;
  /** JSON pointer within the input to what must be blamed. */
  readonly at: string;
  readonly input: unknown;
}

/** The content of one file of `examples/`. */
export interface ExampleFile {
  /** File path below `examples/` without its ending: `unified/google/veo-3.1-fast`. */
  readonly name: string;
  readonly valid: Readonly<Record<string, unknown>>;
  readonly invalid: readonly InvalidExample[];
  /** Async families: the models that the examples hold for. */
  readonly models?: readonly string[];
  /** The input travels as multipart/form-data. */
  readonly form?: boolean;
  /** Router: the component that the body must match. */
  readonly schema?: string;
}

/** Reads every example file below `folder`, in name order. */
export function readExamples(folder: URL, parse: (text: string) => unknown): ExampleFile[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".yaml"))
    .sort()
    .map((file) => ({ name: file.replace(/\.yaml$/, ""), ...(parse(readFileSync(new URL(file, folder), "utf8")) as Omit<ExampleFile, "name">) }));
}
