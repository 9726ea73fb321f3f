import type { Finding } from "../checks/finding.ts";

/** Findings that say the same of many cases, as one. */
export interface Folded {
  readonly finding: Finding;
  /** Ids of the cases and probes in which it was found. */
  readonly during: readonly string[];
}

/** Puts together what differs in nothing but the model or the value, so that one fault is told once. */
export function fold(findings: readonly Finding[]): readonly Folded[] {
  const folded = new Map<string, { finding: Finding; during: Set<string> }>();
  for (const finding of findings) {
    const key = [finding.check, finding.provenance, finding.expected, shapeOf(finding)].join("\n");
    const known = folded.get(key) ?? { finding, during: new Set<string>() };
    folded.set(key, known);
    known.during.add(finding.during);
  }
  return [...folded.values()].map(({ finding, during }) => ({ finding, during: [...during] }));
}

/** A message without its names, numbers and quotations. */
function shapeOf({ message, during }: Finding): string {
  // The id of a case has the model behind the surface.
  const [, model = ""] = during.split(" ");
  return (model === "" ? message : message.replaceAll(model, "/"))
    .replaceAll(/"[^"]*"/g, '""')
    .replaceAll(/[\w.-]+\/[\w./-]+/g, "/")
    .replaceAll(/\d+/g, "0")
    .slice(0, 80);
}
