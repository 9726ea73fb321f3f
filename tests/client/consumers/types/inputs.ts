import { type Client, type InputFor, type Quote, type TaskFor, unsafeModel } from "@gentasks/client";
import { type Equal, is } from "./equal.ts";

declare const client: Client;

// Right inputs.
client.submit("google/veo-3.1-fast", { prompt: "A lighthouse" });
client.run("google/veo-3.1-fast", { prompt: "A lighthouse", duration: 8, aspect_ratio: "16:9" });
client.submit("kuaishou/kling-3.0-omni-video", { multi_shots: [{ prompt: "A lighthouse", duration: 5 }] });
is<Equal<NonNullable<InputFor<"google/veo-3.1-fast">["duration"]>, 4 | 6 | 8>>();
is<Equal<Awaited<ReturnType<typeof client.quote<"google/veo-3.1-fast">>>, Quote>>();

// Each mistake is an error at its own place, with each verb.
client.submit("google/veo-3.1-fast", {
  prompt: "A lighthouse",
  // @ts-expect-error not a duration of this model
  duration: 5,
});
client.run("google/veo-3.1-fast", {
  prompt: "A lighthouse",
  // @ts-expect-error not a shape of this model
  aspect_ratio: "1:1",
});
client.quote("google/gemini-omni-flash-video", {
  prompt: "A lighthouse",
  // @ts-expect-error not a duration of this model
  duration: 5,
});
client.submit("google/veo-3.1-fast", {
  prompt: "A lighthouse",
  // @ts-expect-error no such field
  durration: 8,
});
client.submit(
  "google/veo-3.1-fast",
  // @ts-expect-error the prompt is required
  { duration: 8 },
);
client.submit(
  // @ts-expect-error no such model
  "google/veo-3.1-fst",
  { prompt: "A lighthouse" },
);
client.submit("google/nano-banana", {
  prompt: "A lighthouse",
  // @ts-expect-error a shape of another model
  aspect_ratio: "1:8",
});

// Also deep inside.
client.submit("kuaishou/kling-3.0-omni-video", {
  multi_shots: [
    {
      prompt: "A lighthouse",
      // @ts-expect-error a number of seconds
      duration: "5",
    },
  ],
});
client.submit("google/veo-3.1-fast", {
  prompt: "A lighthouse",
  reference_characters: [
    // @ts-expect-error the pictures of a character are required
    { name: "The keeper" },
  ],
});

// A model that is one of several takes what all of them take.
declare const either: "google/veo-3.1-fast" | "google/veo-3.1-lite";
client.submit(either, { prompt: "A lighthouse", duration: 4 });

// What the description does not know is let through only where one says so.
const unknown = unsafeModel("vendor/next-year");
const handle = await client.submit(unknown, { anything: [1, 2] });
is<Equal<Awaited<ReturnType<typeof handle.get>>, TaskFor<typeof unknown>>>();
declare const text: string;
client.submit(
  // @ts-expect-error any text is no model
  text,
  { prompt: "A lighthouse" },
);
client.submit(
  unknown,
  // @ts-expect-error an input is an object
  "A lighthouse",
);

// Options.
client.submit("google/veo-3.1-fast", { prompt: "A lighthouse" }, { callbackUrl: "https://example.com/hook", timeoutMs: 1000 });
client.submit(
  "google/veo-3.1-fast",
  { prompt: "A lighthouse" },
  {
    // @ts-expect-error no such option
    callbackURL: "https://example.com/hook",
  },
);
