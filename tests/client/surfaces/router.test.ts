import { PermissionError } from "@gentasks/client";
import { type RouterHandle, type RouterTasks, routerTasks } from "@gentasks/client/router";
import { catalogue } from "@gentasks/schema/catalogue";
import { expect, test } from "vitest";
import { clientOf, moved, rejection, sentTo, service } from "../service.ts";

const dataUri = "data:image/png;base64,iVBORw0KGgo=";
const image_url = "https://example.com/boat.png";
const picture = () => new Blob(["a picture"], { type: "image/png" });

function routerService(...options: Parameters<typeof service>) {
  const made = service(...options);
  return { ...made, router: routerTasks(made.client) };
}

/** Every interface by its named method; `earlier` is a finished picture of Midjourney. */
const interfaces: Readonly<Record<string, (router: RouterTasks, earlier: string) => Promise<RouterHandle>>> = {
  "midjourney/imagine": ({ midjourney }) => midjourney.imagine({ prompt: "an observatory" }),
  "midjourney/describe": ({ midjourney }) => midjourney.describe({ image_url }),
  "midjourney/blend": ({ midjourney }) => midjourney.blend({ base64Array: [dataUri, dataUri] }),
  "midjourney/change": ({ midjourney }, taskId) => midjourney.change({ taskId, action: "UPSCALE", index: 1 }),
  "midjourney/shorten": ({ midjourney }) => midjourney.shorten({ prompt: "a very old wooden ship" }),
  "suno/jobs": ({ suno }) => suno.jobs({ prompt: "calm piano" }),
  "recraft/vectorize": ({ recraft }) => recraft.vectorize({ image_url }),
  "recraft/remove-background": ({ recraft }) => recraft.removeBackground({ image_url }),
  "recraft/upscale": ({ recraft }) => recraft.upscale({ image_url }),
  "recraft/styles": ({ recraft }) => recraft.styles({ image_urls: [image_url] }),
  "kling/text-to-video": ({ kling }) => kling.textToVideo({ prompt: "a paper boat" }),
  "kling/image-to-video": ({ kling }) => kling.imageToVideo({ image_url }),
};

test("there is a named method for every interface of the description", () => {
  expect(Object.keys(interfaces).sort()).toEqual(Object.keys(catalogue.router).sort());
});

test.each(Object.entries(interfaces))("%s is submitted to its path and gives a result", async (model, submit) => {
  const { router, mock, seen, soon } = routerService();
  const { id: earlier } = await router.midjourney.imagine({ prompt: "an observatory" });
  await soon();
  const handle = await submit(router, earlier);
  expect(seen.at(-1)).toMatchObject({ method: "POST", path: `/${model}` });
  expect([handle.model, seen.at(-1)?.headers.get("idempotency-key")]).toEqual([model, handle.idempotencyKey]);
  await soon();
  const { result, type } = await handle.wait();
  expect([type, Object.keys(result ?? {}).length > 0]).toEqual([model, true]);
  expect(mock.control.tasks()[0]).toMatchObject({ id: handle.id, surface: "router", model });
});

test.each(["vectorize", "removeBackground", "upscale"] as const)("recraft's %s takes the picture itself, in a form", async (method) => {
  const { router, seen, soon } = routerService();
  const handle = await router.recraft[method]({ image: new File(["a picture"], "boat.png", { type: "image/png" }), notify: true });
  expect(seen.map(({ path }) => path)).toEqual([`/${handle.model}`]);
  const form = seen[0]?.body as FormData;
  expect([form.get("image"), form.get("notify")]).toEqual([
    expect.objectContaining({ name: "boat.png", type: "image/png", size: 9 }),
    "true",
  ]);
  await soon();
  expect(await handle.wait()).toMatchObject({ status: "completed" });
});

test("recraft's styles take several files, as parts of one name", async () => {
  const { router, seen } = routerService();
  await router.recraft.styles({ style: "icon", files: [picture(), new Response("another").body as ReadableStream<Uint8Array>] });
  const form = seen[0]?.body as FormData;
  expect([form.getAll("files").length, form.get("style")]).toEqual([2, "icon"]);
});

test("a file in place of an address is uploaded first, and its address sent", async () => {
  const { router, client, seen } = routerService();
  await router.recraft.upscale({ image_url: picture() });
  await router.recraft.styles({ image_urls: [picture(), image_url] });
  expect(seen.map(({ path }) => path)).toEqual(["/v1/files", "/recraft/upscale", "/v1/files", "/recraft/styles"]);
  const sent = JSON.parse(String(seen[1]?.body));
  expect(await (await (await client.download(sent.image_url)).blob()).text()).toBe("a picture");
});

test("a form whose connection breaks is sent again whole, and is one task", async () => {
  const { router, mock, seen } = routerService(
    { idempotency: "honoured" },
    { rules: [{ scenario: "dropped_connection", operation: "submitRecraftUpscale", times: 1 }] },
  );
  const { id, idempotencyKey } = await router.recraft.upscale({ image: picture() });
  expect(seen.map(({ headers }) => headers.get("idempotency-key"))).toEqual([idempotencyKey, idempotencyKey]);
  expect([mock.control.tasks().map((task) => task.id), moved(mock, "hold")]).toEqual([[id], [id]]);
});

test("the server is told where to call under the surface's own name, and calls there", async () => {
  const called: string[] = [];
  const send = async ({ url, body }: { url: string; body: Uint8Array }) => {
    called.push(`${url} ${JSON.parse(new TextDecoder().decode(body)).task_id}`);
    return { status: 200, headers: {} };
  };
  const { router, soon } = routerService({}, { send });
  const hook = "https://example.com/hook";
  const { id } = await router.midjourney.imagine({ prompt: "an observatory" }, { callbackUrl: hook });
  const form = await router.recraft.upscale({ image: picture() }, { callbackUrl: `${hook}/form` });
  const given = await router.suno.jobs({ prompt: "calm piano", notifyHook: `${hook}/input` });
  const over = await router.suno.jobs({ prompt: "calm piano", notifyHook: `${hook}/never` }, { callbackUrl: `${hook}/option` });
  await soon();
  expect(called.sort()).toEqual([`${hook} ${id}`, `${hook}/form ${form.id}`, `${hook}/input ${given.id}`, `${hook}/option ${over.id}`]);
});

test("a channel that is not enabled for the key is a matter of permission", async () => {
  const byScenario = routerService({ headers: { "x-mock-scenario": "channel_disabled" } });
  const byKey = routerService({}, { keys: { test: { channels: ["suno"] } } });
  for (const { router, mock } of [byScenario, byKey]) {
    const error = await rejection(router.midjourney.imagine({ prompt: "an observatory" }));
    expect(error).toMatchObject({ name: "PermissionError", code: "channel_disabled", status: 403, attempts: 1 });
    expect([PermissionError.is(error), mock.control.tasks()]).toEqual([true, []]);
  }
  expect(await byKey.router.suno.jobs({ prompt: "calm piano" })).toMatchObject({ model: "suno/jobs" });
});

test("a run waits for the task, and a task can be taken up elsewhere", async () => {
  const { router, fetch, soon } = routerService();
  const done = await router.run("kling/text-to-video", { prompt: "a paper boat" }, { onSubmit: soon });
  expect(done.result?.video_url).toMatch(/^http/);
  expect(await routerTasks(clientOf(fetch)).task({ id: done.task_id }).wait()).toEqual(done);
});

test("a task that fails gives the server's code and message", async () => {
  const { router, soon } = routerService();
  const handle = await router.midjourney.imagine({ prompt: "an observatory [mock:fail]" });
  await soon();
  const error = await rejection(handle.wait());
  const { task } = error as { task: { error: { code: string; message: string } } };
  expect(error).toMatchObject({ name: "TaskFailedError", reason: "failed", code: task.error.code, taskId: handle.id });
  expect(error).toHaveProperty("message", expect.stringContaining(task.error.message));
});

test("progress is told while the task runs", async () => {
  const { router, mock, seen } = routerService();
  const handle = await router.kling.textToVideo({ prompt: "a paper boat" });
  const told: unknown[] = [];
  for await (const { status, progress } of handle.watch()) {
    told.push(`${status} ${progress}`);
    await mock.clock.advance(3000);
  }
  expect(told.length).toBeGreaterThan(2);
  expect([new Set(told).size, told.at(-1)]).toEqual([told.length, "completed 100"]);
  expect(sentTo(seen, `GET /tasks/${handle.id}`).length).toBeGreaterThanOrEqual(told.length - 1);
});
