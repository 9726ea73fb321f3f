import { readFileSync, writeFileSync } from "node:fs";
import { listen } from "@gentasks/mock/server";
import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import { run } from "../src/run.ts";
import { temporary } from "./command.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

/** Runs a command line that comes to nothing. */
async function ending(...args: readonly string[]) {
  let said = "";
  const say = (text: unknown) => {
    said += text;
    return true;
  };
  vi.spyOn(process.stderr, "write").mockImplementation(say);
  vi.spyOn(process.stdout, "write").mockImplementation(say);
  vi.spyOn(console, "error").mockImplementation(say);
  return { code: await run(args), said };
}

test.each([
  [["mock", "--plan", "gold"], '--plan knows open, free, pro (got "gold").'],
  [["mock", "--prot", "1"], "error: unknown option '--prot'\n(Did you mean --port?)\n"],
  [["mok"], "error: unknown command 'mok'\n(Did you mean mock?)\n"],
  [["mock", "--speed", "2", "--manual-clock"], "error: option '--speed <factor>' cannot be used with option '--manual-clock'\n"],
  [["mock", "--stateless", "--seed", "2"], "error: option '--stateless' cannot be used with option '--seed <text>'\n"],
  [["mock", "--secret", "hunter2"], "A webhook secret must start with whsec_ or whsk_."],
  [["mock", "--log", "/no/such/folder/log"], "--log /no/such/folder/log cannot be written: there is no such file or folder."],
  [["mock", "--replay", "/no/such/recording"], "--replay /no/such/recording cannot be read: there is no such file or folder."],
  [["proxy"], "error: required option '--upstream <url>' not specified\n"],
  [
    ["proxy", "--upstream", "example.com"],
    'The upstream must be an http or https address such as https://api.example.com (got "example.com").',
  ],
  [
    ["proxy", "--upstream", "https://a.example.com", "--check-only", "all"],
    "error: option '--check-only <severity>' argument 'all' is invalid. Allowed choices are errors, warnings.\n",
  ],
])("%j is a wrong command line, which is 2", async (args, said) => {
  expect(await ending(...args)).toEqual({ code: 2, said });
});

test("a port that is taken is 1, in a sentence, and with --debug it says where", async () => {
  const { url, close } = await listen(async () => new Response(), { port: 0 });
  onTestFinished(close);
  const { port } = new URL(url);
  const { code, said } = await ending("mock", "--port", port);
  expect([code, said]).toEqual([1, expect.stringMatching(new RegExp(`^Port ${port} of 127.0.0.1 is taken\\. .+\\.$`))]);
  expect((await ending("mock", "--port", port, "--debug")).said).toContain("\n    at ");
});

test("a state that is none is refused, and nothing goes on listening", async () => {
  const file = temporary("state.json");
  writeFileSync(file, "{}");
  const { code, said } = await ending("mock", "--port", "0", "--snapshot", file);
  expect([code, said]).toEqual([2, expect.stringMatching(/^--snapshot \S+: This is no snapshot/)]);
});

test("a recording that is none is refused with the line", async () => {
  const file = temporary("recording.jsonl");
  writeFileSync(file, "{}\n");
  const { code, said } = await ending("mock", "--port", "0", "--replay", file);
  expect([code, said]).toEqual([2, expect.stringMatching(/^--replay \S+: Line 1 of the recording cannot be read/)]);
});

test("asking for help is no error", async () => {
  const { code, said } = await ending("mock", "--help");
  expect([code, said]).toEqual([0, expect.stringContaining("Usage: gentasks mock")]);
});

test("the version is that of the package", async () => {
  const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  expect(await ending("--version")).toEqual({ code: 0, said: `${version}\n` });
});
