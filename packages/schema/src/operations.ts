/** What a server must know of each operation, and how each surface refuses a request. */
export { errors, mockUrl, type OperationId, operations, specHash } from "./generated/operations.ts";

import type { OperationId } from "./generated/operations.ts";
import type { ModelMaps } from "./models.ts";

/** An operation of the document. */
export interface Operation {
  readonly operationId: OperationId;
  readonly method: "GET" | "POST";
  /** The path as the document writes it: `/v1/tasks/{task_id}`. */
  readonly path: string;
  /** Whose envelopes it answers with. */
  readonly surface: keyof ModelMaps;
  /** Whether it creates a task, and so takes an `Idempotency-Key`. */
  readonly creates: boolean;
  /** The media types that its body may have; empty where it takes none. */
  readonly bodies: readonly ("application/json" | "multipart/form-data")[];
  readonly bodyRequired: boolean;
  /** The parameters of its query by name, with the type that their text stands for. */
  readonly query: Readonly<Record<string, { readonly type: "string" | "integer" }>>;
  /** The fields of its form that are no text. */
  readonly form?: Readonly<Record<string, "array" | "boolean">>;
  /** Router: the channel that must be enabled for the key. */
  readonly channel?: string;
  /** Router: the catalogue id that the path stands for, such as `midjourney/imagine`. */
  readonly model?: string;
  /** The field of the body that holds the callback address. */
  readonly callback?: "callback_url" | "notifyHook";
}

/** How a surface refuses a request for one reason. */
export interface Refusal {
  /** The status of the answer. */
  readonly status: number;
  /** The word for programs in the body. */
  readonly code: string;
  /** The family of the error, on the direct surface. */
  readonly type?: string;
}
