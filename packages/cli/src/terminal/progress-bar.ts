import { styleText } from "node:util";
import { plain } from "./plain.ts";

/** How a piece of work stands. */
export interface Standing {
  readonly what: string;
  readonly status: string;
  /** From 0 to 1; undefined where nobody knows. */
  readonly done: number | undefined;
}

const width = 24;

/** A line on a terminal that moves; where there is none, a line for each new status. */
export function progressBar(stream: NodeJS.WriteStream = process.stderr) {
  const started = performance.now();
  let standing: Standing | undefined;

  function draw(): void {
    if (!standing) return;
    stream.write(`\r\u001b[K${lineOf(standing, performance.now() - started, stream)}`);
  }

  const ticking = stream.isTTY ? setInterval(draw, 200) : undefined;
  ticking?.unref();
  return {
    show(next: Standing): void {
      const isNew = next.status !== standing?.status;
      standing = next;
      if (ticking) draw();
      else if (isNew) stream.write(plain(`${next.what} ${next.status}\n`));
    },
    /** Takes the line away. */
    end(): void {
      clearInterval(ticking);
      if (ticking && standing) stream.write("\r\u001b[K");
      standing = undefined;
    },
  };
}

function lineOf({ what, status, done }: Standing, elapsedMs: number, stream: NodeJS.WriteStream): string {
  const filled = Math.round((done ?? 0) * width);
  const bar = `${"█".repeat(filled)}${"░".repeat(width - filled)}`;
  const left = done !== undefined && done > 0.05 && done < 1 ? `, about ${seconds((elapsedMs / done) * (1 - done))} left` : "";
  const percent = done === undefined ? "    " : `${String(Math.round(done * 100)).padStart(3)}%`;
  const text = plain(`${status.padEnd(10)} ${bar} ${percent}  ${seconds(elapsedMs)}${left}  ${what}`).slice(0, (stream.columns || 80) - 1);
  return styleText("cyan", text, { stream });
}

const seconds = (ms: number): string => {
  const whole = Math.round(ms / 1000);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
};
