import { kinds, kindTitles, linkTo, models } from "./list.ts";
import { code, frontmatter, mark, table, words } from "./markdown.ts";

/** The list of all models by kind. */
export function indexPage(): string {
  const parts = kinds.map((kind) => {
    const rows = models
      .filter((model) => model.kind === kind)
      .map((model) => [
        `[${words(model.title)}](${linkTo(model)})`,
        code(model.id),
        model.surface,
        model.takes.join(", "),
        mark(model.provenance),
      ]);
    return `## ${kindTitles[kind]}\n\n${table(["Model", "Id", "Surface", "Takes", "How sure"], rows)}`;
  });
  const head = frontmatter({
    title: "All models",
    description: "Every model of every surface, by what it makes.",
    slug: "models",
  });
  return `${head}\n${models.length} models, each with a page that is made from its description.\n\n${parts.join("\n\n")}\n`;
}
