import type { Surface } from "@gentasks/spec";
import type { Provenance } from "../spec/document.ts";

/** Why a case is there. */
export type Kind =
  | "example"
  | "minimal"
  | "maximal"
  | "enum"
  | "at the limit"
  | "past the limit"
  | "rule kept"
  | "rule broken"
  | "other field"
  | "unknown field"
  | "wrong type";

/** One request to a model, and what the spec says of it. Plain data: the same for everyone who has this version of the spec. */
export interface Case {
  /** Names the case among all. */
  readonly id: string;
  readonly kind: Kind;
  readonly surface: Surface;
  readonly model: string;
  /** Id of the operation that takes it. */
  readonly operation: string;
  readonly mediaType: string;
  /** The body, as JSON; for a form its fields. */
  readonly body: unknown;
  readonly expected: "accepted" | "refused";
  /** The JSON Schema keyword, or the id of the rule, that the case is about. */
  readonly rule: string;
  /** Where in the body, as a JSON pointer. */
  readonly pointer: string;
  /** The statement in words, for rules. */
  readonly text?: string;
  /** How sure the statement is. */
  readonly provenance: Provenance;
  /** Hash of the spec that it was made from. */
  readonly spec: string;
}
