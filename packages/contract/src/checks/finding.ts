import type { Provenance } from "../spec/document.ts";
import type { CheckId } from "./checks.ts";

/** Something that the spec does not say. */
export interface Finding {
  readonly check: CheckId;
  /** What was wrong, with the value. */
  readonly message: string;
  /** What the spec says instead. */
  readonly expected: string;
  /** How sure the spec is of that: against an inference a finding is information, no failure. */
  readonly provenance: Provenance;
  /** Number of the exchange that shows it. */
  readonly exchange?: number;
  /** Id of the case or probe that led to it. */
  readonly during: string;
}

/** Whether a finding says that the server is wrong. */
export const isFailure = ({ provenance }: Pick<Finding, "provenance">): boolean => provenance !== "inferred";
