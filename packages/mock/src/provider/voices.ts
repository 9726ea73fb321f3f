import type { Voice } from "@gentasks/engine";

/** Invented voices: the real list belongs to an account. Any other id is taken as well. */
export const elevenLabsVoices: readonly Voice[] = [
  {
    voice_id: "adam",
    name: "Adam",
    description: "Deep and even, for narration",
    labels: { language: "en", accent: "american", gender: "male" },
  },
  {
    voice_id: "Qp3v9TzKc1LmWd8sXe4r",
    name: "Marlene",
    description: "Warm and close, for stories",
    labels: { language: "en", accent: "british", gender: "female" },
  },
  {
    voice_id: "Hn7bY2RfJx5GaUo6Vt0k",
    name: "Otis",
    description: "Rough and friendly, for talk",
    labels: { language: "en", accent: "american", gender: "male" },
  },
  {
    voice_id: "Zt4eL8QmBv0RyNc2Pw6d",
    name: "Ines",
    description: "Bright and quick, for news",
    labels: { language: "es", accent: "castilian", gender: "female" },
  },
];
