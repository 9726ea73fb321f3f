/** Cases at the limits of size have bodies of megabytes, which nobody reads in a report. */
const most = 20_000;

/** A body as a report keeps it: what is too long is cut off, and says so. */
export const clip = (text: string): string => (text.length > most ? `${text.slice(0, most)}… (${text.length} characters in all)` : text);
