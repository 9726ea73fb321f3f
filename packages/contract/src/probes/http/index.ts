import type { Probe } from "../probe.ts";
import { authentication } from "./authentication.ts";
import { bodyFields } from "./body-fields.ts";
import { heads } from "./head.ts";
import { largeBodies } from "./large-bodies.ts";
import { methodsLacking } from "./methods.ts";
import { limits, money } from "./money.ts";
import { oddBodies } from "./odd-bodies.ts";
import { queries } from "./queries.ts";
import { plainReads } from "./reads.ts";
import { requestIds } from "./request-ids.ts";
import { unknown } from "./unknown.ts";
import { unknownModels } from "./unknown-models.ts";
import { uploads } from "./uploads.ts";
import { visibility } from "./visibility.ts";

/** What holds of every operation, whatever it does. */
export const httpProbes: readonly Probe[] = [
  plainReads,
  requestIds,
  heads,
  ...authentication,
  ...unknown,
  ...unknownModels,
  ...methodsLacking,
  ...oddBodies,
  ...bodyFields,
  ...largeBodies,
  uploads,
  ...queries,
  ...visibility,
  ...money,
  ...limits,
];
