import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

const directory = mkdtempSync(join(tmpdir(), "sqlite-"));
let files = 0;

afterAll(() => rmSync(directory, { recursive: true, force: true, maxRetries: 10 }));

/** A file that is not there yet, and is gone after the tests. */
export const newFile = () => join(directory, `${++files}.db`);
