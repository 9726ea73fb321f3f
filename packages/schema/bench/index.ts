/** Prints what the package promises, measured beside the alternatives in the same run. */
import { types } from "./types.ts";
import { validators } from "./validators.ts";

await validators();
types();
