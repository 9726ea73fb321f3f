import { type Client, unsafeModel } from "@gentasks/client";
import { directTasks } from "@gentasks/client/direct";
import type { components } from "@gentasks/schema";
import { type Equal, is } from "./equal.ts";

declare const client: Client;
declare const blob: Blob;
const direct = directTasks(client);
const messages = [{ role: "user", content: "Hello" }];

// Right inputs; the output follows from the model.
const answer = await direct.chat("gpt-4", { messages, temperature: 0 });
is<Equal<typeof answer, components["schemas"]["DirectChatCompletion"]>>();
for await (const piece of direct.chatStream("claude-3-opus", { messages }))
  is<Equal<typeof piece, components["schemas"]["DirectChatChunk"]>>();
const picture = await direct.image("flux-1-pro", { prompt: "A lighthouse", width: 512 });
is<Equal<(typeof picture.data)[number], { url?: string; b64_json?: string }>>();
const speech = await direct.speech("eleven-labs-tts", { text: "Noon.", voice: "adam" });
is<Equal<typeof speech.object, "speech.generation">>();
const words = await direct.transcribe("eleven-labs-stt", { audio: blob });
is<Equal<typeof words.text, string>>();
const either = await direct.run("flux-1-dev", { prompt: "A lighthouse" });
is<Equal<typeof either.object, "image.generation">>();
direct.run(unsafeModel("next-year"), { anything: true });

direct.chat("gpt-4", {
  // @ts-expect-error a conversation is a list
  messages: "Hello",
});
direct.chat("gpt-4", {
  messages: [
    {
      // @ts-expect-error a role is a word
      role: 5,
      content: "Hello",
    },
  ],
});
direct.chat(
  "gpt-4",
  // @ts-expect-error a conversation is required
  { temperature: 0 },
);
direct.image("flux-1-pro", {
  prompt: "A lighthouse",
  // @ts-expect-error a number of pixels
  width: "512",
});
direct.transcribe("eleven-labs-stt", {
  // @ts-expect-error a recording is a file
  audio: "https://example.com/a.mp3",
});
direct.chat(
  // @ts-expect-error makes pictures
  "flux-1-pro",
  { messages },
);
direct.image(
  // @ts-expect-error writes
  "gpt-4",
  { prompt: "A lighthouse" },
);
direct.run(
  // @ts-expect-error no such model
  "gpt-9",
  { messages },
);
