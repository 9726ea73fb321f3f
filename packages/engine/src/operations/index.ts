import type { OperationId } from "@gentasks/schema/operations";
import { getAccount, listUsage } from "./account.ts";
import { create } from "./create.ts";
import { runDirectTask } from "./direct.ts";
import { streamTaskEvents } from "./events.ts";
import { uploadFile } from "./files.ts";
import type { Handler } from "./handler.ts";
import { getModel, listElevenLabsVoices, listGoogleVoices, listModels } from "./models.ts";
import { cancelTask, listTasks, readTask } from "./tasks.ts";

/** Who fulfils which operation. */
export const handlers: Readonly<Record<OperationId, Handler>> = {
  createTask: create,
  getTask: readTask,
  listTasks,
  cancelTask,
  streamTaskEvents,

  submitAsyncTask: create,
  getAsyncTask: readTask,

  runDirectTask,

  submitMidjourneyImagine: create,
  submitMidjourneyDescribe: create,
  submitMidjourneyBlend: create,
  submitMidjourneyChange: create,
  submitMidjourneyShorten: create,
  submitSunoJob: create,
  submitRecraftVectorize: create,
  submitRecraftRemoveBackground: create,
  submitRecraftUpscale: create,
  submitRecraftStyle: create,
  submitKlingTextToVideo: create,
  submitKlingImageToVideo: create,
  getRouterTask: readTask,

  listModels,
  getModel,
  getAccount,
  listUsage,
  uploadFile,
  listElevenLabsVoices,
  listGoogleVoices,
};
