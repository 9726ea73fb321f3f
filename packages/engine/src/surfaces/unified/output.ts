import type { components } from "@gentasks/schema";
import { catalogue } from "@gentasks/schema/catalogue";
import type { Artifact, Output, Task } from "../../task/task.ts";

type S = components["schemas"];

/** How each output component of the spec is made of what a task has made. */
const forms = {
  VideoOutput: ({ artifacts }): S["VideoOutput"] => ({ video_url: urlsOf(artifacts)[0] ?? "" }),
  ImageOutput: ({ artifacts }): S["ImageOutput"] =>
    one(
      urlsOf(artifacts),
      (image_url) => ({ image_url }),
      (image_urls) => ({ image_urls }),
    ),
  AudioOutput: ({ artifacts }): S["AudioOutput"] =>
    one(
      urlsOf(artifacts),
      (audio_url) => ({ audio_url }),
      (audio_urls) => ({ audio_urls }),
    ),
  SunoClipsOutput: ({ artifacts }): S["SunoClipsOutput"] => ({ clips: artifacts.map(clip), audio_urls: urlsOf(artifacts) }),
  StemsOutput: ({ artifacts }): S["StemsOutput"] => ({ audio_urls: urlsOf(artifacts), clips: artifacts.map(clip) }),
  LyricsOutput: ({ title, text = "" }): S["LyricsOutput"] => ({ ...(title !== undefined && { title }), text }),
  TranscriptOutput: ({ text, transcript }): S["TranscriptOutput"] => ({
    language_code: transcript?.language ?? "",
    ...(text !== undefined && { text }),
    words: transcript?.words.map(({ speaker, ...word }) => ({ ...word, ...(speaker !== undefined && { speaker_id: speaker }) })) ?? [],
    file_duration_seconds: transcript?.seconds ?? 0,
  }),
} satisfies Record<string, (output: Output) => object>;

/** What a completed task carries as `output`, in the form that its model's catalogue entry names. */
export function outputOf({ model, output }: Task): object {
  const form = (catalogue.unified as Readonly<Record<string, { readonly output: string }>>)[model]?.output ?? "";
  if (!output || !Object.hasOwn(forms, form))
    throw new Error(`Cannot render the output of ${model}: no form named ${JSON.stringify(form)}`);
  return forms[form as keyof typeof forms](output);
}

const urlsOf = (artifacts: readonly Artifact[]) => artifacts.map(({ url }) => url);

/** One address by itself, several as a list, with the first one by itself too. */
function one<A, B>(urls: readonly string[], single: (url: string) => A, list: (urls: string[]) => B): A | (A & B) {
  const first = single(urls[0] ?? "");
  return urls.length > 1 ? { ...first, ...list([...urls]) } : first;
}

const clip = ({ clip: id = "", title, url }: Artifact): S["SunoClip"] => ({
  id,
  status: "complete",
  ...(title !== undefined && { title }),
  audio_url: url,
});
