import veo from "@gentasks/schema/validators/unified/google/veo-3.1-fast";
import { googleVoices } from "@gentasks/schema/voices";
import { expect, test } from "vitest";
import { document } from "../generator/bundle.ts";

test("the voices are those that the list of Google's voices shows, each once", () => {
  const { voices } = document.paths["/v1/resources/google/voices"].get.responses["200"].content["application/json"].examples;
  expect(voices.$ref).toBe("#/components/examples/VoicesGoogle");
  expect(googleVoices).toEqual(document.components.examples.VoicesGoogle.value.data.items);
  expect(new Set(googleVoices.map(({ voice_id }) => voice_id)).size).toBe(30);
});

test("a model takes each of them, and the presets that the models name are among them", () => {
  const image = "https://example.com/ada.png";
  for (const { voice_id, name } of googleVoices) {
    expect(name.toLowerCase()).toBe(voice_id);
    expect(veo.validate({ prompt: "x", duration: 8, reference_image_urls: [image], voice: voice_id }).issues).toBeUndefined();
  }
  const named: string[] = document.components.schemas.VoicePreset.examples;
  expect(named.filter((id) => !googleVoices.some(({ voice_id }) => voice_id === id))).toEqual([]);
});
