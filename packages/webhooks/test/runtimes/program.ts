/** Uses the core as one does anywhere: nothing in here is of Node. Gives what came of it. */
import {
  callbackOf,
  createReceiver,
  createVerifier,
  createWebhookHandler,
  deliver,
  generateKeyPair,
  generateSecret,
  isModel,
  jwks,
  sign,
  WebhookError,
} from "../../src/index.ts";

const body = JSON.stringify({
  task_id: "tsk_1",
  status: "completed",
  data: { video_url: "https://cdn.example.com/海岸.mp4" },
  model: "google/veo-3.1-fast",
});

async function signedWith(secrets: readonly string[], id = "msg_1", more: Readonly<Record<string, string>> = {}): Promise<RequestInit> {
  const timestamp = Math.floor(Date.now() / 1000);
  const headers = { "content-type": "application/json", ...(await sign({ id, timestamp, body, secrets })), ...more };
  return { method: "POST", headers, body };
}

const request = (init: RequestInit) => new Request("https://example.com/webhooks", init);

export async function run(): Promise<Readonly<Record<string, unknown>>> {
  const secret = generateSecret();
  const pair = await generateKeyPair();
  const init = await signedWith([secret]);
  const handled: string[] = [];
  const handler = createWebhookHandler({
    secrets: [secret],
    publicKeys: [pair.publicKey],
    maxBodyBytes: 1000,
    bodyTimeoutMs: 300,
    onError: () => {},
    on: { "task.completed": (event) => void handled.push(isModel(event, "google/veo-3.1-fast") ? event.payload.data.video_url : "") },
  });
  const resultOf = async (made: Request) => {
    const answer = await handler(made);
    return `${answer.status} ${await answer.text()}`;
  };
  const read = request(init);
  await read.text();
  const late = new ReadableStream({ start: (controller) => controller.enqueue(new TextEncoder().encode("{")) });

  return {
    good: await resultOf(request(init)),
    again: await resultOf(request(init)),
    ed25519: await resultOf(request(await signedWith([pair.secret], "msg_2"))),
    changed: await resultOf(request({ ...init, body: `${body} ` })),
    read: await resultOf(read),
    long: await resultOf(request({ ...init, body: "x".repeat(1001) })),
    late: await resultOf(request({ ...init, body: late, duplex: "half" } as RequestInit)),
    handled,
    keySet: await byKeySet(pair),
    bytes: (
      await createVerifier({ secrets: [secret] })({ headers: Object.entries(init.headers as object), body: new TextEncoder().encode(body) })
    ).id,
    buffer: (
      await createReceiver({ secrets: [secret] })({ headers: { ...(init.headers as object) }, body: new TextEncoder().encode(body).buffer })
    ).type,
    parsed: await codeOf(createVerifier({ secrets: [secret] })({ headers: { ...(init.headers as object) }, body: JSON.parse(body) })),
    delivered: (
      await deliver(
        { id: "msg_3", url: "https://example.com/hooks", body },
        { secrets: [secret], now: Date.now, send: async () => ({ status: 204, headers: {} }) },
      )
    ).result,
    callback: callbackOf("unified", { task_id: "tsk_1", status: "completed", output: {} }),
  };
}

async function byKeySet({ secret, publicKey }: { readonly secret: string; readonly publicKey: string }): Promise<string> {
  const x = publicKey.slice(5).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
  const fetch = async () => new Response(JSON.stringify({ keys: [{ kty: "OKP", crv: "Ed25519", kid: "one", x }] }));
  const { headers } = await signedWith([secret], "msg_4", { "webhook-key-id": "one" });
  const verify = createVerifier({ publicKeys: jwks("https://example.com/keys", { fetch }) });
  return (await verify({ headers: headers as Record<string, string>, body })).id;
}

const codeOf = (call: Promise<unknown>) =>
  call.then(
    () => "no error",
    (error: unknown) => (error instanceof WebhookError ? error.code : String(error)),
  );
