/** Voices that the spec lists. */
export { googleVoices } from "./generated/voices.ts";
