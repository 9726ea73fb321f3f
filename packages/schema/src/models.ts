import type { AsyncModels, DirectModels, RouterModels, UnifiedModels } from "./generated/models.ts";
import type { components } from "./generated/openapi.ts";

type S = components["schemas"];

/** The models of each surface. */
export interface ModelMaps {
  unified: UnifiedModels;
  async: AsyncModels;
  direct: DirectModels;
  router: RouterModels;
}

/** A model id of the unified surface. */
export type Model = keyof UnifiedModels;
/** What the model takes. */
export type InputOf<M extends Model> = UnifiedModels[M]["input"];
/** What a completed task of the model carries. */
export type OutputOf<M extends Model> = UnifiedModels[M]["output"];
/** A task of the model in any documented state; narrows by `status`. */
export type TaskOf<M extends Model> =
  | S["UnifiedTaskRunning"]
  | (Omit<S["UnifiedTaskCompleted"], "output"> & { output: OutputOf<M> })
  | S["UnifiedTaskFailed"];
/** The body that creates a task of the model. */
export type RequestOf<M extends Model> = Omit<S["UnifiedTaskRequest"], "model" | "input"> & { model: M; input: InputOf<M> };

/** A model name that the async surface documents. Others are accepted by the service as open text. */
export type AsyncModel = keyof AsyncModels;
export type AsyncInputOf<M extends AsyncModel> = AsyncModels[M]["input"];
export type AsyncOutputOf<M extends AsyncModel> = AsyncModels[M]["output"];
/** A task of the async surface; the same for every model, narrows by `status`. */
export type AsyncTaskOf<_M extends AsyncModel = AsyncModel> = S["AsyncTask"];

/** A model id of the direct surface. */
export type DirectModel = keyof DirectModels;
/** The request without its `model`. */
export type DirectInputOf<M extends DirectModel> = DirectModels[M]["input"];
/** The answer. */
export type DirectOutputOf<M extends DirectModel> = DirectModels[M]["output"];
/** The direct surface answers at once: the result is all there is of the task. */
export type DirectTaskOf<M extends DirectModel> = DirectOutputOf<M>;

/** An interface of the router surface, such as `midjourney/imagine`. */
export type RouterModel = keyof RouterModels;
export type RouterInputOf<M extends RouterModel> = RouterModels[M]["input"];
export type RouterOutputOf<M extends RouterModel> = RouterModels[M]["output"];
/** A task of the router surface; the same for every interface, narrows by `status` once it ended. */
export type RouterTaskOf<_M extends RouterModel = RouterModel> = S["RouterTask"];

/** Inputs by surface and model. */
export type ModelInputs = { [P in keyof ModelMaps]: { [M in keyof ModelMaps[P]]: ModelMaps[P][M] extends { input: infer I } ? I : never } };

/** A JSON Schema (draft 2020-12) with the spec's extension keywords (`x-rule`, `x-max-total`, `x-not-below`). */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** Inputs that a model accepts, by what each shows. A file of a form is told by a text in its place. */
export type InputExamples = { readonly [name: string]: { readonly [field: string]: unknown } };
