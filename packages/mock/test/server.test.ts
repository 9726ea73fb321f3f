import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { listen } from "../src/index.ts";

const hello = async () => new Response("hello");

test("a function is put behind a free port and taken off again", async () => {
  const server = await listen(hello, { port: 0 });
  expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(await (await fetch(server.url)).text()).toBe("hello");
  await server.close();
  await expect(fetch(server.url)).rejects.toThrow();
});

test("a taken port is told with the way out", async () => {
  const server = await listen(hello, { port: 0 });
  const port = Number(new URL(server.url).port);
  await expect(listen(hello, { port })).rejects.toThrow(
    `Port ${port} of 127.0.0.1 is taken. Stop what listens there, or choose another with PORT=${port + 1}.`,
  );
  await server.close();
});

async function start(env: Record<string, string>) {
  const program = spawn(process.execPath, ["--no-warnings", fileURLToPath(new URL("../src/start.ts", import.meta.url))], {
    env: { ...process.env, ...env },
  });
  let said = "";
  for (const stream of [program.stdout, program.stderr]) stream.on("data", (data) => (said += data));
  return { program, said: () => said };
}

test("the command says where it listens and what to try, and stops when told to", async () => {
  const { program, said } = await start({ PORT: "0" });
  await expect.poll(said, { timeout: 20_000 }).toContain("Stop with Ctrl-C");
  expect(said()).toMatch(/64 models on POST \/v1\/tasks \(25 video, 25 image, 14 audio\)/);
  const url = /listening on (\S+)/.exec(said())?.[1] as string;
  expect((await fetch(`${url}/v1/models`, { headers: { authorization: "Bearer test" } })).status).toBe(200);
  program.kill("SIGTERM");
  expect(await once(program, "exit")).toEqual([0, null]);
});

test.each(["abc", "-1", "70000", "1.5"])("PORT=%s is refused in a sentence", async (PORT) => {
  const { program, said } = await start({ PORT });
  expect(await once(program, "exit")).toEqual([1, null]);
  expect(said()).toBe(`PORT must be a number from 0 to 65535 (got ${JSON.stringify(PORT)}).\n`);
});
