import type { ModelMaps } from "@gentasks/schema";
import type { OperationId } from "@gentasks/schema/operations";
import type { Json } from "../json.ts";
import type { Quote } from "../ports/prices.ts";

export type Surface = keyof ModelMaps;

/** How a task stands. The last two are final. */
export type State = "queued" | "running" | "completed" | "failed";

/** A file that was made. */
export interface Artifact {
  readonly kind: "video" | "image" | "audio";
  readonly url: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** Of a music clip: the name by which later requests refer to it. */
  readonly clip?: string;
  readonly title?: string;
}

export interface TranscriptWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly speaker?: string;
}

/** What a task has made, before a surface gives it its form. */
export interface Output {
  readonly artifacts: readonly Artifact[];
  /** An answer, lyrics or a transcript. */
  readonly text?: string;
  readonly title?: string;
  /** Why a text ended: by itself or at the limit. */
  readonly finish?: "stop" | "length";
  readonly prompts?: readonly string[];
  readonly style?: string;
  readonly transcript?: { readonly language: string; readonly seconds: number; readonly words: readonly TranscriptWord[] };
  readonly seed?: number;
}

/** What the work has used, as the provider counts it. */
export interface TaskUsage {
  readonly tokens?: { readonly input: number; readonly output: number };
  readonly characters?: number;
}

/** Why a task has failed. Surfaces show all of these as `failed`. */
export interface Failure {
  readonly reason: "failed" | "moderated" | "cancelled" | "expired";
  readonly message: string;
}

/** A change of state, numbered within its task. */
export interface Change {
  readonly sequence: number;
  readonly state: State;
  readonly at: number;
}

/** A task of any surface. Times are milliseconds since 1970. */
export interface Task {
  readonly id: string;
  readonly surface: Surface;
  readonly operation: OperationId;
  readonly model: string;
  /** Id of the key that submitted it; no other sees it. */
  readonly key: string;
  readonly account: string;
  readonly input: Json;
  readonly callback?: string;
  /** Notes of the host, for its providers and its own use. */
  readonly marks: Readonly<Record<string, string>>;
  readonly price: Quote;
  readonly createdAt: number;
  /** When it is given up. */
  readonly deadline: number;

  readonly version: number;
  readonly state: State;
  readonly history: readonly Change[];
  readonly startedAt?: number;
  readonly endedAt?: number;
  readonly expectedMs?: number;

  readonly provider: string;
  /**
   * Where the job is: still here, being handed over, with the provider, or handed over without an answer, so that the provider has
   * to be asked.
   */
  readonly dispatch: "waiting" | "sending" | "taken" | "unknown";
  /** The provider's name of the job. */
  readonly reference?: string;

  readonly output?: Output;
  readonly failure?: Failure;
  readonly usage?: TaskUsage;
}

export const hasEnded = ({ state }: Pick<Task, "state">): boolean => state === "completed" || state === "failed";
