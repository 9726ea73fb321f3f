import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";

const script = fileURLToPath(new URL("../../scripts/check-changeset.ts", import.meta.url));

const description = (parameter: string) => `openapi: 3.1.0
info: { title: Tasks, version: 1.0.0 }
paths:
  /tasks:
    get:
      operationId: listTasks
      parameters: [${parameter}]
      responses: { "200": { description: The tasks } }
`;

const optional = "{ name: limit, in: query, schema: { type: integer } }";
const required = "{ name: limit, in: query, required: true, schema: { type: integer } }";

/** A repository with a description of a version. */
function repository({ version, tag = `@gentasks/spec@${version}` }: { readonly version: string; readonly tag?: string | undefined }) {
  const root = mkdtempSync(join(tmpdir(), "gentasks-changeset-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const write = (path: string, text: string) => writeFileSync(join(root, path), text);
  const git = (...args: readonly string[]) =>
    execFileSync("git", ["-c", "user.name=test", "-c", "user.email=test@example.com", ...args], { cwd: root, stdio: "pipe" });
  for (const folder of ["spec", ".changeset"]) mkdirSync(join(root, folder));
  write("package.json", JSON.stringify({ name: "root", private: true, workspaces: ["spec"] }));
  write("package-lock.json", "{}");
  write("spec/package.json", JSON.stringify({ name: "@gentasks/spec", version }));
  write("spec/openapi.yaml", description(optional));
  write(".changeset/config.json", JSON.stringify({ baseBranch: "main", changelog: false, access: "public" }));
  git("init", "--quiet", "--initial-branch=main");
  git("add", "--all");
  git("commit", "--quiet", "--message", "first");
  if (tag) git("tag", tag);
  return {
    change: (parameter: string) => write("spec/openapi.yaml", description(parameter)),
    plan: (level: string) => write(".changeset/one.md", `---\n"@gentasks/spec": ${level}\n---\n\nA change.\n`),
    check() {
      const { status, stdout, stderr } = spawnSync("node", [script], { cwd: root, encoding: "utf8" });
      return { status, said: stdout + stderr };
    },
  };
}

test("before the first release nothing can be too large", () => {
  const { change, check } = repository({ version: "0.0.0", tag: "" });
  change(required);
  expect(check()).toEqual({ status: 0, said: expect.stringContaining("nothing is published yet") });
});

test("a description that is the same needs no changeset", () => {
  expect(repository({ version: "1.2.0" }).check()).toEqual({ status: 0, said: expect.stringContaining("is the same") });
});

test("a changeset below the rating is refused, with the changes that need more and the command that mends it", () => {
  const { change, plan, check } = repository({ version: "1.2.0" });
  change(required);
  plan("minor");
  const { status, said } = check();
  expect(status).toBe(1);
  expect(said).toContain("need a major version, and the changesets raise 1.2.0 by minor");
  expect(said).toContain("is required now");
  expect(said).toContain("pnpm changeset");
  plan("major");
  expect(check()).toEqual({ status: 0, said: expect.stringContaining("by a major version") });
});

test("a change without a changeset is refused", () => {
  const { change, check } = repository({ version: "1.2.0" });
  change(`${optional}, { name: cursor, in: query, schema: { type: string } }`);
  expect(check()).toEqual({ status: 1, said: expect.stringContaining("need a minor version, and the changesets raise 1.2.0 by none") });
});

test("before 1.0.0 a minor version may break", () => {
  const { change, plan, check } = repository({ version: "0.3.0" });
  change(required);
  plan("patch");
  expect(check().status).toBe(1);
  plan("minor");
  expect(check().status).toBe(0);
});
