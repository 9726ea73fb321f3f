import { ConnectionError } from "../errors/errors.ts";

/** One server-sent event; a comment line, which only shows that the connection lives, is one without data. */
export interface ServerEvent {
  readonly id?: string | undefined;
  readonly data?: string | undefined;
}

/** Reads server-sent events, by the field rules of the HTML standard. `next` gives undefined at the end. */
export function eventReader(body: ReadableStream<Uint8Array>) {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  const ready: ServerEvent[] = [];
  let rest = "";
  let id: string | undefined;
  let data: string[] = [];

  function take(line: string) {
    const [, name, text = ""] = /^([^:]*):? ?(.*)$/s.exec(line) as RegExpExecArray;
    if (line === "") {
      if (data.length > 0) ready.push({ id, data: data.join("\n") });
      data = [];
    } else if (name === "") ready.push({});
    else if (name === "data") data.push(text);
    else if (name === "id") id = text;
  }

  return {
    async next(): Promise<ServerEvent | undefined> {
      while (ready.length === 0) {
        const { done, value } = await reader.read().catch((cause) => {
          throw new ConnectionError("The stream of events broke off.", { code: "connection_lost", cause });
        });
        if (done) {
          // The carriage return was a whole line break.
          if (rest.endsWith("\r")) take(rest.slice(0, -1));
          rest = "";
          return ready.shift();
        }
        // A carriage return at the end may be the half of a line break.
        const lines = (rest + decoder.decode(value, { stream: true })).split(/\r\n|\n|\r(?!$)/);
        rest = lines.pop() as string;
        lines.forEach(take);
      }
      return ready.shift();
    },
    /** Lets go of the connection. */
    close(): void {
      reader.cancel().catch(() => {});
    },
  };
}
