import type {
  AsyncInputOf,
  AsyncTaskOf,
  DirectInputOf,
  DirectOutputOf,
  Events,
  InputOf,
  Model,
  OutputOf,
  RequestOf,
  RouterInputOf,
  RouterTaskOf,
  TaskOf,
} from "@gentasks/schema";
import { validators } from "@gentasks/schema/validators";
import veo from "@gentasks/schema/validators/unified/google/veo-3.1-fast";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const is = <_T extends true>() => {};

declare function submit<M extends Model>(model: M, input: InputOf<M>): TaskOf<M>;

// Input and output follow the model.
is<Equal<InputOf<"google/veo-3.1-fast">["duration"], 4 | 6 | 8 | undefined>>();
is<Equal<OutputOf<"google/veo-3.1-fast">["video_url"], string>>();
is<Equal<InputOf<"openai/gpt-image-2">["resolution"], "1K" | "2K" | "4K" | undefined>>();
is<Equal<RequestOf<"suno-ai/lyrics">["model"], "suno-ai/lyrics">>();

// A default does not make a field required, and null is not a value.
submit("google/veo-3.1-fast", { prompt: "x" });
// @ts-expect-error null is not undefined
submit("google/veo-3.1-fast", { prompt: "x", seed: null });

// Each mistake is an error at its own place.
submit("google/veo-3.1-fast", {
  prompt: "x",
  // @ts-expect-error not a duration of this model
  duration: 5,
});
submit("google/veo-3.1-fast", {
  prompt: "x",
  // @ts-expect-error no such field
  durration: 8,
});
// @ts-expect-error the prompt is required
submit("google/veo-3.1-fast", {});
// @ts-expect-error no such model
submit("google/veo-3.1-fst", { prompt: "x" });
// @ts-expect-error quality takes no characters
submit("google/veo-3.1-quality", { prompt: "x", reference_characters: [] });

// A task narrows by its status.
const task = submit("alibaba/wan-2.2-image", { prompt: "x" });
if (task.status === "completed") is<Equal<typeof task.output, OutputOf<"alibaba/wan-2.2-image">>>();
else if (task.status === "failed") is<Equal<typeof task.message, string | undefined>>();
else is<Equal<typeof task.status, "pending" | "processing">>();

// The other surfaces likewise.
const family: AsyncInputOf<`replicate/${string}`> = { anything: 1 };
const asyncTask = {} as AsyncTaskOf<"kling-v2">;
if (asyncTask.status === "completed") is<Equal<typeof asyncTask.outputs, string[]>>();
const chat: DirectInputOf<"gpt-4"> = { messages: [{ role: "user", content: "Hello" }] };
is<Equal<"model" extends keyof DirectInputOf<"gpt-4"> ? DirectInputOf<"gpt-4">["model"] : never, unknown>>();
// @ts-expect-error a conversation is a list
const noChat: DirectInputOf<"gpt-4"> = { messages: 5 };
// @ts-expect-error a conversation is required
const emptyChat: DirectInputOf<"gpt-4"> = {};
is<Equal<DirectOutputOf<"flux-1-pro">["object"], "image.generation">>();
const job: RouterInputOf<"midjourney/imagine"> = { prompt: "a cat", notify: true };
const routed = {} as RouterTaskOf<"midjourney/imagine">;
if (routed.status === "failed") routed.error?.message;

// Callbacks by wire type.
is<Equal<Events["task.completed"]["status"], "completed">>();
is<Equal<Events["task.failed"]["error_message"], string>>();
// @ts-expect-error no such event
type NoEvent = Events["task.paused"];

// Validators are typed by their model, also through the lazy loaders.
const checked = veo.validate({});
if (!checked.issues) is<Equal<typeof checked.value, InputOf<"google/veo-3.1-fast">>>();
const loaded = (await validators.unified["hailuo/minimax-2.0"]()).default.validate({});
if (!loaded.issues) is<Equal<typeof loaded.value, InputOf<"hailuo/minimax-2.0">>>();

export type { NoEvent };
export { chat, emptyChat, family, job, noChat };
