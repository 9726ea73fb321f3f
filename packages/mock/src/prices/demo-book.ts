import type { PriceBook } from "@gentasks/engine";
import type { ModelMaps } from "@gentasks/schema";
import type { PriceRule } from "@gentasks/schema/price";

type Rules = readonly PriceRule[];
type CompleteBook = { readonly [S in keyof ModelMaps]: { readonly [M in keyof ModelMaps[S] as string extends M ? never : M]?: Rules } };

/** Cents, in micro-USD. */
const cent = 10_000;

const request = (cents: number): Rules => [{ per: "request", microUsd: cents * cent }];
const image = (cents: number): Rules => [{ per: "image", microUsd: cents * cent, count: { field: "n", default: 1 } }];
const second = (cents: number, usual: number): Rules => [
  { per: "second", microUsd: cents * cent, count: { field: "duration", default: usual } },
];
/** A price by mode: the plain one stands for the mode that is taken when none is given. */
const secondByMode = (pro: number, std: number, usual: number): Rules => [
  { per: "second", microUsd: std * cent, when: { mode: "std" }, count: { field: "duration", default: usual } },
  ...second(pro, usual),
];
const thousandTokens = (cents: number): Rules => [{ per: "token", units: 1000, microUsd: cents * cent }];
const thousandCharacters = (cents: number): Rules => [{ per: "character", units: 1000, microUsd: cents * cent }];

/**
 * Invented prices of a plausible size, so that money runs out in a mock. They are no service's, and are shown as `demo`
 * wherever they are. Models whose price is documented are left out where that price covers every input.
 */
const demoBook = {
  unified: {
    "google/veo-3.1-fast": second(8, 4),
    "google/veo-3.1-quality": second(20, 4),
    "google/veo-3.1-lite": second(4, 4),
    "google/veo-3.1-lite-relaxed": second(2, 4),
    "google/veo-3.1-extend": second(8, 8),
    "google/veo-3.1-upscale": [{ per: "request", microUsd: 60 * cent, when: { resolution: "4k" } }, ...request(25)],
    "google/gemini-omni-flash-video": second(6, 4),
    "google/gemini-omni-flash-video-edit": request(45),
    "hailuo/minimax-2.0": [{ per: "request", microUsd: 49 * cent, when: { resolution: "1080p" } }, ...second(4.5, 6)],
    "hailuo/minimax-2.3": [{ per: "request", microUsd: 49 * cent, when: { resolution: "1080p" } }, ...second(4.5, 6)],
    "hailuo/minimax-2.3-fast": second(3, 6),
    "kuaishou/kling-3.0-omni-video": secondByMode(14, 9, 5),
    "kuaishou/kling-3.0-omni-video-edit": request(80),
    "kuaishou/kling-o1-video": secondByMode(12, 8, 5),
    "kuaishou/kling-o1-video-edit": request(70),
    "kuaishou/kling-3.0-video": secondByMode(12, 8, 5),
    "kuaishou/kling-3.0-turbo-video": secondByMode(8, 5, 5),
    "kuaishou/kling-2.6-video": secondByMode(9, 5, 5),
    "kuaishou/kling-2.5-turbo-video": secondByMode(6, 4, 5),
    "kuaishou/kling-2.1-video": secondByMode(8, 5, 5),
    "kuaishou/kling-2.1-master-video": second(24, 5),
    "kuaishou/kling-2.6-motion-control": request(55),
    "kuaishou/kling-3.0-motion-control": request(65),
    "xai/grok-imagine-video-extend": request(30),
    "topaz-labs/video-upscale": request(50),
    "google/nano-banana": image(3),
    "google/nano-banana-pro": [{ per: "image", microUsd: 20 * cent, when: { resolution: "4k" } }, ...image(10)],
    "openai/gpt-image-2": [{ per: "image", microUsd: 16 * cent, when: { resolution: "4K" } }, ...image(6)],
    "black-forest-labs/flux.2-pro": image(4),
    "black-forest-labs/flux.2-flex": image(6),
    "black-forest-labs/flux.2-max": image(8),
    "kuaishou/kling-o1-image": image(3),
    "kuaishou/kling-3.0-omni-image": image(4),
    "kuaishou/kling-3.0-image": image(3),
    "kuaishou/kling-2.1-image": image(2),
    "topaz-labs/image-upscale": request(8),
    "topaz-labs/image-generative": request(12),
    "alibaba/qwen-image-max": image(6),
    "alibaba/qwen-image-plus": image(3),
    "alibaba/qwen-image": image(4),
    "alibaba/z-image-turbo": [{ per: "image", microUsd: 2 * cent, when: { prompt_extend: true } }, ...image(1)],
    "xai/grok-imagine-image": image(2),
    "suno-ai/music": request(8),
    "suno-ai/add-vocals": request(8),
    "suno-ai/add-instrumental": request(8),
    "suno-ai/extend": request(8),
    "suno-ai/cover": request(8),
    "suno-ai/stems": request(5),
    "suno-ai/stems-all": request(20),
    "suno-ai/lyrics": request(1),
    "suno-ai/wav": request(1),
    "elevenlabs/text-to-speech": thousandCharacters(10),
    "elevenlabs/text-to-dialogue": request(12),
    "elevenlabs/sound-effect": request(4),
    "elevenlabs/voice-isolation": request(6),
    "elevenlabs/speech-to-text": request(5),
  },
  async: {
    "kling-v2": second(10, 5),
    "kling-v1-6": second(6, 5),
    "luma-ray-2": request(70),
    "luma-photon": image(2),
    "runway-gen4": second(5, 5),
    "runwayml-gen3a-turbo": second(5, 10),
    "veo-3": second(20, 8),
    "minimax-video-01": request(43),
    "vidu-2.0": request(30),
    "jimeng-v2": image(3),
    "doubao-seedance-1-0-pro": second(10, 5),
    "flux-pro": image(5),
    "flux-kontext-pro": image(4),
    "grok-2-image": image(7),
    "wanx-v2": image(4),
  },
  direct: {
    "gpt-4": thousandTokens(4.5),
    "gpt-4-turbo": thousandTokens(2),
    "gpt-3.5-turbo": thousandTokens(0.1),
    "claude-3-opus": thousandTokens(4.5),
    "claude-3-sonnet": thousandTokens(0.9),
    "claude-3-haiku": thousandTokens(0.1),
    "mixtral-8x7b": thousandTokens(0.05),
    "mixtral-8x22b": thousandTokens(0.1),
    "flux-1-pro": image(5),
    "flux-1-dev": image(2.5),
    "flux-1-schnell": image(0.3),
    "eleven-labs-tts": thousandCharacters(10),
    "eleven-labs-sts": request(12),
    "eleven-labs-stt": request(5),
  },
  router: {
    "midjourney/imagine": request(10),
    "midjourney/describe": request(2),
    "midjourney/blend": request(10),
    "midjourney/change": request(6),
    "midjourney/shorten": request(1),
    "suno/jobs": request(10),
    "recraft/vectorize": request(1),
    "recraft/remove-background": request(1),
    "recraft/upscale": request(1),
    "recraft/styles": request(4),
    "kling/text-to-video": secondByMode(9, 5, 5),
    "kling/image-to-video": secondByMode(9, 5, 5),
  },
} satisfies CompleteBook;

/** The prices of the mock: every model that is known, and a flat one for names that the async surface takes unseen. */
export const demoPrices: PriceBook = { ...demoBook, async: { ...demoBook.async, "*": request(25) } };
