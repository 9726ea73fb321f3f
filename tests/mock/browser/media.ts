import type { Page } from "playwright-core";

export interface Picture {
  readonly width: number;
  readonly height: number;
}

/** How large a picture is once it is shown. */
export const showPicture = (page: Page, url: string): Promise<Picture> =>
  page.evaluate(async (src) => {
    const { document } = globalThis as never as { document: { createElement(name: "img"): ImageLike } };
    const image = document.createElement("img");
    image.src = src;
    await image.decode();
    return { width: image.naturalWidth, height: image.naturalHeight };
  }, url);

export interface Played extends Picture {
  /** In seconds. */
  readonly duration: number;
  /** How far it had come. */
  readonly at: number;
  /** Where it was after it had been sent to its middle. */
  readonly sought: number;
}

/** Plays a video or a sound until it can go on to its end and has gone on a little, then sends it to its middle. */
export const play = (page: Page, kind: "video" | "audio", url: string): Promise<Played> =>
  page.evaluate(
    async ([name, src]) => {
      const { document } = globalThis as never as { document: { createElement(name: string): MediaLike } };
      const media = document.createElement(name);
      const event = (type: string) =>
        new Promise<void>((resolve, reject) => {
          media.addEventListener(type, () => resolve(), { once: true });
          media.addEventListener("error", () => reject(new Error(`${src}: ${media.error?.message}`)), { once: true });
        });
      media.muted = true;
      media.src = src;
      await event("canplaythrough");
      await media.play();
      while (media.currentTime === 0) await event("timeupdate");
      const at = media.currentTime;
      media.pause();
      const seeked = event("seeked");
      media.currentTime = media.duration / 2;
      await seeked;
      return { width: media.videoWidth ?? 0, height: media.videoHeight ?? 0, duration: media.duration, at, sought: media.currentTime };
    },
    [kind, url] as const,
  );

interface ImageLike {
  src: string;
  readonly naturalWidth: number;
  readonly naturalHeight: number;
  decode(): Promise<void>;
}

interface MediaLike {
  src: string;
  muted: boolean;
  currentTime: number;
  readonly duration: number;
  readonly videoWidth?: number;
  readonly videoHeight?: number;
  readonly error: { readonly message: string } | null;
  play(): Promise<void>;
  pause(): void;
  addEventListener(type: string, listener: () => void, options: { once: boolean }): void;
}
