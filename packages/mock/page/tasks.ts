import type { TaskView } from "../src/control/views.ts";
import { element, write } from "./dom.ts";
import { List } from "./list.ts";
import { priceOf } from "./money.ts";

const classes = { queued: "busy", running: "busy", completed: "good", failed: "bad" } as const;

export const tasks = new List<TaskView>("tasks", ({ id }) => id, taskLine);

function taskLine(task: TaskView) {
  const state = element("span", { className: "state" });
  const about = element("span", { className: "quiet" });
  const bar = element("progress", { max: 1, ariaLabel: `Progress of ${task.id}` });
  const result = element("div", { className: "files" });
  const note = element("p", { className: "quiet" });
  const item = element(
    "li",
    {},
    element("div", { className: "head" }, element("h3", {}, task.model), state),
    element("div", {}, task.prompt.length > 140 ? `${task.prompt.slice(0, 140)}…` : task.prompt),
    bar,
    result,
    note,
    element("div", {}, element("code", {}, task.id), " ", about),
  );
  let shown = "";
  return {
    item,
    update(now: TaskView) {
      write(state, now.state);
      state.className = `state ${classes[now.state]}`;
      bar.value = now.progress;
      bar.hidden = now.endedAt !== undefined;
      write(
        about,
        [now.surface, priceOf(now.priceMicroUsd, now.priceSource), now.scenario && `plays ${now.scenario}`].filter(Boolean).join(" · "),
      );
      write(note, now.failure ?? now.text?.slice(0, 400) ?? "");
      note.hidden = note.textContent === "";
      const files = now.files.map(({ url }) => url).join();
      if (files === shown) return;
      shown = files;
      result.replaceChildren(...now.files.map((file) => preview(file, now.prompt)));
    },
  };
}

/** By its path, as the page may have been opened under another name of this machine. */
function preview({ kind, url }: TaskView["files"][number], prompt: string): HTMLElement {
  const src = new URL(url).pathname;
  const media =
    kind === "image"
      ? element("img", { src, alt: prompt, loading: "lazy" })
      : element(kind, { src, controls: true, preload: "metadata", ariaLabel: prompt });
  return element("div", {}, media, element("a", { href: src }, `Open the ${kind}`));
}
