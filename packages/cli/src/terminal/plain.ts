/** A text from elsewhere without the characters by which it could steer the terminal. Ends of lines stay. */
export const plain = (text: string): string => text.replaceAll(/[\p{Cc}]/gu, (character) => (character === "\n" ? character : "\ufffd"));
