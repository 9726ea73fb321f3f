/** Types of every model, operation and callback of the spec, and the shape of the compiled validators. */
export type { AsyncModels, DirectModels, Events, RouterModels, UnifiedModels } from "./generated/models.ts";
export type { components, operations, paths, webhooks } from "./generated/openapi.ts";
export type {
  AsyncInputOf,
  AsyncModel,
  AsyncOutputOf,
  AsyncTaskOf,
  DirectInputOf,
  DirectModel,
  DirectOutputOf,
  DirectTaskOf,
  InputExamples,
  InputOf,
  JsonSchema,
  Model,
  ModelInputs,
  ModelMaps,
  OutputOf,
  RequestOf,
  RouterInputOf,
  RouterModel,
  RouterOutputOf,
  RouterTaskOf,
  TaskOf,
} from "./models.ts";
export type { Issue } from "./validation/issue.ts";
export type { AsyncValidator, Validated, Validator } from "./validation/validator.ts";
