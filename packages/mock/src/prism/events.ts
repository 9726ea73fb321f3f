/** A server-sent event as it came over the wire. */
export interface WireEvent {
  readonly id?: string;
  readonly event?: string;
  readonly data: string;
}

/** The events of a stream, each as soon as it is complete. Comments and events without data carry nothing and are left out. */
export async function* readEvents(stream: ReadableStream<Uint8Array>): AsyncGenerator<WireEvent> {
  let fields = new Map<string, string>();
  for await (const line of readLines(stream)) {
    if (line === "") {
      const data = fields.get("data");
      if (data !== undefined) yield { ...Object.fromEntries(fields), data };
      fields = new Map();
    } else if (!line.startsWith(":")) {
      const [, name = "", value = ""] = /^([^:]*)(?:: ?)?(.*)$/.exec(line) ?? [];
      const before = name === "data" ? fields.get(name) : undefined;
      fields.set(name, before === undefined ? value : `${before}\n${value}`);
    }
  }
}

async function* readLines(stream: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of stream) {
    rest += decoder.decode(chunk, { stream: true });
    // A carriage return at the end may be the first half of a line end.
    const lines = rest.split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest.endsWith("\r")) yield rest.slice(0, -1);
}
