import { answerControl, type Controlled } from "../control/http.ts";
import { pageAsset } from "../page/assets.ts";

/** Answers what is no business of the service: the page and the control API. */
export const answerOwn = (request: Request, controlled: Controlled): Response | Promise<Response> =>
  pageAsset(request) ?? answerControl(request, controlled);
