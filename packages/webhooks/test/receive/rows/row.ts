import type { RawRequest, VerifierOptions, WebhookErrorCode } from "../../../src/index.ts";
import { type Genuine, genuine } from "../genuine.ts";

/** A callback that must be refused. */
export interface Row {
  readonly what: string;
  readonly code: WebhookErrorCode;
  readonly status: number;
  readonly request: RawRequest;
  /** The keys at hand, where they are not the usual ones. */
  readonly keys?: VerifierOptions;
}

type Spoil = (genuine: Genuine) => RawRequest;

/** Rows that are refused for the same reason: what is wrong, and how a genuine callback is made so. */
export const refused = (
  code: WebhookErrorCode,
  status: number,
  rows: readonly (readonly [what: string, spoil: Spoil, keys?: VerifierOptions])[],
): Row[] => rows.map(([what, spoil, keys]) => ({ what, code, status, request: spoil(genuine()), ...(keys && { keys }) }));
