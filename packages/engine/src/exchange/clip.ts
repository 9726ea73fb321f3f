/** A text from outside for a message: as much of it as tells which one it is. */
export const clip = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most)}…` : text);
