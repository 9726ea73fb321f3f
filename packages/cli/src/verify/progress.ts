/** A line on a terminal that says how far a run is; nothing where there is no terminal. */
export function progressLine() {
  const { isTTY } = process.stderr;
  let shownAt = 0;
  return {
    show({ done, of, what }: { readonly done: number; readonly of: number; readonly what: string }): void {
      // Thousands of pieces of work go by in seconds.
      if (!isTTY || performance.now() - shownAt < 50) return;
      shownAt = performance.now();
      const line = `${Math.floor((done / of) * 100)} %  ${done} of ${of}  ${what}`;
      process.stderr.write(`\r\u001b[K${line.slice(0, (process.stderr.columns || 80) - 1)}`);
    },
    clear(): void {
      if (isTTY) process.stderr.write("\r\u001b[K");
    },
  };
}
