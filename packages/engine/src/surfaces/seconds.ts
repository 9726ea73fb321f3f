/** Unix seconds, as all surfaces tell time. */
export const seconds = (ms: number): number => Math.floor(ms / 1000);
