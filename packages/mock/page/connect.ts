import type { About } from "../src/page/about.ts";
import { byId, copyButton, element } from "./dom.ts";

/** Shows what is served and how to reach it; none of it changes while the mock runs. */
export function connect({ baseUrl, surfaces, links }: About, secret: string): void {
  byId("base-url").textContent = baseUrl;
  byId("secret").textContent = secret;
  byId("doors").replaceChildren(...links.map(door));
  byId("surfaces").replaceChildren(...surfaces.map(surfaceCard));
  for (const placeholder of document.querySelectorAll<HTMLElement>("[data-copy]")) {
    const source = byId(placeholder.dataset.copy ?? "");
    placeholder.replaceWith(copyButton(() => source.textContent ?? "", placeholder.querySelector(".unseen")?.textContent ?? ""));
  }
}

const door = ({ path, title, about }: About["links"][number]) =>
  element("li", {}, element("a", { href: path }, element("strong", {}, title), element("span", {}, about)));

function surfaceCard({ surface, models, operations, example }: About["surfaces"][number]): HTMLElement {
  return element(
    "div",
    { className: "surface" },
    element(
      "div",
      { className: "head" },
      element("h3", {}, surface),
      element("span", { className: "quiet" }, `${models} models, ${operations} ${operations === 1 ? "operation" : "operations"}`),
      copyButton(() => example, `a command for the ${surface} surface`),
    ),
    element("pre", {}, example),
  );
}
