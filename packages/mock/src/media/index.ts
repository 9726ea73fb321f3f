/** Files and texts that simulated models give: valid, playable, and the same for the same arguments in every runtime. */
export { chat, piecesOf } from "./chat.ts";
export { type Dimensions, imageDimensions, videoDimensions } from "./dimensions.ts";
export { type Lyrics, lyrics } from "./lyrics.ts";
export { type Mp3Options, mp3, mp3Size } from "./mp3.ts";
export { type Mp4Options, mp4, mp4Size } from "./mp4.ts";
export { type PngOptions, png, pngSize } from "./png.ts";
export { describe } from "./prompts.ts";
export { seedOf } from "./random.ts";
export { type ByteRange, rangeOf } from "./range.ts";
export type { AudioKind } from "./score.ts";
export { type TranscriptPart, transcript } from "./transcript.ts";
export { wav, wavSize } from "./wav.ts";
