import type { Delivery } from "@gentasks/engine";
import { button, element, write } from "./dom.ts";
import { List } from "./list.ts";

const classes = { pending: "busy", delivered: "good", failed: "bad", blocked: "bad" } as const;

export const callbackList = (sendAgain: (id: string) => void): List<Delivery> =>
  new List<Delivery>(
    "callbacks",
    ({ id }) => id,
    ({ id, event, url, body }) => {
      const state = element("span", { className: "state" });
      const attempts = element("ol", { className: "quiet" });
      const item = element(
        "li",
        {},
        element(
          "div",
          { className: "head" },
          element("h3", {}, event),
          state,
          button("Send again", event, () => sendAgain(id)),
        ),
        element("code", {}, url),
        attempts,
        element("details", {}, element("summary", {}, "Body"), element("pre", {}, pretty(body))),
      );
      return {
        item,
        update(delivery: Delivery) {
          write(state, delivery.state);
          state.className = `state ${classes[delivery.state]}`;
          if (attempts.children.length === delivery.attempts.length) return;
          attempts.replaceChildren(...delivery.attempts.map((attempt) => element("li", {}, sentence(attempt))));
        },
      };
    },
  );

function sentence({ at, result, status, error }: Delivery["attempts"][number]): string {
  return [new Date(at).toLocaleTimeString(), result, status === undefined ? undefined : `status ${status}`, error]
    .filter((part) => part !== undefined)
    .join(" · ");
}

function pretty(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}
