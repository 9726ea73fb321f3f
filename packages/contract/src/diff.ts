/** Rates what changed from one OpenAPI document to another. */
export { type Change, type Level, levels, ratingOf, type Side } from "./diff/change.ts";
export { diffSpecs } from "./diff/diff-specs.ts";
