import { createHash } from "node:crypto";

/** One statement of a source document: a sentence, a table row, or a line of a sample. */
export interface Segment {
  /** Line number in the document, from 1. */
  readonly line: number;
  /** Position within the line, from 1. */
  readonly part: number;
  /** First eight hex digits of the SHA-256 of the text, so that the table proves what it maps without repeating it. */
  readonly sha: string;
  readonly text: string;
}

const tableRow = /\s\|/;
const sample = /^[{}[\]"']|^-[HFd] |^(curl|await|const|import|headers|method|body|json=|data|image_url|response|console)\b|[{}[\];,\\]$/;
/** A full stop before a capital ends a sentence, also where the extraction lost the space between them. */
const sentenceEnd = /(?<=[.!?]\)?)\s+(?=[A-Z“*@`])|(?<=[a-z][.!?])(?=[A-Z][a-z])/;

/** Splits a source document into its statements. */
export function segmentsOf(document: string): Segment[] {
  return document.split("\n").flatMap((raw, index) => {
    const text = raw.trim();
    if (text === "") return [];
    const parts = tableRow.test(text) || sample.test(text) ? [text] : text.split(sentenceEnd);
    return parts.map((part, position) => ({
      line: index + 1,
      part: position + 1,
      sha: createHash("sha256").update(part.trim()).digest("hex").slice(0, 8),
      text: part.trim(),
    }));
  });
}
