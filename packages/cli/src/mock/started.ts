import type { BannerFacts } from "./banner.ts";

/** A mock that answers, however it does. */
export interface Started extends BannerFacts {
  /** Stops it, and resolves with lines for the end. */
  finish(): Promise<readonly string[]>;
}
