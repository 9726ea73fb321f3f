import { catalogue, type ModelInfo } from "@gentasks/schema/catalogue";
import { base } from "../site/base.ts";

/** The surfaces, in the order of the description. */
export const surfaces = Object.keys(catalogue) as (keyof typeof catalogue)[];

/** Every model of every surface. */
export const models: readonly ModelInfo[] = surfaces.flatMap((surface) => Object.values(catalogue[surface]));

/** The part of a page's address behind the base; a family such as `replicate/*` has no star in it. */
export const slugOf = ({ surface, id }: ModelInfo): string => `models/${surface}/${id.replace("/*", "")}`;

/** The address of a model's page. */
export const linkTo = (model: ModelInfo): string => `${base}/${slugOf(model)}/`;

/** The kinds that the models have, those with the most models first. */
export const kinds: readonly ModelInfo["kind"][] = [...new Set(models.map(({ kind }) => kind))];

export const kindTitles: Readonly<Record<ModelInfo["kind"], string>> = {
  video: "Video",
  image: "Pictures",
  audio: "Sound and speech",
  text: "Text",
};
