import type { Operation } from "@gentasks/schema/operations";
import { bodyOf, infoOf, isForm, type Sample, samples } from "../../corpus/samples.ts";

/** The path of an operation with something in the place of its parameters. */
export const pathOf = ({ path }: Operation, filling = "no-such-thing"): string => path.replaceAll(/\{[^}]+\}/g, filling);

/** The first published example that an operation takes as JSON, going on from nothing. */
export function sampleOf({ operationId }: Operation): Sample | undefined {
  const own = samples.filter((sample) => sample.operation === operationId && !isForm(sample));
  return own.find((sample) => !infoOf(sample)?.sourceTask) ?? own[0];
}

/** A body that an operation accepts; undefined where it takes none. */
export function rightBody(operation: Operation): unknown {
  const sample = sampleOf(operation);
  return sample && bodyOf(sample, sample.valid.minimal);
}

/** Whether even its smallest example goes on from an earlier task, or it has none. */
export function goesOn(operation: Operation): boolean {
  const sample = sampleOf(operation);
  const { field } = (sample && infoOf(sample)?.sourceTask) ?? {};
  return !sample || (field !== undefined && field in (sample.valid.minimal ?? {}));
}
