import type { StarlightUserConfig } from "@astrojs/starlight/types";
import { kinds, kindTitles, models, slugOf, surfaces } from "../models/list.ts";

type Sidebar = NonNullable<StarlightUserConfig["sidebar"]>;

const byKind = (surface: string): Sidebar =>
  kinds.flatMap((kind) => {
    const items = models
      .filter((model) => model.surface === surface && model.kind === kind)
      .map((model) => ({ label: model.title, link: `/${slugOf(model)}/` }));
    return items.length ? [{ label: kindTitles[kind], collapsed: true, items }] : [];
  });

/** What stands at the left of every page. */
export const sidebar: Sidebar = [
  {
    label: "Start",
    items: [
      "tutorials/first-task",
      "tutorials/front-end",
      "tutorials/webhook-receiver",
      "tutorials/contract-tests",
      "tutorials/writing-a-server",
    ],
  },
  { label: "Surfaces", items: surfaces.map((surface) => `guides/${surface}`) },
  {
    label: "Concepts",
    items: [
      "concepts/life-cycle",
      "concepts/money",
      "concepts/errors",
      "concepts/idempotency",
      "concepts/rate-limits",
      "concepts/provenance",
    ],
  },
  {
    label: "Models",
    items: ["models", ...surfaces.map((surface) => ({ label: `On the ${surface} surface`, collapsed: true, items: byKind(surface) }))],
  },
  { label: "Reference", items: [{ label: "API", link: "/reference/", attrs: { target: "_self" } }, "changelog"] },
  { label: "Packages", collapsed: true, items: [{ autogenerate: { directory: "packages" } }] },
];
