// Generated from spec/ by `pnpm generate`. Do not edit.

import type { Operation, Refusal } from "../operations.ts";

/** Version of the spec that all this was made from. */
export const specVersion = "0.0.0";

/** What the header `X-Spec-Hash` says of servers that were made from the same spec. */
export const specHash = "2f9b6d83fc76";

/** Where the mock server listens unless it is told otherwise: the first server of the document. */
export const mockUrl = "http://127.0.0.1:4010";

/** The ids of all operations. */
export type OperationId =
  | "listTasks"
  | "createTask"
  | "getTask"
  | "cancelTask"
  | "streamTaskEvents"
  | "submitAsyncTask"
  | "getAsyncTask"
  | "runDirectTask"
  | "submitMidjourneyImagine"
  | "submitMidjourneyDescribe"
  | "submitMidjourneyBlend"
  | "submitMidjourneyChange"
  | "submitMidjourneyShorten"
  | "submitSunoJob"
  | "submitRecraftVectorize"
  | "submitRecraftRemoveBackground"
  | "submitRecraftUpscale"
  | "submitRecraftStyle"
  | "submitKlingTextToVideo"
  | "submitKlingImageToVideo"
  | "getRouterTask"
  | "listModels"
  | "getModel"
  | "getAccount"
  | "listUsage"
  | "uploadFile"
  | "listElevenLabsVoices"
  | "listGoogleVoices";

/** Every operation, in the order of the document. */
export const operations: Readonly<Record<OperationId, Operation>> = {
  listTasks: {"operationId":"listTasks","method":"GET","path":"/v1/tasks","surface":"unified","creates":false,"bodies":[],"bodyRequired":false,"query":{"status":{"type":"string"},"model":{"type":"string"},"from":{"type":"string"},"to":{"type":"string"},"cursor":{"type":"string"},"limit":{"type":"integer"}}},
  createTask: {"operationId":"createTask","method":"POST","path":"/v1/tasks","surface":"unified","creates":true,"bodies":["application/json"],"bodyRequired":true,"query":{},"callback":"callback_url"},
  getTask: {"operationId":"getTask","method":"GET","path":"/v1/tasks/{task_id}","surface":"unified","creates":false,"bodies":[],"bodyRequired":false,"query":{}},
  cancelTask: {"operationId":"cancelTask","method":"POST","path":"/v1/tasks/{task_id}/cancel","surface":"unified","creates":false,"bodies":[],"bodyRequired":false,"query":{}},
  streamTaskEvents: {"operationId":"streamTaskEvents","method":"GET","path":"/v1/tasks/{task_id}/events","surface":"unified","creates":false,"bodies":[],"bodyRequired":false,"query":{}},
  submitAsyncTask: {"operationId":"submitAsyncTask","method":"POST","path":"/v1/task/submit","surface":"async","creates":true,"bodies":["application/json"],"bodyRequired":true,"query":{},"callback":"callback_url"},
  getAsyncTask: {"operationId":"getAsyncTask","method":"GET","path":"/v1/task/{task_id}","surface":"async","creates":false,"bodies":[],"bodyRequired":false,"query":{}},
  runDirectTask: {"operationId":"runDirectTask","method":"POST","path":"/api/v1/task","surface":"direct","creates":true,"bodies":["application/json","multipart/form-data"],"bodyRequired":true,"query":{}},
  submitMidjourneyImagine: {"operationId":"submitMidjourneyImagine","method":"POST","path":"/midjourney/imagine","surface":"router","creates":true,"bodies":["application/json"],"bodyRequired":true,"query":{},"model":"midjourney/imagine","channel":"midjourney","callback":"notifyHook"},
  submitMidjourneyDescribe: {"operationId":"submitMidjourneyDescribe","method":"POST","path":"/midjourney/describe","surface":"router","creates":true,"bodies":["application/json"],"bodyRequired":true,"query":{},"model":"midjourney/describe","channel":"midjourney","callback":"notifyHook"},
  submitMidjourneyBlend: {"operationId":"submitMidjourneyBlend","method":"POST","path":"/midjourney/blend","surface":"router","creates":true,"bodies":["application/json"],"bodyRequired":true,"query":{},"model":"midjourney/blend","channel":"midjourney","callback":"notifyHook"},
  submitMidjourneyChange: {"operationId":"submitMidjourneyChange","method":"POST","path":"/midjourney/change","surface":"router","creates":true,"bodies":["application/json"],"bodyRequired":true,"query":{},"model":"midjourney/change","channel":"midjourney","callback":"notifyHook"},
  submitMidjourneyShorten: {"operationId":"submitMidjourneyShorten","method":"POST","path":"/midjourney/shorten","surface":"router","creates":true,"bodies":["application/json"],"bodyRequired":true,"query":{},"model":"midjourney/shorten","channel":"midjourney","callback":"notifyHook"},
  submitSunoJob: {"operationId":"submitSunoJob","method":"POST","path":"/suno/jobs","surface":"router","creates":true,"bodies":["application/json"],"bodyRequired":true,"query":{},"model":"suno/jobs","channel":"suno","callback":"notifyHook"},
  submitRecraftVectorize: {"operationId":"submitRecraftVectorize","method":"POST","path":"/recraft/vectorize","surface":"router","creates":true,"bodies":["application/json","multipart/form-data"],"bodyRequired":true,"query":{},"model":"recraft/vectorize","channel":"recraft","callback":"notifyHook","form":{"notify":"boolean"}},
  submitRecraftRemoveBackground: {"operationId":"submitRecraftRemoveBackground","method":"POST","path":"/recraft/remove-background","surface":"router","creates":true,"bodies":["application/json","multipart/form-data"],"bodyRequired":true,"query":{},"model":"recraft/remove-background","channel":"recraft","callback":"notifyHook","form":{"notify":"boolean"}},
  submitRecraftUpscale: {"operationId":"submitRecraftUpscale","method":"POST","path":"/recraft/upscale","surface":"router","creates":true,"bodies":["application/json","multipart/form-data"],"bodyRequired":true,"query":{},"model":"recraft/upscale","channel":"recraft","callback":"notifyHook","form":{"notify":"boolean"}},
  submitRecraftStyle: {"operationId":"submitRecraftStyle","method":"POST","path":"/recraft/styles","surface":"router","creates":true,"bodies":["application/json","multipart/form-data"],"bodyRequired":true,"query":{},"model":"recraft/styles","channel":"recraft","callback":"notifyHook","form":{"files":"array","image_urls":"array","notify":"boolean"}},
  submitKlingTextToVideo: {"operationId":"submitKlingTextToVideo","method":"POST","path":"/kling/text-to-video","surface":"router","creates":true,"bodies":["application/json"],"bodyRequired":true,"query":{},"model":"kling/text-to-video","channel":"kling","callback":"notifyHook"},
  submitKlingImageToVideo: {"operationId":"submitKlingImageToVideo","method":"POST","path":"/kling/image-to-video","surface":"router","creates":true,"bodies":["application/json"],"bodyRequired":true,"query":{},"model":"kling/image-to-video","channel":"kling","callback":"notifyHook"},
  getRouterTask: {"operationId":"getRouterTask","method":"GET","path":"/tasks/{task_id}","surface":"router","creates":false,"bodies":[],"bodyRequired":false,"query":{}},
  listModels: {"operationId":"listModels","method":"GET","path":"/v1/models","surface":"unified","creates":false,"bodies":[],"bodyRequired":false,"query":{"kind":{"type":"string"},"provider":{"type":"string"},"q":{"type":"string"},"cursor":{"type":"string"},"limit":{"type":"integer"}}},
  getModel: {"operationId":"getModel","method":"GET","path":"/v1/models/{provider}/{name}","surface":"unified","creates":false,"bodies":[],"bodyRequired":false,"query":{}},
  getAccount: {"operationId":"getAccount","method":"GET","path":"/account","surface":"unified","creates":false,"bodies":[],"bodyRequired":false,"query":{}},
  listUsage: {"operationId":"listUsage","method":"GET","path":"/v1/usage","surface":"unified","creates":false,"bodies":[],"bodyRequired":false,"query":{"from":{"type":"string"},"to":{"type":"string"},"model":{"type":"string"},"cursor":{"type":"string"},"limit":{"type":"integer"}}},
  uploadFile: {"operationId":"uploadFile","method":"POST","path":"/v1/files","surface":"unified","creates":false,"bodies":["multipart/form-data"],"bodyRequired":true,"query":{}},
  listElevenLabsVoices: {"operationId":"listElevenLabsVoices","method":"GET","path":"/v1/resources/elevenlabs/voices","surface":"unified","creates":false,"bodies":[],"bodyRequired":false,"query":{}},
  listGoogleVoices: {"operationId":"listGoogleVoices","method":"GET","path":"/v1/resources/google/voices","surface":"unified","creates":false,"bodies":[],"bodyRequired":false,"query":{}},
};

/** How each surface refuses, by the name of the example that shows it. */
export const errors: {
  readonly unified: Readonly<Record<"invalid" | "unauthorized" | "wrongMethod" | "rateLimited" | "failed" | "unpaid" | "notFound" | "unknownModel" | "keyReused" | "tooLarge" | "wrongType", Refusal>>;
  readonly async: Readonly<Record<"invalid" | "unauthorized" | "unpaid" | "wrongMethod" | "keyReused" | "tooLarge" | "wrongType" | "rateLimited" | "failed" | "notFound", Refusal>>;
  readonly direct: Readonly<Record<"unsupportedModel" | "invalid" | "unauthorized" | "unpaid" | "wrongMethod" | "keyReused" | "tooLarge" | "wrongType" | "rateLimited" | "failed", Refusal>>;
  readonly router: Readonly<Record<"invalid" | "unauthorized" | "unpaid" | "channelDisabled" | "wrongMethod" | "keyReused" | "tooLarge" | "wrongType" | "rateLimited" | "failed" | "notFound", Refusal>>;
} = {
  unified: {"invalid":{"status":400,"code":"validation_error"},"unauthorized":{"status":401,"code":"authentication_failed"},"wrongMethod":{"status":405,"code":"method_not_allowed"},"rateLimited":{"status":429,"code":"rate_limit_exceeded"},"failed":{"status":500,"code":"internal_error"},"unpaid":{"status":402,"code":"insufficient_balance"},"notFound":{"status":404,"code":"not_found"},"unknownModel":{"status":404,"code":"not_found"},"keyReused":{"status":409,"code":"idempotency_conflict"},"tooLarge":{"status":413,"code":"payload_too_large"},"wrongType":{"status":415,"code":"unsupported_media_type"}},
  async: {"invalid":{"status":400,"code":"invalid_request"},"unauthorized":{"status":401,"code":"invalid_api_key"},"unpaid":{"status":402,"code":"insufficient_quota"},"wrongMethod":{"status":405,"code":"method_not_allowed"},"keyReused":{"status":409,"code":"idempotency_conflict"},"tooLarge":{"status":413,"code":"payload_too_large"},"wrongType":{"status":415,"code":"unsupported_media_type"},"rateLimited":{"status":429,"code":"rate_limit_exceeded"},"failed":{"status":500,"code":"internal_error"},"notFound":{"status":404,"code":"task_not_found"}},
  direct: {"unsupportedModel":{"status":400,"code":"unsupported_model","type":"invalid_request_error"},"invalid":{"status":400,"code":"invalid_request","type":"invalid_request_error"},"unauthorized":{"status":401,"code":"invalid_api_key","type":"authentication_error"},"unpaid":{"status":402,"code":"insufficient_credits","type":"insufficient_credits_error"},"wrongMethod":{"status":405,"code":"method_not_allowed","type":"invalid_request_error"},"keyReused":{"status":409,"code":"idempotency_conflict","type":"invalid_request_error"},"tooLarge":{"status":413,"code":"payload_too_large","type":"invalid_request_error"},"wrongType":{"status":415,"code":"unsupported_media_type","type":"invalid_request_error"},"rateLimited":{"status":429,"code":"rate_limit_exceeded","type":"rate_limit_error"},"failed":{"status":500,"code":"internal_error","type":"server_error"}},
  router: {"invalid":{"status":400,"code":"invalid_request"},"unauthorized":{"status":401,"code":"invalid_api_key"},"unpaid":{"status":402,"code":"insufficient_quota"},"channelDisabled":{"status":403,"code":"channel_disabled"},"wrongMethod":{"status":405,"code":"method_not_allowed"},"keyReused":{"status":409,"code":"idempotency_conflict"},"tooLarge":{"status":413,"code":"payload_too_large"},"wrongType":{"status":415,"code":"unsupported_media_type"},"rateLimited":{"status":429,"code":"rate_limit_exceeded"},"failed":{"status":500,"code":"internal_error"},"notFound":{"status":404,"code":"task_not_found"}},
};
