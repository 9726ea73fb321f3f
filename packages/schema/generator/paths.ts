/** A model's module below `validators/` and `schemas/`: its surface and id; `replicate/*` stands for a whole family. */
export const modelPath = ({ surface, id, second }: { surface: string; id: string; second: boolean }): string =>
  `${surface}/${id.replace("/*", "")}${second ? ".form" : ""}`;

/** The specifier from one module of a folder to another: `../../index.js` from `unified/google/veo`. */
export const relative = (from: string, to: string): string =>
  `${from.includes("/") ? "../".repeat(from.split("/").length - 1) : "./"}${to}`;
