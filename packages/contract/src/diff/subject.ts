const unescaped = (segment: string) => segment.replaceAll("~1", "/").replaceAll("~0", "~");

/** What a pointer points into, in words, with a colon: `POST /v1/tasks:`, `prompt of VeoInput:`. Empty for the document as a whole. */
export function subjectOf(pointer: string): string {
  const [kind = "", first = "", second = "", ...rest] = pointer.slice(1).split("/").map(unescaped);
  if (kind === "components") return `${fieldsIn(rest)}${second}: `;
  if (kind === "paths") return `${fieldsIn(rest)}${second ? `${second.toUpperCase()} ` : ""}${first}: `;
  if (kind === "webhooks") return `${fieldsIn(rest)}webhook ${first}: `;
  return "";
}

function fieldsIn(segments: readonly string[]): string {
  const names: string[] = [];
  segments.forEach((segment, index) => {
    if (segments[index - 1] === "properties" && segments[index - 2] !== "properties") names.push(segment);
  });
  return names.length ? `${names.join(".")} of ` : "";
}
