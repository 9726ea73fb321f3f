/** Files and texts that simulated models give: valid, playable, and the same for the same arguments in every runtime. */
export { chat, piecesOf } from "./chat.ts";
export { imageDimensions, videoDimensions } from "./dimensions.ts";
export { lyrics } from "./lyrics.ts";
export { mp3, mp3Size } from "./mp3.ts";
export { mp4, mp4Size } from "./mp4.ts";
export { png, pngSize } from "./png.ts";
export { describe } from "./prompts.ts";
export { rangeOf } from "./range.ts";
export type { AudioKind } from "./score.ts";
export { transcript } from "./transcript.ts";
export { wav, wavSize } from "./wav.ts";
