import type { Surface } from "../task/task.ts";
import { async } from "./async/index.ts";
import { direct } from "./direct/index.ts";
import { router } from "./router/index.ts";
import type { SurfaceModule } from "./surface.ts";
import { unified } from "./unified/index.ts";

/** The APIs that the service speaks. */
export const surfaces: Readonly<Record<Surface, SurfaceModule>> = { unified, async, direct, router };
