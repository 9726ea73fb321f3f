// Generated from spec/ by `pnpm generate`. Do not edit.

import type { components, webhooks } from "./openapi.ts";

type S = components["schemas"];

/** Unlike Omit this keeps the known fields of a type that takes unknown ones too. */
type WithoutModel<T> = { [K in keyof T as K extends "model" ? never : K]: T[K] };

/** The models of the unified surface: what each takes and gives. */
export interface UnifiedModels {
  /** Google Veo 3.1 Fast */
  "google/veo-3.1-fast": { input: S["Veo31Input"]; output: S["VideoOutput"] };
  /** Google Veo 3.1 Quality */
  "google/veo-3.1-quality": { input: S["Veo31QualityInput"]; output: S["VideoOutput"] };
  /** Google Veo 3.1 Lite */
  "google/veo-3.1-lite": { input: S["Veo31Input"]; output: S["VideoOutput"] };
  /** Google Veo 3.1 Lite Relaxed */
  "google/veo-3.1-lite-relaxed": { input: S["Veo31Input"]; output: S["VideoOutput"] };
  /** Google Veo 3.1 Extend */
  "google/veo-3.1-extend": { input: S["Veo31ExtendInput"]; output: S["VideoOutput"] };
  /** Google Veo 3.1 Upscale */
  "google/veo-3.1-upscale": { input: S["Veo31UpscaleInput"]; output: S["VideoOutput"] };
  /** Google Gemini Omni Flash Video */
  "google/gemini-omni-flash-video": { input: S["GeminiOmniFlashVideoInput"]; output: S["VideoOutput"] };
  /** Google Gemini Omni Flash Video Edit */
  "google/gemini-omni-flash-video-edit": { input: S["GeminiOmniFlashVideoEditInput"]; output: S["VideoOutput"] };
  /** Minimax Hailuo 2.0 */
  "hailuo/minimax-2.0": { input: S["Minimax20Input"]; output: S["VideoOutput"] };
  /** Minimax Hailuo 2.3 */
  "hailuo/minimax-2.3": { input: S["Minimax23Input"]; output: S["VideoOutput"] };
  /** Minimax Hailuo 2.3 Fast */
  "hailuo/minimax-2.3-fast": { input: S["Minimax23FastInput"]; output: S["VideoOutput"] };
  /** Kling v3.0 Omni Video */
  "kuaishou/kling-3.0-omni-video": { input: S["Kling30OmniVideoInput"]; output: S["VideoOutput"] };
  /** Kling v3.0 Omni Video Edit */
  "kuaishou/kling-3.0-omni-video-edit": { input: S["Kling30OmniVideoEditInput"]; output: S["VideoOutput"] };
  /** Kling O1 Video */
  "kuaishou/kling-o1-video": { input: S["KlingO1VideoInput"]; output: S["VideoOutput"] };
  /** Kling O1 Video Edit */
  "kuaishou/kling-o1-video-edit": { input: S["KlingO1VideoEditInput"]; output: S["VideoOutput"] };
  /** Kling v3.0 Video */
  "kuaishou/kling-3.0-video": { input: S["Kling30VideoInput"]; output: S["VideoOutput"] };
  /** Kling v3.0 Turbo Video */
  "kuaishou/kling-3.0-turbo-video": { input: S["Kling30TurboVideoInput"]; output: S["VideoOutput"] };
  /** Kling v2.6 Video */
  "kuaishou/kling-2.6-video": { input: S["Kling26VideoInput"]; output: S["VideoOutput"] };
  /** Kling v2.5 Turbo Video */
  "kuaishou/kling-2.5-turbo-video": { input: S["Kling25TurboVideoInput"]; output: S["VideoOutput"] };
  /** Kling v2.1 Video */
  "kuaishou/kling-2.1-video": { input: S["Kling21VideoInput"]; output: S["VideoOutput"] };
  /** Kling v2.1 Master Video */
  "kuaishou/kling-2.1-master-video": { input: S["Kling21MasterVideoInput"]; output: S["VideoOutput"] };
  /** Kling v2.6 Motion Control */
  "kuaishou/kling-2.6-motion-control": { input: S["Kling26MotionControlInput"]; output: S["VideoOutput"] };
  /** Kling v3.0 Motion Control */
  "kuaishou/kling-3.0-motion-control": { input: S["Kling30MotionControlInput"]; output: S["VideoOutput"] };
  /** Grok Imagine Video Extend */
  "xai/grok-imagine-video-extend": { input: S["GrokImagineVideoExtendInput"]; output: S["VideoOutput"] };
  /** Topaz Video Upscale */
  "topaz-labs/video-upscale": { input: S["TopazVideoUpscaleInput"]; output: S["VideoOutput"] };
  /** Nano Banana */
  "google/nano-banana": { input: S["NanoBananaInput"]; output: S["ImageOutput"] };
  /** Nano Banana Pro */
  "google/nano-banana-pro": { input: S["NanoBananaProInput"]; output: S["ImageOutput"] };
  /** GPT Image 2 */
  "openai/gpt-image-2": { input: S["GptImage2Input"]; output: S["ImageOutput"] };
  /** Flux.2 Pro */
  "black-forest-labs/flux.2-pro": { input: S["Flux2ProInput"]; output: S["ImageOutput"] };
  /** Flux.2 Flex */
  "black-forest-labs/flux.2-flex": { input: S["Flux2FlexInput"]; output: S["ImageOutput"] };
  /** Flux.2 Max */
  "black-forest-labs/flux.2-max": { input: S["Flux2MaxInput"]; output: S["ImageOutput"] };
  /** Kling O1 Image */
  "kuaishou/kling-o1-image": { input: S["KlingO1ImageInput"]; output: S["ImageOutput"] };
  /** Kling v3.0 Omni Image */
  "kuaishou/kling-3.0-omni-image": { input: S["Kling30OmniImageInput"]; output: S["ImageOutput"] };
  /** Kling v3.0 Image */
  "kuaishou/kling-3.0-image": { input: S["Kling30ImageInput"]; output: S["ImageOutput"] };
  /** Kling v2.1 Image */
  "kuaishou/kling-2.1-image": { input: S["Kling21ImageInput"]; output: S["ImageOutput"] };
  /** Topaz Image Upscale */
  "topaz-labs/image-upscale": { input: S["TopazImageUpscaleInput"]; output: S["ImageOutput"] };
  /** Topaz Image Generative */
  "topaz-labs/image-generative": { input: S["TopazImageGenerativeInput"]; output: S["ImageOutput"] };
  /** Qwen Image 2.0 Pro */
  "alibaba/qwen-image-2.0-pro": { input: S["QwenImageInput"]; output: S["ImageOutput"] };
  /** Qwen Image 2.0 */
  "alibaba/qwen-image-2.0": { input: S["QwenImageInput"]; output: S["ImageOutput"] };
  /** Qwen Image Max */
  "alibaba/qwen-image-max": { input: S["QwenImageInput"]; output: S["ImageOutput"] };
  /** Qwen Image Plus */
  "alibaba/qwen-image-plus": { input: S["QwenImageInput"]; output: S["ImageOutput"] };
  /** Qwen Image */
  "alibaba/qwen-image": { input: S["QwenImageInput"]; output: S["ImageOutput"] };
  /** Z-Image Turbo */
  "alibaba/z-image-turbo": { input: S["ZImageTurboInput"]; output: S["ImageOutput"] };
  /** Wan 2.7 Pro Image */
  "alibaba/wan-2.7-pro-image": { input: S["Wan27ImageInput"]; output: S["ImageOutput"] };
  /** Wan 2.7 Image */
  "alibaba/wan-2.7-image": { input: S["Wan27ImageInput"]; output: S["ImageOutput"] };
  /** Wan 2.6 Image */
  "alibaba/wan-2.6-image": { input: S["Wan26ImageInput"]; output: S["ImageOutput"] };
  /** Wan 2.5 Image */
  "alibaba/wan-2.5-image": { input: S["Wan25ImageInput"]; output: S["ImageOutput"] };
  /** Wan 2.2 Image */
  "alibaba/wan-2.2-image": { input: S["Wan22ImageInput"]; output: S["ImageOutput"] };
  /** Wan 2.2 Flash Image */
  "alibaba/wan-2.2-flash-image": { input: S["Wan22ImageInput"]; output: S["ImageOutput"] };
  /** Grok Imagine Image */
  "xai/grok-imagine-image": { input: S["GrokImagineImageInput"]; output: S["ImageOutput"] };
  /** Suno Music Generation */
  "suno-ai/music": { input: S["SunoMusicInput"]; output: S["SunoClipsOutput"] };
  /** Add Vocals to Track */
  "suno-ai/add-vocals": { input: S["SunoOperationInput"]; output: S["SunoClipsOutput"] };
  /** Add Instrumental */
  "suno-ai/add-instrumental": { input: S["SunoOperationInput"]; output: S["SunoClipsOutput"] };
  /** Extend Audio */
  "suno-ai/extend": { input: S["SunoOperationInput"]; output: S["SunoClipsOutput"] };
  /** Create Cover */
  "suno-ai/cover": { input: S["SunoOperationInput"]; output: S["SunoClipsOutput"] };
  /** Extract Stems */
  "suno-ai/stems": { input: S["SunoStemsInput"]; output: S["StemsOutput"] };
  /** Extract All Stems */
  "suno-ai/stems-all": { input: S["SunoStemsInput"]; output: S["StemsOutput"] };
  /** Generate Lyrics */
  "suno-ai/lyrics": { input: S["SunoLyricsInput"]; output: S["LyricsOutput"] };
  /** WAV Export */
  "suno-ai/wav": { input: S["SunoWavInput"]; output: S["AudioOutput"] };
  /** ElevenLabs Text-to-Speech */
  "elevenlabs/text-to-speech": { input: S["ElevenLabsTextToSpeechInput"]; output: S["AudioOutput"] };
  /** ElevenLabs Multi-Voice Dialogue */
  "elevenlabs/text-to-dialogue": { input: S["ElevenLabsTextToDialogueInput"]; output: S["AudioOutput"] };
  /** ElevenLabs Sound Effects */
  "elevenlabs/sound-effect": { input: S["ElevenLabsSoundEffectInput"]; output: S["AudioOutput"] };
  /** ElevenLabs Voice Isolation */
  "elevenlabs/voice-isolation": { input: S["ElevenLabsVoiceIsolationInput"]; output: S["AudioOutput"] };
  /** ElevenLabs Speech-to-Text */
  "elevenlabs/speech-to-text": { input: S["ElevenLabsSpeechToTextInput"]; output: S["TranscriptOutput"] };
}

/** The models of the async surface: what each takes and gives. */
export interface AsyncModels {
  /** Kling 2 */
  "kling-v2": { input: S["AsyncKlingInput"]; output: S["AsyncTask"] };
  /** Kling 1.6 */
  "kling-v1-6": { input: S["AsyncKlingInput"]; output: S["AsyncTask"] };
  /** Kling 3 text to video */
  "kling-v3/text-to-video": { input: S["AsyncKlingInput"]; output: S["AsyncTask"] };
  /** Luma Ray 2 */
  "luma-ray-2": { input: S["AsyncLumaInput"]; output: S["AsyncTask"] };
  /** Luma Photon */
  "luma-photon": { input: S["AsyncLumaInput"]; output: S["AsyncTask"] };
  /** Runway Gen-4 */
  "runway-gen4": { input: S["AsyncRunwayInput"]; output: S["AsyncTask"] };
  /** Runway Gen-3 Alpha Turbo */
  "runwayml-gen3a-turbo": { input: S["AsyncRunwayMlInput"]; output: S["AsyncTask"] };
  /** Veo 3 */
  "veo-3": { input: S["AsyncVeoInput"]; output: S["AsyncTask"] };
  /** MiniMax Video-01 */
  "minimax-video-01": { input: S["AsyncMinimaxInput"]; output: S["AsyncTask"] };
  /** Vidu 2.0 */
  "vidu-2.0": { input: S["AsyncViduInput"]; output: S["AsyncTask"] };
  /** Jimeng 2 */
  "jimeng-v2": { input: S["AsyncJimengInput"]; output: S["AsyncTask"] };
  /** Doubao Seedance 1.0 pro */
  "doubao-seedance-1-0-pro": { input: S["AsyncDoubaoInput"]; output: S["AsyncTask"] };
  /** FLUX pro */
  "flux-pro": { input: S["AsyncFluxInput"]; output: S["AsyncTask"] };
  /** FLUX Kontext pro */
  "flux-kontext-pro": { input: S["AsyncFluxInput"]; output: S["AsyncTask"] };
  /** Any image or video model at Replicate */
  [model: `replicate/${string}`]: { input: S["AsyncReplicateInput"]; output: S["AsyncTask"] };
  /** Grok 2 Image */
  "grok-2-image": { input: S["AsyncXaiInput"]; output: S["AsyncTask"] };
  /** Wanx 2 */
  "wanx-v2": { input: S["AsyncAliInput"]; output: S["AsyncTask"] };
}

/** The models of the direct surface: what each takes and gives. */
export interface DirectModels {
  /** GPT-4 */
  "gpt-4": { input: WithoutModel<S["DirectChatRequest"]>; output: S["DirectChatCompletion"] };
  /** GPT-4 Turbo */
  "gpt-4-turbo": { input: WithoutModel<S["DirectChatRequest"]>; output: S["DirectChatCompletion"] };
  /** GPT-3.5 Turbo */
  "gpt-3.5-turbo": { input: WithoutModel<S["DirectChatRequest"]>; output: S["DirectChatCompletion"] };
  /** Claude 3 Opus */
  "claude-3-opus": { input: WithoutModel<S["DirectChatRequest"]>; output: S["DirectChatCompletion"] };
  /** Claude 3 Sonnet */
  "claude-3-sonnet": { input: WithoutModel<S["DirectChatRequest"]>; output: S["DirectChatCompletion"] };
  /** Claude 3 Haiku */
  "claude-3-haiku": { input: WithoutModel<S["DirectChatRequest"]>; output: S["DirectChatCompletion"] };
  /** Mixtral 8x7B */
  "mixtral-8x7b": { input: WithoutModel<S["DirectChatRequest"]>; output: S["DirectChatCompletion"] };
  /** Mixtral 8x22B */
  "mixtral-8x22b": { input: WithoutModel<S["DirectChatRequest"]>; output: S["DirectChatCompletion"] };
  /** FLUX.1 pro */
  "flux-1-pro": { input: WithoutModel<S["DirectImageRequest"]>; output: S["DirectImageGeneration"] };
  /** FLUX.1 dev */
  "flux-1-dev": { input: WithoutModel<S["DirectImageRequest"]>; output: S["DirectImageGeneration"] };
  /** FLUX.1 schnell */
  "flux-1-schnell": { input: WithoutModel<S["DirectImageRequest"]>; output: S["DirectImageGeneration"] };
  /** ElevenLabs text to speech */
  "eleven-labs-tts": { input: WithoutModel<S["DirectSpeechRequest"]>; output: S["DirectSpeechGeneration"] };
  /** ElevenLabs speech to speech */
  "eleven-labs-sts": { input: WithoutModel<S["DirectVoiceChangeForm"]>; output: S["DirectSpeechGeneration"] };
  /** ElevenLabs speech to text */
  "eleven-labs-stt": { input: WithoutModel<S["DirectTranscriptionForm"]>; output: S["DirectTranscription"] };
}

/** The models of the router surface: what each takes and gives. */
export interface RouterModels {
  /** Midjourney Imagine */
  "midjourney/imagine": { input: S["RouterMidjourneyImagineRequest"]; output: S["RouterTaskResult"] };
  /** Midjourney Describe */
  "midjourney/describe": { input: S["RouterMidjourneyDescribeRequest"]; output: S["RouterTaskResult"] };
  /** Midjourney Blend */
  "midjourney/blend": { input: S["RouterMidjourneyBlendRequest"]; output: S["RouterTaskResult"] };
  /** Midjourney Change */
  "midjourney/change": { input: S["RouterMidjourneyChangeRequest"]; output: S["RouterTaskResult"] };
  /** Midjourney Shorten */
  "midjourney/shorten": { input: S["RouterMidjourneyShortenRequest"]; output: S["RouterTaskResult"] };
  /** Suno music and voice-over */
  "suno/jobs": { input: S["RouterSunoJobRequest"]; output: S["RouterTaskResult"] };
  /** Recraft Vectorize */
  "recraft/vectorize": { input: S["RouterRecraftVectorizeRequest"]; output: S["RouterTaskResult"] };
  /** Recraft Remove Background */
  "recraft/remove-background": { input: S["RouterRecraftRemoveBackgroundRequest"]; output: S["RouterTaskResult"] };
  /** Recraft Upscale */
  "recraft/upscale": { input: S["RouterRecraftUpscaleRequest"]; output: S["RouterTaskResult"] };
  /** Recraft Styles */
  "recraft/styles": { input: S["RouterRecraftStyleRequest"]; output: S["RouterTaskResult"] };
  /** Kling Text to Video */
  "kling/text-to-video": { input: S["RouterKlingTextToVideoRequest"]; output: S["RouterTaskResult"] };
  /** Kling Image to Video */
  "kling/image-to-video": { input: S["RouterKlingImageToVideoRequest"]; output: S["RouterTaskResult"] };
}

/** Callback bodies by wire type. */
export interface Events {
  "task.completed": webhooks["task.completed"]["post"]["requestBody"]["content"]["application/json"];
  "task.failed": webhooks["task.failed"]["post"]["requestBody"]["content"]["application/json"];
  "async.task.in_progress": webhooks["async.task.in_progress"]["post"]["requestBody"]["content"]["application/json"];
  "async.task.completed": webhooks["async.task.completed"]["post"]["requestBody"]["content"]["application/json"];
  "async.task.failed": webhooks["async.task.failed"]["post"]["requestBody"]["content"]["application/json"];
  "router.task.completed": webhooks["router.task.completed"]["post"]["requestBody"]["content"]["application/json"];
  "router.task.failed": webhooks["router.task.failed"]["post"]["requestBody"]["content"]["application/json"];
}
