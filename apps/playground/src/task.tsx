import { events } from "@gentasks/schema/events";
import { useMutation, useQuery } from "@tanstack/react-query";
import { cancelTaskMutation, getTaskOptions } from "./generated/@tanstack/react-query.gen.ts";
import { Output } from "./output.tsx";
import { reason } from "./reason.ts";

export function TaskView({ id }: { id: string }) {
  const path = { task_id: id };
  const { data, error, refetch } = useQuery({
    ...getTaskOptions({ path }),
    refetchInterval: ({ state }) => (state.error || ended(state.data?.data) ? false : 500),
  });
  const cancel = useMutation({ ...cancelTaskMutation(), onSuccess: () => refetch() });
  const task = data?.data;
  const going = task !== undefined && !ended(task);
  return (
    <section aria-labelledby="task-title" className="card">
      <h2 id="task-title">Task {id}</h2>
      <p role="status">{task ? `${"model" in task ? task.model : id}: ${task.status}` : error ? reason(error) : "Asking for the task"}</p>
      {going && <progress aria-label="Progress of the task" />}
      {going && (
        <button type="button" disabled={cancel.isPending} onClick={() => cancel.mutate({ path })}>
          Cancel
        </button>
      )}
      {cancel.error && <p role="alert">{reason(cancel.error)}</p>}
      {task && "message" in task && <p role="alert">{String(task.message)}</p>}
      {task && "output" in task && <Output output={task.output} />}
    </section>
  );
}

const final = new Set(
  Object.values(events)
    .filter((event) => event.surface === "unified" && event.final)
    .flatMap(({ ranks }) => Object.keys(ranks)),
);

const ended = (task: { status: string } | undefined): boolean => task !== undefined && final.has(task.status);
