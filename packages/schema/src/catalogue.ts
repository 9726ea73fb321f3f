/** The model catalogue: every model of every surface as the spec describes it. */
export { catalogue } from "./generated/catalogue.ts";
export { specHash, specVersion } from "./generated/operations.ts";
export type Catalogue = { readonly [S in keyof ModelMaps]: { readonly [M in keyof ModelMaps[S]]: ModelInfo } };

import type { ModelMaps } from "./models.ts";
import type { PriceRule } from "./price.ts";

/**
 * How sure a statement is: the service's own page says it (`documented`), another public page shows it (`recovered`), it is
 * our reading (`inferred`), or it is ours (`extension`).
 */
export type Provenance = "documented" | "recovered" | "inferred" | "extension";

/** What a model takes or gives. */
export type Modality = "text" | "image" | "video" | "audio" | "task" | "clip";

/** A model's catalogue entry. */
export interface ModelInfo {
  readonly id: string;
  readonly surface: keyof ModelMaps;
  readonly title: string;
  readonly description: string;
  readonly kind: "video" | "image" | "audio" | "text";
  readonly takes: readonly Modality[];
  readonly gives: readonly Modality[];
  /** Name of the spec's component that describes the output. */
  readonly output: string;
  /** The operation that submits to the model. */
  readonly operation: string;
  /** How sure it is that the service has the model. */
  readonly provenance: Provenance;
  /** How sure the model's input is. */
  readonly inputProvenance: Provenance;
  /** The cross-field rules of the input. */
  readonly rules: readonly { readonly id: string; readonly text: string; readonly provenance: Provenance }[];
  /**
   * The input field that names an earlier task: a completed one of the same key, whose model gives this medium and is one
   * of `models` (an id, or the beginning of ids with `*` behind it), where it is given.
   */
  readonly sourceTask?: { readonly field: string; readonly gives: ModelInfo["kind"]; readonly models?: readonly string[] };
  /** The documented prices, the first matching one holds. Absent where the documentation states none intact. */
  readonly price?: readonly PriceRule[];
  /** Whose model it is, on the async surface. */
  readonly provider?: string;
  /** What must be enabled for the key, on the router surface. */
  readonly channel?: string;
  /** The names that a family such as `replicate/*` stands for, as a regular expression. */
  readonly pattern?: string;
}
