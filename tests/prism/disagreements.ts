import type { Kind } from "./cases.ts";

/** A reviewed reason why the two verdicts differ. */
export interface Cause {
  readonly id: string;
  readonly why: string;
  /** Whose verdict is right; neither where they judge different things. */
  readonly right: "ours" | "Prism" | "neither";
  readonly where: Matcher;
  /** How many cases it covers. Another number is another behaviour, or another corpus: look before changing it. */
  readonly covers: number;
}

/** What a disagreement must be to belong to a cause; all of it. */
export interface Matcher {
  /** Who accepts the body. */
  readonly accepts: "ours" | "Prism";
  readonly operations?: readonly string[];
  readonly kinds?: readonly Kind[];
  /** Every issue of ours is of one of these rules. */
  readonly rules?: readonly string[];
  /** Prism complains of this keyword at the very place that was changed. */
  readonly keyword?: string;
  /** In how many parts of a form the changed value is sent; left out, only JSON bodies match. */
  readonly parts?: "none" | "one" | "several";
}

const forms = ["runDirectTask", "submitRecraftVectorize", "submitRecraftRemoveBackground", "submitRecraftUpscale", "submitRecraftStyle"];

export const causes: readonly Cause[] = [
  {
    id: "x-max-total",
    why: "The sum of several lists has no JSON Schema keyword; x-max-total is ours, and Prism passes over keywords it does not know.",
    right: "ours",
    where: {
      accepts: "Prism",
      operations: ["createTask"],
      rules: ["at-most-3-reference-images", "at-most-7-reference-images", "at-most-7-references"],
    },
    covers: 7,
  },
  {
    id: "x-not-below",
    why: "Comparing two fields has no JSON Schema keyword; x-not-below is ours, and Prism passes over keywords it does not know.",
    right: "ours",
    where: { accepts: "Prism", operations: ["createTask"], rules: ["end-frame-not-below-start"] },
    covers: 5,
  },
  {
    id: "form-value-as-text",
    why: "A part of a form is text. Prism sees the text of 7, true or {}, which the field takes; our validator is given the value.",
    right: "neither",
    where: { accepts: "Prism", operations: forms, kinds: ["invalid example", "wrong type"], rules: ["type"], parts: "one" },
    covers: 62,
  },
  {
    id: "form-empty-list",
    why: "An empty list is sent as no part at all, so Prism sees an optional field left out; our validator is given the list.",
    right: "neither",
    where: { accepts: "Prism", operations: forms, kinds: ["wrong type"], rules: ["type"], parts: "none" },
    covers: 11,
  },
  {
    id: "form-last-part",
    why: "Of several parts of one name Prism keeps the last: it sees no list where one value belongs, and no item too many.",
    right: "ours",
    where: { accepts: "Prism", operations: forms, kinds: ["invalid example", "wrong type"], rules: ["type", "maxItems"], parts: "several" },
    covers: 13,
  },
];
