import { type Client, createClient, TasksError } from "@gentasks/client";
import { createMock, type Mock } from "@gentasks/mock";
import type { InputOf, TaskOf } from "@gentasks/schema";
import { Window } from "happy-dom";
import { createElement } from "react";
import { onTestFinished, vi } from "vitest";
import { recipe } from "./recipe.ts";

const model = "google/veo-3.1-fast";

/** What the hook of the recipe gives. */
interface Used {
  readonly task: TaskOf<typeof model> | undefined;
  readonly error: unknown;
  start(input: InputOf<typeof model>): Promise<void>;
  cancel(): void;
}

export interface Page {
  readonly mock: Mock;
  /** What the page has shown, each once in a row. */
  readonly shown: readonly string[];
  /** Methods and paths of the requests, in the order in which they were answered. */
  readonly sent: readonly string[];
  start(prompt: string): void;
  cancel(): void;
  leave(): void;
  /** Keeps requests back until the function that it gives is called. */
  hold(): () => void;
}

interface Shown {
  readonly useTask: (client: Client, name: typeof model) => Used;
  readonly client: Client;
  readonly onShow: (text: string, by: Used) => void;
}

function Lighthouse({ useTask, client, onShow }: Shown) {
  const used = useTask(client, model);
  const { task, error } = used;
  const text = TasksError.is(error) ? `${error.name}: ${error.code}` : (task?.status ?? "nothing");
  onShow(text, used);
  return createElement("p", null, text);
}

/** A page with one component, which uses the hook of the recipe with the mock for a service. */
export async function openPage(): Promise<Page> {
  const window = new Window();
  vi.stubGlobal("window", window);
  vi.stubGlobal("document", window.document);
  onTestFinished(async () => {
    vi.unstubAllGlobals();
    await window.happyDOM.close();
  });
  const { createRoot } = await import("react-dom/client");
  const { useTask } = (await import(recipe("React").program)) as Pick<Shown, "useTask">;

  const mock = createMock({ clock: { mode: "manual" } });
  onTestFinished(() => mock.close());
  const sent: string[] = [];
  let open = Promise.resolve();
  const client = createClient({
    apiKey: "test",
    async fetch(url, init) {
      await open;
      const response = await mock.fetch(url, init);
      sent.push(`${init.method} ${new URL(url).pathname.replace(/tsk_\w+/, "…")}`);
      return response;
    },
  });

  let used: Used | undefined;
  const shown: string[] = [];
  const onShow = (text: string, by: Used) => {
    used = by;
    if (shown.at(-1) !== text) shown.push(text);
  };
  const container = window.document.createElement("div");
  const root = createRoot(container);
  root.render(createElement(Lighthouse, { useTask, client, onShow }));
  await vi.waitFor(() => {
    if (container.textContent !== "nothing") throw new Error("The page is not there yet");
  });

  return {
    mock,
    shown,
    sent,
    start: (prompt) => void used?.start({ prompt }),
    cancel: () => used?.cancel(),
    leave: () => root.unmount(),
    hold() {
      let release = () => {};
      open = new Promise((resolve) => {
        release = resolve;
      });
      return release;
    },
  };
}
