import type { InputOf, Model, TaskOf } from "@gentasks/schema";

declare function submit<M extends Model>(model: M, input: InputOf<M>): Promise<TaskOf<M>>;
const task = await submit("google/veo-3.1-fast", { prompt: "A lighthouse", duration: 8 });
if (task.status === "completed") console.log(task.output.video_url);
