// Generated from spec/ by `pnpm generate`. Do not edit.

export interface paths {
    "/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tasks
         * @description The tasks of this key, newest first, a page at a time. Filters combine.
         */
        get: operations["listTasks"];
        put?: never;
        /**
         * Create a task
         * @description Submits a generation task to any of the models. The answer comes at once with the task's id; the result is fetched with `GET /v1/tasks/{task_id}` or sent to `callback_url`. With `dry_run: true` the request is checked and priced only.
         */
        post: operations["createTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{task_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a task
         * @description The task as it stands: `pending`, `processing`, then `completed` with its output or `failed` with a reason. A failed task is answered with status 200 and `code: 400` in the body; some servers use the status 400 as well.
         */
        get: operations["getTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{task_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a task
         * @description Stops a task that has not ended. A cancelled task reads as `failed` with the code `CANCELLED`, so that a client which polls for `completed` or `failed` stops too. A task that has ended already is answered unchanged, and cancelling twice does no harm.
         */
        post: operations["cancelTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{task_id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stream a task's events
         * @description Streams the changes of a task as server-sent events, in place of polling. The first event shows the task as it
         *     stands, then there is one for each change of status, and the stream ends after the event that shows it `completed`
         *     or `failed`. On the wire an event looks like this:
         *
         *     ```
         *     id: 2
         *     event: processing
         *     data: {"task_id":"tsk_01hzx3k9","status":"processing"}
         *     ```
         *
         *     Comment lines (beginning with a colon) keep the connection open and carry nothing. After a break, send the last id as
         *     `Last-Event-ID` and the stream goes on behind it. The stream of a task that has ended shows its last event and
         *     closes.
         */
        get: operations["streamTaskEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/task/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit a task
         * @description Takes a task on and answers at once with its id. The work itself may last minutes: ask for the task with its id, or
         *     give a `callback_url` to be told of each change of its status.
         *
         *     What `input` holds depends on the model.
         */
        post: operations["submitAsyncTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/task/{task_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a task
         * @description Tells how a submitted task stands, and where its results are once it is completed. Ask every 3 to 10 seconds until
         *     the status is `completed` or `failed`. The addresses of the results may expire, so download them soon.
         *
         *     A failed task is answered with 200 like any other; its `error` is a plain text.
         */
        get: operations["getAsyncTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/task": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a task and get its result
         * @description Runs one task and answers with its finished result: a text, a picture or a sound file. There is nothing to poll.
         *
         *     Send JSON, or a form when the model reads a sound file (`eleven-labs-sts`, `eleven-labs-stt`); `eleven-labs-tts` takes
         *     both. Which fields belong to the body depends on `model`; those not shown are passed over unchecked.
         *
         *     With `stream: true` a text is sent in pieces as server-sent events. The documentation offers this without giving
         *     the format; our reading is that of OpenAI, which looks like this on the wire (the pieces shortened):
         *
         *     ```
         *     data: {"id":"task_8f14e45f","object":"task.completion.chunk","choices":[{"index":0,"delta":{"content":"The Jeddah"}}]}
         *
         *     data: {"id":"task_8f14e45f","object":"task.completion.chunk","choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}
         *
         *     data: [DONE]
         *     ```
         *
         *     The answer of the speech to text model is not documented either; `speech.transcription` is our reading.
         */
        post: operations["runDirectTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/midjourney/imagine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make pictures from text
         * @description Starts a Midjourney task that makes a grid of pictures from a prompt. The answer holds the task's id only; read the task with the same API key until its status is `completed` or `failed`. The `midjourney` channel must be enabled for the key, and every task takes from its quota.
         */
        post: operations["submitMidjourneyImagine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/midjourney/describe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Describe a picture
         * @description Starts a Midjourney task that puts a picture into words; the result lists prompts that would lead to something like it. The documentation names this capability without its path or fields, both are our reading. Uses the `midjourney` channel.
         */
        post: operations["submitMidjourneyDescribe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/midjourney/blend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Blend pictures
         * @description Starts a Midjourney task that merges several pictures into one. The documentation names this capability without its path or fields, both are our reading. Uses the `midjourney` channel.
         */
        post: operations["submitMidjourneyBlend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/midjourney/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change a finished picture
         * @description Starts a Midjourney task that enlarges or varies one picture of a finished task, or runs its prompt again. The finished task must belong to the same API key. The documentation names this capability without its path or fields, both are our reading. Uses the `midjourney` channel.
         */
        post: operations["submitMidjourneyChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/midjourney/shorten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Shorten a prompt
         * @description Starts a Midjourney task that boils a prompt down to the words that matter; the result lists shorter prompts. The documentation names this capability without its path or fields, both are our reading. Uses the `midjourney` channel.
         */
        post: operations["submitMidjourneyShorten"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/suno/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make music or a voice-over
         * @description Starts a Suno task that makes music or a voice-over from a prompt. The result has a link to play the sound and one to download it. Uses the `suno` channel.
         */
        post: operations["submitSunoJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recraft/vectorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn a bitmap into a vector graphic
         * @description Starts a Recraft task that traces a bitmap and answers with a link to a vector graphic. Send the picture's address as JSON, or the file itself as a form. The documentation names this capability without its path or fields, both are our reading. Uses the `recraft` channel.
         */
        post: operations["submitRecraftVectorize"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recraft/remove-background": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove the background of a picture
         * @description Starts a Recraft task that cuts a picture out of its background and answers with a link to the cut-out. Send the picture's address as JSON, or the file itself as a form. The documentation names this capability without its path or fields, both are our reading. Uses the `recraft` channel.
         */
        post: operations["submitRecraftRemoveBackground"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recraft/upscale": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enlarge a picture
         * @description Starts a Recraft task that enlarges a picture while keeping it crisp, and answers with a link to the larger one. Send the picture's address as JSON, or the file itself as a form. The documentation names this capability without its path or fields, both are our reading. Uses the `recraft` channel.
         */
        post: operations["submitRecraftUpscale"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recraft/styles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Apply a style to pictures
         * @description Starts a Recraft task that works a style into pictures and answers with links; a service that keeps the style adds its id. Send the pictures' addresses as JSON, or the files themselves as a form. The documentation names this capability without its path or fields, both are our reading. Uses the `recraft` channel.
         */
        post: operations["submitRecraftStyle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kling/text-to-video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a video from text
         * @description Starts a Kling task that makes a clip from a prompt; the result has a link to the video. The documentation names this capability without its path or fields, both are our reading. Uses the `kling` channel.
         */
        post: operations["submitKlingTextToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kling/image-to-video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a video from a picture
         * @description Starts a Kling task that sets a picture in motion, guided by a prompt; the result has a link to the video. The documentation names this capability without its path or fields, both are our reading. Uses the `kling` channel.
         */
        post: operations["submitKlingImageToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a task of the router
         * @description Answers how a task stands and, when it is done, where its result is. One operation for all interfaces. Use the API key that submitted the task: with any other it does not exist. Poll until the status is `completed` or `failed`; every other word means that it is still running.
         */
        get: operations["getRouterTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List models
         * @description Lists the models that a unified task can be created with, sorted by id. The filters narrow each other down; a filter that nothing matches gives an empty list, not an error.
         */
        get: operations["listModels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/models/{provider}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a model
         * @description Answers all that is known of one model: the schema of its input, the cross-field rules in words, its prices as far as they are published, and inputs that it accepts.
         */
        get: operations["getModel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the account
         * @description Answers whose key it is and how much credit is left, in US dollars. Read it before a large batch, or after a 402.
         */
        get: operations["getAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List usage
         * @description Lists what the tasks of this API key have used, newest first, one row a task that has ended, whichever surface it was submitted to. The totals cover all tasks that match, not only the page. A `from` that lies behind `to` is refused.
         */
        get: operations["listUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a file
         * @description Stores a picture, video or sound file and answers with a public address for it, for use in any input field that takes one. A file may have 100 MB (100 000 000 bytes) at most. Addresses may expire; upload shortly before use.
         */
        post: operations["uploadFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resources/elevenlabs/voices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List ElevenLabs voices
         * @description Lists the voices that the ElevenLabs speech models know, with their ids. The path is recovered, the shape of the answer is our reading.
         */
        get: operations["listElevenLabsVoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resources/google/voices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Google voices
         * @description Lists the voice presets that Google's video models take as `voice`. The service has such a list, but at an address that is not documented; this one is ours. The presets of the example are those that other public pages name.
         */
        get: operations["listGoogleVoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "task.completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A task completed
         * @description Sent to the submission's `callback_url`. Delivery may repeat, so tell duplicates by `task_id`. Answer 2xx within a few seconds.
         */
        post: operations["onTaskCompleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "task.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A task failed
         * @description Sent to the submission's `callback_url`. Delivery may repeat, so tell duplicates by `task_id`. Answer 2xx within a few seconds.
         */
        post: operations["onTaskFailed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "async.task.in_progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Async task in progress
         * @description Sent to the `callback_url` of a task when work on it begins. Nothing is finished yet.
         */
        post: operations["onAsyncTaskInProgress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "async.task.completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Async task completed
         * @description Sent to the `callback_url` of a task when it is finished, with the addresses of its results. They may expire; download soon.
         */
        post: operations["onAsyncTaskCompleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "async.task.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Async task failed
         * @description Sent to the `callback_url` of a task when it has failed, with the reason as plain text.
         */
        post: operations["onAsyncTaskFailed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "router.task.completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A task of the router completed
         * @description Sent to the submission's `notifyHook`, with the body that reading the task gives. Delivery may repeat, so tell duplicates by `task_id`.
         */
        post: operations["onRouterTaskCompleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "router.task.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A task of the router failed
         * @description Sent to the submission's `notifyHook`, with the body that reading the task gives. Delivery may repeat, so tell duplicates by `task_id`.
         */
        post: operations["onRouterTaskFailed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * Video output
         * @description Where the finished video is. Addresses may expire; download soon.
         */
        VideoOutput: {
            /**
             * Format: uri
             * @description Address of the finished video.
             * @example https://cdn.example.com/out/clip.mp4
             */
            video_url: string;
        };
        /**
         * Image output
         * @description Where the finished picture is, or all of them when there are several. Addresses may expire; download soon.
         *     Rules:
         *     - image_url or image_urls is present
         */
        ImageOutput: {
            /**
             * Format: uri
             * @description Address of the picture.
             * @example https://cdn.example.com/out/picture.png
             */
            image_url?: string;
            /**
             * @description Addresses of all pictures, when the model made several.
             * @example [
             *       "https://cdn.example.com/out/1.png",
             *       "https://cdn.example.com/out/2.png"
             *     ]
             */
            image_urls?: string[];
        };
        /**
         * Audio output
         * @description Where the finished sound file is, or all of them when there are several. Addresses may expire; download soon.
         *     Rules:
         *     - audio_url or audio_urls is present
         */
        AudioOutput: {
            /**
             * Format: uri
             * @description Address of the file.
             * @example https://cdn.example.com/out/track.mp3
             */
            audio_url?: string;
            /**
             * @description Addresses of all files, when the model made several.
             * @example [
             *       "https://cdn.example.com/out/1.mp3",
             *       "https://cdn.example.com/out/2.mp3"
             *     ]
             */
            audio_urls?: string[];
        };
        /**
         * Suno clips output
         * @description The tracks that Suno made, usually several takes of one request: as clips, whose ids the other Suno models take, or as plain addresses. Addresses may expire; download soon.
         *     Rules:
         *     - clips, audio_url or audio_urls is present
         */
        SunoClipsOutput: {
            /**
             * @description The tracks with their ids.
             * @example [
             *       {
             *         "id": "clip_8f2b91",
             *         "title": "Low Tide",
             *         "audio_url": "https://cdn.example.com/out/clip-1.mp3"
             *       },
             *       {
             *         "id": "clip_8f2b92",
             *         "title": "Low Tide",
             *         "audio_url": "https://cdn.example.com/out/clip-2.mp3"
             *       }
             *     ]
             */
            clips?: components["schemas"]["SunoClip"][];
            /**
             * Format: uri
             * @description Address of the file.
             * @example https://cdn.example.com/out/clip-1.mp3
             */
            audio_url?: string;
            /**
             * @description Addresses of all files, when there are several.
             * @example [
             *       "https://cdn.example.com/out/clip-1.mp3",
             *       "https://cdn.example.com/out/clip-2.mp3"
             *     ]
             */
            audio_urls?: string[];
        };
        /**
         * Stems output
         * @description The separated parts of a track, as plain addresses or as clips with titles. Addresses may expire; download soon.
         *     Rules:
         *     - audio_urls, audio_url or clips is present
         */
        StemsOutput: {
            /**
             * @description Addresses of the stems.
             * @example [
             *       "https://cdn.example.com/out/vocals.mp3",
             *       "https://cdn.example.com/out/instrumental.mp3"
             *     ]
             */
            audio_urls?: string[];
            /**
             * Format: uri
             * @description Address of the stem, when there is one only.
             * @example https://cdn.example.com/out/vocals.mp3
             */
            audio_url?: string;
            /**
             * @description The stems with their ids.
             * @example [
             *       {
             *         "id": "clip_8f2b91_v",
             *         "title": "Low Tide (Vocals)",
             *         "audio_url": "https://cdn.example.com/out/vocals.mp3"
             *       },
             *       {
             *         "id": "clip_8f2b91_i",
             *         "title": "Low Tide (Instrumental)",
             *         "audio_url": "https://cdn.example.com/out/instrumental.mp3"
             *       }
             *     ]
             */
            clips?: components["schemas"]["SunoClip"][];
        };
        /**
         * Lyrics output
         * @description The lyrics that were written.
         */
        LyricsOutput: {
            /**
             * @description Title of the song.
             * @example The Last Lamp
             */
            title?: string;
            /**
             * @description The lyrics, their sections marked in square brackets.
             * @example [Verse]
             *     The lamp burns low, the boats are home
             */
            text: string;
        };
        /**
         * Transcript output
         * @description What was said in a recording, word by word.
         */
        TranscriptOutput: {
            /**
             * @description Language that was spoken, as an ISO 639 code.
             * @example en
             */
            language_code: string;
            /**
             * @description How sure the model is of the language, from 0 to 1.
             * @example 0.98
             */
            language_probability?: number;
            /**
             * @description The whole transcript in one piece.
             * @example Good evening from the lighthouse.
             */
            text?: string;
            /**
             * @description The words, and what lies between them, in order.
             * @example [
             *       {
             *         "text": "Good",
             *         "start": 0.12,
             *         "end": 0.34,
             *         "type": "word",
             *         "speaker_id": "speaker_0"
             *       },
             *       {
             *         "text": " ",
             *         "start": 0.34,
             *         "end": 0.38,
             *         "type": "spacing",
             *         "speaker_id": "speaker_0"
             *       },
             *       {
             *         "text": "evening",
             *         "start": 0.38,
             *         "end": 0.81,
             *         "type": "word",
             *         "speaker_id": "speaker_0"
             *       }
             *     ]
             */
            words?: components["schemas"]["TranscriptWord"][];
            /**
             * @description Length of the recording in seconds.
             * @example 12.4
             */
            file_duration_seconds?: number;
        };
        /**
         * Moment
         * Format: date-time
         * @description A date and time of day with its offset from UTC, as RFC 3339 writes it. February 29 is taken in every year.
         * @example 2026-01-01T00:00:00Z
         */
        Moment: string;
        /**
         * Running task
         * @description A task that has not ended yet.
         */
        UnifiedTaskRunning: {
            /**
             * @description Names the task. Opaque text.
             * @example tsk_01hzx3k9
             */
            task_id: string;
            /**
             * @description Waiting (`pending`) or being made (`processing`).
             * @example processing
             * @enum {string}
             */
            status: "pending" | "processing";
            /**
             * @description Share of the work done, from 0 to 1, where the server can tell.
             * @example 0.4
             */
            progress?: number;
            /**
             * @description The model the task runs on.
             * @example google/veo-3.1-fast
             */
            model?: string;
            /**
             * @description When the task was created, in Unix seconds.
             * @example 1767225600
             */
            created_at?: number;
        };
        /**
         * Completed task
         * @description A task that ended well, with its output.
         */
        UnifiedTaskCompleted: {
            /**
             * @description Names the task. Opaque text.
             * @example tsk_01hzx3k9
             */
            task_id: string;
            /**
             * @description The task ended well.
             * @example completed
             * @constant
             */
            status: "completed";
            /**
             * @description What the model made. Its fields follow from the model; see the model's page.
             * @example {
             *       "video_url": "https://cdn.example.com/out/clip.mp4"
             *     }
             */
            output: {
                [key: string]: unknown;
            };
            /**
             * @description The seed that was used, on models that tell it.
             * @example 42
             */
            seed?: number;
            /**
             * @description The model the task runs on.
             * @example google/veo-3.1-fast
             */
            model?: string;
            /**
             * @description When the task was created, in Unix seconds.
             * @example 1767225600
             */
            created_at?: number;
            /**
             * @description When the task ended, in Unix seconds.
             * @example 1767225660
             */
            completed_at?: number;
        };
        /**
         * Failed task
         * @description A task that ended without output. Current servers put `message` and `code` beside the status, older ones in `error`.
         *     Rules:
         *     - message or error is present
         */
        UnifiedTaskFailed: {
            /**
             * @description Names the task. Opaque text.
             * @example tsk_01hzx3k9
             */
            task_id: string;
            /**
             * @description The task ended without output.
             * @example failed
             * @constant
             */
            status: "failed";
            /**
             * @description Why it failed, for people.
             * @example The prompt was refused by the safety filter
             */
            message?: string;
            /**
             * @description Why it failed, for programs. Extensions: `CANCELLED` is a task ended by its owner, `CONTENT_MODERATED` one that a safety filter refused, `TIMED_OUT` one that was given up.
             * @example GENERATION_FAILED
             */
            code?: "GENERATION_FAILED" | "CANCELLED" | "CONTENT_MODERATED" | "TIMED_OUT" | (string & {});
            /**
             * @description The same in the older form.
             * @example {
             *       "message": "The prompt was refused by the safety filter",
             *       "code": "GENERATION_FAILED"
             *     }
             */
            error?: {
                /**
                 * @description Why it failed, for people.
                 * @example The prompt was refused by the safety filter
                 */
                message: string;
                /**
                 * @description Why it failed, for programs.
                 * @example GENERATION_FAILED
                 */
                code?: string;
            };
            /**
             * @description The model the task runs on.
             * @example google/veo-3.1-fast
             */
            model?: string;
            /**
             * @description When the task was created, in Unix seconds.
             * @example 1767225600
             */
            created_at?: number;
            /**
             * @description When the task ended, in Unix seconds.
             * @example 1767225660
             */
            completed_at?: number;
        };
        /**
         * Task in a later state
         * @description A state this description does not know. Servers may add states; a client treats an unknown one as not ended and shows it.
         */
        UnifiedTaskOther: {
            /**
             * @description Names the task. Opaque text.
             * @example tsk_01hzx3k9
             */
            task_id: string;
            /**
             * @description A state word that is none of the known ones.
             * @example paused
             */
            status: string;
        };
        /**
         * Unified task
         * @description A task in whatever state it is.
         */
        UnifiedTask: components["schemas"]["UnifiedTaskRunning"] | components["schemas"]["UnifiedTaskCompleted"] | components["schemas"]["UnifiedTaskFailed"];
        /**
         * Task list
         * @description One page of the key's tasks, newest first.
         */
        UnifiedTaskList: {
            /**
             * @description The HTTP status again.
             * @example 200
             * @constant
             */
            code: 200;
            /**
             * @description Always true here.
             * @example true
             * @constant
             */
            success: true;
            /** @description The page. */
            data: {
                /**
                 * @description The tasks of this page.
                 * @example [
                 *       {
                 *         "task_id": "tsk_01hzx3k9",
                 *         "status": "pending"
                 *       }
                 *     ]
                 */
                items: components["schemas"]["UnifiedTask"][];
                /**
                 * @description Where the next page starts. Absent on the last page.
                 * @example eyJhZnRlciI6InRza18wMWh6eDNrOSJ9
                 */
                next_cursor?: string;
            };
        };
        /**
         * Input issue
         * @description One fault of a request. A request with several faults gets one issue each.
         */
        InputIssue: {
            /**
             * @description JSON pointer to the faulty place in the request body.
             * @example /input/duration
             */
            pointer: string;
            /**
             * @description Id of the broken cross-field rule, or the JSON Schema keyword of the broken field limit.
             * @example enum
             * @example end-needs-start
             */
            rule: string;
            /**
             * @description What is wrong and what is expected, for people.
             * @example duration must be one of 4, 6, 8 (got 5)
             */
            message: string;
            /**
             * @description The values accepted here, where they can be listed.
             * @example [
             *       4,
             *       6,
             *       8
             *     ]
             */
            allowed?: unknown[];
            /**
             * @description The nearest accepted spelling of an unknown value or field.
             * @example duration
             */
            suggestion?: string;
        };
        /**
         * Unified error
         * @description How the unified surface refuses a request; the transport status is repeated in `code`.
         */
        UnifiedError: {
            /**
             * @description The HTTP status again.
             * @example 400
             */
            code: number;
            /**
             * @description Always false here; older servers leave it out.
             * @example false
             * @constant
             */
            success?: false;
            /** @description What went wrong. */
            data: {
                /**
                 * @description What went wrong, for people.
                 * @example duration must be one of 4, 6, 8 (got 5)
                 */
                message: string;
                /**
                 * @description What went wrong, for programs.
                 * @example validation_error
                 */
                code: "validation_error" | "generation_failed" | "authentication_failed" | "insufficient_balance" | "not_found" | "method_not_allowed" | "idempotency_conflict" | "payload_too_large" | "unsupported_media_type" | "rate_limit_exceeded" | "internal_error" | (string & {});
                /**
                 * @description Every fault of the request, one entry each.
                 * @example [
                 *       {
                 *         "pointer": "/input/duration",
                 *         "rule": "enum",
                 *         "message": "duration must be one of 4, 6, 8 (got 5)"
                 *       }
                 *     ]
                 */
                errors?: components["schemas"]["InputIssue"][];
            };
        };
        /**
         * Seed
         * @description Reproducibility seed. Omit it for a random one.
         * @example 42
         */
        Seed: number;
        /**
         * Media address
         * @description Public http or https address of a picture, video or sound file that the service can fetch.
         * @example https://example.com/picture.png
         */
        MediaUrl: string;
        /**
         * Character reference
         * @description A person or creature to keep recognisable, given by one or more pictures. Always an object, never a bare name.
         *     Rules:
         *     - a character takes image_urls (a list); image_url is not supported
         */
        CharacterReference: {
            /**
             * @description Pictures of the character, at least one.
             * @example [
             *       "https://example.com/ada.png"
             *     ]
             */
            image_urls: components["schemas"]["MediaUrl"][];
            /**
             * @description Name for the prompt to call the character by.
             * @example Ada
             */
            name?: string;
            /**
             * @description What the character looks like, in words.
             * @example A red-haired engineer in her thirties
             */
            description?: string;
        };
        /**
         * Google voice preset
         * @description Id of a voice preset. Open text; `GET /v1/resources/google/voices` lists the presets where a server offers it.
         * @example achernar
         * @example kore
         * @example puck
         */
        VoicePreset: string;
        /**
         * Veo 3.1 input
         * @description Text to video, optionally steered by a first and last frame (frame mode) or by images and characters to resemble (reference mode). The two modes exclude each other.
         *     Rules:
         *     - end_image_url needs start_image_url
         *     - start_image_url and end_image_url cannot be combined with reference_image_urls or reference_characters
         *     - with an image or character reference the duration must be 8
         *     - voice needs at least one entry in reference_image_urls or reference_characters
         *     - reference_image_urls and the image_urls of all reference_characters may hold 3 URLs together
         */
        Veo31Input: {
            /**
             * @description What the clip should show. `@Image1` or `@Character1` point at a reference by its position.
             * @example A lighthouse at dusk, waves rolling in
             */
            prompt: string;
            /**
             * @description Shape of the picture.
             * @default 16:9
             * @example 9:16
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16";
            /**
             * @description Length of the clip in seconds. Only 8 is accepted together with an image or character reference; a start frame leaves all three open.
             * @default 4
             * @example 8
             * @enum {integer}
             */
            duration?: 4 | 6 | 8;
            seed?: components["schemas"]["Seed"];
            /**
             * @description Picture used as the first frame.
             * @example https://example.com/first.png
             */
            start_image_url?: components["schemas"]["MediaUrl"];
            /**
             * @description Picture used as the last frame; only together with a first frame.
             * @example https://example.com/last.png
             */
            end_image_url?: components["schemas"]["MediaUrl"];
            /**
             * @description Pictures to resemble. They share a budget of three images with those of the characters.
             * @example [
             *       "https://example.com/style.png"
             *     ]
             */
            reference_image_urls?: components["schemas"]["MediaUrl"][];
            /**
             * @description People or creatures to keep recognisable. All their images together with `reference_image_urls` may be three at most.
             * @example [
             *       {
             *         "image_urls": [
             *           "https://example.com/ada.png"
             *         ],
             *         "name": "Ada"
             *       }
             *     ]
             */
            reference_characters?: components["schemas"]["CharacterReference"][];
            /** @description Voice preset for speech; needs an image or a character reference. */
            voice?: components["schemas"]["VoicePreset"];
            /**
             * @description Render without sound instead of failing when the sound is filtered.
             * @default false
             * @example true
             */
            allow_audio_filtered?: boolean;
        };
        /**
         * Callback address
         * @description Public http or https address that receives one POST when the task completes or fails.
         * @example https://example.com/hooks/tasks
         */
        CallbackUrl: string;
        /**
         * Dry run
         * @description Validate and price the request without creating a task or charging for it.
         * @default false
         * @example true
         */
        DryRun: boolean;
        /**
         * Google Veo 3.1 Fast
         * @description The quick tier of Veo 3.1. Makes a clip of 4, 6 or 8 seconds from text, from a first (and last) frame, or from images and characters to resemble.
         */
        Veo31FastRequest: {
            /** @constant */
            model: "google/veo-3.1-fast";
            input: components["schemas"]["Veo31Input"];
            callback_url?: components["schemas"]["CallbackUrl"];
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Veo 3.1 Quality input
         * @description Text to video, optionally steered by a first and last frame (frame mode) or by images to resemble (reference mode). The two modes exclude each other, and characters are left to the other tiers.
         *     Rules:
         *     - reference_characters is not available on google/veo-3.1-quality
         *     - end_image_url needs start_image_url
         *     - start_image_url and end_image_url cannot be combined with reference_image_urls
         *     - with an image reference the duration must be 8
         *     - voice needs at least one entry in reference_image_urls
         *     - reference_image_urls may hold 3 URLs at most
         */
        Veo31QualityInput: {
            /**
             * @description What the clip should show. `@Image1` points at a reference image by its position.
             * @example Rain on a tin roof, close up
             */
            prompt: string;
            /**
             * @description Shape of the picture.
             * @default 16:9
             * @example 9:16
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16";
            /**
             * @description Length of the clip in seconds. Only 8 is accepted together with a reference image; a start frame leaves all three open.
             * @default 4
             * @example 8
             * @enum {integer}
             */
            duration?: 4 | 6 | 8;
            seed?: components["schemas"]["Seed"];
            /**
             * @description Picture used as the first frame.
             * @example https://example.com/first.png
             */
            start_image_url?: components["schemas"]["MediaUrl"];
            /**
             * @description Picture used as the last frame; only together with a first frame.
             * @example https://example.com/last.png
             */
            end_image_url?: components["schemas"]["MediaUrl"];
            /**
             * @description Pictures to resemble, three at most.
             * @example [
             *       "https://example.com/style.png"
             *     ]
             */
            reference_image_urls?: components["schemas"]["MediaUrl"][];
            /** @description Voice preset for speech; needs a reference image. */
            voice?: components["schemas"]["VoicePreset"];
            /**
             * @description Render without sound instead of failing when the sound is filtered.
             * @default false
             * @example true
             */
            allow_audio_filtered?: boolean;
        };
        /**
         * Google Veo 3.1 Quality
         * @description The most careful tier of Veo 3.1. Makes a clip of 4, 6 or 8 seconds from text, from a first (and last) frame, or from images to resemble. Unlike the other tiers it takes no characters.
         */
        Veo31QualityRequest: {
            /** @constant */
            model: "google/veo-3.1-quality";
            input: components["schemas"]["Veo31QualityInput"];
            callback_url?: components["schemas"]["CallbackUrl"];
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Google Veo 3.1 Lite
         * @description The light tier of Veo 3.1, with everything the fast tier takes: text, a first (and last) frame, or images and characters to resemble. Clips last 4, 6 or 8 seconds.
         */
        Veo31LiteRequest: {
            /** @constant */
            model: "google/veo-3.1-lite";
            input: components["schemas"]["Veo31Input"];
            callback_url?: components["schemas"]["CallbackUrl"];
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Google Veo 3.1 Lite Relaxed
         * @description The relaxed variant of the light tier of Veo 3.1. Takes the same input as Lite: text, a first (and last) frame, or images and characters to resemble, for a clip of 4, 6 or 8 seconds.
         */
        Veo31LiteRelaxedRequest: {
            /** @constant */
            model: "google/veo-3.1-lite-relaxed";
            input: components["schemas"]["Veo31Input"];
            callback_url?: components["schemas"]["CallbackUrl"];
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Veo 3.1 Extend input
         * @description The finished clip to continue, what happens next, and the tier of Veo that renders it.
         */
        Veo31ExtendInput: {
            /**
             * @description What the added part should show.
             * @example The door opens and light floods the room
             */
            prompt: string;
            /**
             * @description Id of the source task, a completed generation. The added part takes over its aspect ratio.
             * @example 0192f0c1a7e4
             */
            task_id: string;
            /**
             * @description Tier of Veo 3.1 that renders the added part. Not to be confused with the `model` beside `input`.
             * @example fast
             * @enum {string}
             */
            model: "lite" | "fast" | "quality" | "lite-relaxed";
            /**
             * @description Length of the added part in seconds; 8 is the only choice.
             * @default 8
             * @example 8
             * @constant
             */
            duration?: 8;
            seed?: components["schemas"]["Seed"];
        };
        /**
         * Google Veo 3.1 Extend
         * @description Continues the clip of a finished task by 8 more seconds that a prompt describes. The picture keeps the shape of the source clip.
         */
        Veo31ExtendRequest: {
            /** @constant */
            model: "google/veo-3.1-extend";
            input: components["schemas"]["Veo31ExtendInput"];
            callback_url?: components["schemas"]["CallbackUrl"];
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Veo 3.1 Upscale input
         * @description The finished clip to enlarge and the resolution to reach.
         */
        Veo31UpscaleInput: {
            /**
             * @description Id of the source task, a completed generation.
             * @example 0192f0c1a7e4
             */
            task_id: string;
            /**
             * @description Resolution of the new clip.
             * @example 4k
             * @enum {string}
             */
            resolution: "1080p" | "4k";
        };
        /**
         * Google Veo 3.1 Upscale
         * @description Renders the clip of a finished task again at 1080p or 4k.
         */
        Veo31UpscaleRequest: {
            /** @constant */
            model: "google/veo-3.1-upscale";
            input: components["schemas"]["Veo31UpscaleInput"];
            callback_url?: components["schemas"]["CallbackUrl"];
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Gemini Omni Flash Video input
         * @description Text to video, optionally steered by a first frame or by images and characters to resemble. First frame and references exclude each other.
         *     Rules:
         *     - end_image_url is not available on google/gemini-omni-flash-video
         *     - start_image_url cannot be combined with reference_image_urls or reference_characters
         *     - voice needs at least one entry in reference_image_urls or reference_characters
         *     - reference_image_urls and the image_urls of all reference_characters may hold 7 URLs together
         */
        GeminiOmniFlashVideoInput: {
            /**
             * @description What the clip should show. `@Image1` or `@Character1` point at a reference by its position.
             * @example @Character1 opens the shop of @Image1 at dawn
             */
            prompt: string;
            seed?: components["schemas"]["Seed"];
            /**
             * @description Shape of the picture.
             * @default 16:9
             * @example 9:16
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16";
            /**
             * @description Length of the clip in seconds.
             * @default 4
             * @example 10
             * @enum {integer}
             */
            duration?: 4 | 6 | 8 | 10;
            /**
             * @description Picture used as the first frame.
             * @example https://example.com/first.png
             */
            start_image_url?: components["schemas"]["MediaUrl"];
            /**
             * @description Pictures to resemble. They share a budget of seven images with those of the characters.
             * @example [
             *       "https://example.com/shop.png"
             *     ]
             */
            reference_image_urls?: components["schemas"]["MediaUrl"][];
            /**
             * @description People or creatures to keep recognisable, three at most. All their images together with `reference_image_urls` may be seven at most.
             * @example [
             *       {
             *         "image_urls": [
             *           "https://example.com/ada.png"
             *         ],
             *         "name": "Ada"
             *       }
             *     ]
             */
            reference_characters?: components["schemas"]["CharacterReference"][];
            /** @description One voice preset for the whole clip; needs an image or a character reference. */
            voice?: components["schemas"]["VoicePreset"];
            /**
             * @description Render without sound instead of failing when the sound is filtered. Seen on sibling models only.
             * @default false
             * @example true
             */
            allow_audio_filtered?: boolean;
        };
        /**
         * Google Gemini Omni Flash Video
         * @description Makes a clip of 4, 6, 8 or 10 seconds from text, from a first frame, or from images and characters to resemble. A last frame cannot be set yet.
         */
        GeminiOmniFlashVideoRequest: {
            /** @constant */
            model: "google/gemini-omni-flash-video";
            input: components["schemas"]["GeminiOmniFlashVideoInput"];
            callback_url?: components["schemas"]["CallbackUrl"];
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Character reference with voice
         * @description A person or creature to keep recognisable, given by one or more pictures and, if it speaks, by a voice preset or a voice made to measure. Always an object, never a bare name.
         *     Rules:
         *     - a character takes image_urls (a list); image_url is not supported
         *     - a character takes voice or custom_voice, not both
         */
        CharacterReferenceWithVoice: {
            /**
             * @description Pictures of the character. At least one; ten per character is the limit another page of the service names.
             * @example [
             *       "https://example.com/ada.png"
             *     ]
             */
            image_urls: components["schemas"]["MediaUrl"][];
            /**
             * @description Name for the prompt to call the character by.
             * @example Ada
             */
            name?: string;
            /**
             * @description What the character looks like, in words.
             * @example A red-haired engineer in her thirties
             */
            description?: string;
            /** @description Voice preset this character speaks with. */
            voice?: components["schemas"]["VoicePreset"];
            /**
             * @description A voice of one's own instead of a preset. Its form is not documented, so an id or an object with any fields is accepted.
             * @example {
             *       "voice": "puck"
             *     }
             */
            custom_voice?: ({
                /** @description Voice preset the custom voice starts from. */
                voice?: components["schemas"]["VoicePreset"];
            } & {
                [key: string]: unknown;
            }) | string;
        };
        /**
         * Gemini Omni Flash Video Edit input
         * @description One source video, the change to make, the frames it covers, and what the result should resemble.
         *     Rules:
         *     - task_id is not accepted; give the source video in reference_video_urls
         *     - end_frame may not be lower than start_frame
         *     - beside the video, reference_image_urls and reference_characters may hold 6 entries together
         */
        GeminiOmniFlashVideoEditInput: {
            /**
             * @description The video to edit, as a list of exactly one address. The file may have 1 GB and last 30 seconds at most.
             * @example [
             *       "https://example.com/street.mp4"
             *     ]
             */
            reference_video_urls: components["schemas"]["MediaUrl"][];
            /**
             * @description What to change. `@Video1` is the source video; `@Image1` or `@Character1` point at a reference by its position.
             * @example Make it snow in @Video1
             */
            prompt: string;
            /**
             * @description Pictures to draw on. Together with the video and the characters they may be seven references at most.
             * @example [
             *       "https://example.com/coat.png"
             *     ]
             */
            reference_image_urls?: components["schemas"]["MediaUrl"][];
            /**
             * @description People or creatures to bring in, three at most, each with its own voice if wanted.
             * @example [
             *       {
             *         "image_urls": [
             *           "https://example.com/ada.png"
             *         ],
             *         "name": "Ada",
             *         "voice": "kore"
             *       }
             *     ]
             */
            reference_characters?: components["schemas"]["CharacterReferenceWithVoice"][];
            seed?: components["schemas"]["Seed"];
            /**
             * @description Index of the first frame to edit, counted from 0.
             * @default 0
             * @example 24
             */
            start_frame?: number;
            /**
             * @description Index of the last frame to edit, not below `start_frame`. Left out, it is the last frame found in the source.
             * @example 120
             */
            end_frame?: number;
            /**
             * @description Render without sound instead of failing when the sound is filtered.
             * @default false
             * @example true
             */
            allow_audio_filtered?: boolean;
        };
        /**
         * Google Gemini Omni Flash Video Edit
         * @description Changes an existing video as a prompt tells: the whole of it or a range of frames, with images and characters as further references. Characters may each have a voice of their own.
         */
        GeminiOmniFlashVideoEditRequest: {
            /** @constant */
            model: "google/gemini-omni-flash-video-edit";
            input: components["schemas"]["GeminiOmniFlashVideoEditInput"];
            callback_url?: components["schemas"]["CallbackUrl"];
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Hailuo 2.0 input
         * @description A prompt, a first frame or both, and if wanted the frame to end on.
         *     Rules:
         *     - prompt or start_image_url is needed
         *     - at 1080p the duration must be 6
         */
        Minimax20Input: {
            /**
             * @description What the clip should show, in 2000 characters at most. Needed where there is no first frame.
             * @example A paper boat drifts down a gutter in the rain
             */
            prompt?: string;
            /**
             * @description Picture used as the first frame. Needed where there is no prompt.
             * @example https://example.com/first.png
             */
            start_image_url?: components["schemas"]["MediaUrl"];
            /**
             * @description Picture used as the last frame, at either resolution.
             * @example https://example.com/last.png
             */
            end_image_url?: components["schemas"]["MediaUrl"];
            /**
             * @description Length of the clip in seconds. At 1080p only 6 is possible.
             * @example 10
             * @enum {integer}
             */
            duration?: 6 | 10;
            /**
             * @description Resolution of the clip.
             * @default 768p
             * @example 1080p
             * @enum {string}
             */
            resolution?: "768p" | "1080p";
            /**
             * @description Whether MiniMax may rewrite the prompt for a better result.
             * @example true
             */
            prompt_optimization?: boolean;
        };
        /**
         * Minimax Hailuo 2.0
         * @description Hailuo 2.0 by MiniMax. Makes a clip of 6 or 10 seconds from text, a first frame or both, and is the only Hailuo model that can also end on a given frame.
         */
        Minimax20Request: {
            /** @constant */
            model: "hailuo/minimax-2.0";
            input: components["schemas"]["Minimax20Input"];
            callback_url?: components["schemas"]["CallbackUrl"];
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Hailuo 2.3 input
         * @description A prompt, a first frame or both.
         *     Rules:
         *     - prompt or start_image_url is needed
         *     - end_image_url is only available on hailuo/minimax-2.0
         *     - at 1080p the duration must be 6
         */
        Minimax23Input: {
            /**
             * @description What the clip should show, in 2000 characters at most. Needed where there is no first frame.
             * @example A paper boat drifts down a gutter in the rain
             */
            prompt?: string;
            /**
             * @description Picture used as the first frame. Needed where there is no prompt.
             * @example https://example.com/first.png
             */
            start_image_url?: components["schemas"]["MediaUrl"];
            /**
             * @description Length of the clip in seconds. At 1080p only 6 is possible.
             * @example 10
             * @enum {integer}
             */
            duration?: 6 | 10;
            /**
             * @description Resolution of the clip.
             * @default 768p
             * @example 1080p
             * @enum {string}
             */
            resolution?: "768p" | "1080p";
            /**
             * @description Whether MiniMax may rewrite the prompt for a better result.
             * @example true
             */
            prompt_optimization?: boolean;
        };
        /**
         * Minimax Hailuo 2.3
         * @description Hailuo 2.3 by MiniMax. Makes a clip of 6 or 10 seconds from text, a first frame or both.
         */
        Minimax23Request: {
            /** @constant */
            model: "hailuo/minimax-2.3";
            input: components["schemas"]["Minimax23Input"];
            callback_url?: components["schemas"]["CallbackUrl"];
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Hailuo 2.3 Fast input
         * @description A first frame and, if wanted, a prompt.
         *     Rules:
         *     - end_image_url is only available on hailuo/minimax-2.0
         *     - at 1080p the duration must be 6
         */
        Minimax23FastInput: {
            /**
             * @description What the clip should show, in 2000 characters at most. Optional beside the picture.
             * @example A paper boat drifts down a gutter in the rain
             */
            prompt?: string;
            /**
             * @description Picture used as the first frame. Always needed.
             * @example https://example.com/first.png
             */
            start_image_url: components["schemas"]["MediaUrl"];
            /**
             * @description Length of the clip in seconds. At 1080p only 6 is possible.
             * @example 10
             * @enum {integer}
             */
            duration?: 6 | 10;
            /**
             * @description Resolution of the clip.
             * @default 768p
             * @example 1080p
             * @enum {string}
             */
            resolution?: "768p" | "1080p";
            /**
             * @description Whether MiniMax may rewrite the prompt for a better result.
             * @example true
             */
            prompt_optimization?: boolean;
        };
        /**
         * Minimax Hailuo 2.3 Fast
         * @description The quick variant of Hailuo 2.3. Brings a picture to life for 6 or 10 seconds; the picture is always needed, a prompt is optional.
         */
        Minimax23FastRequest: {
            /** @constant */
            model: "hailuo/minimax-2.3-fast";
            input: components["schemas"]["Minimax23FastInput"];
            callback_url?: components["schemas"]["CallbackUrl"];
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Kling shot
         * @description One shot of a clip made of several.
         */
        KlingShot: {
            /**
             * @description What this shot should show.
             * @example A courier locks her bicycle
             */
            prompt: string;
            /**
             * @description Length of this shot in seconds. Whether the shots have to add up to the length of the clip is not documented; Kling itself asks for it.
             * @example 3
             */
            duration: number;
        };
        /**
         * Kling element
         * @description A character or object to keep recognisable, given by pictures or by a video. The documentation names no fields for it, so this object stays open and nothing in it is enforced but the types; the names below follow Kling's own elements.
         * @example {
         *       "name": "Courier",
         *       "image_urls": [
         *         "https://example.com/courier-front.png"
         *       ]
         *     }
         */
        KlingElement: {
            /**
             * @description Short name of the element. Kling itself allows 20 characters.
             * @example Courier
             */
            name?: string;
            /**
             * @description What the element looks like, in words. Kling itself allows 100 characters.
             * @example A courier in a yellow rain jacket
             */
            description?: string;
            /**
             * @description Pictures of the element, the frontal view first. Kling itself takes up to four.
             * @example [
             *       "https://example.com/courier-front.png",
             *       "https://example.com/courier-side.png"
             *     ]
             */
            image_urls?: components["schemas"]["MediaUrl"][];
            /**
             * @description Video of the element, instead of pictures.
             * @example https://example.com/courier.mp4
             */
            video_url?: components["schemas"]["MediaUrl"];
            /**
             * @description Id of a voice bound to the element. Voice ids are numbers elsewhere in the documentation.
             * @example 2041
             */
            voice_id?: number | string;
        } & {
            [key: string]: unknown;
        };
        /**
         * Kling 3.0 Omni video input
         * @description One text, or two to six shots with a text each, steered by pictures, elements, a first and last frame, or a source video; `video_mode` says which of these.
         *     Rules:
         *     - prompt or multi_shots is required
         *     - multi_shots cannot be combined with prompt
         *     - aspect_ratio auto needs video_mode start_end_frame
         */
        Kling30OmniVideoInput: {
            /**
             * @description What steers the clip: pictures and elements to resemble (`elements`), a first and last frame (`start_end_frame`), a source video to change (`transform`), or a source video to take after (`video_reference`).
             * @default elements
             * @example start_end_frame
             * @enum {string}
             */
            video_mode?: "elements" | "start_end_frame" | "transform" | "video_reference";
            /**
             * @description What the clip should show. `@Image1` or `@Element1` point at a reference by its position. Either this or `multi_shots`.
             * @example @Image1 crosses a rainy square at night
             */
            prompt?: string;
            /**
             * @description Quality tier, `std` for 720p or `pro` for 1080p. Another page of the service adds a 4K tier, which this table does not list.
             * @default pro
             * @example std
             * @enum {string}
             */
            mode?: "std" | "pro";
            /**
             * @description Length of the clip in seconds.
             * @default 5
             * @example 8
             */
            duration?: number;
            /**
             * @description Shape of the picture. `auto` follows the frames and is accepted in `start_end_frame` mode only; another page of the service ties `auto` to a source video instead.
             * @default 16:9
             * @example 9:16
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16" | "1:1" | "auto";
            /**
             * @description Make sound for the clip.
             * @default false
             * @example true
             */
            native_audio?: boolean;
            /**
             * @description Keep the sound of the source video.
             * @default true
             * @example false
             */
            keep_audio?: boolean;
            /**
             * @description Pictures to resemble, seven at most. The prompt calls them `@Image1`, `@Image2` and so on.
             * @example [
             *       "https://example.com/courier.png",
             *       "https://example.com/square.png"
             *     ]
             */
            image_urls?: components["schemas"]["MediaUrl"][];
            /**
             * @description Which entry of `image_urls` is the first frame, counted from 1.
             * @example 1
             */
            start_image_index?: number;
            /**
             * @description Picture used as the first frame. Meant for `start_end_frame` mode.
             * @example https://example.com/first.png
             */
            start_frame_url?: components["schemas"]["MediaUrl"];
            /**
             * @description Picture used as the last frame. Meant for `start_end_frame` mode.
             * @example https://example.com/last.png
             */
            end_frame_url?: components["schemas"]["MediaUrl"];
            /**
             * @description Source video. Meant for the `transform` and `video_reference` modes.
             * @example https://example.com/source.mp4
             */
            video_url?: components["schemas"]["MediaUrl"];
            /**
             * @description Two to six shots that follow each other. Either this or `prompt`.
             * @example [
             *       {
             *         "prompt": "A courier locks her bicycle",
             *         "duration": 3
             *       },
             *       {
             *         "prompt": "She rings a doorbell",
             *         "duration": 2
             *       }
             *     ]
             */
            multi_shots?: components["schemas"]["KlingShot"][];
            /**
             * @description Characters or objects to keep recognisable, by pictures or by video.
             * @example [
             *       {
             *         "name": "Courier",
             *         "image_urls": [
             *           "https://example.com/courier-front.png"
             *         ]
             *       }
             *     ]
             */
            elements?: components["schemas"]["KlingElement"][];
        };
        /**
         * Kling v3.0 Omni Video
         * @description The versatile tier of Kling 3.0. Makes a clip of 3 to 15 seconds from one text or from several shots, steered by pictures, elements, frames or a source video, with sound on request.
         */
        Kling30OmniVideoRequest: {
            /** @constant */
            model: "kuaishou/kling-3.0-omni-video";
            input: components["schemas"]["Kling30OmniVideoInput"];
            callback_url?: components["schemas"]["CallbackUrl"];
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Kling 3.0 Omni video edit input
         * @description A source video and what to change about it, optionally with pictures and elements. The result is as long as the source.
         *     Rules:
         *     - duration cannot be set; the result is as long as the source video
         */
        Kling30OmniVideoEditInput: {
            /**
             * @description Video to edit.
             * @example https://example.com/source.mp4
             */
            video_url: components["schemas"]["MediaUrl"];
            /**
             * @description The change to make. `@Image1` points at a picture by its position.
             * @example Give the rider the jacket of @Image1
             */
            prompt: string;
            /**
             * @description Whether the source video is something to take after (`reference`) or to change (`transform`).
             * @default reference
             * @example transform
             * @enum {string}
             */
            video_mode?: "reference" | "transform";
            /**
             * @description Keep the sound of the source video. Off by default, unlike in the model that generates.
             * @default false
             * @example true
             */
            keep_audio?: boolean;
            /**
             * @description Quality tier. The default is `std`, unlike in the model that generates.
             * @default std
             * @example pro
             * @enum {string}
             */
            mode?: "std" | "pro";
            /**
             * @description Shape of the picture.
             * @default 16:9
             * @example 9:16
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16" | "1:1";
            /**
             * @description Pictures to resemble, four at most. The prompt calls them `@Image1`, `@Image2` and so on.
             * @example [
             *       "https://example.com/jacket.png"
             *     ]
             */
            image_urls?: components["schemas"]["MediaUrl"][];
            /**
             * @description Characters or objects to keep recognisable, four at most.
             * @example [
             *       {
             *         "name": "Rider",
             *         "image_urls": [
             *           "https://example.com/rider.png"
             *         ]
             *       }
             *     ]
             */
            elements?: components["schemas"]["KlingElement"][];
        };
        /**
         * Kling v3.0 Omni Video Edit
         * @description Changes an existing video by instruction, with up to four pictures and four elements to go by. The length stays that of the source.
         */
        Kling30OmniVideoEditRequest: {
            /** @constant */
            model: "kuaishou/kling-3.0-omni-video-edit";
            input: components["schemas"]["Kling30OmniVideoEditInput"];
            callback_url?: components["schemas"]["CallbackUrl"];
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Kling O1 video input
         * @description One text, steered by pictures, a first and last frame, or a source video; `video_mode` says which of these. Without the shots and the generated sound of Kling 3.0 Omni, whose other parameters it shares.
         *     Rules:
         *     - aspect_ratio auto needs video_mode start_end_frame
         *     - multi_shots is not supported by this model
         *     - native_audio is not supported by this model
         */
        KlingO1VideoInput: {
            /**
             * @description What steers the clip: pictures to resemble (`elements`), a first and last frame (`start_end_frame`), a source video to change (`transform`), or a source video to take after (`video_reference`).
             * @default elements
             * @example video_reference
             * @enum {string}
             */
            video_mode?: "elements" | "start_end_frame" | "transform" | "video_reference";
            /**
             * @description What the clip should show. `@Image1` points at a picture by its position.
             * @example @Image1 unfolds its wings
             */
            prompt: string;
            /**
             * @description Quality tier, `std` for 720p or `pro` for 1080p.
             * @default pro
             * @example std
             * @enum {string}
             */
            mode?: "std" | "pro";
            /**
             * @description Length of the clip in seconds.
             * @default 5
             * @example 10
             */
            duration?: number;
            /**
             * @description Shape of the picture. `auto` follows the frames and is accepted in `start_end_frame` mode only.
             * @default 16:9
             * @example 1:1
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16" | "1:1" | "auto";
            /**
             * @description Keep the sound of the source video.
             * @default true
             * @example false
             */
            keep_audio?: boolean;
            /**
             * @description Pictures to resemble, seven at most. The prompt calls them `@Image1`, `@Image2` and so on.
             * @example [
             *       "https://example.com/heron.png"
             *     ]
             */
            image_urls?: components["schemas"]["MediaUrl"][];
            /**
             * @description Picture used as the first frame. Meant for `start_end_frame` mode.
             * @example https://example.com/first.png
             */
            start_frame_url?: components["schemas"]["MediaUrl"];
            /**
             * @description Picture used as the last frame. Meant for `start_end_frame` mode.
             * @example https://example.com/last.png
             */
            end_frame_url?: components["schemas"]["MediaUrl"];
            /**
             * @description Source video. Meant for the `transform` and `video_reference` modes.
             * @example https://example.com/source.mp4
             */
            video_url?: components["schemas"]["MediaUrl"];
            /**
             * @description Characters or objects to keep recognisable; pictures only. The model's table leaves them out, though the text gives it all parameters of Kling 3.0 Omni but two, and another page of the service lists them.
             * @example [
             *       {
             *         "name": "Heron",
             *         "image_urls": [
             *           "https://example.com/heron.png"
             *         ]
             *       }
             *     ]
             */
            elements?: components["schemas"]["KlingElement"][];
        };
        /**
         * Kling O1 Video
         * @description Makes a clip of 3 to 10 seconds from a text, steered by pictures, frames or a source video. No shots and no generated sound.
         */
        KlingO1VideoRequest: {
            /** @constant */
            model: "kuaishou/kling-o1-video";
            input: components["schemas"]["KlingO1VideoInput"];
            callback_url?: components["schemas"]["CallbackUrl"];
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Kling O1 video edit input
         * @description A source video and what to change about it, optionally with pictures. Like Kling 3.0 Omni, without elements.
         *     Rules:
         *     - duration cannot be set; the result is as long as the source video
         *     - elements is not supported by this model
         */
        KlingO1VideoEditInput: {
            /**
             * @description Video to edit.
             * @example https://example.com/source.mp4
             */
            video_url: components["schemas"]["MediaUrl"];
            /**
             * @description The change to make. `@Image1` points at a picture by its position.
             * @example Turn the street into a canal
             */
            prompt: string;
            /**
             * @description Whether the source video is something to take after (`reference`) or to change (`transform`).
             * @default reference
             * @example transform
             * @enum {string}
             */
            video_mode?: "reference" | "transform";
            /**
             * @description Keep the sound of the source video. Off by default, unlike in the model that generates.
             * @default false
             * @example true
             */
            keep_audio?: boolean;
            /**
             * @description Quality tier. The default is `std`, unlike in the model that generates.
             * @default std
             * @example pro
             * @enum {string}
             */
            mode?: "std" | "pro";
            /**
             * @description Shape of the picture.
             * @default 16:9
             * @example 1:1
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16" | "1:1";
            /**
             * @description Pictures to resemble, four at most. The prompt calls them `@Image1`, `@Image2` and so on.
             * @example [
             *       "https://example.com/canal.png"
             *     ]
             */
            image_urls?: components["schemas"]["MediaUrl"][];
        };
        /**
         * Kling O1 Video Edit
         * @description Changes an existing video by instruction, with up to four pictures to go by.
         */
        KlingO1VideoEditRequest: {
            /** @constant */
            model: "kuaishou/kling-o1-video-edit";
            input: components["schemas"]["KlingO1VideoEditInput"];
            callback_url?: components["schemas"]["CallbackUrl"];
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Kling 3.0 video input
         * @description A first frame with one text, or with two to six shots that have a text each; optionally a last frame and elements.
         *     Rules:
         *     - prompt or multi_shots is required
         *     - multi_shots cannot be combined with prompt
         */
        Kling30VideoInput: {
            /**
             * @description What the clip should show. Either this or `multi_shots`.
             * @example The kettle begins to steam
             */
            prompt?: string;
            /**
             * @description Quality tier, `std` for 720p or `pro` for 1080p.
             * @default pro
             * @example std
             * @enum {string}
             */
            mode?: "std" | "pro";
            /**
             * @description Length of the clip in seconds.
             * @default 5
             * @example 12
             */
            duration?: number;
            /**
             * @description Shape of the picture.
             * @default 16:9
             * @example 1:1
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16" | "1:1";
            /**
             * @description Make sound for the clip. On by default, unlike in Kling 3.0 Omni.
             * @default true
             * @example false
             */
            native_audio?: boolean;
            /**
             * @description Picture used as the first frame.
             * @example https://example.com/kitchen.png
             */
            start_frame_url: components["schemas"]["MediaUrl"];
            /**
             * @description Picture used as the last frame.
             * @example https://example.com/breakfast.png
             */
            end_frame_url?: components["schemas"]["MediaUrl"];
            /**
             * @description Characters or objects to keep recognisable.
             * @example [
             *       {
             *         "name": "Cook",
             *         "image_urls": [
             *           "https://example.com/cook.png"
             *         ]
             *       }
             *     ]
             */
            elements?: components["schemas"]["KlingElement"][];
            /**
             * @description Two to six shots that follow each other. Either this or `prompt`.
             * @example [
             *       {
             *         "prompt": "The kettle begins to steam",
             *         "duration": 3
             *       },
             *       {
             *         "prompt": "Tea is poured",
             *         "duration": 2
             *       }
             *     ]
             */
            multi_shots?: components["schemas"]["KlingShot"][];
        };
        /**
         * Kling v3.0 Video
         * @description Animates a first frame for 3 to 15 seconds, by one text or by several shots, optionally towards a last frame. With sound unless switched off.
         */
        Kling30VideoRequest: {
            /** @constant */
            model: "kuaishou/kling-3.0-video";
            input: components["schemas"]["Kling30VideoInput"];
            callback_url?: components["schemas"]["CallbackUrl"];
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Kling 3.0 Turbo video input
         * @description A text, optionally with a first frame. The shots, sound and last frame of Kling 3.0 are not available here.
         *     Rules:
         *     - native_audio is not supported by this model
         *     - multi_shots is not supported by this model
         *     - end_frame_url is not supported by this model
         */
        Kling30TurboVideoInput: {
            /**
             * @description What the clip should show.
             * @example A paper boat drifts down a gutter
             */
            prompt: string;
            /**
             * @description Quality tier, `std` for 720p or `pro` for 1080p. There is no 4K.
             * @default pro
             * @example std
             * @enum {string}
             */
            mode?: "std" | "pro";
            /**
             * @description Length of the clip in seconds.
             * @default 5
             * @example 6
             */
            duration?: number;
            /**
             * @description Shape of the picture.
             * @default 16:9
             * @example 9:16
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16" | "1:1";
            /**
             * @description Picture used as the first frame. Leave it out to make the clip from the text alone.
             * @example https://example.com/paper-boat.png
             */
            start_frame_url?: components["schemas"]["MediaUrl"];
        };
        /**
         * Kling v3.0 Turbo Video
         * @description The quick variant of Kling 3.0. Makes a silent clip of 3 to 15 seconds from a text, optionally starting at a picture.
         */
        Kling30TurboVideoRequest: {
            /** @constant */
            model: "kuaishou/kling-3.0-turbo-video";
            input: components["schemas"]["Kling30TurboVideoInput"];
            callback_url?: components["schemas"]["CallbackUrl"];
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Kling voice
         * @description A voice to speak with, either by its number or by a recording. Exactly one of the two.
         *     Rules:
         *     - a voice takes exactly one of voice_id and voice_url
         */
        KlingVoice: {
            /**
             * @description Number of a known voice. Always an integer, never a string.
             * @example 2041
             */
            voice_id?: number;
            /**
             * @description Recording of the voice.
             * @example https://example.com/narrator.mp3
             */
            voice_url?: components["schemas"]["MediaUrl"];
        };
        /**
         * Kling 2.6 video input
         * @description A text and a first frame, with either a last frame or generated sound, and voices for the sound.
         *     Rules:
         *     - native_audio needs mode pro
         *     - end_frame_url cannot be combined with native_audio
         *     - voices needs native_audio
         */
        Kling26VideoInput: {
            /**
             * @description What the clip should show.
             * @example The radio host leans into the microphone
             */
            prompt: string;
            /**
             * @description Quality tier, `std` for 720p or `pro` for 1080p. Sound needs `pro`.
             * @default pro
             * @example std
             * @enum {string}
             */
            mode?: "std" | "pro";
            /**
             * @description Length of the clip in seconds. No default is documented; 5 is likely.
             * @example 10
             * @enum {integer}
             */
            duration?: 5 | 10;
            /**
             * @description Make sound for the clip. In `pro` mode and without a last frame only.
             * @default false
             * @example true
             */
            native_audio?: boolean;
            /**
             * @description Picture used as the first frame.
             * @example https://example.com/studio.png
             */
            start_frame_url: components["schemas"]["MediaUrl"];
            /**
             * @description Picture used as the last frame. Not together with `native_audio`.
             * @example https://example.com/studio-empty.png
             */
            end_frame_url?: components["schemas"]["MediaUrl"];
            /**
             * @description Voices to speak with, five at most. They need `native_audio`.
             * @example [
             *       {
             *         "voice_id": 2041
             *       },
             *       {
             *         "voice_url": "https://example.com/narrator.mp3"
             *       }
             *     ]
             */
            voices?: components["schemas"]["KlingVoice"][];
        };
        /**
         * Kling v2.6 Video
         * @description Animates a first frame for 5 or 10 seconds, either towards a last frame or with generated sound and chosen voices.
         */
        Kling26VideoRequest: {
            /** @constant */
            model: "kuaishou/kling-2.6-video";
            input: components["schemas"]["Kling26VideoInput"];
            callback_url?: components["schemas"]["CallbackUrl"];
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Kling sound effects
         * @description Sound to lay under the clip. Leave the whole object out for a silent clip.
         */
        KlingSoundEffects: {
            /**
             * @description The noises to hear, in words.
             * @example Rain on a tin roof
             */
            sound?: string;
            /**
             * @description The background music to hear, in words.
             * @example Slow piano
             */
            music?: string;
            /**
             * @description Bring out close, detailed sounds.
             * @example true
             */
            asmr_mode?: boolean;
        };
        /**
         * Kling 2.5 Turbo video input
         * @description A text, optionally with a first and last frame and with sound effects.
         */
        Kling25TurboVideoInput: {
            /**
             * @description What the clip should show.
             * @example Swallows circle a church tower
             */
            prompt: string;
            /**
             * @description Quality tier, `std` for 720p or `pro` for 1080p.
             * @default pro
             * @example std
             * @enum {string}
             */
            mode?: "std" | "pro";
            /**
             * @description Length of the clip in seconds. No default is documented; 5 is likely.
             * @example 10
             * @enum {integer}
             */
            duration?: 5 | 10;
            /**
             * @description Shape of the picture. Ignored together with a first frame.
             * @default 16:9
             * @example 9:16
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16" | "1:1";
            /**
             * @description Picture used as the first frame.
             * @example https://example.com/tower.png
             */
            start_frame_url?: components["schemas"]["MediaUrl"];
            /**
             * @description Picture used as the last frame.
             * @example https://example.com/tower-dusk.png
             */
            end_frame_url?: components["schemas"]["MediaUrl"];
            /**
             * @description Sound to lay under the clip. Leave it out for a silent clip.
             * @example {
             *       "sound": "Birdsong",
             *       "music": "Soft strings",
             *       "asmr_mode": false
             *     }
             */
            sound_effects?: components["schemas"]["KlingSoundEffects"];
        };
        /**
         * Kling v2.5 Turbo Video
         * @description Makes a clip of 5 or 10 seconds from a text, optionally between two frames and with sound effects.
         */
        Kling25TurboVideoRequest: {
            /** @constant */
            model: "kuaishou/kling-2.5-turbo-video";
            input: components["schemas"]["Kling25TurboVideoInput"];
            callback_url?: components["schemas"]["CallbackUrl"];
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Kling 2.1 video input
         * @description A text and a first frame, optionally with a last frame and sound effects.
         */
        Kling21VideoInput: {
            /**
             * @description What the clip should show.
             * @example The snow globe begins to swirl
             */
            prompt: string;
            /**
             * @description Picture used as the first frame. Always needed; the model makes nothing from text alone.
             * @example https://example.com/snow-globe.png
             */
            start_frame_url: components["schemas"]["MediaUrl"];
            /**
             * @description Picture used as the last frame.
             * @example https://example.com/snow-globe-still.png
             */
            end_frame_url?: components["schemas"]["MediaUrl"];
            /**
             * @description Length of the clip in seconds. No default is documented; 5 is likely.
             * @example 10
             * @enum {integer}
             */
            duration?: 5 | 10;
            /**
             * @description Quality tier.
             * @default pro
             * @example std
             * @enum {string}
             */
            mode?: "std" | "pro";
            /**
             * @description Sound to lay under the clip. Leave it out for a silent clip.
             * @example {
             *       "music": "Music box"
             *     }
             */
            sound_effects?: components["schemas"]["KlingSoundEffects"];
        };
        /**
         * Kling v2.1 Video
         * @description Animates a first frame for 5 or 10 seconds, optionally towards a last frame and with sound effects.
         */
        Kling21VideoRequest: {
            /** @constant */
            model: "kuaishou/kling-2.1-video";
            input: components["schemas"]["Kling21VideoInput"];
            callback_url?: components["schemas"]["CallbackUrl"];
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Kling 2.1 Master video input
         * @description A text, optionally with a first frame and sound effects. Always made in the pro tier, so there is no `mode` to choose.
         *     Rules:
         *     - mode cannot be set; the model works in the pro tier only
         *     - end_frame_url is not supported by this model
         */
        Kling21MasterVideoInput: {
            /**
             * @description What the clip should show.
             * @example A glassblower turns a glowing vase
             */
            prompt: string;
            /**
             * @description Length of the clip in seconds. No default is documented; 5 is likely.
             * @example 10
             * @enum {integer}
             */
            duration?: 5 | 10;
            /**
             * @description Picture used as the first frame. Leave it out to make the clip from the text alone.
             * @example https://example.com/workshop.png
             */
            start_frame_url?: components["schemas"]["MediaUrl"];
            /**
             * @description Sound to lay under the clip. Leave it out for a silent clip.
             * @example {
             *       "sound": "Roaring furnace",
             *       "asmr_mode": true
             *     }
             */
            sound_effects?: components["schemas"]["KlingSoundEffects"];
        };
        /**
         * Kling v2.1 Master Video
         * @description The top tier of Kling 2.1, always pro. Makes a clip of 5 or 10 seconds from a text, optionally starting at a picture, with sound effects on request.
         */
        Kling21MasterVideoRequest: {
            /** @constant */
            model: "kuaishou/kling-2.1-master-video";
            input: components["schemas"]["Kling21MasterVideoInput"];
            callback_url?: components["schemas"]["CallbackUrl"];
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Kling 2.6 motion control input
         * @description A picture of somebody or something, and a video whose motion it takes over.
         */
        Kling26MotionControlInput: {
            /**
             * @description How the subject should move.
             * @example The robot dances like the person in the video
             */
            prompt: string;
            /**
             * @description Picture of the character or subject to move.
             * @example https://example.com/robot.png
             */
            image_url: components["schemas"]["MediaUrl"];
            /**
             * @description Video whose motion is carried over.
             * @example https://example.com/dance.mp4
             */
            video_url: components["schemas"]["MediaUrl"];
            /**
             * @description Quality tier.
             * @default std
             * @example pro
             * @enum {string}
             */
            mode?: "std" | "pro";
            /**
             * @description Keep the sound of the motion video.
             * @default true
             * @example false
             */
            keep_audio?: boolean;
            /**
             * @description Whether the character faces as in the motion video or as in the picture.
             * @default video
             * @example image
             * @enum {string}
             */
            character_orientation?: "video" | "image";
        };
        /**
         * Kling v2.6 Motion Control
         * @description Lets the subject of a picture move as in a video.
         */
        Kling26MotionControlRequest: {
            /** @constant */
            model: "kuaishou/kling-2.6-motion-control";
            input: components["schemas"]["Kling26MotionControlInput"];
            callback_url?: components["schemas"]["CallbackUrl"];
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Kling 3.0 motion control input
         * @description A picture of somebody or something, a video whose motion it takes over, and optionally further elements.
         */
        Kling30MotionControlInput: {
            /**
             * @description How the subject should move.
             * @example The robot dances like the person in the video
             */
            prompt: string;
            /**
             * @description Picture of the character or subject to move.
             * @example https://example.com/robot.png
             */
            image_url: components["schemas"]["MediaUrl"];
            /**
             * @description Video whose motion is carried over.
             * @example https://example.com/dance.mp4
             */
            video_url: components["schemas"]["MediaUrl"];
            /**
             * @description Quality tier.
             * @default std
             * @example pro
             * @enum {string}
             */
            mode?: "std" | "pro";
            /**
             * @description Keep the sound of the motion video.
             * @default true
             * @example false
             */
            keep_audio?: boolean;
            /**
             * @description Whether the character faces as in the motion video or as in the picture.
             * @default video
             * @example image
             * @enum {string}
             */
            character_orientation?: "video" | "image";
            /**
             * @description Further characters or objects to keep recognisable.
             * @example [
             *       {
             *         "name": "Drone",
             *         "image_urls": [
             *           "https://example.com/drone.png"
             *         ]
             *       }
             *     ]
             */
            elements?: components["schemas"]["KlingElement"][];
        };
        /**
         * Kling v3.0 Motion Control
         * @description Lets the subject of a picture move as in a video, with further elements beside it.
         */
        Kling30MotionControlRequest: {
            /** @constant */
            model: "kuaishou/kling-3.0-motion-control";
            input: components["schemas"]["Kling30MotionControlInput"];
            callback_url?: components["schemas"]["CallbackUrl"];
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Grok Imagine video extend input
         * @description A finished video task to continue, either by a preset (`video_preset` given) or by your own text and timing (`video_preset` left out; then `prompt`, `extend_at` and `extend_duration` are all needed).
         *     Rules:
         *     - prompt is required without video_preset
         *     - extend_at is required without video_preset
         *     - extend_duration is required without video_preset
         */
        GrokImagineVideoExtendInput: {
            /**
             * @description Id of the finished video task to continue.
             * @example task_3f9a1c
             */
            task_id: string;
            /**
             * @description Style preset. With a preset the three fields below are accepted but ignored.
             * @example normal
             * @enum {string}
             */
            video_preset?: "spicy" | "normal";
            /**
             * @description What happens next. Needed without a preset, ignored with one.
             * @example The fox looks up and runs into the forest
             */
            prompt?: string;
            /**
             * @description Where in the source video the continuation sets in, in seconds. Needed without a preset, ignored with one.
             * @example 5.5
             */
            extend_at?: number;
            /**
             * @description Length of the continuation in seconds. Needed without a preset, ignored with one.
             * @example 6
             * @enum {integer}
             */
            extend_duration?: 6 | 10;
        };
        /**
         * Grok Imagine Video Extend
         * @description Continues a finished video task, by a style preset or by a text and a point in time of your own.
         */
        GrokImagineVideoExtendRequest: {
            /** @constant */
            model: "xai/grok-imagine-video-extend";
            input: components["schemas"]["GrokImagineVideoExtendInput"];
            callback_url?: components["schemas"]["CallbackUrl"];
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Topaz video upscale input
         * @description A video to enlarge. The service lists the model but documents no parameters for it; the ones below are those usual for Topaz elsewhere, and others are let through.
         */
        TopazVideoUpscaleInput: {
            /**
             * @description Video to enlarge.
             * @example https://example.com/holiday-1998.mp4
             */
            video_url: components["schemas"]["MediaUrl"];
            /**
             * @description How many times larger to make it. 2 and 4 are usual, 1 restores without enlarging.
             * @example 2
             */
            upscale_factor?: number;
            /**
             * @description Name of the Topaz model to use, such as Proteus for general footage.
             * @example Proteus
             * @example Artemis
             * @example Iris
             */
            model?: string;
            /**
             * @description Frames per second of the result, interpolated where the source has fewer; 16 to 60 are usual. Without it the source's rate is kept.
             * @example 60
             */
            target_fps?: number;
        } & {
            [key: string]: unknown;
        };
        /**
         * Topaz Video Upscale
         * @description Enlarges a video, optionally at a higher frame rate.
         */
        TopazVideoUpscaleRequest: {
            /** @constant */
            model: "topaz-labs/video-upscale";
            input: components["schemas"]["TopazVideoUpscaleInput"];
            callback_url?: components["schemas"]["CallbackUrl"];
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Nano Banana input
         * @description Text to picture, with or without pictures to go by. The shape must be given; the size cannot be chosen.
         *     Rules:
         *     - resolution is available on google/nano-banana-pro only
         */
        NanoBananaInput: {
            /**
             * @description What the picture should show, or what to do with the pictures given.
             * @example A banana wearing a tiny raincoat
             */
            prompt: string;
            /**
             * @description Shape of the picture. There is no default.
             * @example 4:5
             * @enum {string}
             */
            aspect_ratio: "1:1" | "2:3" | "3:2" | "3:4" | "4:3" | "4:5" | "5:4" | "9:16" | "16:9" | "21:9";
            /**
             * @description Pictures to go by. No limit to their number is documented.
             * @example [
             *       "https://example.com/kitchen.png"
             *     ]
             */
            image_urls?: components["schemas"]["MediaUrl"][];
        };
        /**
         * Nano Banana
         * @description Makes a picture from text, or works from pictures given along with it, in ten shapes from tall to very wide. The size cannot be chosen; Nano Banana Pro offers that.
         */
        NanoBananaRequest: {
            /** @constant */
            model: "google/nano-banana";
            input: components["schemas"]["NanoBananaInput"];
            callback_url?: components["schemas"]["CallbackUrl"];
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Nano Banana Pro input
         * @description Text to picture, with or without pictures to go by, in a size of choice. The shape must be given.
         */
        NanoBananaProInput: {
            /**
             * @description What the picture should show, or what to do with the pictures given.
             * @example A poster for a night market with hand-painted lettering
             */
            prompt: string;
            /**
             * @description Shape of the picture. There is no default.
             * @example 2:3
             * @enum {string}
             */
            aspect_ratio: "1:1" | "2:3" | "3:2" | "3:4" | "4:3" | "4:5" | "5:4" | "9:16" | "16:9" | "21:9";
            /**
             * @description Pictures to go by. No limit to their number is documented.
             * @example [
             *       "https://example.com/market.png"
             *     ]
             */
            image_urls?: components["schemas"]["MediaUrl"][];
            /**
             * @description Size of the picture, written with a small k.
             * @example 2k
             * @enum {string}
             */
            resolution?: "1k" | "2k" | "4k";
        };
        /**
         * Nano Banana Pro
         * @description Nano Banana with a choice of size: 1k, 2k or 4k. Makes a picture from text, or works from pictures given along with it.
         */
        NanoBananaProRequest: {
            /** @constant */
            model: "google/nano-banana-pro";
            input: components["schemas"]["NanoBananaProInput"];
            callback_url?: components["schemas"]["CallbackUrl"];
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * GPT Image 2 input
         * @description Text to picture, or the editing of pictures as soon as `image_urls` is given.
         */
        GptImage2Input: {
            /**
             * @description What the picture should show, or what to change in the pictures given.
             * @example A cutaway drawing of a tide mill
             */
            prompt: string;
            /**
             * @description Pictures to edit. No limit to their number is documented.
             * @example [
             *       "https://example.com/mill.png"
             *     ]
             */
            image_urls?: components["schemas"]["MediaUrl"][];
            /**
             * @description Shape of the picture.
             * @default 1:1
             * @example 3:2
             * @enum {string}
             */
            aspect_ratio?: "1:1" | "3:2" | "2:3" | "16:9";
            /**
             * @description Size of the picture, written with a capital K.
             * @default 1K
             * @example 2K
             * @enum {string}
             */
            resolution?: "1K" | "2K" | "4K";
        };
        /**
         * GPT Image 2
         * @description Draws from text, or edits the pictures given in `image_urls`. Four shapes, each in 1K, 2K or 4K.
         */
        GptImage2Request: {
            /** @constant */
            model: "openai/gpt-image-2";
            input: components["schemas"]["GptImage2Input"];
            callback_url?: components["schemas"]["CallbackUrl"];
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Flux.2 Pro input
         * @description Text to picture, with up to eight pictures to go by.
         *     Rules:
         *     - steps is available on black-forest-labs/flux.2-flex only
         *     - cfg is available on black-forest-labs/flux.2-flex only
         */
        Flux2ProInput: {
            /**
             * @description What the picture should show.
             * @example A heron standing in shallow water at dawn
             */
            prompt: string;
            /**
             * @description Pictures to go by, eight at most.
             * @example [
             *       "https://example.com/heron.png"
             *     ]
             */
            image_urls?: components["schemas"]["MediaUrl"][];
            /**
             * @description Shape of the picture; `auto` leaves it to the service.
             * @example 4:3
             * @enum {string}
             */
            aspect_ratio?: "auto" | "1:1" | "4:3" | "16:9" | "3:2" | "2:3" | "9:16" | "3:4";
            /**
             * @description Size class of the picture, written with a capital K.
             * @example 2K
             * @enum {string}
             */
            quality?: "1K" | "2K";
        };
        /**
         * Flux.2 Pro
         * @description Makes a picture from text and up to eight pictures to go by, in 1K or 2K. Takes the eight shapes common to the Flux.2 family. Sampling steps and guidance cannot be set; Flux.2 Flex offers those.
         */
        Flux2ProRequest: {
            /** @constant */
            model: "black-forest-labs/flux.2-pro";
            input: components["schemas"]["Flux2ProInput"];
            callback_url?: components["schemas"]["CallbackUrl"];
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Flux.2 Flex input
         * @description Text to picture, with up to ten pictures to go by, and with control over sampling steps and guidance.
         */
        Flux2FlexInput: {
            /**
             * @description What the picture should show.
             * @example A heron standing in shallow water at dawn
             */
            prompt: string;
            /**
             * @description Pictures to go by, ten at most.
             * @example [
             *       "https://example.com/heron.png"
             *     ]
             */
            image_urls?: components["schemas"]["MediaUrl"][];
            /**
             * @description Shape of the picture; `auto` leaves it to the service.
             * @example 4:3
             * @enum {string}
             */
            aspect_ratio?: "auto" | "1:1" | "4:3" | "16:9" | "3:2" | "2:3" | "9:16" | "3:4";
            /**
             * @description Size class of the picture, written with a capital K.
             * @example 2K
             * @enum {string}
             */
            quality?: "1K" | "2K";
            /**
             * @description Number of sampling steps. More of them give a better picture.
             * @example 30
             */
            steps?: number;
            /**
             * @description Strength of the guidance. The higher it is, the closer the picture keeps to the prompt.
             * @example 4.5
             */
            cfg?: number;
        };
        /**
         * Flux.2 Flex
         * @description The adjustable model of the Flux.2 family: the number of sampling steps and the strength of the guidance can be set. Makes a picture from text and up to ten pictures to go by, in 1K or 2K.
         */
        Flux2FlexRequest: {
            /** @constant */
            model: "black-forest-labs/flux.2-flex";
            input: components["schemas"]["Flux2FlexInput"];
            callback_url?: components["schemas"]["CallbackUrl"];
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Flux.2 Max input
         * @description Text to picture, with up to eight pictures to go by. Knows two more shapes than its siblings.
         *     Rules:
         *     - steps is available on black-forest-labs/flux.2-flex only
         *     - cfg is available on black-forest-labs/flux.2-flex only
         */
        Flux2MaxInput: {
            /**
             * @description What the picture should show.
             * @example A heron standing in shallow water at dawn
             */
            prompt: string;
            /**
             * @description Pictures to go by, eight at most.
             * @example [
             *       "https://example.com/heron.png"
             *     ]
             */
            image_urls?: components["schemas"]["MediaUrl"][];
            /**
             * @description Shape of the picture; `auto` leaves it to the service.
             * @example 21:9
             * @enum {string}
             */
            aspect_ratio?: "auto" | "1:1" | "4:3" | "16:9" | "3:2" | "2:3" | "9:16" | "3:4" | "5:4" | "21:9";
            /**
             * @description Size class of the picture, written with a capital K.
             * @example 2K
             * @enum {string}
             */
            quality?: "1K" | "2K";
        };
        /**
         * Flux.2 Max
         * @description Flux.2 with two more shapes, 5:4 and 21:9. Makes a picture from text and up to eight pictures to go by, in 1K or 2K. Sampling steps and guidance cannot be set; Flux.2 Flex offers those.
         */
        Flux2MaxRequest: {
            /** @constant */
            model: "black-forest-labs/flux.2-max";
            input: components["schemas"]["Flux2MaxInput"];
            callback_url?: components["schemas"]["CallbackUrl"];
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Kling O1 image input
         * @description A prompt and up to ten pictures to edit or to draw on. The documentation names the model only; most fields are shown on another page of the service, and further ones are accepted.
         */
        KlingO1ImageInput: {
            /**
             * @description What the picture should show, or how to change the given ones. `@image_1` to `@image_10` point at a picture by its position. The vendor allows 2500 characters.
             * @example The lighthouse of @image_1 painted in the style of @image_2
             */
            prompt: string;
            /**
             * @description Pictures to edit or to draw on.
             * @example [
             *       "https://example.com/lighthouse.png",
             *       "https://example.com/style.png"
             *     ]
             */
            image_urls?: components["schemas"]["MediaUrl"][];
            /**
             * @description Shape of the picture. `auto` lets the model choose.
             * @example 3:2
             * @enum {string}
             */
            aspect_ratio?: "auto" | "1:1" | "16:9" | "9:16" | "4:3" | "3:4" | "3:2" | "2:3" | "21:9";
            /**
             * @description Size of the picture, `1K` or `2K`. Neither the name of the field nor its letter case is confirmed.
             * @example 2K
             * @example 2k
             */
            resolution?: string;
            /**
             * @description Characters or objects to keep recognisable. The vendor counts them and `image_urls` together, ten at most.
             * @example [
             *       {
             *         "name": "Ada",
             *         "image_urls": [
             *           "https://example.com/ada.png"
             *         ]
             *       }
             *     ]
             */
            elements?: components["schemas"]["KlingElement"][];
        } & {
            [key: string]: unknown;
        };
        /**
         * Kling O1 Image
         * @description Makes or edits a picture from a prompt and up to ten reference pictures, in up to 2K.
         */
        KlingO1ImageRequest: {
            /** @constant */
            model: "kuaishou/kling-o1-image";
            input: components["schemas"]["KlingO1ImageInput"];
            callback_url?: components["schemas"]["CallbackUrl"];
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Kling 3.0 Omni image input
         * @description A prompt and up to ten pictures to edit or to draw on. The documentation names the model only; most fields are shown on another page of the service, and further ones are accepted.
         */
        Kling30OmniImageInput: {
            /**
             * @description What the picture should show, or how to change the given ones. `@image_1` to `@image_10` point at a picture by its position. The vendor allows 2500 characters.
             * @example The lighthouse of @image_1 painted in the style of @image_2
             */
            prompt: string;
            /**
             * @description Pictures to edit or to draw on.
             * @example [
             *       "https://example.com/lighthouse.png",
             *       "https://example.com/style.png"
             *     ]
             */
            image_urls?: components["schemas"]["MediaUrl"][];
            /**
             * @description Shape of the picture. `auto` lets the model choose.
             * @example 3:2
             * @enum {string}
             */
            aspect_ratio?: "auto" | "1:1" | "16:9" | "9:16" | "4:3" | "3:4" | "3:2" | "2:3" | "21:9";
            /**
             * @description Size of the picture, `1K`, `2K` or `4K`. Neither the name of the field nor its letter case is confirmed.
             * @example 2K
             * @example 2k
             */
            resolution?: string;
            /**
             * @description Characters or objects to keep recognisable. The vendor counts them and `image_urls` together, ten at most.
             * @example [
             *       {
             *         "name": "Ada",
             *         "image_urls": [
             *           "https://example.com/ada.png"
             *         ]
             *       }
             *     ]
             */
            elements?: components["schemas"]["KlingElement"][];
        } & {
            [key: string]: unknown;
        };
        /**
         * Kling v3.0 Omni Image
         * @description Makes or edits a picture from a prompt and up to ten reference pictures, in up to 4K.
         */
        Kling30OmniImageRequest: {
            /** @constant */
            model: "kuaishou/kling-3.0-omni-image";
            input: components["schemas"]["Kling30OmniImageInput"];
            callback_url?: components["schemas"]["CallbackUrl"];
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Kling 3.0 image input
         * @description A prompt, if wanted with a reference picture. The documentation names the model without its fields: these follow its siblings and the vendor, and others are accepted.
         */
        Kling30ImageInput: {
            /**
             * @description What the picture should show. The vendor allows 2500 characters.
             * @example A lighthouse in a gouache storm
             */
            prompt: string;
            /**
             * @description Picture to take after. The vendor takes one, as JPEG or PNG.
             * @example [
             *       "https://example.com/sketch.png"
             *     ]
             */
            image_urls?: components["schemas"]["MediaUrl"][];
            /**
             * @description Shape of the picture. The vendor's default is `16:9`.
             * @example 16:9
             * @example 9:16
             * @example 1:1
             * @example 4:3
             * @example 3:4
             * @example 3:2
             * @example 2:3
             * @example 21:9
             */
            aspect_ratio?: string;
            /**
             * @description Size of the picture. The vendor's default is `1k`.
             * @example 1k
             * @example 2k
             */
            resolution?: string;
            /**
             * @description Characters or objects to keep recognisable.
             * @example [
             *       {
             *         "name": "Ada",
             *         "image_urls": [
             *           "https://example.com/ada.png"
             *         ]
             *       }
             *     ]
             */
            elements?: components["schemas"]["KlingElement"][];
        } & {
            [key: string]: unknown;
        };
        /**
         * Kling v3.0 Image
         * @description Makes a picture from a prompt, if wanted after a reference picture.
         */
        Kling30ImageRequest: {
            /** @constant */
            model: "kuaishou/kling-3.0-image";
            input: components["schemas"]["Kling30ImageInput"];
            callback_url?: components["schemas"]["CallbackUrl"];
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Kling 2.1 image input
         * @description A prompt, if wanted with a reference picture. The documentation names the model without its fields: these follow its siblings and the vendor, and others are accepted.
         */
        Kling21ImageInput: {
            /**
             * @description What the picture should show. The vendor allows 500 to 2500 characters, depending on the model.
             * @example A lighthouse in a gouache storm
             */
            prompt: string;
            /**
             * @description Picture to take after. The vendor takes one, as JPEG or PNG.
             * @example [
             *       "https://example.com/sketch.png"
             *     ]
             */
            image_urls?: components["schemas"]["MediaUrl"][];
            /**
             * @description Shape of the picture. The vendor's default is `16:9`.
             * @example 16:9
             * @example 9:16
             * @example 1:1
             * @example 4:3
             * @example 3:4
             * @example 3:2
             * @example 2:3
             * @example 21:9
             */
            aspect_ratio?: string;
            /**
             * @description Size of the picture. The vendor's default is `1k`.
             * @example 1k
             * @example 2k
             */
            resolution?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * Kling v2.1 Image
         * @description Makes a picture from a prompt, if wanted after a reference picture. An older generation of Kling.
         */
        Kling21ImageRequest: {
            /** @constant */
            model: "kuaishou/kling-2.1-image";
            input: components["schemas"]["Kling21ImageInput"];
            callback_url?: components["schemas"]["CallbackUrl"];
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Topaz image upscale input
         * @description A picture and how far to enlarge it. The documentation names the model without its fields: these are the vendor's, and others are accepted.
         */
        TopazImageUpscaleInput: {
            /**
             * @description Picture to enlarge, as JPEG, PNG or TIFF.
             * @example https://example.com/scan.png
             */
            image_url: components["schemas"]["MediaUrl"];
            /**
             * @description The vendor's enhancement model; its default is `Standard V2`.
             * @example Standard V2
             * @example Low Resolution V2
             * @example CGI
             * @example High Fidelity V2
             * @example Text Refine
             */
            model?: string;
            /**
             * @description How many times wider and higher the result is, from 1 to 8; 2 is usual.
             * @example 2
             * @example 4
             */
            upscale_factor?: number;
            /**
             * @description Width of the result in pixels, instead of a factor.
             * @example 3840
             */
            output_width?: number;
            /**
             * @description Height of the result in pixels, instead of a factor.
             * @example 2160
             */
            output_height?: number;
            /**
             * @description Cut the picture to the wanted shape rather than adding bars; the vendor's default is `false`.
             * @example true
             */
            crop_to_fill?: boolean;
            /**
             * @description Which part of the picture to enhance. `All` (the vendor's default), `Foreground` or `Background`.
             * @example All
             * @example Foreground
             * @example Background
             */
            subject_detection?: string;
            /**
             * @description Take special care of faces; the vendor's default is `true`.
             * @example false
             */
            face_enhancement?: boolean;
            /**
             * @description How strongly faces are enhanced, from 0 to 1; the vendor's default is 0.8.
             * @example 0.6
             */
            face_enhancement_strength?: number;
            /**
             * @description How freely faces are redrawn, from 0 to 1; the vendor's default is 0.
             * @example 0.1
             */
            face_enhancement_creativity?: number;
            /**
             * @description Format of the result; the vendor's default is `jpeg`.
             * @example jpeg
             * @example png
             * @example tiff
             */
            output_format?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * Topaz Image Upscale
         * @description Enlarges a picture and sharpens it while staying true to the original.
         */
        TopazImageUpscaleRequest: {
            /** @constant */
            model: "topaz-labs/image-upscale";
            input: components["schemas"]["TopazImageUpscaleInput"];
            callback_url?: components["schemas"]["CallbackUrl"];
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Topaz generative image input
         * @description A picture and how freely to redraw it while enlarging. The documentation names the model without its fields: these are the vendor's, and others are accepted.
         */
        TopazImageGenerativeInput: {
            /**
             * @description Picture to enlarge, as JPEG, PNG or TIFF.
             * @example https://example.com/scan.png
             */
            image_url: components["schemas"]["MediaUrl"];
            /**
             * @description The vendor's generative model. Open text.
             * @example Redefine
             * @example Recovery
             * @example Recovery V2
             * @example Standard MAX
             * @example Wonder
             */
            model?: string;
            /**
             * @description How many times wider and higher the result is, from 1 to 8; 2 is usual.
             * @example 2
             * @example 4
             */
            upscale_factor?: number;
            /**
             * @description Width of the result in pixels, instead of a factor.
             * @example 3840
             */
            output_width?: number;
            /**
             * @description Height of the result in pixels, instead of a factor.
             * @example 2160
             */
            output_height?: number;
            /**
             * @description Cut the picture to the wanted shape rather than adding bars; the vendor's default is `false`.
             * @example true
             */
            crop_to_fill?: boolean;
            /**
             * @description Which part of the picture to enhance. `All` (the vendor's default), `Foreground` or `Background`.
             * @example All
             * @example Foreground
             * @example Background
             */
            subject_detection?: string;
            /**
             * @description Take special care of faces; the vendor's default is `true`.
             * @example false
             */
            face_enhancement?: boolean;
            /**
             * @description How strongly faces are enhanced, from 0 to 1; the vendor's default is 0.8.
             * @example 0.6
             */
            face_enhancement_strength?: number;
            /**
             * @description How freely faces are redrawn, from 0 to 1; the vendor's default is 0.
             * @example 0.1
             */
            face_enhancement_creativity?: number;
            /**
             * @description Format of the result; the vendor's default is `jpeg`.
             * @example jpeg
             * @example png
             * @example tiff
             */
            output_format?: string;
            /**
             * @description What the picture shows, to guide the invented detail. The vendor allows 1024 characters.
             * @example Weathered granite and lichen
             */
            prompt?: string;
            /**
             * @description Let the vendor describe the picture itself.
             * @example true
             */
            autoprompt?: boolean;
            /**
             * @description How freely detail is invented; the vendor counts from 1 to 6 or 9, depending on the model.
             * @example 3
             */
            creativity?: number;
            /**
             * @description How much fine texture is added; the vendor counts from 1 to 5.
             * @example 2
             */
            texture?: number;
            /**
             * @description How strongly edges are sharpened, from 0 to 1.
             * @example 0.3
             */
            sharpen?: number;
            /**
             * @description How strongly noise is removed, from 0 to 1.
             * @example 0.2
             */
            denoise?: number;
            /**
             * @description How much lost detail is brought back, from 0 to 1.
             * @example 0.5
             */
            detail?: number;
            /**
             * @description Keep faces as they are.
             * @example true
             */
            face_preservation?: boolean;
            /**
             * @description Keep the colours of the original.
             * @example true
             */
            color_preservation?: boolean;
        } & {
            [key: string]: unknown;
        };
        /**
         * Topaz Image Generative
         * @description Enlarges or restores a picture and invents the detail it lacks, if wanted after a prompt.
         */
        TopazImageGenerativeRequest: {
            /** @constant */
            model: "topaz-labs/image-generative";
            input: components["schemas"]["TopazImageGenerativeInput"];
            callback_url?: components["schemas"]["CallbackUrl"];
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Qwen Image input
         * @description Text to picture, or the editing of pictures as soon as `image_urls` is given. All five Qwen Image models take the same.
         */
        QwenImageInput: {
            /**
             * @description What the picture should show, or what to change in the pictures given. 800 characters at most.
             * @example A bookshop window with the words "Open late" in neon
             */
            prompt: string;
            /**
             * @description Shape of the picture.
             * @default 1:1
             * @example 3:4
             * @enum {string}
             */
            aspect_ratio?: "1:1" | "16:9" | "9:16" | "4:3" | "3:4";
            /**
             * @description Pictures to edit. Leave it out to draw from the text alone. No limit to their number is documented.
             * @example [
             *       "https://example.com/bookshop.png"
             *     ]
             */
            image_urls?: components["schemas"]["MediaUrl"][];
            /**
             * @description What the picture should not show. 500 characters at most.
             * @example people, cars
             */
            negative_prompt?: string;
            /**
             * @description Let the service rewrite the prompt first.
             * @default true
             * @example false
             */
            prompt_extend?: boolean;
            seed?: components["schemas"]["Seed"];
        };
        /**
         * Qwen Image 2.0 Pro
         * @description The best pictures of the Qwen Image family, strong at lettering and lifelike surfaces. Draws from text alone and edits as soon as pictures are given.
         */
        QwenImage20ProRequest: {
            /** @constant */
            model: "alibaba/qwen-image-2.0-pro";
            input: components["schemas"]["QwenImageInput"];
            callback_url?: components["schemas"]["CallbackUrl"];
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Qwen Image 2.0
         * @description A quicker and cheaper Qwen Image 2.0 Pro that can do and takes the same.
         */
        QwenImage20Request: {
            /** @constant */
            model: "alibaba/qwen-image-2.0";
            input: components["schemas"]["QwenImageInput"];
            callback_url?: components["schemas"]["CallbackUrl"];
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Qwen Image Max
         * @description The most realistic of the Qwen Image models, with the fewest visible flaws. Edits are handed to a specialised model, suited to product design, geometry and keeping a character the same.
         */
        QwenImageMaxRequest: {
            /** @constant */
            model: "alibaba/qwen-image-max";
            input: components["schemas"]["QwenImageInput"];
            callback_url?: components["schemas"]["CallbackUrl"];
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Qwen Image Plus
         * @description A fast Qwen Image model at home in many artistic styles. Edits are handed to a specialised model.
         */
        QwenImagePlusRequest: {
            /** @constant */
            model: "alibaba/qwen-image-plus";
            input: components["schemas"]["QwenImageInput"];
            callback_url?: components["schemas"]["CallbackUrl"];
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Qwen Image
         * @description The base model of the Qwen Image family, older than the others. Edits are handed to a specialised model.
         */
        QwenImageRequest: {
            /** @constant */
            model: "alibaba/qwen-image";
            input: components["schemas"]["QwenImageInput"];
            callback_url?: components["schemas"]["CallbackUrl"];
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Z-Image Turbo input
         * @description Text to picture only; pictures to edit are not accepted.
         *     Rules:
         *     - the model draws from text only and does not accept image_urls
         */
        ZImageTurboInput: {
            /**
             * @description What the picture should show. 800 characters at most; Chinese and English lettering can be asked for.
             * @example A red paper lantern with the character 福
             */
            prompt: string;
            /**
             * @description Shape of the picture.
             * @default 1:1
             * @example 2:3
             * @enum {string}
             */
            aspect_ratio?: "1:1" | "2:3" | "3:2" | "3:4" | "4:3" | "9:16" | "16:9";
            /**
             * @description Let the service rewrite the prompt first. Off unless asked for, as it doubles the cost of the picture.
             * @default false
             * @example true
             */
            prompt_extend?: boolean;
            seed?: components["schemas"]["Seed"];
        };
        /**
         * Z-Image Turbo
         * @description Small and fast. Makes pictures from text only and can put Chinese and English lettering into them. Having the prompt rewritten doubles the cost.
         */
        ZImageTurboRequest: {
            /** @constant */
            model: "alibaba/z-image-turbo";
            input: components["schemas"]["ZImageTurboInput"];
            callback_url?: components["schemas"]["CallbackUrl"];
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Wan 2.7 image input
         * @description Text to picture, or the editing of up to nine pictures as soon as `image_urls` is given. Shared by both Wan 2.7 models; neither has a field for the size of the picture.
         *     Rules:
         *     - thinking_mode works on text alone and cannot be true together with image_urls
         */
        Wan27ImageInput: {
            /**
             * @description What the picture should show, or what to change in the pictures given. 5000 characters at most.
             * @example A tram climbing a steep street in the rain
             */
            prompt: string;
            /**
             * @description Shape of the picture when drawing from text. An edit keeps the shape of what it is given.
             * @default 1:1
             * @example 3:2
             * @enum {string}
             */
            aspect_ratio?: "1:1" | "16:9" | "9:16" | "4:3" | "3:4" | "3:2" | "2:3";
            /**
             * @description Pictures to edit, nine at most. Leave it out to draw from the text alone.
             * @example [
             *       "https://example.com/tram.png"
             *     ]
             */
            image_urls?: components["schemas"]["MediaUrl"][];
            /**
             * @description Take more time for a better picture. On by default when drawing from text; an edit has no such mode, so there it may be absent or false, but not true.
             * @default true
             * @example false
             */
            thinking_mode?: boolean;
            seed?: components["schemas"]["Seed"];
        };
        /**
         * Wan 2.7 Pro Image
         * @description The best pictures of the Wan family. Draws from text, up to 4K and with a thinking mode, or edits up to nine pictures. The size cannot be chosen in the input.
         */
        Wan27ProImageRequest: {
            /** @constant */
            model: "alibaba/wan-2.7-pro-image";
            input: components["schemas"]["Wan27ImageInput"];
            callback_url?: components["schemas"]["CallbackUrl"];
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Wan 2.7 Image
         * @description A quicker and cheaper Wan 2.7 Pro that can do and takes the same, but goes up to 2K. The size cannot be chosen in the input.
         */
        Wan27ImageRequest: {
            /** @constant */
            model: "alibaba/wan-2.7-image";
            input: components["schemas"]["Wan27ImageInput"];
            callback_url?: components["schemas"]["CallbackUrl"];
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Wan 2.6 image input
         * @description Text to picture, or edits and style transfer as soon as one to four pictures are given in `image_urls`.
         */
        Wan26ImageInput: {
            /**
             * @description What the picture should show, or what to make of the pictures given. 2000 characters at most.
             * @example A ferry crossing a fjord in the style of a woodcut
             */
            prompt: string;
            /**
             * @description Shape of the picture.
             * @default 1:1
             * @example 16:9
             * @enum {string}
             */
            aspect_ratio?: "1:1" | "2:3" | "3:2" | "3:4" | "4:3" | "9:16" | "16:9";
            /**
             * @description One to four pictures to edit or to take the style from. Leave it out to draw from the text alone.
             * @example [
             *       "https://example.com/ferry.png"
             *     ]
             */
            image_urls?: components["schemas"]["MediaUrl"][];
            /**
             * @description What the picture should not show. 500 characters at most.
             * @example people, lettering
             */
            negative_prompt?: string;
            /**
             * @description Let the service rewrite the prompt first.
             * @default true
             * @example false
             */
            prompt_extend?: boolean;
            seed?: components["schemas"]["Seed"];
        };
        /**
         * Wan 2.6 Image
         * @description Draws from text alone; with one to four pictures it edits them or carries over their style.
         */
        Wan26ImageRequest: {
            /** @constant */
            model: "alibaba/wan-2.6-image";
            input: components["schemas"]["Wan26ImageInput"];
            callback_url?: components["schemas"]["CallbackUrl"];
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Wan 2.5 image input
         * @description Text to picture, or edits and style transfer as soon as one to three pictures are given in `image_urls`.
         */
        Wan25ImageInput: {
            /**
             * @description What the picture should show, or what to make of the pictures given. 2000 characters at most.
             * @example A ferry crossing a fjord in the style of a woodcut
             */
            prompt: string;
            /**
             * @description Shape of the picture.
             * @default 1:1
             * @example 16:9
             * @enum {string}
             */
            aspect_ratio?: "1:1" | "2:3" | "3:2" | "3:4" | "4:3" | "9:16" | "16:9";
            /**
             * @description One to three pictures to edit or to take the style from. Leave it out to draw from the text alone.
             * @example [
             *       "https://example.com/ferry.png"
             *     ]
             */
            image_urls?: components["schemas"]["MediaUrl"][];
            /**
             * @description What the picture should not show. 500 characters at most.
             * @example people, lettering
             */
            negative_prompt?: string;
            /**
             * @description Let the service rewrite the prompt first.
             * @default true
             * @example false
             */
            prompt_extend?: boolean;
            seed?: components["schemas"]["Seed"];
        };
        /**
         * Wan 2.5 Image
         * @description Takes what Wan 2.6 takes, but three pictures at most: draws from text alone, edits as soon as pictures are given.
         */
        Wan25ImageRequest: {
            /** @constant */
            model: "alibaba/wan-2.5-image";
            input: components["schemas"]["Wan25ImageInput"];
            callback_url?: components["schemas"]["CallbackUrl"];
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Wan 2.2 image input
         * @description Text to picture only; pictures to edit are not accepted. Shared by both Wan 2.2 models.
         *     Rules:
         *     - the model draws from text only and does not accept image_urls
         */
        Wan22ImageInput: {
            /**
             * @description What the picture should show. 500 characters at most.
             * @example A snow-covered signal box at night
             */
            prompt: string;
            /**
             * @description Shape of the picture.
             * @default 1:1
             * @example 4:3
             * @enum {string}
             */
            aspect_ratio?: "1:1" | "3:4" | "4:3" | "9:16" | "16:9";
            /**
             * @description What the picture should not show.
             * @example people, footprints
             */
            negative_prompt?: string;
            seed?: components["schemas"]["Seed"];
        };
        /**
         * Wan 2.2 Image
         * @description Makes pictures from text only, from a short prompt of up to 500 characters.
         */
        Wan22ImageRequest: {
            /** @constant */
            model: "alibaba/wan-2.2-image";
            input: components["schemas"]["Wan22ImageInput"];
            callback_url?: components["schemas"]["CallbackUrl"];
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Wan 2.2 Flash Image
         * @description The fast and cheapest Wan image model. Makes pictures from text only and takes what Wan 2.2 takes.
         */
        Wan22FlashImageRequest: {
            /** @constant */
            model: "alibaba/wan-2.2-flash-image";
            input: components["schemas"]["Wan22ImageInput"];
            callback_url?: components["schemas"]["CallbackUrl"];
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Grok Imagine Image input
         * @description Text to picture, or the editing of one to five pictures as soon as `image_urls` is given.
         */
        GrokImagineImageInput: {
            /**
             * @description What the picture should show, or what to change in the pictures given.
             * @example A fox asleep on a stack of newspapers
             */
            prompt: string;
            /**
             * @description Shape of the picture.
             * @default 1:1
             * @example 3:2
             * @enum {string}
             */
            aspect_ratio?: "1:1" | "2:3" | "3:2" | "9:16" | "16:9";
            /**
             * @description One to five pictures to edit. Leave it out to draw from the text alone.
             * @example [
             *       "https://example.com/fox.png"
             *     ]
             */
            image_urls?: components["schemas"]["MediaUrl"][];
            /**
             * @description Draw in pro mode, which gives better results and has its own price.
             * @example true
             */
            enable_pro?: boolean;
            /**
             * @description Let the service improve the prompt first.
             * @example true
             */
            upsample_prompt?: boolean;
            /**
             * @description Allow pictures that are not suitable for everyone.
             * @example false
             */
            enable_nsfw?: boolean;
        };
        /**
         * Grok Imagine Image
         * @description Makes a picture from text, or edits one to five pictures. A pro mode gives better results at a price of its own; what a picture costs without it is not documented.
         */
        GrokImagineImageRequest: {
            /** @constant */
            model: "xai/grok-imagine-image";
            input: components["schemas"]["GrokImagineImageInput"];
            callback_url?: components["schemas"]["CallbackUrl"];
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Suno music input
         * @description A song from a description (simple mode) or from lyrics and style tags (custom mode). `custom` chooses the mode; a field of the other mode is accepted.
         */
        SunoMusicInput: {
            /**
             * @description Version of the Suno model. By another page of the service `chirp-v3-5` is 3.5, `chirp-v4` is 4, `chirp-auk` is 4.5, `chirp-bluejay` is 4.5+ and `chirp-crow` is 5.
             * @example chirp-crow
             * @enum {string}
             */
            mv: "chirp-v3-5" | "chirp-v4" | "chirp-auk" | "chirp-bluejay" | "chirp-crow";
            /**
             * @description Choose custom mode (`true`), with fields for style and text, or simple mode (`false`), with one description.
             * @example false
             */
            custom: boolean;
            /**
             * @description For simple mode, what the song is about and how it sounds; the lyrics come with it. Another page of the service names 500 characters as the limit.
             * @example A cheerful sea shanty about deploying on a Friday
             */
            gpt_description_prompt?: string;
            /**
             * @description For custom mode, the lyrics to sing or a detailed prompt. Another page of the service names 3000 characters as the limit of `chirp-v3-5` and `chirp-v4`, and 5000 for the newer versions.
             * @example [Verse]
             *     The tide is out, the lamps are low
             */
            prompt?: string;
            /**
             * @description For custom mode, genre and style. Another page of the service names 200 characters as the limit of `chirp-v3-5` and `chirp-v4`, and 1000 for the newer versions.
             * @example folk, accordion, male choir
             */
            tags?: string;
            /**
             * @description Title of the song.
             * @example Low Tide
             */
            title?: string;
            /**
             * @description Make music without a voice.
             * @example true
             */
            make_instrumental?: boolean;
            /**
             * @description For custom mode, styles to stay away from.
             * @example metal, screaming
             */
            negative_tags?: string;
            /**
             * @description Id of a voice of your own, made with Suno's voice creation; it sings the vocals.
             * @example persona_5c1e7a
             */
            persona_id?: string;
        };
        /**
         * Suno Music Generation
         * @description Writes and sings a song: from a description in simple mode, or from your own lyrics and style tags in custom mode. Instrumental pieces too.
         */
        SunoMusicRequest: {
            /** @constant */
            model: "suno-ai/music";
            input: components["schemas"]["SunoMusicInput"];
            callback_url?: components["schemas"]["CallbackUrl"];
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Suno audio operation input
         * @description What to do with an existing track, named by `clip_id` or `audio_url`. The four operations (add vocals, add instrumental, extend, cover) share these fields; one that an operation has no use for is accepted.
         *     Rules:
         *     - clip_id or audio_url is required
         */
        SunoOperationInput: {
            /**
             * @description Version of the Suno model. The documentation lists none here; those of `suno-ai/music` are examples.
             * @example chirp-crow
             * @example chirp-bluejay
             * @example chirp-auk
             * @example chirp-v4
             * @example chirp-v3-5
             */
            mv: string;
            /**
             * @description Id of a clip made earlier. This or `audio_url` is needed.
             * @example clip_8f2b91
             */
            clip_id?: string;
            /**
             * @description Address of a sound file, the alternative to `clip_id`.
             * @example https://example.com/demo.mp3
             */
            audio_url?: components["schemas"]["MediaUrl"];
            /**
             * @description Choose custom mode (`true`), with fields for style and text, or simple mode (`false`), with one description.
             * @example true
             */
            custom: boolean;
            /**
             * @description For simple mode, a description of the result.
             * @example Warm female vocals about coming home
             */
            gpt_description_prompt?: string;
            /**
             * @description For custom mode, the lyrics or a detailed prompt.
             * @example [Chorus]
             *     Take the long way home
             */
            prompt?: string;
            /**
             * @description For extending, the second of the track from which to go on.
             * @example 92.5
             */
            continue_at?: number;
            /**
             * @description Second of the track at which the overlay starts.
             * @example 10
             */
            start_s?: number;
            /**
             * @description Second of the track at which the overlay ends.
             * @example 45.5
             */
            end_s?: number;
            /**
             * @description For custom mode, genre and style, as for `suno-ai/music`.
             * @example soul, brushed drums
             */
            tags?: string;
            /**
             * @description Title of the result, as for `suno-ai/music`.
             * @example The Long Way Home
             */
            title?: string;
            /**
             * @description For custom mode, styles to stay away from, as for `suno-ai/music`.
             * @example autotune
             */
            negative_tags?: string;
            /**
             * @description Make it without a voice, as for `suno-ai/music`.
             * @example true
             */
            make_instrumental?: boolean;
        };
        /**
         * Add Vocals to Track
         * @description Lays vocals over a track that has none, given as an earlier clip or as an audio file.
         */
        SunoAddVocalsRequest: {
            /** @constant */
            model: "suno-ai/add-vocals";
            input: components["schemas"]["SunoOperationInput"];
            callback_url?: components["schemas"]["CallbackUrl"];
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Add Instrumental
         * @description Lays an instrumental backing under a recording, given as an earlier clip or as an audio file.
         */
        SunoAddInstrumentalRequest: {
            /** @constant */
            model: "suno-ai/add-instrumental";
            input: components["schemas"]["SunoOperationInput"];
            callback_url?: components["schemas"]["CallbackUrl"];
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Extend Audio
         * @description Continues a track from a point in time, given as an earlier clip or as an audio file.
         */
        SunoExtendRequest: {
            /** @constant */
            model: "suno-ai/extend";
            input: components["schemas"]["SunoOperationInput"];
            callback_url?: components["schemas"]["CallbackUrl"];
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Create Cover
         * @description Performs a track anew in another style, given as an earlier clip or as an audio file.
         */
        SunoCoverRequest: {
            /** @constant */
            model: "suno-ai/cover";
            input: components["schemas"]["SunoOperationInput"];
            callback_url?: components["schemas"]["CallbackUrl"];
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Suno stems input
         * @description Which clip to take apart.
         */
        SunoStemsInput: {
            /**
             * @description Id of the clip to take apart.
             * @example clip_8f2b91
             */
            clip_id: string;
            /**
             * @description Title of the extraction.
             * @example Low Tide stems
             */
            title?: string;
        };
        /**
         * Extract Stems
         * @description Splits a clip into stems, such as the vocals and the rest. `suno-ai/stems-all` separates every part.
         */
        SunoStemsRequest: {
            /** @constant */
            model: "suno-ai/stems";
            input: components["schemas"]["SunoStemsInput"];
            callback_url?: components["schemas"]["CallbackUrl"];
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Extract All Stems
         * @description Splits a clip into all the stems the service can tell apart, an instrument each.
         */
        SunoStemsAllRequest: {
            /** @constant */
            model: "suno-ai/stems-all";
            input: components["schemas"]["SunoStemsInput"];
            callback_url?: components["schemas"]["CallbackUrl"];
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Suno lyrics input
         * @description What the lyrics should be about, and which model writes them.
         */
        SunoLyricsInput: {
            /**
             * @description What the lyrics should be about.
             * @example A ballad about a lighthouse keeper's last night
             */
            prompt: string;
            /**
             * @description Model that writes the lyrics. `default` leaves the choice to the service.
             * @example remi-v1
             * @enum {string}
             */
            mv: "remi-v1" | "default";
        };
        /**
         * Generate Lyrics
         * @description Writes song lyrics from a description of what they should be about. Gives text, no sound.
         */
        SunoLyricsRequest: {
            /** @constant */
            model: "suno-ai/lyrics";
            input: components["schemas"]["SunoLyricsInput"];
            callback_url?: components["schemas"]["CallbackUrl"];
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Suno WAV input
         * @description Which clip to export. The documentation names the model without its fields, so others are accepted too.
         */
        SunoWavInput: {
            /**
             * @description Id of the clip to export.
             * @example clip_8f2b91
             */
            clip_id: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * WAV Export
         * @description Exports an earlier clip as an uncompressed WAV file.
         */
        SunoWavRequest: {
            /** @constant */
            model: "suno-ai/wav";
            input: components["schemas"]["SunoWavInput"];
            callback_url?: components["schemas"]["CallbackUrl"];
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * ElevenLabs text-to-speech input
         * @description A text and the voice to read it. The documentation names the model without its fields: these are the vendor's, and others are accepted.
         */
        ElevenLabsTextToSpeechInput: {
            /**
             * @description What to read. The vendor allows 5000 to 40000 characters, depending on `model`.
             * @example The light turns once in ten seconds.
             */
            text: string;
            /**
             * @description Id of the voice.
             * @example voice_ada
             */
            voice: string;
            /**
             * @description The vendor's speech model; its default is `eleven_multilingual_v2`.
             * @example eleven_multilingual_v2
             * @example eleven_v3
             * @example eleven_flash_v2_5
             * @example eleven_turbo_v2_5
             */
            model?: string;
            /**
             * @description How evenly the voice speaks, from 0 to 1; the vendor's default is 0.5.
             * @example 0.5
             */
            stability?: number;
            /**
             * @description How closely it keeps to the original voice, from 0 to 1; the vendor's default is 0.75.
             * @example 0.75
             */
            similarity_boost?: number;
            /**
             * @description How strongly it exaggerates the style of the voice, from 0 to 1; the vendor's default is 0.
             * @example 0.2
             */
            style?: number;
            /**
             * @description Pace, from 0.7 (slow) to 1.2 (fast); the vendor's default is 1.
             * @example 0.9
             */
            speed?: number;
            /**
             * @description Bring the result closer to the original speaker; the vendor's default is `true`.
             * @example false
             */
            use_speaker_boost?: boolean;
            /**
             * @description Language of the text as an ISO 639-1 code. Recognised from the text when left out.
             * @example en
             */
            language_code?: string;
            /** @description Reproducibility seed, from 0 to 4294967295. */
            seed?: components["schemas"]["Seed"];
            /**
             * @description Whether numbers, dates and the like are spelled out first. `auto` (the vendor's default), `on` or `off`.
             * @example auto
             * @example on
             * @example off
             */
            apply_text_normalization?: string;
            /**
             * @description Codec, sample rate and, where it applies, bit rate in kbit/s; the vendor's default is `mp3_44100_128`.
             * @example mp3_44100_128
             * @example mp3_22050_32
             * @example pcm_16000
             * @example wav_44100
             * @example opus_48000_96
             * @example ulaw_8000
             */
            output_format?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * ElevenLabs Text-to-Speech
         * @description Reads a text aloud in a voice of your choice.
         */
        ElevenLabsTextToSpeechRequest: {
            /** @constant */
            model: "elevenlabs/text-to-speech";
            input: components["schemas"]["ElevenLabsTextToSpeechInput"];
            callback_url?: components["schemas"]["CallbackUrl"];
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Dialogue line
         * @description One line of a dialogue and the voice that speaks it.
         */
        DialogueLine: {
            /**
             * @description What is said. Square brackets hold a mood or sound, such as `[whispers]`.
             * @example [laughing] You built it out of what?
             */
            text: string;
            /**
             * @description Id of the voice.
             * @example voice_ada
             */
            voice: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * ElevenLabs text-to-dialogue input
         * @description A conversation, line by line. The documentation names the model only; the fields are shown on another page of the service, and further ones are accepted.
         */
        ElevenLabsTextToDialogueInput: {
            /**
             * @description The lines in the order they are spoken. The vendor allows ten different voices and 2000 characters in all.
             * @example [
             *       {
             *         "text": "Is anybody up there?",
             *         "voice": "voice_ada"
             *       },
             *       {
             *         "text": "[sighs] Only me and the gulls.",
             *         "voice": "voice_finn"
             *       }
             *     ]
             */
            dialogue: components["schemas"]["DialogueLine"][];
            /**
             * @description Language of the lines as an ISO 639 code. Recognised from the text when left out.
             * @example en
             */
            language_code?: string;
            /**
             * @description How evenly the voices speak. Low values are livelier, high ones calmer.
             * @default 0.5
             * @example 0.3
             */
            stability?: number;
        } & {
            [key: string]: unknown;
        };
        /**
         * ElevenLabs Multi-Voice Dialogue
         * @description Speaks a conversation line by line, each line in a voice of its own, as one recording.
         */
        ElevenLabsTextToDialogueRequest: {
            /** @constant */
            model: "elevenlabs/text-to-dialogue";
            input: components["schemas"]["ElevenLabsTextToDialogueInput"];
            callback_url?: components["schemas"]["CallbackUrl"];
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * ElevenLabs sound effect input
         * @description What the effect should sound like. The documentation names the model only; the fields are shown on another page of the service, and further ones are accepted.
         */
        ElevenLabsSoundEffectInput: {
            /**
             * @description What should be heard.
             * @example A heavy wooden door creaks open in a stone hall
             */
            text: string;
            /**
             * @description Length in seconds, or `auto` to let the model decide.
             * @default auto
             * @example 4.5
             * @example auto
             */
            duration?: number | string;
            /**
             * @description How closely the model keeps to the text. Low values leave it more freedom.
             * @default 0.5
             * @example 0.7
             */
            prompt_influence?: number;
            /**
             * @description Make a sound whose end meets its beginning without a seam.
             * @default false
             * @example true
             */
            loop?: boolean;
        } & {
            [key: string]: unknown;
        };
        /**
         * ElevenLabs Sound Effects
         * @description Makes a sound effect from a description, if wanted one that loops without a seam.
         */
        ElevenLabsSoundEffectRequest: {
            /** @constant */
            model: "elevenlabs/sound-effect";
            input: components["schemas"]["ElevenLabsSoundEffectInput"];
            callback_url?: components["schemas"]["CallbackUrl"];
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * ElevenLabs voice isolation input
         * @description A recording to clean. The documentation names the model without its fields, so others are accepted too.
         */
        ElevenLabsVoiceIsolationInput: {
            /**
             * @description Address of the recording.
             * @example https://example.com/street-interview.mp3
             */
            audio_url: components["schemas"]["MediaUrl"];
        } & {
            [key: string]: unknown;
        };
        /**
         * ElevenLabs Voice Isolation
         * @description Removes noise and music from a recording and keeps the voice.
         */
        ElevenLabsVoiceIsolationRequest: {
            /** @constant */
            model: "elevenlabs/voice-isolation";
            input: components["schemas"]["ElevenLabsVoiceIsolationInput"];
            callback_url?: components["schemas"]["CallbackUrl"];
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * ElevenLabs speech-to-text input
         * @description A recording to transcribe and how to go about it. The documentation names the model only; the fields are shown on another page of the service, and further ones are accepted.
         *     Rules:
         *     - diarization_threshold needs diarize to be true
         *     - diarization_threshold cannot be combined with num_speakers
         */
        ElevenLabsSpeechToTextInput: {
            /**
             * @description Address of the recording.
             * @example https://example.com/interview.mp3
             */
            audio_url: components["schemas"]["MediaUrl"];
            /**
             * @description Language spoken, as an ISO 639-1 or 639-3 code. Recognised from the recording when left out.
             * @example en
             * @example deu
             */
            language_code?: string;
            /**
             * @description Tell the speakers apart.
             * @default false
             * @example true
             */
            diarize?: boolean;
            /**
             * @description How many people speak at most. Worked out from the recording when left out.
             * @example 2
             */
            num_speakers?: number;
            /**
             * @description How different two voices must be to count as two speakers; 0.22 when left out. Only with `diarize`, and not when `num_speakers` is given.
             * @example 0.3
             */
            diarization_threshold?: number;
            /**
             * @description What gets a time of its own.
             * @default word
             * @example character
             * @enum {string}
             */
            timestamps_granularity?: "none" | "word" | "character";
            /**
             * @description Note sounds such as laughter or footsteps in the transcript.
             * @default true
             * @example false
             */
            tag_audio_events?: boolean;
            /**
             * @description Sensitive content to look for. `all`, one kind, or a list of kinds such as `pii`, `phi`, `pci` and `offensive_language`.
             * @example all
             * @example [
             *       "pii",
             *       "phi"
             *     ]
             */
            entity_detection?: string | string[];
            /**
             * @description How freely the model chooses its words. 0 gives the same transcript most reliably.
             * @default 0
             * @example 0.4
             */
            temperature?: number;
            /**
             * @description Reproducibility seed.
             * @example 42
             */
            seed?: number;
            /**
             * @description Names and terms to expect. A hundred at most, each shorter than 50 characters.
             * @example [
             *       "Fresnel lens",
             *       "Skerryvore"
             *     ]
             */
            keyterms?: string[];
        } & {
            [key: string]: unknown;
        };
        /**
         * ElevenLabs Speech-to-Text
         * @description Transcribes a recording with a time for every word, and tells the speakers apart if asked to.
         */
        ElevenLabsSpeechToTextRequest: {
            /** @constant */
            model: "elevenlabs/speech-to-text";
            input: components["schemas"]["ElevenLabsSpeechToTextInput"];
            callback_url?: components["schemas"]["CallbackUrl"];
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Unified task request
         * @description A model and its input. The model decides which input is accepted.
         */
        UnifiedTaskRequest: components["schemas"]["Veo31FastRequest"] | components["schemas"]["Veo31QualityRequest"] | components["schemas"]["Veo31LiteRequest"] | components["schemas"]["Veo31LiteRelaxedRequest"] | components["schemas"]["Veo31ExtendRequest"] | components["schemas"]["Veo31UpscaleRequest"] | components["schemas"]["GeminiOmniFlashVideoRequest"] | components["schemas"]["GeminiOmniFlashVideoEditRequest"] | components["schemas"]["Minimax20Request"] | components["schemas"]["Minimax23Request"] | components["schemas"]["Minimax23FastRequest"] | components["schemas"]["Kling30OmniVideoRequest"] | components["schemas"]["Kling30OmniVideoEditRequest"] | components["schemas"]["KlingO1VideoRequest"] | components["schemas"]["KlingO1VideoEditRequest"] | components["schemas"]["Kling30VideoRequest"] | components["schemas"]["Kling30TurboVideoRequest"] | components["schemas"]["Kling26VideoRequest"] | components["schemas"]["Kling25TurboVideoRequest"] | components["schemas"]["Kling21VideoRequest"] | components["schemas"]["Kling21MasterVideoRequest"] | components["schemas"]["Kling26MotionControlRequest"] | components["schemas"]["Kling30MotionControlRequest"] | components["schemas"]["GrokImagineVideoExtendRequest"] | components["schemas"]["TopazVideoUpscaleRequest"] | components["schemas"]["NanoBananaRequest"] | components["schemas"]["NanoBananaProRequest"] | components["schemas"]["GptImage2Request"] | components["schemas"]["Flux2ProRequest"] | components["schemas"]["Flux2FlexRequest"] | components["schemas"]["Flux2MaxRequest"] | components["schemas"]["KlingO1ImageRequest"] | components["schemas"]["Kling30OmniImageRequest"] | components["schemas"]["Kling30ImageRequest"] | components["schemas"]["Kling21ImageRequest"] | components["schemas"]["TopazImageUpscaleRequest"] | components["schemas"]["TopazImageGenerativeRequest"] | components["schemas"]["QwenImage20ProRequest"] | components["schemas"]["QwenImage20Request"] | components["schemas"]["QwenImageMaxRequest"] | components["schemas"]["QwenImagePlusRequest"] | components["schemas"]["QwenImageRequest"] | components["schemas"]["ZImageTurboRequest"] | components["schemas"]["Wan27ProImageRequest"] | components["schemas"]["Wan27ImageRequest"] | components["schemas"]["Wan26ImageRequest"] | components["schemas"]["Wan25ImageRequest"] | components["schemas"]["Wan22ImageRequest"] | components["schemas"]["Wan22FlashImageRequest"] | components["schemas"]["GrokImagineImageRequest"] | components["schemas"]["SunoMusicRequest"] | components["schemas"]["SunoAddVocalsRequest"] | components["schemas"]["SunoAddInstrumentalRequest"] | components["schemas"]["SunoExtendRequest"] | components["schemas"]["SunoCoverRequest"] | components["schemas"]["SunoStemsRequest"] | components["schemas"]["SunoStemsAllRequest"] | components["schemas"]["SunoLyricsRequest"] | components["schemas"]["SunoWavRequest"] | components["schemas"]["ElevenLabsTextToSpeechRequest"] | components["schemas"]["ElevenLabsTextToDialogueRequest"] | components["schemas"]["ElevenLabsSoundEffectRequest"] | components["schemas"]["ElevenLabsVoiceIsolationRequest"] | components["schemas"]["ElevenLabsSpeechToTextRequest"];
        /**
         * Price source
         * @description Where a price comes from: the service's own documentation, a price book of whoever runs the server, or numbers made up for trying things out, which nobody is ever charged. Unknown where there is no price.
         * @example documented
         */
        PriceSource: "documented" | "book" | "demo" | "unknown" | (string & {});
        /**
         * Quote
         * @description The answer to a dry run. No service documents its form; this is our reading.
         */
        UnifiedQuote: {
            /**
             * @description Always true; tells a quote from a task.
             * @example true
             * @constant
             */
            dry_run: true;
            /**
             * @description What the request would cost, in USD. Null where the price is not known.
             * @example 0.0525
             */
            cost: number | null;
            /**
             * @description The same in millionths of a USD, without rounding. Null where the price is not known.
             * @example 52500
             */
            cost_micro_usd?: number | null;
            /**
             * @description Currency of the cost.
             * @example USD
             * @constant
             */
            currency?: "USD";
            price_source?: components["schemas"]["PriceSource"];
            /**
             * @description The model that was priced.
             * @example alibaba/qwen-image-2.0-pro
             */
            model?: string;
        };
        /**
         * Create answer
         * @description The new task, or the quote when `dry_run` was set. A server may answer with a task that is already completed.
         */
        UnifiedCreateResponse: {
            /**
             * @description The HTTP status again.
             * @example 200
             * @constant
             */
            code: 200;
            /**
             * @description Always true here.
             * @example true
             * @constant
             */
            success: true;
            /** @description The new task, or the quote. */
            data: components["schemas"]["UnifiedTaskRunning"] | components["schemas"]["UnifiedTaskCompleted"] | components["schemas"]["UnifiedQuote"];
        };
        /**
         * Completed callback
         * @description What the callback URL receives when a task completes. Flat, not the envelope of the query.
         */
        UnifiedCallbackCompleted: {
            /**
             * @description The task that ended.
             * @example tsk_01hzx3k9
             */
            task_id: string;
            /**
             * @description The task ended well.
             * @example completed
             * @constant
             */
            status: "completed";
            /**
             * @description What the model made; the same fields as the task's `output`.
             * @example {
             *       "video_url": "https://cdn.example.com/out/clip.mp4"
             *     }
             */
            data: {
                [key: string]: unknown;
            };
            /**
             * @description The model the task runs on. Documented services leave it out.
             * @example google/veo-3.1-fast
             */
            model?: string;
        };
        /**
         * Failed callback
         * @description What the callback URL receives when a task fails.
         */
        UnifiedCallbackFailed: {
            /**
             * @description The task that ended.
             * @example tsk_01hzx3k9
             */
            task_id: string;
            /**
             * @description The task ended without output.
             * @example failed
             * @constant
             */
            status: "failed";
            /**
             * @description Why it failed, for people.
             * @example The prompt was refused by the safety filter
             */
            error_message: string;
            /**
             * @description The model the task runs on. Documented services leave it out.
             * @example google/veo-3.1-fast
             */
            model?: string;
        };
        /**
         * Task envelope
         * @description The envelope around a task that has not failed.
         */
        UnifiedTaskSuccess: {
            /**
             * @description The HTTP status again.
             * @example 200
             * @constant
             */
            code: 200;
            /**
             * @description Always true here.
             * @example true
             * @constant
             */
            success: true;
            /** @description The task. */
            data: components["schemas"]["UnifiedTaskRunning"] | components["schemas"]["UnifiedTaskCompleted"];
        };
        /**
         * Failed task envelope
         * @description The envelope around a failed task: `code` is 400 though the request succeeded. The transport status is 200; clients accept 400 too.
         */
        UnifiedTaskFailure: {
            /**
             * @description 400 for every failed task.
             * @example 400
             * @constant
             */
            code: 400;
            /**
             * @description Always false here; older servers leave it out.
             * @example false
             * @constant
             */
            success?: false;
            data: components["schemas"]["UnifiedTaskFailed"];
        };
        /**
         * Task answer
         * @description A task in its envelope. Only a failed task changes the envelope.
         */
        UnifiedTaskResponse: components["schemas"]["UnifiedTaskSuccess"] | components["schemas"]["UnifiedTaskFailure"];
        /**
         * Task event
         * @description One server-sent event of a task's stream, its fields `id`, `event` and `data` shown as an object. On the wire `data` is one line of JSON.
         */
        TaskEvent: {
            /**
             * @description Id of the event, to go on from later. Ids of one task grow.
             * @example 2
             */
            id: string;
            /**
             * @description The status that the task has changed to.
             * @example processing
             */
            event: "pending" | "processing" | "completed" | "failed" | (string & {});
            /** @description The task as reading it shows it. */
            data: components["schemas"]["UnifiedTask"];
        };
        /**
         * Kling input
         * @description Video or picture with Kling, from text or from a picture. Fields and ranges are the vendor's; the one call of this service that is shown uses `prompt`, `duration` (as text) and `aspect_ratio`.
         */
        AsyncKlingInput: {
            /**
             * @description What to make, in words; 2500 characters at most. Text to video needs it, with a picture it is optional.
             * @example A lighthouse at dusk, waves rolling in
             */
            prompt?: string;
            /**
             * @description What to keep out; 2500 characters at most.
             * @example text and logos
             */
            negative_prompt?: string;
            /**
             * @description How closely to keep to the prompt, from 0 to 1. Not for the models of version 2.
             * @example 0.5
             */
            cfg_scale?: number;
            /**
             * @description Quality class, `std` or `pro`.
             * @example pro
             */
            mode?: "std" | "pro" | (string & {});
            /**
             * @description Shape of the picture, such as 16:9, 9:16 or 1:1.
             * @example 16:9
             */
            aspect_ratio?: "16:9" | "9:16" | "1:1" | (string & {});
            /**
             * @description Length in seconds, 5 or 10 (version 3 takes 3 to 15). The vendor writes it as text.
             * @example 5
             */
            duration?: number | string;
            /**
             * @description How the camera moves.
             * @example {
             *       "type": "forward_up"
             *     }
             */
            camera_control?: {
                /**
                 * @description `simple` for a move of one's own, or a ready one - `down_back`, `forward_up`, `right_turn_forward`, `left_turn_forward`.
                 * @example simple
                 */
                type?: "simple" | "down_back" | "forward_up" | "right_turn_forward" | "left_turn_forward" | (string & {});
                /**
                 * @description How far the simple move goes in each direction.
                 * @example {
                 *       "horizontal": 2.5
                 *     }
                 */
                config?: {
                    /**
                     * @description To the left or right.
                     * @example 2.5
                     */
                    horizontal?: number;
                    /**
                     * @description Down or up.
                     * @example 0
                     */
                    vertical?: number;
                    /**
                     * @description Turn down or up.
                     * @example 0
                     */
                    pan?: number;
                    /**
                     * @description Turn to the left or right.
                     * @example 0
                     */
                    tilt?: number;
                    /**
                     * @description Turn about the line of sight.
                     * @example 0
                     */
                    roll?: number;
                    /**
                     * @description Narrower or wider view, from -10 to 10.
                     * @example 3
                     */
                    zoom?: number;
                };
            };
            /**
             * @description Picture to set in motion, or the one to work from. An address or bare base64; jpg or png, up to 10 MB and no side under 300 pixels.
             * @example https://example.com/first.png
             */
            image?: string;
            /**
             * @description Picture for the last frame.
             * @example https://example.com/last.png
             */
            image_tail?: string;
            /**
             * @description Picture that marks what must not move.
             * @example https://example.com/still.png
             */
            static_mask?: string;
            /**
             * @description Parts of the picture and the paths they take.
             * @example [
             *       {
             *         "mask": "https://example.com/boat.png",
             *         "trajectories": [
             *           {
             *             "x": 120,
             *             "y": 340
             *           },
             *           {
             *             "x": 400,
             *             "y": 350
             *           }
             *         ]
             *       }
             *     ]
             */
            dynamic_masks?: {
                /**
                 * @description Picture that marks the part.
                 * @example https://example.com/boat.png
                 */
                mask?: string;
                /**
                 * @description Points of the path, in order.
                 * @example [
                 *       {
                 *         "x": 120,
                 *         "y": 340
                 *       },
                 *       {
                 *         "x": 400,
                 *         "y": 350
                 *       }
                 *     ]
                 */
                trajectories?: {
                    /**
                     * @description Pixels from the left.
                     * @example 120
                     */
                    x?: number;
                    /**
                     * @description Pixels up or down.
                     * @example 340
                     */
                    y?: number;
                }[];
            }[];
            /**
             * @description What a new picture takes from `image`, its `subject` or its `face`.
             * @example subject
             */
            image_reference?: "subject" | "face" | (string & {});
            /**
             * @description How closely a new picture keeps to `image`, from 0 to 1.
             * @example 0.5
             */
            image_fidelity?: number;
            /**
             * @description How closely a new picture keeps to the person in `image`, from 0 to 1.
             * @example 0.45
             */
            human_fidelity?: number;
            /**
             * @description How many pictures to make, 1 to 9.
             * @example 2
             */
            n?: number | string;
        } & {
            [key: string]: unknown;
        };
        /**
         * Luma keyframe
         * @description A picture, or an earlier result, at one end of a video. The vendor takes an object; a gateway may take the plain address of a picture.
         * @example {
         *       "type": "image",
         *       "url": "https://example.com/first.png"
         *     }
         * @example https://example.com/first.png
         */
        AsyncLumaKeyframe: ({
            /**
             * @description Either `image`, with `url`, or `generation`, with `id`.
             * @example image
             */
            type?: "image" | "generation" | (string & {});
            /**
             * @description Address of the picture.
             * @example https://example.com/first.png
             */
            url?: string;
            /**
             * @description Id of the earlier result.
             * @example gen-4f1a
             */
            id?: string;
        } & {
            [key: string]: unknown;
        }) | string;
        /**
         * Luma reference
         * @description A picture and how much it counts. The vendor takes an object; a gateway may take the plain address.
         * @example {
         *       "url": "https://example.com/market.png",
         *       "weight": 0.8
         *     }
         * @example https://example.com/market.png
         */
        AsyncLumaReference: ({
            /**
             * @description Address of the picture.
             * @example https://example.com/market.png
             */
            url?: string;
            /**
             * @description How much it counts.
             * @example 0.8
             */
            weight?: number;
        } & {
            [key: string]: unknown;
        }) | string;
        /**
         * Luma input
         * @description Video with Ray 2 or a picture with Photon. The service's own table calls both video; Photon makes pictures at the vendor. Fields and ranges are the vendor's.
         */
        AsyncLumaInput: {
            /**
             * @description What to make, in words.
             * @example A lighthouse at dusk, waves rolling in
             */
            prompt?: string;
            /**
             * @description Shape of the picture, one of 1:1, 16:9, 9:16, 4:3, 3:4, 21:9 and 9:21.
             * @example 21:9
             */
            aspect_ratio?: "1:1" | "16:9" | "9:16" | "4:3" | "3:4" | "21:9" | "9:21" | (string & {});
            /**
             * @description Size class of a video, from `540p` to `4k`.
             * @example 720p
             */
            resolution?: "540p" | "720p" | "1080p" | "4k" | (string & {});
            /**
             * @description Length of a video. The vendor writes 5 and 9 seconds as `5s` and `9s`.
             * @example 5s
             */
            duration?: number | string;
            /**
             * @description Let the end of a video run into its beginning.
             * @example true
             */
            loop?: boolean;
            /**
             * @description What a video starts from and ends at.
             * @example {
             *       "frame0": {
             *         "type": "image",
             *         "url": "https://example.com/first.png"
             *       }
             *     }
             */
            keyframes?: {
                /** @description What it starts from. */
                frame0?: components["schemas"]["AsyncLumaKeyframe"];
                /** @description What it ends at. */
                frame1?: components["schemas"]["AsyncLumaKeyframe"];
            };
            /**
             * @description Ready camera moves and looks, by name.
             * @example [
             *       {
             *         "key": "dolly_zoom"
             *       }
             *     ]
             */
            concepts?: {
                /**
                 * @description Name of the move or look.
                 * @example dolly_zoom
                 */
                key?: string;
            }[];
            /**
             * @description File type of a picture, `jpg` or `png`.
             * @example png
             */
            format?: "jpg" | "png" | (string & {});
            /**
             * @description Pictures to be guided by.
             * @example [
             *       {
             *         "url": "https://example.com/market.png",
             *         "weight": 0.8
             *       }
             *     ]
             */
            image_ref?: components["schemas"]["AsyncLumaReference"][];
            /**
             * @description Pictures whose style to take.
             * @example [
             *       {
             *         "url": "https://example.com/woodcut.png",
             *         "weight": 0.6
             *       }
             *     ]
             */
            style_ref?: components["schemas"]["AsyncLumaReference"][];
            /**
             * @description Somebody to keep recognisable.
             * @example {
             *       "identity0": {
             *         "images": [
             *           "https://example.com/ada.png"
             *         ]
             *       }
             *     }
             */
            character_ref?: {
                /**
                 * @description The person.
                 * @example {
                 *       "images": [
                 *         "https://example.com/ada.png"
                 *       ]
                 *     }
                 */
                identity0?: {
                    /**
                     * @description Pictures of the person.
                     * @example [
                     *       "https://example.com/ada.png"
                     *     ]
                     */
                    images?: string[];
                };
            };
            /** @description Picture to change. */
            modify_image_ref?: components["schemas"]["AsyncLumaReference"];
        } & {
            [key: string]: unknown;
        };
        /**
         * Runway image
         * @description A picture and its place in the video. The vendor takes an object; a gateway may take the plain address.
         * @example {
         *       "uri": "https://example.com/first.png",
         *       "position": "first"
         *     }
         * @example https://example.com/first.png
         */
        AsyncRunwayImage: ({
            /**
             * @description Address of the picture, or a data URI.
             * @example https://example.com/first.png
             */
            uri?: string;
            /**
             * @description Frame that it becomes, `first`, or with Gen-3 Alpha Turbo also `last`.
             * @example first
             */
            position?: "first" | "last" | (string & {});
        } & {
            [key: string]: unknown;
        }) | string;
        /**
         * Runway input
         * @description Video with Runway Gen-4, from a picture and words. Both ways of writing the fields are listed, the vendor's and the plain one that gateways use.
         */
        AsyncRunwayInput: {
            /**
             * @description What happens in the video; the vendor takes 1000 characters.
             * @example The tide comes in, slowly
             */
            prompt?: string;
            /**
             * @description Picture for the first frame. The vendor does not go without one.
             * @example https://example.com/first.png
             */
            image_url?: string;
            /**
             * @description The vendor's name of `prompt`.
             * @example The tide comes in, slowly
             */
            promptText?: string;
            /**
             * @description The vendor's name of `image_url`; also a list of objects with `uri` and `position`.
             * @example https://example.com/first.png
             * @example [
             *       {
             *         "uri": "https://example.com/first.png",
             *         "position": "first"
             *       }
             *     ]
             */
            promptImage?: string | components["schemas"]["AsyncRunwayImage"][];
            /**
             * @description Width and height in pixels, one of 1280:720, 720:1280, 1104:832, 832:1104, 960:960 and 1584:672.
             * @example 1280:720
             */
            ratio?: "1280:720" | "720:1280" | "1104:832" | "832:1104" | "960:960" | "1584:672" | (string & {});
            /**
             * @description Length in seconds, 5 or 10, as a number or as text.
             * @example 5
             */
            duration?: number | string;
            /**
             * @description Reproducibility seed, from 0 to 4294967295, as a number or as text.
             * @example 42
             */
            seed?: number | string;
            /**
             * @description How strict the vendor's check of the content is.
             * @example {
             *       "publicFigureThreshold": "low"
             *     }
             */
            contentModeration?: {
                /**
                 * @description How strictly well-known people are recognised, `auto` or `low`.
                 * @example low
                 */
                publicFigureThreshold?: "auto" | "low" | (string & {});
            };
        } & {
            [key: string]: unknown;
        };
        /**
         * RunwayML input
         * @description Video with Runway Gen-3 Alpha Turbo, from a picture and words. Both ways of writing the fields are listed, the vendor's and the plain one that gateways use.
         */
        AsyncRunwayMlInput: {
            /**
             * @description What happens in the video; the vendor takes 1000 characters.
             * @example The camera circles the lighthouse
             */
            prompt?: string;
            /**
             * @description Picture for the first frame. The vendor does not go without one.
             * @example https://example.com/first.png
             */
            image_url?: string;
            /**
             * @description The vendor's name of `prompt`.
             * @example The camera circles the lighthouse
             */
            promptText?: string;
            /**
             * @description The vendor's name of `image_url`; also a list of objects with `uri` and `position`.
             * @example https://example.com/first.png
             * @example [
             *       {
             *         "uri": "https://example.com/first.png",
             *         "position": "first"
             *       },
             *       {
             *         "uri": "https://example.com/last.png",
             *         "position": "last"
             *       }
             *     ]
             */
            promptImage?: string | components["schemas"]["AsyncRunwayImage"][];
            /**
             * @description Width and height in pixels, 1280:768 or 768:1280.
             * @example 768:1280
             */
            ratio?: "1280:768" | "768:1280" | (string & {});
            /**
             * @description Length in seconds, 5 or 10, as a number or as text.
             * @example 10
             */
            duration?: number | string;
            /**
             * @description Reproducibility seed, as a number or as text.
             * @example 42
             */
            seed?: number | string;
        } & {
            [key: string]: unknown;
        };
        /**
         * Veo input
         * @description Video with Veo 3, from words or from a picture. The plain names come first; those in camel case are the vendor's.
         */
        AsyncVeoInput: {
            /**
             * @description What happens in the video, and what is heard.
             * @example A lighthouse at dusk, waves rolling in
             */
            prompt?: string;
            /**
             * @description What to keep out.
             * @example text and logos
             */
            negative_prompt?: string;
            /**
             * @description Picture for the first frame.
             * @example https://example.com/first.png
             */
            image_url?: string;
            /**
             * @description Shape of the picture, 16:9 or 9:16.
             * @example 16:9
             */
            aspect_ratio?: "16:9" | "9:16" | (string & {});
            /**
             * @description Length in seconds, 4, 6 or 8, as a number or as text.
             * @example 8
             */
            duration?: number | string;
            /**
             * @description Size class, `720p` or `1080p`.
             * @example 1080p
             */
            resolution?: "720p" | "1080p" | (string & {});
            /**
             * @description Make sound too.
             * @example true
             */
            generate_audio?: boolean;
            /**
             * @description Reproducibility seed, as a number or as text. Omit it for a random one.
             * @example 42
             */
            seed?: number | string;
            /**
             * @description The vendor's name of `negative_prompt`.
             * @example text and logos
             */
            negativePrompt?: string;
            /**
             * @description Picture for the first frame. The vendor takes an object with its content or place; a gateway may take text.
             * @example {
             *       "gcsUri": "gs://example/first.png",
             *       "mimeType": "image/png"
             *     }
             * @example https://example.com/first.png
             */
            image?: {
                /**
                 * @description Content in base64.
                 * @example iVBORw0KGgo=
                 */
                bytesBase64Encoded?: string;
                /**
                 * @description Place in Google's storage.
                 * @example gs://example/first.png
                 */
                gcsUri?: string;
                /**
                 * @description File type.
                 * @example image/png
                 */
                mimeType?: string;
            } | string;
            /**
             * @description Picture for the last frame. The vendor takes an object with its content or place; a gateway may take text.
             * @example {
             *       "gcsUri": "gs://example/last.png",
             *       "mimeType": "image/png"
             *     }
             * @example https://example.com/last.png
             */
            lastFrame?: {
                /**
                 * @description Content in base64.
                 * @example iVBORw0KGgo=
                 */
                bytesBase64Encoded?: string;
                /**
                 * @description Place in Google's storage.
                 * @example gs://example/last.png
                 */
                gcsUri?: string;
                /**
                 * @description File type.
                 * @example image/png
                 */
                mimeType?: string;
            } | string;
            /**
             * @description The vendor's name of `aspect_ratio`.
             * @example 9:16
             */
            aspectRatio?: "16:9" | "9:16" | (string & {});
            /**
             * @description The vendor's name of `duration`.
             * @example 6
             */
            durationSeconds?: number | string;
            /**
             * @description The vendor's name of `generate_audio`.
             * @example false
             */
            generateAudio?: boolean;
            /**
             * @description Let the vendor rewrite the prompt first.
             * @example true
             */
            enhancePrompt?: boolean;
            /**
             * @description Which people may be shown, in the vendor's terms.
             * @example allow_adult
             */
            personGeneration?: string;
            /**
             * @description How many videos to make, 1 to 4.
             * @example 2
             */
            sampleCount?: number | string;
        } & {
            [key: string]: unknown;
        };
        /**
         * MiniMax input
         * @description Video with MiniMax Video-01, from words or from a picture. Fields and ranges are the vendor's.
         */
        AsyncMinimaxInput: {
            /**
             * @description What happens in the video; 2000 characters at most, moves of the camera in square brackets.
             * @example A lighthouse at dusk [Pull out]
             */
            prompt?: string;
            /**
             * @description Picture for the first frame, as an address or base64.
             * @example https://example.com/first.png
             */
            first_frame_image?: string;
            /**
             * @description Let the vendor improve the prompt first, which is its habit.
             * @example false
             */
            prompt_optimizer?: boolean;
            /**
             * @description Who or what to keep recognisable; the vendor's subject models only.
             * @example [
             *       {
             *         "image": "https://example.com/ada.png"
             *       }
             *     ]
             */
            subject_reference?: {
                /**
                 * @description Picture of the subject.
                 * @example https://example.com/ada.png
                 */
                image?: string;
                /**
                 * @description Picture that marks the subject.
                 * @example https://example.com/mask.png
                 */
                mask?: string;
            }[];
            /**
             * @description Length in seconds, as a number or as text; this family makes 6.
             * @example 6
             */
            duration?: number | string;
            /**
             * @description Size class; this family makes 720p.
             * @example 720P
             */
            resolution?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * Vidu input
         * @description Video with Vidu 2.0 from one picture, from a first and last one, or from several to resemble. Fields and ranges are the vendor's.
         */
        AsyncViduInput: {
            /**
             * @description What happens in the video; 2000 characters at most.
             * @example The boats leave the harbour
             */
            prompt?: string;
            /**
             * @description One picture to set in motion, two for first and last frame, or up to seven to resemble.
             * @example [
             *       "https://example.com/first.png",
             *       "https://example.com/last.png"
             *     ]
             */
            images?: string[];
            /**
             * @description People and things to keep recognisable, each under a name for the prompt.
             * @example [
             *       {
             *         "id": "ada",
             *         "images": [
             *           "https://example.com/ada.png"
             *         ]
             *       }
             *     ]
             */
            subjects?: {
                /**
                 * @description Name for the prompt.
                 * @example ada
                 */
                id?: string;
                /**
                 * @description Pictures of the subject.
                 * @example [
                 *       "https://example.com/ada.png"
                 *     ]
                 */
                images?: string[];
            }[];
            /**
             * @description Length in seconds, 4 or 8, as a number or as text.
             * @example 4
             */
            duration?: number | string;
            /**
             * @description Shape of the picture when there are pictures to resemble, 16:9, 9:16 or 1:1.
             * @example 1:1
             */
            aspect_ratio?: "16:9" | "9:16" | "1:1" | (string & {});
            /**
             * @description Size class, `360p`, `720p` or `1080p`.
             * @example 720p
             */
            resolution?: "360p" | "720p" | "1080p" | (string & {});
            /**
             * @description How much moves, `auto`, `small`, `medium` or `large`.
             * @example small
             */
            movement_amplitude?: "auto" | "small" | "medium" | "large" | (string & {});
            /**
             * @description Add music.
             * @example true
             */
            bgm?: boolean;
            /**
             * @description Make sound too.
             * @example true
             */
            audio?: boolean;
            /**
             * @description Reproducibility seed, from 0 to 2147483647, as a number or as text.
             * @example 42
             */
            seed?: number | string;
        } & {
            [key: string]: unknown;
        };
        /**
         * Jimeng input
         * @description Video or picture with Jimeng. Little is known of its fields; these are the vendor's.
         */
        AsyncJimengInput: {
            /**
             * @description What to make, in words.
             * @example Lanterns on a river at night
             */
            prompt?: string;
            /**
             * @description Reproducibility seed, as a number or as text; -1 for a random one.
             * @example 42
             */
            seed?: number | string;
            /**
             * @description Width of a picture in pixels.
             * @example 512
             */
            width?: number | string;
            /**
             * @description Height of a picture in pixels.
             * @example 768
             */
            height?: number | string;
            /**
             * @description Let a language model enrich the prompt of a picture first.
             * @example true
             */
            use_pre_llm?: boolean;
            /**
             * @description Enlarge the finished picture.
             * @example true
             */
            use_sr?: boolean;
            /**
             * @description Answer with addresses instead of contents.
             * @example true
             */
            return_url?: boolean;
            /**
             * @description The picture that a video starts from, as a list of one.
             * @example [
             *       "https://example.com/first.png"
             *     ]
             */
            image_urls?: string[];
            /**
             * @description Shape of a video, one of 16:9, 4:3, 1:1, 3:4, 9:16 and 21:9.
             * @example 16:9
             */
            aspect_ratio?: "16:9" | "4:3" | "1:1" | "3:4" | "9:16" | "21:9" | (string & {});
            /**
             * @description Length of a video in seconds, as a number or as text.
             * @example 5
             */
            duration?: number | string;
            /**
             * @description Length of a video in frames.
             * @example 121
             */
            frames?: number | string;
        } & {
            [key: string]: unknown;
        };
        /**
         * Doubao content
         * @description A text or a picture in the vendor's list.
         */
        AsyncDoubaoContent: {
            /**
             * @description Either `text` or `image_url`; the field of that name holds it.
             * @example text
             */
            type?: "text" | "image_url" | (string & {});
            /**
             * @description What happens in the video.
             * @example A fox crosses the frozen lake
             */
            text?: string;
            /**
             * @description The picture. The vendor takes an object with `url`; a gateway may take the plain address.
             * @example {
             *       "url": "https://example.com/first.png"
             *     }
             * @example https://example.com/first.png
             */
            image_url?: {
                /**
                 * @description Address of the picture.
                 * @example https://example.com/first.png
                 */
                url?: string;
            } | string;
            /**
             * @description What the picture is for, `first_frame`, `last_frame` or `reference_image`.
             * @example first_frame
             */
            role?: "first_frame" | "last_frame" | "reference_image" | (string & {});
        } & {
            [key: string]: unknown;
        };
        /**
         * Doubao input
         * @description Video with Seedance 1.0 pro. Either plain fields, as a related service takes them, or the vendor's `content` list.
         */
        AsyncDoubaoInput: {
            /**
             * @description What happens in the video.
             * @example A fox crosses the frozen lake
             */
            prompt?: string;
            /**
             * @description Picture for the first frame. Frames and references exclude each other.
             * @example https://example.com/first.png
             */
            first_frame?: string;
            /**
             * @description Picture for the last frame; only together with a first one.
             * @example https://example.com/last.png
             */
            last_frame?: string;
            /**
             * @description Pictures to resemble.
             * @example [
             *       "https://example.com/fox.png"
             *     ]
             */
            reference_images?: string[];
            /**
             * @description Videos to resemble.
             * @example [
             *       "https://example.com/walk.mp4"
             *     ]
             */
            reference_videos?: string[];
            /**
             * @description Sound to go by.
             * @example [
             *       "https://example.com/wind.mp3"
             *     ]
             */
            reference_audio?: string[];
            /**
             * @description The vendor's way - a list of texts and pictures.
             * @example [
             *       {
             *         "type": "text",
             *         "text": "A fox crosses the frozen lake"
             *       }
             *     ]
             */
            content?: components["schemas"]["AsyncDoubaoContent"][];
            /**
             * @description Length in seconds, from 2 to 12, as a number or as text; -1 leaves it to newer models.
             * @example 5
             */
            duration?: number | string;
            /**
             * @description Size class, `480p`, `720p` or `1080p`.
             * @example 1080p
             */
            resolution?: "480p" | "720p" | "1080p" | (string & {});
            /**
             * @description Shape of the picture, one of 16:9, 4:3, 1:1, 3:4, 9:16 and 21:9, or `adaptive`.
             * @example adaptive
             */
            aspect_ratio?: "16:9" | "4:3" | "1:1" | "3:4" | "9:16" | "21:9" | "adaptive" | (string & {});
            /**
             * @description The vendor's name of `aspect_ratio`.
             * @example 21:9
             */
            ratio?: "16:9" | "4:3" | "1:1" | "3:4" | "9:16" | "21:9" | "adaptive" | (string & {});
            /**
             * @description Reproducibility seed, as a number or as text; -1 for a random one.
             * @example 42
             */
            seed?: number | string;
            /**
             * @description Keep the camera still.
             * @example true
             */
            camera_fixed?: boolean;
            /**
             * @description Put the vendor's mark on the video.
             * @example false
             */
            watermark?: boolean;
            /**
             * @description Make sound too.
             * @example false
             */
            generate_audio?: boolean;
            /**
             * @description Give the last frame as a picture too, to go on from.
             * @example true
             */
            return_last_frame?: boolean;
            /**
             * @description File type of the video.
             * @example mp4
             */
            output_format?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * Flux input
         * @description Picture with FLUX pro, or a picture changed by words with FLUX Kontext pro. Fields and ranges are the vendor's.
         */
        AsyncFluxInput: {
            /**
             * @description What the picture should show, or what to change in it.
             * @example A lighthouse on a cliff in a storm
             */
            prompt?: string;
            /**
             * @description Width in pixels, multiples of 32 from 256 to 1440. Not for Kontext.
             * @example 1024
             */
            width?: number | string;
            /**
             * @description Height in pixels, multiples of 32 from 256 to 1440. Not for Kontext.
             * @example 768
             */
            height?: number | string;
            /**
             * @description Shape of the picture, anything between 21:9 and 9:21. Kontext only.
             * @example 3:2
             */
            aspect_ratio?: string;
            /**
             * @description Picture to be guided by, in base64. Not for Kontext.
             * @example iVBORw0KGgo=
             */
            image_prompt?: string;
            /**
             * @description Picture to change, as an address or base64. Kontext only.
             * @example https://example.com/house.png
             */
            input_image?: string;
            /**
             * @description Let the vendor enrich the prompt first.
             * @example true
             */
            prompt_upsampling?: boolean;
            /**
             * @description From 0 (strict) to 6 (lenient); 2 at most when there is a picture to change.
             * @example 2
             */
            safety_tolerance?: number;
            /**
             * @description File type, `jpeg` or `png`.
             * @example png
             */
            output_format?: "jpeg" | "png" | (string & {});
            /**
             * @description Reproducibility seed, as a number or as text. Omit it for a random one.
             * @example 42
             */
            seed?: number | string;
        } & {
            [key: string]: unknown;
        };
        /**
         * Replicate input
         * @description Whatever the model at Replicate asks for; its own page there lists it. Nothing is checked.
         * @example {
         *       "prompt": "A lighthouse on a cliff in a storm",
         *       "width": 1024,
         *       "scheduler": "K_EULER"
         *     }
         */
        AsyncReplicateInput: {
            [key: string]: unknown;
        };
        /**
         * Grok input
         * @description Picture with Grok 2. The service's own table calls it video; the model makes pictures at the vendor, whose fields these are.
         */
        AsyncXaiInput: {
            /**
             * @description What the picture should show.
             * @example A cat in a captain's hat
             */
            prompt?: string;
            /**
             * @description How many pictures to make, 1 to 10.
             * @example 4
             */
            n?: number | string;
            /**
             * @description Addresses (`url`) or contents (`b64_json`).
             * @example url
             */
            response_format?: "url" | "b64_json" | (string & {});
        } & {
            [key: string]: unknown;
        };
        /**
         * Ali input
         * @description Picture or video with Wanx 2, from words or from a picture. Plain fields; the vendor itself parts them into `input` and `parameters`.
         */
        AsyncAliInput: {
            /**
             * @description What to make, in words.
             * @example A tea house in the rain
             */
            prompt?: string;
            /**
             * @description What to keep out.
             * @example people
             */
            negative_prompt?: string;
            /**
             * @description Picture that a video starts from.
             * @example https://example.com/first.png
             */
            image_url?: string;
            /**
             * @description Sound for a video.
             * @example https://example.com/rain.mp3
             */
            audio_url?: string;
            /**
             * @description Width and height in pixels, with an asterisk between them.
             * @example 1024*1024
             */
            size?: string;
            /**
             * @description Size class of a video, `480P`, `720P` or `1080P`.
             * @example 720P
             */
            resolution?: "480P" | "720P" | "1080P" | (string & {});
            /**
             * @description Length of a video in seconds, as a number or as text.
             * @example 5
             */
            duration?: number | string;
            /**
             * @description How many pictures to make, 1 to 4.
             * @example 1
             */
            n?: number | string;
            /**
             * @description Reproducibility seed, from 0 to 2147483647, as a number or as text.
             * @example 42
             */
            seed?: number | string;
            /**
             * @description Let the vendor enrich the prompt first.
             * @example true
             */
            prompt_extend?: boolean;
            /**
             * @description Put the vendor's mark on the result.
             * @example false
             */
            watermark?: boolean;
            /**
             * @description Make sound for a video.
             * @example true
             */
            audio?: boolean;
            /**
             * @description Whether a video is a single shot or several, in the vendor's terms.
             * @example multi
             */
            shot_type?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * Generic input
         * @description Input of a model without a description of its own. The fields are those that models often share; an object with quite other ones is as good.
         */
        AsyncGenericInput: {
            /**
             * @description What to make, in words.
             * @example A lighthouse at dusk, waves rolling in
             */
            prompt?: string;
            /**
             * @description What to keep out.
             * @example text and logos
             */
            negative_prompt?: string;
            /**
             * @description Picture to start from, as an address or a data URI.
             * @example https://example.com/first.png
             */
            image_url?: string;
            /**
             * @description Pictures to start from or to resemble.
             * @example [
             *       "https://example.com/1.png",
             *       "https://example.com/2.png"
             *     ]
             */
            image_urls?: string[];
            /**
             * @description Pictures to start from or to resemble; some models use this name.
             * @example [
             *       "https://example.com/1.png"
             *     ]
             */
            images?: string[];
            /**
             * @description Pictures for the first frame; some video models use this name.
             * @example [
             *       "https://example.com/first.png"
             *     ]
             */
            start_frames?: string[];
            /**
             * @description Picture that marks the part to change.
             * @example https://example.com/mask.png
             */
            mask?: string;
            /**
             * @description Shape of the picture.
             * @example 9:16
             */
            aspect_ratio?: string;
            /**
             * @description Size class of the picture.
             * @example 720p
             */
            resolution?: string;
            /**
             * @description Width and height of the picture in pixels.
             * @example 1024x1024
             */
            size?: string;
            /**
             * @description How much care the model takes, in its own terms.
             * @example high
             */
            quality?: string;
            /**
             * @description Length in seconds, as a number or as text.
             * @example 5
             * @example 5
             */
            duration?: number | string;
            /**
             * @description Whether to make sound too, or the address of the sound to use.
             * @example false
             */
            audio?: boolean | string;
            /**
             * @description How many results to make, as a number or as text.
             * @example 2
             */
            n?: number | string;
            /**
             * @description Reproducibility seed, as a number or as text.
             * @example 42
             */
            seed?: number | string;
        } & {
            [key: string]: unknown;
        };
        /**
         * Async task input
         * @description What the model is to make it from, in the terms of its family. Any object is accepted.
         * @example {
         *       "prompt": "A lighthouse at dusk, waves rolling in",
         *       "duration": "5",
         *       "aspect_ratio": "16:9"
         *     }
         */
        AsyncTaskInput: components["schemas"]["AsyncKlingInput"] | components["schemas"]["AsyncLumaInput"] | components["schemas"]["AsyncRunwayInput"] | components["schemas"]["AsyncRunwayMlInput"] | components["schemas"]["AsyncVeoInput"] | components["schemas"]["AsyncMinimaxInput"] | components["schemas"]["AsyncViduInput"] | components["schemas"]["AsyncJimengInput"] | components["schemas"]["AsyncDoubaoInput"] | components["schemas"]["AsyncFluxInput"] | components["schemas"]["AsyncReplicateInput"] | components["schemas"]["AsyncXaiInput"] | components["schemas"]["AsyncAliInput"] | components["schemas"]["AsyncGenericInput"];
        /**
         * Async task request
         * @description What to make, with which model. What `input` holds is up to the model; the service publishes no table of it, so the fields listed per model family are those of the vendors and nothing is refused for being unknown.
         */
        AsyncTaskRequest: {
            /**
             * @description Name of the model, as the service lists it. The list is open: newer names are of the form family/operation, and `replicate/` may be followed by the name of any model found there.
             * @example kling-v2
             * @example kling-v1-6
             * @example luma-ray-2
             * @example luma-photon
             * @example runway-gen4
             * @example runwayml-gen3a-turbo
             * @example veo-3
             * @example minimax-video-01
             * @example vidu-2.0
             * @example jimeng-v2
             * @example doubao-seedance-1-0-pro
             * @example flux-pro
             * @example flux-kontext-pro
             * @example replicate/stability-ai/sdxl
             * @example grok-2-image
             * @example wanx-v2
             * @example kling-v3/text-to-video
             */
            model: string;
            input: components["schemas"]["AsyncTaskInput"];
            /**
             * @description Public address that receives one POST each time the status of the task changes.
             * @example https://example.com/hooks/async
             */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Async task accepted
         * @description The task as it stands right after submitting. Keep its id to ask for it later.
         */
        AsyncTaskAccepted: {
            /**
             * @description Name of the task.
             * @example task_5d41402a
             */
            id: string;
            /**
             * @description Where the task stands, as a rule `queued`.
             * @example queued
             */
            status: "queued" | "in_progress" | "completed" | "failed" | (string & {});
            /**
             * @description When the task was submitted, in seconds since 1970.
             * @example 1767225600
             */
            created_at: number;
        };
        /**
         * Async error
         * @description How the async surface refuses a request. No service documents the body; this is the form a client of one reads.
         */
        AsyncError: {
            /** @description What went wrong. */
            error: {
                /**
                 * @description What went wrong, for people.
                 * @example No task tsk_12345 for this key
                 */
                message: string;
                /**
                 * @description What went wrong, for programs.
                 * @example invalid_request
                 */
                code: "invalid_request" | "invalid_api_key" | "insufficient_quota" | "task_not_found" | "method_not_allowed" | "idempotency_conflict" | "payload_too_large" | "unsupported_media_type" | "rate_limit_exceeded" | "internal_error" | (string & {});
                /**
                 * @description Every fault of the request, one entry each.
                 * @example [
                 *       {
                 *         "pointer": "/prompt",
                 *         "rule": "required",
                 *         "message": "prompt is required"
                 *       }
                 *     ]
                 */
                errors?: components["schemas"]["InputIssue"][];
            };
        };
        /**
         * Async task running
         * @description A task that waits or is being worked on.
         *     Rules:
         *     - outputs are present only when the task is completed
         *     - error is present only when the task has failed
         *     - completed_at is present only when the task is completed or has failed
         */
        AsyncTaskRunning: {
            /**
             * @description Name of the task.
             * @example task_5d41402a
             */
            id: string;
            /**
             * @description Either `queued`, still waiting, or `in_progress`, being made.
             * @example in_progress
             * @enum {string}
             */
            status: "queued" | "in_progress";
            /**
             * @description When the task was submitted, in seconds since 1970.
             * @example 1767225600
             */
            created_at: number;
        };
        /**
         * Async usage
         * @description What the task is charged by. The documentation does not list it; a sister service sends it for models that are charged by time or by tokens, and leaves it out for those charged by the call.
         * @example {
         *       "type": "duration",
         *       "seconds": 5
         *     }
         */
        AsyncUsage: {
            /**
             * @description Either `duration`, with `seconds`, or `tokens`, with the two counts.
             * @example duration
             */
            type: "duration" | "tokens" | (string & {});
            /**
             * @description Length that is charged, in seconds.
             * @example 5
             */
            seconds?: number;
            /**
             * @description Tokens read.
             * @example 1200
             */
            input_tokens?: number;
            /**
             * @description Tokens made.
             * @example 3400
             */
            output_tokens?: number;
        };
        /**
         * Async task completed
         * @description A finished task with its results.
         *     Rules:
         *     - error is present only when the task has failed
         */
        AsyncTaskCompleted: {
            /**
             * @description Name of the task.
             * @example task_5d41402a
             */
            id: string;
            /**
             * @description The task is finished.
             * @example completed
             * @constant
             */
            status: "completed";
            /**
             * @description When the task was submitted, in seconds since 1970.
             * @example 1767225600
             */
            created_at: number;
            /**
             * @description When the task was finished, in seconds since 1970.
             * @example 1767225684
             */
            completed_at?: number;
            /**
             * @description Addresses of the videos, pictures or sound files made. They may expire; download soon.
             * @example [
             *       "https://cdn.example.com/out/clip.mp4"
             *     ]
             */
            outputs: string[];
            usage?: components["schemas"]["AsyncUsage"];
        };
        /**
         * Async task failed
         * @description A task that came to nothing, with the reason where the service sends one.
         *     Rules:
         *     - outputs are present only when the task is completed
         */
        AsyncTaskFailed: {
            /**
             * @description Name of the task.
             * @example task_5d41402a
             */
            id: string;
            /**
             * @description The task has failed.
             * @example failed
             * @constant
             */
            status: "failed";
            /**
             * @description When the task was submitted, in seconds since 1970.
             * @example 1767225600
             */
            created_at: number;
            /**
             * @description When the task failed, in seconds since 1970.
             * @example 1767225631
             */
            completed_at?: number;
            /**
             * @description Why it failed, as plain text.
             * @example The prompt was refused by the content filter.
             */
            error?: string;
        };
        /**
         * Async task in another state
         * @description A task whose status is none of the documented ones, so that a status added later does not break a reader. Go on asking until it is `completed` or `failed`.
         */
        AsyncTaskOther: {
            /**
             * @description Name of the task.
             * @example task_5d41402a
             */
            id: string;
            /**
             * @description A status that is not documented.
             * @example paused
             */
            status: string;
            /**
             * @description When the task was submitted, in seconds since 1970.
             * @example 1767225600
             */
            created_at: number;
        };
        /**
         * Async task
         * @description A task as it stands, the same when asked for and when called back. `status` decides what may come with it: addresses of the results when completed, a reason when failed.
         */
        AsyncTask: components["schemas"]["AsyncTaskRunning"] | components["schemas"]["AsyncTaskCompleted"] | components["schemas"]["AsyncTaskFailed"];
        /**
         * Chat message
         * @description One turn of a conversation.
         */
        DirectMessage: {
            /**
             * @description Who speaks. `system` sets the tone, `user` asks, `assistant` is the model itself; the list is open.
             * @example user
             */
            role: "system" | "user" | "assistant" | (string & {});
            /**
             * @description What is said. The documentation shows text; a vendor may also take a list of parts.
             * @example What is the tallest lighthouse?
             */
            content: string | unknown[] | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * Chat request
         * @description A conversation for a language model to continue. Besides the fields shown here the service may understand others of the vendor behind the model; they are passed over unchecked.
         */
        DirectChatRequest: {
            /**
             * @description Which language model answers.
             * @example gpt-4
             * @enum {string}
             */
            model: "gpt-4" | "gpt-4-turbo" | "gpt-3.5-turbo" | "claude-3-opus" | "claude-3-sonnet" | "claude-3-haiku" | "mixtral-8x7b" | "mixtral-8x22b";
            /**
             * @description The conversation so far, oldest first. The model writes what comes next.
             * @example [
             *       {
             *         "role": "user",
             *         "content": "What is the tallest lighthouse?"
             *       }
             *     ]
             */
            messages: components["schemas"]["DirectMessage"][];
            /**
             * @description Longest answer, in tokens. Optional here, though the Claude models of the vendor ask for it.
             * @example 500
             */
            max_tokens?: number;
            /**
             * @description How freely the next word is chosen: near 0 for repeatable answers, higher for varied ones. OpenAI's models go up to 2, Claude's up to 1.
             * @example 0.7
             */
            temperature?: number;
            /**
             * @description Send the answer in pieces while it is written (server-sent events) instead of all at once.
             * @default false
             * @example true
             */
            stream?: boolean;
            /**
             * @description Choose only among the likeliest words whose chances add up to this share, from 0 to 1.
             * @example 0.9
             */
            top_p?: number;
            /**
             * @description Text at which the answer ends, or a list of such texts (OpenAI takes four).
             * @example END
             * @example [
             *       "\n\n",
             *       "END"
             *     ]
             */
            stop?: string | string[];
            /**
             * @description Above 0 the model is led to new subjects, below 0 it keeps to those at hand. OpenAI's range is -2 to 2.
             * @example 0.5
             */
            presence_penalty?: number;
            /**
             * @description Above 0 the model repeats itself less, below 0 more. OpenAI's range is -2 to 2.
             * @example 0.2
             */
            frequency_penalty?: number;
        } & {
            [key: string]: unknown;
        };
        /**
         * Image request
         * @description A picture to make from words with FLUX.1. The vendor's ranges differ from tier to tier, so none is enforced here; fields that are not listed are passed over unchecked.
         */
        DirectImageRequest: {
            /**
             * @description Which FLUX.1 tier draws.
             * @example flux-1-pro
             * @enum {string}
             */
            model: "flux-1-pro" | "flux-1-dev" | "flux-1-schnell";
            /**
             * @description What the picture should show.
             * @example A lighthouse at dusk, waves rolling in
             */
            prompt: string;
            /**
             * @description Width in pixels. The vendor takes multiples of 32 from 256 to 1440.
             * @example 1024
             */
            width?: number;
            /**
             * @description Height in pixels. The vendor takes multiples of 32 from 256 to 1440.
             * @example 768
             */
            height?: number;
            /**
             * @description How many times the picture is refined. The vendor takes up to 50, the schnell tier up to 12.
             * @example 50
             */
            num_inference_steps?: number;
            /**
             * @description How closely the picture keeps to the prompt. What the vendor takes depends on the tier.
             * @example 7.5
             */
            guidance_scale?: number;
            seed?: components["schemas"]["Seed"];
        } & {
            [key: string]: unknown;
        };
        /**
         * Voice settings
         * @description How the voice is played.
         * @example {
         *       "stability": 0.5,
         *       "similarity_boost": 0.75
         *     }
         */
        DirectVoiceSettings: {
            /**
             * @description From 0 (lively, each reading different) to 1 (even).
             * @example 0.5
             */
            stability?: number;
            /**
             * @description How closely the reading keeps to the original voice, from 0 to 1.
             * @example 0.75
             */
            similarity_boost?: number;
            /**
             * @description How strongly the manner of the original voice is exaggerated, from 0 to 1.
             * @example 0.2
             */
            style?: number;
            /**
             * @description Spend more time on likeness to the original speaker.
             * @example true
             */
            use_speaker_boost?: boolean;
            /**
             * @description Pace of the reading; 1 is the natural one, the vendor takes 0.7 to 1.2.
             * @example 1.1
             */
            speed?: number;
        } & {
            [key: string]: unknown;
        };
        /**
         * Speech request
         * @description Text to be read aloud by an ElevenLabs voice. Fields that are not listed are passed over unchecked.
         */
        DirectSpeechRequest: {
            /**
             * @description The text to speech model.
             * @example eleven-labs-tts
             * @constant
             */
            model: "eleven-labs-tts";
            /**
             * @description What is read aloud.
             * @example The ferry leaves at noon.
             */
            text: string;
            /**
             * @description Name of the voice, such as `adam`, or the id of one.
             * @example adam
             */
            voice: string;
            voice_settings?: components["schemas"]["DirectVoiceSettings"];
            /**
             * @description Coding of the sound file, written as codec, sample rate and bit rate. The vendor offers mp3, pcm, wav, opus, ulaw and alaw in several rates.
             * @example mp3_44100_128
             */
            output_format?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * Direct task request
         * @description Body of a direct task as JSON. `model` decides which fields belong to it: `messages` for text, `prompt` for pictures, `text` and `voice` for speech. Models that need a sound file take a form instead.
         */
        DirectTaskRequest: components["schemas"]["DirectChatRequest"] | components["schemas"]["DirectImageRequest"] | components["schemas"]["DirectSpeechRequest"];
        /**
         * Speech form
         * @description The same text to speech as in JSON, sent as a form. One documented form carries a sound file too; reading a text aloud does not need one, so it is optional.
         */
        DirectSpeechForm: {
            /**
             * @description The text to speech model.
             * @example eleven-labs-tts
             * @constant
             */
            model: "eleven-labs-tts";
            /**
             * @description What is read aloud.
             * @example The ferry leaves at noon.
             */
            text: string;
            /**
             * @description Name of the voice, such as `adam`, or the id of one.
             * @example adam
             */
            voice: string;
            /**
             * Format: binary
             * @description A sound file, which this model has no need of.
             * @example binary
             */
            audio?: Blob;
            /**
             * @description How the voice is played, as the JSON text of the object that the JSON body takes.
             * @example {"stability": 0.5, "similarity_boost": 0.75}
             */
            voice_settings?: string;
            /**
             * @description Coding of the sound file, written as codec, sample rate and bit rate.
             * @example mp3_44100_128
             */
            output_format?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * Voice change form
         * @description A recording to be spoken again by another voice. Only a form can carry the recording.
         */
        DirectVoiceChangeForm: {
            /**
             * @description The speech to speech model.
             * @example eleven-labs-sts
             * @constant
             */
            model: "eleven-labs-sts";
            /**
             * Format: binary
             * @description The recording whose words and manner are kept.
             * @example binary
             */
            audio: Blob;
            /**
             * @description Name of the new voice, such as `adam`, or the id of one.
             * @example adam
             */
            voice: string;
            /**
             * @description How the new voice is played, as the JSON text of an object with `stability` and `similarity_boost`.
             * @example {"stability": 0.5, "similarity_boost": 0.75}
             */
            voice_settings?: string;
            /**
             * @description Which of the vendor's own models does the work.
             * @example eleven_multilingual_sts_v2
             */
            model_id?: string;
            /**
             * @description Clean the recording first. A form sends `true` or `false` as text.
             * @example true
             */
            remove_background_noise?: boolean | string;
            /**
             * @description Reproducibility seed. A form sends the number as text.
             * @example 42
             */
            seed?: number | string;
            /**
             * @description Coding of the sound file, written as codec, sample rate and bit rate.
             * @example mp3_44100_128
             */
            output_format?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * Transcription form
         * @description A recording to be written down. Only a form can carry the recording.
         */
        DirectTranscriptionForm: {
            /**
             * @description The speech to text model.
             * @example eleven-labs-stt
             * @constant
             */
            model: "eleven-labs-stt";
            /**
             * Format: binary
             * @description The recording to write down.
             * @example binary
             */
            audio: Blob;
            /**
             * @description Which of the vendor's own models listens, `scribe_v1` or `scribe_v2`.
             * @example scribe_v2
             */
            model_id?: string;
            /**
             * @description Language of the recording as a code of two or three letters. Left out, it is recognised.
             * @example en
             */
            language_code?: string;
            /**
             * @description Tell the speakers apart. A form sends `true` or `false` as text.
             * @example true
             */
            diarize?: boolean | string;
            /**
             * @description How many people speak; the vendor tells 32 apart at most. A form sends the number as text.
             * @example 2
             */
            num_speakers?: number | string;
            /**
             * @description How finely the text is timed, `none`, `word` or `character`.
             * @example word
             */
            timestamps_granularity?: string;
            /**
             * @description Note laughter, applause and the like in the text. A form sends `true` or `false` as text.
             * @example false
             */
            tag_audio_events?: boolean | string;
        } & {
            [key: string]: unknown;
        };
        /**
         * Direct task form
         * @description Body of a direct task as a form, for the models that read a sound file and, if wanted, for text to speech. Every part but the file is text; an object such as `voice_settings` is sent as JSON text.
         */
        DirectTaskForm: components["schemas"]["DirectSpeechForm"] | components["schemas"]["DirectVoiceChangeForm"] | components["schemas"]["DirectTranscriptionForm"];
        /**
         * Chat choice
         * @description One answer, and why it ended.
         */
        DirectChoice: {
            /**
             * @description Place in the list, from 0.
             * @example 0
             */
            index: number;
            /**
             * @description The turn that the model adds to the conversation.
             * @example {
             *       "role": "assistant",
             *       "content": "The Jeddah Light."
             *     }
             */
            message: {
                /**
                 * @description Who speaks.
                 * @example assistant
                 */
                role: "assistant" | (string & {});
                /**
                 * @description The text of the answer.
                 * @example The Jeddah Light.
                 */
                content: string;
            };
            /**
             * @description Why the answer ended. Documented is `stop`, a natural end; at `length` it ran into `max_tokens`.
             * @example stop
             */
            finish_reason: "stop" | "length" | (string & {});
        };
        /**
         * Token usage
         * @description How many tokens a text task consumed; it is charged by them.
         * @example {
         *       "prompt_tokens": 14,
         *       "completion_tokens": 6,
         *       "total_tokens": 20
         *     }
         */
        DirectUsage: {
            /**
             * @description Tokens of the conversation sent.
             * @example 14
             */
            prompt_tokens: number;
            /**
             * @description Tokens of the answer.
             * @example 6
             */
            completion_tokens: number;
            /**
             * @description Both together.
             * @example 20
             */
            total_tokens: number;
        };
        /**
         * Chat completion
         * @description What a language model answered.
         */
        DirectChatCompletion: {
            /**
             * @description Name of this answer. Nothing can be read with it later.
             * @example task_8f14e45f
             */
            id: string;
            /**
             * @description Says that this is an answer in text.
             * @example task.completion
             * @constant
             */
            object: "task.completion";
            /**
             * @description When the answer was made, in seconds since 1970.
             * @example 1767225600
             */
            created: number;
            /**
             * @description The model that answered.
             * @example gpt-4
             */
            model: string;
            /**
             * @description The answers, usually one.
             * @example [
             *       {
             *         "index": 0,
             *         "message": {
             *           "role": "assistant",
             *           "content": "The Jeddah Light."
             *         },
             *         "finish_reason": "stop"
             *       }
             *     ]
             */
            choices: components["schemas"]["DirectChoice"][];
            usage: components["schemas"]["DirectUsage"];
        };
        /**
         * Generated file
         * @description A picture or sound file, by its address or as its content. The documentation shows both together; a service that sends one of them is understood too.
         *     Rules:
         *     - url or b64_json is present
         * @example {
         *       "url": "https://cdn.example.com/out/speech.mp3"
         *     }
         */
        DirectFile: {
            /**
             * Format: uri
             * @description Address of the file.
             * @example https://cdn.example.com/out/picture.png
             */
            url?: string;
            /**
             * @description Content of the file in base64.
             * @example iVBORw0KGgo=
             */
            b64_json?: string;
        };
        /**
         * Image generation
         * @description The pictures made.
         */
        DirectImageGeneration: {
            /**
             * @description Name of this result. Nothing can be read with it later.
             * @example img_c9f0f895
             */
            id: string;
            /**
             * @description Says that this is a picture.
             * @example image.generation
             * @constant
             */
            object: "image.generation";
            /**
             * @description When the picture was made, in seconds since 1970.
             * @example 1767225600
             */
            created: number;
            /**
             * @description The model that drew.
             * @example flux-1-pro
             */
            model: string;
            /**
             * @description The pictures, usually one.
             * @example [
             *       {
             *         "url": "https://cdn.example.com/out/picture.png"
             *       }
             *     ]
             */
            data: components["schemas"]["DirectFile"][];
        };
        /**
         * Speech generation
         * @description The sound file made.
         */
        DirectSpeechGeneration: {
            /**
             * @description Name of this result. Nothing can be read with it later.
             * @example speech_45c48cce
             */
            id: string;
            /**
             * @description Says that this is speech.
             * @example speech.generation
             * @constant
             */
            object: "speech.generation";
            /**
             * @description When the file was made, in seconds since 1970.
             * @example 1767225600
             */
            created: number;
            /**
             * @description The model that spoke.
             * @example eleven-labs-tts
             */
            model: string;
            audio: components["schemas"]["DirectFile"];
        };
        /**
         * Transcription
         * @description What was said in a recording. The documentation shows no answer of the speech to text model; these are the fields that its other answers share, and the text.
         */
        DirectTranscription: {
            /**
             * @description Name of this result. Nothing can be read with it later.
             * @example speech_d3d94468
             */
            id: string;
            /**
             * @description Says that this is a transcription.
             * @example speech.transcription
             * @constant
             */
            object: "speech.transcription";
            /**
             * @description When the text was made, in seconds since 1970.
             * @example 1767225600
             */
            created: number;
            /**
             * @description The model that listened.
             * @example eleven-labs-stt
             */
            model: string;
            /**
             * @description What was said.
             * @example The ferry leaves at noon.
             */
            text: string;
        };
        /**
         * Direct result
         * @description The finished result. `object` says which of the kinds it is. No answer of the speech to text model is documented: we read it as a `speech.transcription`; a service that sends the text as a `task.completion` fits this schema as well.
         */
        DirectResult: components["schemas"]["DirectChatCompletion"] | components["schemas"]["DirectImageGeneration"] | components["schemas"]["DirectSpeechGeneration"] | components["schemas"]["DirectTranscription"];
        /**
         * Chunk choice
         * @description What one answer gains by a piece of the stream.
         */
        DirectChunkChoice: {
            /**
             * @description Which answer the piece belongs to, from 0.
             * @example 0
             */
            index: number;
            /**
             * @description The new part of the message. The first piece may name the role, the last may be empty.
             * @example {
             *       "role": "assistant",
             *       "content": "The Jeddah"
             *     }
             */
            delta: {
                /**
                 * @description Who speaks.
                 * @example assistant
                 */
                role?: "assistant" | (string & {});
                /**
                 * @description Text to add at the end.
                 * @example The Jeddah
                 */
                content?: string;
            };
            /**
             * @description Why the answer ended; null as long as it goes on.
             * @example stop
             */
            finish_reason?: "stop" | "length" | (string & {}) | null;
        };
        /**
         * Chat chunk
         * @description A piece of a streamed answer: the data of one server-sent event. The documentation names streaming but not its format; this is our reading after the way OpenAI does it. After the last piece comes an event whose data is `[DONE]`.
         */
        DirectChatChunk: {
            /**
             * @description Name of the answer, the same in each of its pieces.
             * @example task_8f14e45f
             */
            id: string;
            /**
             * @description Says that this is a piece of an answer.
             * @example task.completion.chunk
             */
            object: "task.completion.chunk" | (string & {});
            /**
             * @description When the answer was begun, in seconds since 1970.
             * @example 1767225600
             */
            created: number;
            /**
             * @description The model that answers.
             * @example gpt-4
             */
            model: string;
            /**
             * @description What each answer gains by this piece.
             * @example [
             *       {
             *         "index": 0,
             *         "delta": {
             *           "content": "The Jeddah"
             *         },
             *         "finish_reason": null
             *       }
             *     ]
             */
            choices: components["schemas"]["DirectChunkChoice"][];
            /** @description How many tokens the answer consumed; in the last piece at most. */
            usage?: components["schemas"]["DirectUsage"];
        };
        /**
         * Direct error
         * @description How the direct surface refuses a request.
         */
        DirectError: {
            /** @description What went wrong. */
            error: {
                /**
                 * @description What went wrong, for people.
                 * @example Unsupported task type: invalid-model
                 */
                message: string;
                /**
                 * @description The kind of error.
                 * @example invalid_request_error
                 */
                type: "invalid_request_error" | "rate_limit_error" | "insufficient_credits_error" | "authentication_error" | "server_error" | (string & {});
                /**
                 * @description What went wrong, for programs.
                 * @example unsupported_model
                 */
                code: "unsupported_model" | "invalid_request" | "invalid_api_key" | "insufficient_credits" | "method_not_allowed" | "idempotency_conflict" | "payload_too_large" | "unsupported_media_type" | "rate_limit_exceeded" | "internal_error" | (string & {});
                /**
                 * @description Every fault of the request, one entry each.
                 * @example [
                 *       {
                 *         "pointer": "/prompt",
                 *         "rule": "required",
                 *         "message": "prompt is required"
                 *       }
                 *     ]
                 */
                errors?: components["schemas"]["InputIssue"][];
            };
        };
        /**
         * Notify
         * @description Ask to be told when the task has ended. The documentation shows it with Midjourney and names no place the message goes to; `notifyHook` names one.
         * @example true
         */
        RouterNotify: boolean;
        /**
         * Notify hook
         * @description Public http or https address that receives one POST with the finished task.
         * @example https://example.com/hooks/router
         */
        RouterNotifyHook: string;
        /**
         * Data URI
         * @description A file inside the request, Base64 behind its media type.
         * @example data:image/png;base64,iVBORw0KGgo=
         */
        RouterDataUri: string;
        /**
         * State
         * @description Free text of the caller's own, for telling submissions apart. It has no effect on the result.
         * @example order-4711
         */
        RouterState: string;
        /**
         * Midjourney imagine request
         * @description What the picture should show. Fields beyond the documented two are those of the engine upstream; others are passed on untouched.
         */
        RouterMidjourneyImagineRequest: {
            /**
             * @description What the picture should show.
             * @example an observatory on a glacier, northern lights, wide angle
             */
            prompt: string;
            notify?: components["schemas"]["RouterNotify"];
            notifyHook?: components["schemas"]["RouterNotifyHook"];
            /**
             * @description Pictures to be inspired by, as data URIs.
             * @example [
             *       "data:image/png;base64,iVBORw0KGgo="
             *     ]
             */
            base64Array?: components["schemas"]["RouterDataUri"][];
            state?: components["schemas"]["RouterState"];
        } & {
            [key: string]: unknown;
        };
        /**
         * Router task accepted
         * @description The task exists and waits for its turn. Keep the id, it is the only handle to the result.
         */
        RouterTaskAccepted: {
            /**
             * @description Opaque id of the task.
             * @example tsk_12345
             */
            task_id: string;
            /**
             * @description Where the task stands right after submission, if the service says so.
             * @example submitted
             */
            status?: "submitted" | "processing" | (string & {});
        };
        /**
         * Router error
         * @description How the router surface refuses a request. No service documents the body.
         */
        RouterError: {
            /** @description What went wrong. */
            error: {
                /**
                 * @description What went wrong, for people.
                 * @example No task tsk_12345 for this key
                 */
                message: string;
                /**
                 * @description What went wrong, for programs.
                 * @example invalid_request
                 */
                code: "invalid_request" | "invalid_api_key" | "insufficient_quota" | "channel_disabled" | "task_not_found" | "method_not_allowed" | "idempotency_conflict" | "payload_too_large" | "unsupported_media_type" | "rate_limit_exceeded" | "internal_error" | (string & {});
                /**
                 * @description Every fault of the request, one entry each.
                 * @example [
                 *       {
                 *         "pointer": "/prompt",
                 *         "rule": "required",
                 *         "message": "prompt is required"
                 *       }
                 *     ]
                 */
                errors?: components["schemas"]["InputIssue"][];
            };
        };
        /**
         * Router task result
         * @description What a task has made, by kind: pictures for Midjourney and Recraft, sound with a playback and a download link for Suno, a video for Kling, words for describe and shorten. Links may expire; download soon.
         */
        RouterTaskResult: {
            /**
             * Format: uri
             * @description Address of the picture.
             * @example https://cdn.example.com/router/picture.png
             */
            image_url?: string;
            /**
             * @description Addresses of all pictures, when there are several.
             * @example [
             *       "https://cdn.example.com/router/1.png",
             *       "https://cdn.example.com/router/2.png"
             *     ]
             */
            image_urls?: string[];
            /**
             * Format: uri
             * @description Address to play the sound from.
             * @example https://cdn.example.com/router/track.mp3
             */
            audio_url?: string;
            /**
             * Format: uri
             * @description Address to download the file from.
             * @example https://cdn.example.com/router/track.mp3?download=1
             */
            download_url?: string;
            /**
             * Format: uri
             * @description Address of the video.
             * @example https://cdn.example.com/router/clip.mp4
             */
            video_url?: string;
            /**
             * @description Suggested prompts, from describe and shorten.
             * @example [
             *       "a harbour at dawn, fishing boats, soft haze"
             *     ]
             */
            prompts?: string[];
            /**
             * @description Id of the style that was made from the pictures, from Recraft styles.
             * @example style_3b1f
             */
            style_id?: string;
        };
        /**
         * Router task type
         * @description Which interface the task was submitted to.
         * @example midjourney/imagine
         * @example suno/jobs
         */
        RouterTaskType: string;
        /**
         * Router task progress
         * @description How far the task has come, in per cent, as a number or as text.
         * @example 40
         * @example 40%
         */
        RouterTaskProgress: number | string;
        /**
         * Router timestamp
         * @description A moment, in Unix seconds.
         * @example 1767225600
         */
        RouterTimestamp: number;
        /**
         * Completed router task
         * @description A task that has ended well, with the links to what it made.
         */
        RouterTaskCompleted: {
            /**
             * @description Opaque id of the task.
             * @example tsk_12345
             */
            task_id: string;
            /**
             * @description The task has ended well.
             * @example completed
             * @constant
             */
            status: "completed";
            result?: components["schemas"]["RouterTaskResult"];
            type?: components["schemas"]["RouterTaskType"];
            progress?: components["schemas"]["RouterTaskProgress"];
            /** @description When the task was submitted, in Unix seconds. */
            created_at?: components["schemas"]["RouterTimestamp"];
            /**
             * @description When the task last changed, in Unix seconds.
             * @example 1767225645
             */
            updated_at?: components["schemas"]["RouterTimestamp"];
        };
        /**
         * Router task error
         * @description Why a task has failed.
         */
        RouterTaskError: {
            /**
             * @description A word for programs.
             * @example generation_failed
             */
            code?: string;
            /**
             * @description A sentence for people.
             * @example The prompt was refused by the image service.
             */
            message: string;
        };
        /**
         * Failed router task
         * @description A task that has ended without a result, with the reason where the service gives one.
         */
        RouterTaskFailed: {
            /**
             * @description Opaque id of the task.
             * @example tsk_12345
             */
            task_id: string;
            /**
             * @description The task has ended without a result.
             * @example failed
             * @constant
             */
            status: "failed";
            error?: components["schemas"]["RouterTaskError"];
            type?: components["schemas"]["RouterTaskType"];
            progress?: components["schemas"]["RouterTaskProgress"];
            /** @description When the task was submitted, in Unix seconds. */
            created_at?: components["schemas"]["RouterTimestamp"];
            /**
             * @description When the task last changed, in Unix seconds.
             * @example 1767225645
             */
            updated_at?: components["schemas"]["RouterTimestamp"];
        };
        /**
         * Midjourney describe request
         * @description The picture to put into words, as an address or inside the request.
         *     Rules:
         *     - image_url or base64 is required
         */
        RouterMidjourneyDescribeRequest: {
            /**
             * @description Address of the picture.
             * @example https://example.com/harbour.png
             */
            image_url?: string;
            /** @description The picture itself, as a data URI. */
            base64?: components["schemas"]["RouterDataUri"];
            notify?: components["schemas"]["RouterNotify"];
            notifyHook?: components["schemas"]["RouterNotifyHook"];
            state?: components["schemas"]["RouterState"];
        } & {
            [key: string]: unknown;
        };
        /**
         * Midjourney blend request
         * @description The pictures to merge into one.
         */
        RouterMidjourneyBlendRequest: {
            /**
             * @description The pictures to merge, as data URIs. Midjourney takes two to five.
             * @example [
             *       "data:image/png;base64,iVBORw0KGgo=",
             *       "data:image/png;base64,iVBORw0KGgp="
             *     ]
             */
            base64Array: components["schemas"]["RouterDataUri"][];
            /**
             * @description Shape of the result. The engine upstream has `PORTRAIT` (2:3), `SQUARE` (1:1) and `LANDSCAPE` (3:2).
             * @default SQUARE
             * @example LANDSCAPE
             */
            dimensions?: "PORTRAIT" | "SQUARE" | "LANDSCAPE" | (string & {});
            notify?: components["schemas"]["RouterNotify"];
            notifyHook?: components["schemas"]["RouterNotifyHook"];
            state?: components["schemas"]["RouterState"];
        } & {
            [key: string]: unknown;
        };
        /**
         * Midjourney change request
         * @description Which finished task to go on from, and what to do with its pictures.
         *     Rules:
         *     - action UPSCALE and action VARIATION need index
         */
        RouterMidjourneyChangeRequest: {
            /**
             * @description Id of the finished task to change. It must have been submitted with the same API key.
             * @example tsk_12345
             */
            taskId: string;
            /**
             * @description What to do. The engine upstream has `UPSCALE`, which enlarges one picture of the grid, `VARIATION`, which makes others like it, and `REROLL`, which runs the whole prompt again.
             * @example UPSCALE
             */
            action: "UPSCALE" | "VARIATION" | "REROLL" | (string & {});
            /**
             * @description Which picture of the grid, 1 to 4 counted from the top left. Needed by `UPSCALE` and `VARIATION`.
             * @example 2
             */
            index?: number;
            notify?: components["schemas"]["RouterNotify"];
            notifyHook?: components["schemas"]["RouterNotifyHook"];
            state?: components["schemas"]["RouterState"];
        } & {
            [key: string]: unknown;
        };
        /**
         * Midjourney shorten request
         * @description The prompt to boil down to the words that matter.
         */
        RouterMidjourneyShortenRequest: {
            /**
             * @description The prompt to shorten.
             * @example a very beautiful and truly stunning old wooden sailing ship that is crossing a wild and stormy sea
             */
            prompt: string;
            /**
             * @description Which bot reads the prompt. The engine upstream has `MID_JOURNEY`, Midjourney's own, and `NIJI_JOURNEY`, the one for anime.
             * @example NIJI_JOURNEY
             */
            botType?: "MID_JOURNEY" | "NIJI_JOURNEY" | (string & {});
            notify?: components["schemas"]["RouterNotify"];
            notifyHook?: components["schemas"]["RouterNotifyHook"];
            state?: components["schemas"]["RouterState"];
        } & {
            [key: string]: unknown;
        };
        /**
         * Suno job request
         * @description What to sing, play or say. Fields beyond the documented two are those of the engine upstream.
         */
        RouterSunoJobRequest: {
            /**
             * @description What to make, or the words to sing or say.
             * @example calm piano over distant rain
             */
            prompt: string;
            /**
             * @description Kind of sound. `music` is the only value the documentation shows; voice-overs are mentioned without one, so any word is accepted and `voice` is our guess.
             * @example music
             * @example voice
             */
            mode?: "music" | (string & {});
            notify?: components["schemas"]["RouterNotify"];
            notifyHook?: components["schemas"]["RouterNotifyHook"];
            /**
             * @description Title of the track.
             * @example Night Shift
             */
            title?: string;
            /**
             * @description Styles in a few words.
             * @example lo-fi, mellow, 80 bpm
             */
            tags?: string;
            /**
             * @description Version of the Suno model.
             * @example chirp-crow
             */
            mv?: string;
            /**
             * @description Leave out the singing.
             * @example true
             */
            make_instrumental?: boolean;
            /**
             * @description What the song is about, for Suno to write the words itself.
             * @example a song about debugging at three in the morning
             */
            gpt_description_prompt?: string;
            /**
             * @description Clip to go on from.
             * @example clip_8f21
             */
            continue_clip_id?: string;
            /**
             * @description Second of that clip at which the new part begins, counted from its start.
             * @example 62.5
             */
            continue_at?: number;
            /**
             * @description Task that made the clip. It must have been submitted with the same API key.
             * @example tsk_12345
             */
            task_id?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * Recraft vectorize request
         * @description The bitmap to turn into a vector graphic, by its address or inside the request.
         *     Rules:
         *     - image or image_url is required
         */
        RouterRecraftVectorizeRequest: {
            /** @description The picture itself, as a data URI. Send a form instead to upload a file. */
            image?: components["schemas"]["RouterDataUri"];
            /**
             * @description Address of the picture.
             * @example https://example.com/logo.png
             */
            image_url?: string;
            notify?: components["schemas"]["RouterNotify"];
            notifyHook?: components["schemas"]["RouterNotifyHook"];
        } & {
            [key: string]: unknown;
        };
        /**
         * Recraft vectorize form
         * @description The bitmap to turn into a vector graphic, as a file or by its address.
         *     Rules:
         *     - image or image_url is required
         */
        RouterRecraftVectorizeForm: {
            /**
             * Format: binary
             * @description The picture itself, as a file.
             * @example (bytes of the file)
             */
            image?: Blob;
            /**
             * @description Address of the picture.
             * @example https://example.com/logo.png
             */
            image_url?: string;
            notify?: components["schemas"]["RouterNotify"];
            notifyHook?: components["schemas"]["RouterNotifyHook"];
        } & {
            [key: string]: unknown;
        };
        /**
         * Recraft remove background request
         * @description The picture to cut out of its background, by its address or inside the request.
         *     Rules:
         *     - image or image_url is required
         */
        RouterRecraftRemoveBackgroundRequest: {
            /** @description The picture itself, as a data URI. Send a form instead to upload a file. */
            image?: components["schemas"]["RouterDataUri"];
            /**
             * @description Address of the picture.
             * @example https://example.com/logo.png
             */
            image_url?: string;
            notify?: components["schemas"]["RouterNotify"];
            notifyHook?: components["schemas"]["RouterNotifyHook"];
        } & {
            [key: string]: unknown;
        };
        /**
         * Recraft remove background form
         * @description The picture to cut out of its background, as a file or by its address.
         *     Rules:
         *     - image or image_url is required
         */
        RouterRecraftRemoveBackgroundForm: {
            /**
             * Format: binary
             * @description The picture itself, as a file.
             * @example (bytes of the file)
             */
            image?: Blob;
            /**
             * @description Address of the picture.
             * @example https://example.com/logo.png
             */
            image_url?: string;
            notify?: components["schemas"]["RouterNotify"];
            notifyHook?: components["schemas"]["RouterNotifyHook"];
        } & {
            [key: string]: unknown;
        };
        /**
         * Recraft upscale request
         * @description The picture to enlarge and sharpen, by its address or inside the request.
         *     Rules:
         *     - image or image_url is required
         */
        RouterRecraftUpscaleRequest: {
            /** @description The picture itself, as a data URI. Send a form instead to upload a file. */
            image?: components["schemas"]["RouterDataUri"];
            /**
             * @description Address of the picture.
             * @example https://example.com/logo.png
             */
            image_url?: string;
            notify?: components["schemas"]["RouterNotify"];
            notifyHook?: components["schemas"]["RouterNotifyHook"];
        } & {
            [key: string]: unknown;
        };
        /**
         * Recraft upscale form
         * @description The picture to enlarge and sharpen, as a file or by its address.
         *     Rules:
         *     - image or image_url is required
         */
        RouterRecraftUpscaleForm: {
            /**
             * Format: binary
             * @description The picture itself, as a file.
             * @example (bytes of the file)
             */
            image?: Blob;
            /**
             * @description Address of the picture.
             * @example https://example.com/logo.png
             */
            image_url?: string;
            notify?: components["schemas"]["RouterNotify"];
            notifyHook?: components["schemas"]["RouterNotifyHook"];
        } & {
            [key: string]: unknown;
        };
        /**
         * Recraft style request
         * @description A style and the pictures it is for, by their addresses or inside the request.
         *     Rules:
         *     - files or image_urls is required
         */
        RouterRecraftStyleRequest: {
            /**
             * @description Style to work in. The vendor has `realistic_image`, `digital_illustration`, `vector_illustration` and `icon`.
             * @example digital_illustration
             */
            style?: "realistic_image" | "digital_illustration" | "vector_illustration" | "icon" | (string & {});
            /**
             * @description The pictures themselves, as data URIs; the vendor takes one to five. Send a form instead to upload files.
             * @example [
             *       "data:image/png;base64,iVBORw0KGgo="
             *     ]
             */
            files?: components["schemas"]["RouterDataUri"][];
            /**
             * @description Addresses of the pictures. The vendor takes one to five.
             * @example [
             *       "https://example.com/sketch-1.png",
             *       "https://example.com/sketch-2.png"
             *     ]
             */
            image_urls?: string[];
            notify?: components["schemas"]["RouterNotify"];
            notifyHook?: components["schemas"]["RouterNotifyHook"];
        } & {
            [key: string]: unknown;
        };
        /**
         * Recraft style form
         * @description A style and the pictures it is for, as files or by their addresses.
         *     Rules:
         *     - files or image_urls is required
         */
        RouterRecraftStyleForm: {
            /**
             * @description Style to work in. The vendor has `realistic_image`, `digital_illustration`, `vector_illustration` and `icon`.
             * @example digital_illustration
             */
            style?: "realistic_image" | "digital_illustration" | "vector_illustration" | "icon" | (string & {});
            /**
             * @description The pictures themselves, as files. The vendor takes one to five.
             * @example [
             *       "(bytes of the file)"
             *     ]
             */
            files?: Blob[];
            /**
             * @description Addresses of the pictures. The vendor takes one to five.
             * @example [
             *       "https://example.com/sketch-1.png",
             *       "https://example.com/sketch-2.png"
             *     ]
             */
            image_urls?: string[];
            notify?: components["schemas"]["RouterNotify"];
            notifyHook?: components["schemas"]["RouterNotifyHook"];
        } & {
            [key: string]: unknown;
        };
        /**
         * Kling camera control
         * @description How the camera moves.
         * @example {
         *       "type": "simple",
         *       "config": {
         *         "zoom": 4
         *       }
         *     }
         */
        RouterKlingCameraControl: {
            /**
             * @description `simple` to compose a move with `config`, or one of the vendor's ready-made moves: `down_back`, `forward_up`, `right_turn_forward` and `left_turn_forward`.
             * @example simple
             */
            type?: "simple" | "down_back" | "forward_up" | "right_turn_forward" | "left_turn_forward" | (string & {});
            /**
             * @description Strength of each movement, `horizontal`, `vertical`, `pan`, `tilt`, `roll` and `zoom`. The vendor takes numbers between -10 and 10.
             * @example {
             *       "zoom": 4
             *     }
             */
            config?: {
                [key: string]: number;
            };
        } & {
            [key: string]: unknown;
        };
        /**
         * Kling text to video request
         * @description What the clip should show, and how to film it.
         */
        RouterKlingTextToVideoRequest: {
            /**
             * @description What the clip should show. The vendor takes up to 2500 characters.
             * @example a paper boat drifting down a rainy street
             */
            prompt: string;
            /**
             * @description What to keep out of the clip. The vendor takes up to 2500 characters.
             * @example text, watermark
             */
            negative_prompt?: string;
            /**
             * @description How closely to follow the prompt, from 0 (loosely) to 1 (strictly). The vendor's Kling 2 models do without it.
             * @default 0.5
             * @example 0.7
             */
            cfg_scale?: number;
            /**
             * @description Quality class. The vendor has `std`, standard, and `pro`, professional.
             * @default std
             * @example pro
             */
            mode?: "std" | "pro" | (string & {});
            /**
             * @description Shape of the picture. The vendor has 16:9, 9:16 and 1:1.
             * @default 16:9
             * @example 9:16
             */
            aspect_ratio?: "16:9" | "9:16" | "1:1" | (string & {});
            /**
             * @description Length of the clip in seconds, as a number or as text. The vendor's Kling 1 and 2 make 5 and 10, Kling 3 makes 3 to 15.
             * @default 5
             * @example 10
             * @example 5
             */
            duration?: number | string;
            camera_control?: components["schemas"]["RouterKlingCameraControl"];
            notify?: components["schemas"]["RouterNotify"];
            notifyHook?: components["schemas"]["RouterNotifyHook"];
        } & {
            [key: string]: unknown;
        };
        /**
         * Kling point
         * @description A point of the picture, in pixels.
         */
        RouterKlingPoint: {
            /**
             * @description Distance from the left edge.
             * @example 120
             */
            x?: number;
            /**
             * @description Distance from the edge that upstream counts from.
             * @example 300
             */
            y?: number;
        } & {
            [key: string]: unknown;
        };
        /**
         * Kling dynamic mask
         * @description A part of the picture and the path it takes.
         */
        RouterKlingDynamicMask: {
            /**
             * @description Address of the mask, or the mask itself as bare Base64.
             * @example https://example.com/mask-boat.png
             */
            mask?: string;
            /**
             * @description The points the part passes through, in order.
             * @example [
             *       {
             *         "x": 120,
             *         "y": 300
             *       },
             *       {
             *         "x": 480,
             *         "y": 310
             *       }
             *     ]
             */
            trajectories?: components["schemas"]["RouterKlingPoint"][];
        } & {
            [key: string]: unknown;
        };
        /**
         * Kling image to video request
         * @description The picture to set in motion, and how.
         *     Rules:
         *     - image or image_url is required
         */
        RouterKlingImageToVideoRequest: {
            /**
             * @description Address of the first frame, or the picture itself as bare Base64 without a media type; the vendor's name of it. The vendor takes JPEG and PNG of at most 10 MB, at least 300 pixels a side, between 1:2.5 and 2.5:1.
             * @example https://example.com/boat.png
             */
            image?: string;
            /**
             * @description Address of the first frame, under the name that gateways tend to give it.
             * @example https://example.com/boat.png
             */
            image_url?: string;
            /**
             * @description What should happen in the clip. The vendor takes up to 2500 characters.
             * @example the boat begins to drift
             */
            prompt?: string;
            /**
             * @description Address of the last frame, or the picture itself as bare Base64.
             * @example https://example.com/boat-gone.png
             */
            image_tail?: string;
            /**
             * @description Address of a mask, or the mask itself as bare Base64. What it covers stays still.
             * @example https://example.com/mask-street.png
             */
            static_mask?: string;
            /**
             * @description Parts of the picture that move along given paths.
             * @example [
             *       {
             *         "mask": "https://example.com/mask-boat.png",
             *         "trajectories": [
             *           {
             *             "x": 120,
             *             "y": 300
             *           },
             *           {
             *             "x": 480,
             *             "y": 310
             *           }
             *         ]
             *       }
             *     ]
             */
            dynamic_masks?: components["schemas"]["RouterKlingDynamicMask"][];
            /**
             * @description What to keep out of the clip. The vendor takes up to 2500 characters.
             * @example text, watermark
             */
            negative_prompt?: string;
            /**
             * @description How closely to follow the prompt, from 0 (loosely) to 1 (strictly). The vendor's Kling 2 models do without it.
             * @default 0.5
             * @example 0.7
             */
            cfg_scale?: number;
            /**
             * @description Quality class. The vendor has `std`, standard, and `pro`, professional.
             * @default std
             * @example pro
             */
            mode?: "std" | "pro" | (string & {});
            /**
             * @description Shape of the picture. The vendor has 16:9, 9:16 and 1:1.
             * @default 16:9
             * @example 9:16
             */
            aspect_ratio?: "16:9" | "9:16" | "1:1" | (string & {});
            /**
             * @description Length of the clip in seconds, as a number or as text. The vendor's Kling 1 and 2 make 5 and 10, Kling 3 makes 3 to 15.
             * @default 5
             * @example 10
             * @example 5
             */
            duration?: number | string;
            camera_control?: components["schemas"]["RouterKlingCameraControl"];
            notify?: components["schemas"]["RouterNotify"];
            notifyHook?: components["schemas"]["RouterNotifyHook"];
        } & {
            [key: string]: unknown;
        };
        /**
         * Running router task
         * @description A task that has not ended yet. Ask again in a few seconds.
         */
        RouterTaskRunning: {
            /**
             * @description Opaque id of the task.
             * @example tsk_12345
             */
            task_id: string;
            /**
             * @description Any word but the two that end a task.
             * @example processing
             * @enum {string}
             */
            status: "submitted" | "processing";
            type?: components["schemas"]["RouterTaskType"];
            progress?: components["schemas"]["RouterTaskProgress"];
            /** @description When the task was submitted, in Unix seconds. */
            created_at?: components["schemas"]["RouterTimestamp"];
            /**
             * @description When the task last changed, in Unix seconds.
             * @example 1767225645
             */
            updated_at?: components["schemas"]["RouterTimestamp"];
        };
        /**
         * Router task
         * @description A task as it stands. Only the two terminal words `completed` and `failed` are documented, any other status means that it is still running.
         */
        RouterTask: components["schemas"]["RouterTaskRunning"] | components["schemas"]["RouterTaskCompleted"] | components["schemas"]["RouterTaskFailed"];
        /**
         * Model kind
         * @description Which family the model belongs to.
         * @example video
         */
        ModelKind: "video" | "image" | "audio" | "text" | (string & {});
        /**
         * Model medium
         * @description Something a model works from or makes. `task` and `clip` stand for the id of an earlier one.
         * @example text
         */
        ModelMedium: "text" | "image" | "video" | "audio" | "task" | "clip" | (string & {});
        /**
         * Model summary
         * @description What one needs to know to choose a model.
         */
        ModelSummary: {
            /**
             * @description Id to create a task with, `provider/model-name`.
             * @example google/veo-3.1-fast
             */
            id: string;
            /**
             * @description The part of the id before the slash.
             * @example google
             */
            provider: string;
            /**
             * @description Name for people.
             * @example Google Veo 3.1 Fast
             */
            title: string;
            kind: components["schemas"]["ModelKind"];
            /**
             * @description What the model works from.
             * @example [
             *       "text",
             *       "image"
             *     ]
             */
            takes: components["schemas"]["ModelMedium"][];
            /**
             * @description What the model makes.
             * @example [
             *       "video"
             *     ]
             */
            gives: components["schemas"]["ModelMedium"][];
        };
        /**
         * Model list
         * @description A page of models, sorted by id.
         */
        ModelList: {
            /**
             * @description The models of this page.
             * @example [
             *       {
             *         "id": "google/veo-3.1-fast",
             *         "provider": "google",
             *         "title": "Google Veo 3.1 Fast",
             *         "kind": "video",
             *         "takes": [
             *           "text",
             *           "image"
             *         ],
             *         "gives": [
             *           "video"
             *         ]
             *       }
             *     ]
             */
            items: components["schemas"]["ModelSummary"][];
            /**
             * @description Cursor of the next page. Absent on the last.
             * @example eyJhZnRlciI6MjB9
             */
            next_cursor?: string;
        };
        /**
         * Model list response
         * @description A page of models in the envelope of the unified surface.
         */
        ModelListResponse: {
            /**
             * @description The HTTP status again.
             * @example 200
             * @constant
             */
            code: 200;
            /**
             * @description Always true here.
             * @example true
             * @constant
             */
            success: true;
            data: components["schemas"]["ModelList"];
        };
        /**
         * Model rule
         * @description A condition that relates fields of the input to each other.
         */
        ModelRule: {
            /**
             * @description Name of the rule, the one that validation errors use.
             * @example end-needs-start
             */
            id: string;
            /**
             * @description The rule in words.
             * @example end_image_url needs start_image_url
             */
            text: string;
        };
        /**
         * Model price
         * @description A price and when it applies.
         */
        ModelPrice: {
            /**
             * @description What is counted.
             * @example image
             */
            per: "image" | "second" | "request" | "token" | "character" | (string & {});
            /**
             * @description Price of `units`, in millionths of a US dollar.
             * @example 21000
             */
            micro_usd: number;
            /**
             * @description How many the price buys. A task pays for those it uses, rounded up to a whole millionth.
             * @default 1
             * @example 1000
             */
            units?: number;
            /**
             * @description Currency of the price.
             * @example USD
             */
            currency: "USD" | (string & {});
            /**
             * @description Where the price comes from, as in a quote.
             * @example documented
             */
            source: "documented" | "book" | "demo" | (string & {});
            /**
             * @description Values the input must have for this price. Absent when it always applies.
             * @example {
             *       "enable_pro": true
             *     }
             */
            when?: {
                [key: string]: unknown;
            };
        };
        /**
         * Model example
         * @description An input that the model accepts.
         */
        ModelExample: {
            /**
             * @description What the example shows.
             * @example minimal
             */
            name: string;
            /**
             * @description The input, as it goes into a create request.
             * @example {
             *       "prompt": "A lighthouse at dusk"
             *     }
             */
            input: {
                [key: string]: unknown;
            };
        };
        /**
         * Model detail
         * @description All that is known of a model, enough to build a form for it or to check an input without sending it.
         */
        ModelDetail: {
            /**
             * @description Id to create a task with, `provider/model-name`.
             * @example google/veo-3.1-fast
             */
            id: string;
            /**
             * @description The part of the id before the slash.
             * @example google
             */
            provider: string;
            /**
             * @description Name for people.
             * @example Google Veo 3.1 Fast
             */
            title: string;
            kind: components["schemas"]["ModelKind"];
            /**
             * @description What the model works from.
             * @example [
             *       "text",
             *       "image"
             *     ]
             */
            takes: components["schemas"]["ModelMedium"][];
            /**
             * @description What the model makes.
             * @example [
             *       "video"
             *     ]
             */
            gives: components["schemas"]["ModelMedium"][];
            /**
             * @description What the model does and how it differs from its siblings.
             * @example The quick tier of Veo 3.1.
             */
            description: string;
            /**
             * @description JSON Schema (draft 2020-12) of the model's `input`.
             * @example {
             *       "type": "object",
             *       "required": [
             *         "prompt"
             *       ],
             *       "properties": {
             *         "prompt": {
             *           "type": "string"
             *         }
             *       }
             *     }
             */
            input_schema: {
                [key: string]: unknown;
            };
            /**
             * @description The cross-field rules of the schema, in words. Empty when there are none.
             * @example [
             *       {
             *         "id": "end-needs-start",
             *         "text": "end_image_url needs start_image_url"
             *       }
             *     ]
             */
            rules: components["schemas"]["ModelRule"][];
            /**
             * @description What a task costs; the first entry whose condition holds counts. Empty when no price is known.
             * @example [
             *       {
             *         "per": "image",
             *         "micro_usd": 21000,
             *         "currency": "USD",
             *         "source": "documented"
             *       }
             *     ]
             */
            prices: components["schemas"]["ModelPrice"][];
            /**
             * @description Inputs that the model accepts.
             * @example [
             *       {
             *         "name": "minimal",
             *         "input": {
             *           "prompt": "A lighthouse at dusk"
             *         }
             *       }
             *     ]
             */
            examples: components["schemas"]["ModelExample"][];
            /**
             * @description Where the description of this model comes from.
             * @example documented
             */
            provenance: "documented" | "recovered" | "inferred" | "extension" | (string & {});
        };
        /**
         * Model detail response
         * @description A model in the envelope of the unified surface.
         */
        ModelDetailResponse: {
            /**
             * @description The HTTP status again.
             * @example 200
             * @constant
             */
            code: 200;
            /**
             * @description Always true here.
             * @example true
             * @constant
             */
            success: true;
            data: components["schemas"]["ModelDetail"];
        };
        /**
         * Account
         * @description Whose key it is, and what is left to spend.
         */
        Account: {
            /**
             * @description Number of the account.
             * @example 4711
             */
            user_id: number;
            /**
             * @description What is left to spend, in US dollars.
             * @example 24.85
             */
            balance_usd: number;
            /**
             * Format: email
             * @description Address the account is registered with.
             * @example ada@example.com
             */
            email?: string;
            /**
             * @description When the account was opened, in Unix seconds.
             * @example 1735689600
             */
            created_at?: number;
            /**
             * @description When the account last changed, in Unix seconds.
             * @example 1767225600
             */
            updated_at?: number;
        };
        /**
         * Account response
         * @description The account in the envelope of the unified surface.
         */
        AccountResponse: {
            /**
             * @description The HTTP status again.
             * @example 200
             * @constant
             */
            code: 200;
            /**
             * @description Always true here.
             * @example true
             * @constant
             */
            success: true;
            data: components["schemas"]["Account"];
        };
        /**
         * Usage tokens
         * @description Tokens that language models have read and written.
         */
        UsageTokens: {
            /**
             * @description Tokens read.
             * @example 128
             */
            input: number;
            /**
             * @description Tokens written.
             * @example 342
             */
            output: number;
            /**
             * @description Both together.
             * @example 470
             */
            total: number;
        };
        /**
         * Usage row
         * @description What one task has used, known once it has ended.
         */
        UsageRow: {
            /**
             * @description Id of the task.
             * @example tsk_01hzx3k9
             */
            task_id: string;
            /**
             * @description Id of the model.
             * @example google/veo-3.1-fast
             */
            model: string;
            /**
             * @description API the task was submitted to.
             * @example unified
             */
            surface: "unified" | "async" | "direct" | "router" | (string & {});
            /**
             * @description When the task was created, in Unix seconds.
             * @example 1768383000
             */
            created_at: number;
            /** @description Tokens of the task. Only where the model counts them. */
            tokens?: components["schemas"]["UsageTokens"];
            /**
             * @description How long the task was worked on, in milliseconds. Waiting does not count.
             * @example 48210
             */
            processing_time_ms: number;
            /**
             * @description Size of all that the task has made, in bytes. 0 for a failed task.
             * @example 5242880
             */
            output_size_bytes: number;
            /**
             * @description What the task has cost, in millionths of a US dollar. 0 when nothing was charged, null when the price is not known.
             * @example 21000
             * @example null
             */
            cost_micro_usd: number | null;
            price_source: components["schemas"]["PriceSource"];
            /**
             * @description Currency of the cost.
             * @example USD
             */
            currency: "USD" | (string & {});
        };
        /**
         * Usage totals
         * @description Sums over all tasks that the query matches, not only over this page.
         */
        UsageTotals: {
            /**
             * @description Number of tasks.
             * @example 42
             */
            tasks: number;
            /** @description Tokens of all tasks. Only where a model counts them. */
            tokens?: components["schemas"]["UsageTokens"];
            /**
             * @description Time worked on all tasks, in milliseconds.
             * @example 2024820
             */
            processing_time_ms: number;
            /**
             * @description Size of all results, in bytes.
             * @example 220200960
             */
            output_size_bytes: number;
            /**
             * @description Cost of all tasks whose price is known, in millionths of a US dollar.
             * @example 882000
             */
            cost_micro_usd: number;
            /**
             * @description Number of tasks whose price is not known.
             * @example 0
             */
            unpriced_tasks: number;
            /**
             * @description Currency of the cost.
             * @example USD
             */
            currency: "USD" | (string & {});
        };
        /**
         * Usage list
         * @description A page of usage, one row a task that has ended, newest first, and the sums.
         */
        UsageList: {
            /**
             * @description The tasks of this page.
             * @example [
             *       {
             *         "task_id": "tsk_01hzx3k9",
             *         "model": "alibaba/wan-2.6-image",
             *         "surface": "unified",
             *         "created_at": 1768383000,
             *         "processing_time_ms": 8120,
             *         "output_size_bytes": 1310720,
             *         "cost_micro_usd": 21000,
             *         "price_source": "documented",
             *         "currency": "USD"
             *       }
             *     ]
             */
            items: components["schemas"]["UsageRow"][];
            totals: components["schemas"]["UsageTotals"];
            /**
             * @description Cursor of the next page. Absent on the last.
             * @example eyJhZnRlciI6MjB9
             */
            next_cursor?: string;
        };
        /**
         * Usage list response
         * @description A page of usage in the envelope of the unified surface.
         */
        UsageListResponse: {
            /**
             * @description The HTTP status again.
             * @example 200
             * @constant
             */
            code: 200;
            /**
             * @description Always true here.
             * @example true
             * @constant
             */
            success: true;
            data: components["schemas"]["UsageList"];
        };
        /**
         * Uploaded file
         * @description Where an uploaded file is.
         */
        UploadedFile: {
            /**
             * Format: uri
             * @description Public address of the file, to be used in any field that takes one.
             * @example https://files.example.com/u/street.png
             */
            file_url: string;
            /**
             * @description Media type of the file.
             * @example image/png
             */
            content_type: string;
            /**
             * @description Size of the file in bytes.
             * @example 482113
             */
            size_bytes: number;
            /**
             * @description When the address stops working, in Unix seconds. Absent when it does not.
             * @example 1768987800
             */
            expires_at?: number;
        };
        /**
         * Uploaded file response
         * @description An uploaded file in the envelope of the unified surface.
         */
        UploadedFileResponse: {
            /**
             * @description The HTTP status again.
             * @example 200
             * @constant
             */
            code: 200;
            /**
             * @description Always true here.
             * @example true
             * @constant
             */
            success: true;
            data: components["schemas"]["UploadedFile"];
        };
        /**
         * Voice
         * @description A voice that speech models can use.
         */
        Voice: {
            /**
             * @description Id to give to a model as its voice.
             * @example achernar
             */
            voice_id: string;
            /**
             * @description Name for people.
             * @example Achernar
             */
            name: string;
            /**
             * @description What the voice sounds like.
             * @example Soft and unhurried, for narration
             */
            description?: string;
            /**
             * Format: uri
             * @description Address of a short sample.
             * @example https://cdn.example.com/voices/achernar.mp3
             */
            preview_url?: string;
            /**
             * @description Traits of the voice, such as language, accent or age, by name.
             * @example {
             *       "language": "en",
             *       "accent": "british",
             *       "age": "young"
             *     }
             */
            labels?: {
                [key: string]: string;
            };
        };
        /**
         * Voice list
         * @description All voices there are, in one answer.
         */
        VoiceList: {
            /**
             * @description The voices.
             * @example [
             *       {
             *         "voice_id": "achernar",
             *         "name": "Achernar"
             *       }
             *     ]
             */
            items: components["schemas"]["Voice"][];
        };
        /**
         * Voice list response
         * @description Voices in the envelope of the unified surface.
         */
        VoiceListResponse: {
            /**
             * @description The HTTP status again.
             * @example 200
             * @constant
             */
            code: 200;
            /**
             * @description Always true here.
             * @example true
             * @constant
             */
            success: true;
            data: components["schemas"]["VoiceList"];
        };
        /**
         * Suno clip
         * @description One track made by Suno. Its `id` is what the other Suno models take as `clip_id`.
         */
        SunoClip: {
            /**
             * @description Id of the clip.
             * @example clip_8f2b91
             */
            id: string;
            /**
             * @description State of the clip itself, in Suno's words.
             * @example complete
             */
            status?: string;
            /**
             * @description Title of the song.
             * @example Low Tide
             */
            title?: string;
            /**
             * Format: uri
             * @description Address of the sound file.
             * @example https://cdn.example.com/out/clip.mp3
             */
            audio_url?: string;
            /**
             * @description Model that made the clip.
             * @example chirp-crow
             */
            model_name?: string;
            /**
             * @description Version of that model in short.
             * @example v5
             */
            major_model_version?: string;
            /**
             * @description Lyrics of the song, given or written by the model.
             * @example [Verse]
             *     The tide is out, the lamps are low
             */
            prompt?: string;
            /**
             * @description Description the song was made from in simple mode.
             * @example A cheerful sea shanty about deploying on a Friday
             */
            gpt_description_prompt?: string;
        };
        /**
         * Transcript word
         * @description A word of a transcript, the space between two, or a sound such as laughter.
         */
        TranscriptWord: {
            /**
             * @description What was said or heard.
             * @example evening
             */
            text: string;
            /**
             * @description Second at which it begins.
             * @example 0.38
             */
            start?: number;
            /**
             * @description Second at which it ends.
             * @example 0.81
             */
            end?: number;
            /**
             * @description What kind of entry it is. Open text; `word` and `spacing` are known.
             * @example word
             * @example spacing
             */
            type?: string;
            /**
             * @description Who spoke, when the speakers were told apart.
             * @example speaker_0
             */
            speaker_id?: string;
        };
    };
    responses: {
        /** @description The request is not what the operation takes. Nothing was created or charged. */
        UnifiedBadRequest: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-Request-Id": components["headers"]["RequestId"];
                "X-Spec-Hash": components["headers"]["SpecHash"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UnifiedError"];
            };
        };
        /** @description The API key is missing or not known. */
        UnifiedUnauthorized: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-Request-Id": components["headers"]["RequestId"];
                "X-Spec-Hash": components["headers"]["SpecHash"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UnifiedError"];
            };
        };
        /** @description The path exists, the method does not; `Allow` lists the ones that do. */
        UnifiedMethodNotAllowed: {
            headers: {
                Allow: components["headers"]["Allow"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-Request-Id": components["headers"]["RequestId"];
                "X-Spec-Hash": components["headers"]["SpecHash"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UnifiedError"];
            };
        };
        /** @description Too many requests or tasks at once; `Retry-After` says when to come back. */
        UnifiedTooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-Request-Id": components["headers"]["RequestId"];
                "X-Spec-Hash": components["headers"]["SpecHash"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UnifiedError"];
            };
        };
        /** @description The server failed. Whether a create took effect is unknown: look the task up before sending it again. */
        UnifiedInternalServerError: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-Request-Id": components["headers"]["RequestId"];
                "X-Spec-Hash": components["headers"]["SpecHash"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UnifiedError"];
            };
        };
        /** @description The balance does not cover the request. Nothing was created or charged. */
        UnifiedPaymentRequired: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-Request-Id": components["headers"]["RequestId"];
                "X-Spec-Hash": components["headers"]["SpecHash"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UnifiedError"];
            };
        };
        /** @description No such task or model. A task of another key counts as none: documented on the router surface, our reading on this one. */
        UnifiedNotFound: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-Request-Id": components["headers"]["RequestId"];
                "X-Spec-Hash": components["headers"]["SpecHash"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UnifiedError"];
            };
        };
        /** @description The idempotency key was already used for a different request. */
        UnifiedConflict: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-Request-Id": components["headers"]["RequestId"];
                "X-Spec-Hash": components["headers"]["SpecHash"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UnifiedError"];
            };
        };
        /** @description The body is larger than the server reads. */
        UnifiedPayloadTooLarge: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-Request-Id": components["headers"]["RequestId"];
                "X-Spec-Hash": components["headers"]["SpecHash"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UnifiedError"];
            };
        };
        /** @description The body is of a media type that the operation does not read. */
        UnifiedUnsupportedMediaType: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-Request-Id": components["headers"]["RequestId"];
                "X-Spec-Hash": components["headers"]["SpecHash"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UnifiedError"];
            };
        };
        /** @description The request is not what the operation takes. Nothing was created or charged. */
        AsyncBadRequest: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-Request-Id": components["headers"]["RequestId"];
                "X-Spec-Hash": components["headers"]["SpecHash"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AsyncError"];
            };
        };
        /** @description The API key is missing or not known. */
        AsyncUnauthorized: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-Request-Id": components["headers"]["RequestId"];
                "X-Spec-Hash": components["headers"]["SpecHash"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AsyncError"];
            };
        };
        /** @description The balance does not cover the request. Nothing was created or charged. */
        AsyncPaymentRequired: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-Request-Id": components["headers"]["RequestId"];
                "X-Spec-Hash": components["headers"]["SpecHash"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AsyncError"];
            };
        };
        /** @description The path exists, the method does not; `Allow` lists the ones that do. */
        AsyncMethodNotAllowed: {
            headers: {
                Allow: components["headers"]["Allow"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-Request-Id": components["headers"]["RequestId"];
                "X-Spec-Hash": components["headers"]["SpecHash"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AsyncError"];
            };
        };
        /** @description The idempotency key was already used for a different request. */
        AsyncConflict: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-Request-Id": components["headers"]["RequestId"];
                "X-Spec-Hash": components["headers"]["SpecHash"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AsyncError"];
            };
        };
        /** @description The body is larger than the server reads. */
        AsyncPayloadTooLarge: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-Request-Id": components["headers"]["RequestId"];
                "X-Spec-Hash": components["headers"]["SpecHash"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AsyncError"];
            };
        };
        /** @description The body is of a media type that the operation does not read. */
        AsyncUnsupportedMediaType: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-Request-Id": components["headers"]["RequestId"];
                "X-Spec-Hash": components["headers"]["SpecHash"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AsyncError"];
            };
        };
        /** @description Too many requests or tasks at once; `Retry-After` says when to come back. */
        AsyncTooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-Request-Id": components["headers"]["RequestId"];
                "X-Spec-Hash": components["headers"]["SpecHash"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AsyncError"];
            };
        };
        /** @description The server failed. Whether a create took effect is unknown: look the task up before sending it again. */
        AsyncInternalServerError: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-Request-Id": components["headers"]["RequestId"];
                "X-Spec-Hash": components["headers"]["SpecHash"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AsyncError"];
            };
        };
        /** @description No such task. A task of another key counts as none: documented on the router surface, our reading on this one. */
        AsyncNotFound: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-Request-Id": components["headers"]["RequestId"];
                "X-Spec-Hash": components["headers"]["SpecHash"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AsyncError"];
            };
        };
        /** @description The request is not what the operation takes, or names a model that is not served. Nothing was charged. The body is documented; that it comes with this status is our reading. */
        DirectBadRequest: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-Request-Id": components["headers"]["RequestId"];
                "X-Spec-Hash": components["headers"]["SpecHash"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DirectError"];
            };
        };
        /** @description The API key is missing or not known. */
        DirectUnauthorized: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-Request-Id": components["headers"]["RequestId"];
                "X-Spec-Hash": components["headers"]["SpecHash"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DirectError"];
            };
        };
        /** @description The balance does not cover the request. Nothing was created or charged. The body is documented; that it comes with this status is our reading. */
        DirectPaymentRequired: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-Request-Id": components["headers"]["RequestId"];
                "X-Spec-Hash": components["headers"]["SpecHash"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DirectError"];
            };
        };
        /** @description The path exists, the method does not; `Allow` lists the ones that do. */
        DirectMethodNotAllowed: {
            headers: {
                Allow: components["headers"]["Allow"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-Request-Id": components["headers"]["RequestId"];
                "X-Spec-Hash": components["headers"]["SpecHash"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DirectError"];
            };
        };
        /** @description The idempotency key was already used for a different request. */
        DirectConflict: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-Request-Id": components["headers"]["RequestId"];
                "X-Spec-Hash": components["headers"]["SpecHash"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DirectError"];
            };
        };
        /** @description The body is larger than the server reads. */
        DirectPayloadTooLarge: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-Request-Id": components["headers"]["RequestId"];
                "X-Spec-Hash": components["headers"]["SpecHash"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DirectError"];
            };
        };
        /** @description The body is of a media type that the operation does not read. */
        DirectUnsupportedMediaType: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-Request-Id": components["headers"]["RequestId"];
                "X-Spec-Hash": components["headers"]["SpecHash"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DirectError"];
            };
        };
        /** @description Too many requests or tasks at once; `Retry-After` says when to come back. The body is documented; that it comes with this status is our reading. */
        DirectTooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-Request-Id": components["headers"]["RequestId"];
                "X-Spec-Hash": components["headers"]["SpecHash"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DirectError"];
            };
        };
        /** @description The server failed. Whether the result was charged is unknown. */
        DirectInternalServerError: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-Request-Id": components["headers"]["RequestId"];
                "X-Spec-Hash": components["headers"]["SpecHash"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DirectError"];
            };
        };
        /** @description The request is not what the operation takes. Nothing was created or charged. */
        RouterBadRequest: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-Request-Id": components["headers"]["RequestId"];
                "X-Spec-Hash": components["headers"]["SpecHash"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RouterError"];
            };
        };
        /** @description The API key is missing or not known. */
        RouterUnauthorized: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-Request-Id": components["headers"]["RequestId"];
                "X-Spec-Hash": components["headers"]["SpecHash"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RouterError"];
            };
        };
        /** @description The balance does not cover the request. Nothing was created or charged. */
        RouterPaymentRequired: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-Request-Id": components["headers"]["RequestId"];
                "X-Spec-Hash": components["headers"]["SpecHash"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RouterError"];
            };
        };
        /** @description The key may not use the channel that serves this interface; ask whoever administers the key. */
        RouterForbidden: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-Request-Id": components["headers"]["RequestId"];
                "X-Spec-Hash": components["headers"]["SpecHash"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RouterError"];
            };
        };
        /** @description The path exists, the method does not; `Allow` lists the ones that do. */
        RouterMethodNotAllowed: {
            headers: {
                Allow: components["headers"]["Allow"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-Request-Id": components["headers"]["RequestId"];
                "X-Spec-Hash": components["headers"]["SpecHash"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RouterError"];
            };
        };
        /** @description The idempotency key was already used for a different request. */
        RouterConflict: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-Request-Id": components["headers"]["RequestId"];
                "X-Spec-Hash": components["headers"]["SpecHash"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RouterError"];
            };
        };
        /** @description The body is larger than the server reads. */
        RouterPayloadTooLarge: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-Request-Id": components["headers"]["RequestId"];
                "X-Spec-Hash": components["headers"]["SpecHash"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RouterError"];
            };
        };
        /** @description The body is of a media type that the operation does not read. */
        RouterUnsupportedMediaType: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-Request-Id": components["headers"]["RequestId"];
                "X-Spec-Hash": components["headers"]["SpecHash"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RouterError"];
            };
        };
        /** @description Too many requests or tasks at once; `Retry-After` says when to come back. */
        RouterTooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-Request-Id": components["headers"]["RequestId"];
                "X-Spec-Hash": components["headers"]["SpecHash"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RouterError"];
            };
        };
        /** @description The server failed. Whether a create took effect is unknown: look the task up before sending it again. */
        RouterInternalServerError: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-Request-Id": components["headers"]["RequestId"];
                "X-Spec-Hash": components["headers"]["SpecHash"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RouterError"];
            };
        };
        /** @description No such task, or it was submitted with another key: submission and query must use the same one. */
        RouterNotFound: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-Request-Id": components["headers"]["RequestId"];
                "X-Spec-Hash": components["headers"]["SpecHash"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RouterError"];
            };
        };
    };
    parameters: {
        /**
         * @description Only tasks in this state.
         * @example completed
         */
        StatusFilter: "pending" | "processing" | "completed" | "failed";
        /**
         * @description Only tasks of the model with exactly this id.
         * @example google/veo-3.1-fast
         */
        ModelFilter: string;
        /**
         * @description Only tasks created at or after this moment.
         * @example 2026-01-01T00:00:00Z
         */
        FromFilter: components["schemas"]["Moment"];
        /**
         * @description Only tasks created before this moment.
         * @example 2026-02-01T00:00:00Z
         */
        ToFilter: components["schemas"]["Moment"];
        /**
         * @description Where to go on, taken from `next_cursor` of the answer before. Cursors are opaque; keep the other parameters as they were.
         * @example eyJhZnRlciI6MjB9
         */
        Cursor: string;
        /**
         * @description How many entries to answer with at most.
         * @example 50
         */
        Limit: number;
        /**
         * @description A value of your choice that names this submission. A server that honours it creates one task however often the request arrives, and says so with the header `Idempotency-Honoured`. Without that header, sending a create again may pay twice.
         * @example 5f0c6e1e-2f0b-4f0a-9d6e-0f4c8b6a7d11
         */
        IdempotencyKey: string;
        /**
         * @description Names this delivery; the same on every attempt. An extension: the documented services send callbacks unsigned.
         * @example msg_01hzx3k9
         */
        WebhookId: string;
        /**
         * @description When the attempt was signed, in Unix seconds. An extension: the documented services send callbacks unsigned.
         * @example 1767225600
         */
        WebhookTimestamp: string;
        /**
         * @description Signatures over id, timestamp and body, separated by spaces, as Standard Webhooks has them. An extension: the documented services send callbacks unsigned.
         * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
         */
        WebhookSignature: string;
        /**
         * @description The id that the submission answered. Opaque text. Read the task with the key that submitted it: the router surface shows it to no other, and servers of the others may do the same.
         * @example tsk_01hzx3k9
         */
        TaskId: string;
        /**
         * @description Id of the last event received. The stream goes on behind it; an id that is not known starts it afresh. Browsers send this header by themselves.
         * @example 2
         */
        LastEventId: string;
        /**
         * @description Only models of this kind.
         * @example video
         */
        KindFilter: "video" | "image" | "audio" | "text";
        /**
         * @description Only models of this provider, the part of a model's id before the slash.
         * @example google
         */
        ProviderFilter: string;
        /**
         * @description Only models whose id, title or description contains this text, whatever the case of its letters.
         * @example veo
         */
        SearchFilter: string;
        /**
         * @description The part of the model's id before the slash.
         * @example google
         */
        ModelProvider: string;
        /**
         * @description The part of the model's id behind the slash.
         * @example veo-3.1-fast
         */
        ModelName: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Requests accepted per time window. Documented on the direct surface; an extension on the others.
         * @example 60
         */
        RateLimitLimit: number;
        /**
         * @description Requests left in the current window. Documented on the direct surface; an extension on the others.
         * @example 59
         */
        RateLimitRemaining: number;
        /**
         * @description When the current window ends, as Unix seconds or an ISO 8601 time. Documented, without its format, on the direct surface; an extension on the others.
         * @example 2024-01-01T12:00:00Z
         */
        RateLimitReset: string;
        /**
         * @description Names this exchange in logs and support requests.
         * @example req_01HZX3
         */
        RequestId: string;
        /**
         * @description Hash of the description that the server was built from; compare it with the one your client carries.
         * @example 3f6c0a9d52e1
         */
        SpecHash: string;
        /**
         * @description Present when the server honours `Idempotency-Key`, so that a create may be sent again with the same key. Its absence means that it may not.
         * @example true
         */
        IdempotencyHonoured: "true";
        /**
         * @description Present when this answer repeats the one given to the first request with the same key.
         * @example true
         */
        IdempotencyReplayed: "true";
        /**
         * @description The methods that the path has.
         * @example GET, POST
         */
        Allow: string;
        /**
         * @description When to come back, in seconds or as an HTTP date.
         * @example 12
         */
        RetryAfter: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listTasks: {
        parameters: {
            query?: {
                /**
                 * @description Only tasks in this state.
                 * @example completed
                 */
                status?: components["parameters"]["StatusFilter"];
                /**
                 * @description Only tasks of the model with exactly this id.
                 * @example google/veo-3.1-fast
                 */
                model?: components["parameters"]["ModelFilter"];
                /**
                 * @description Only tasks created at or after this moment.
                 * @example 2026-01-01T00:00:00Z
                 */
                from?: components["parameters"]["FromFilter"];
                /**
                 * @description Only tasks created before this moment.
                 * @example 2026-02-01T00:00:00Z
                 */
                to?: components["parameters"]["ToFilter"];
                /**
                 * @description Where to go on, taken from `next_cursor` of the answer before. Cursors are opaque; keep the other parameters as they were.
                 * @example eyJhZnRlciI6MjB9
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many entries to answer with at most.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Spec-Hash": components["headers"]["SpecHash"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnifiedTaskList"];
                };
            };
            400: components["responses"]["UnifiedBadRequest"];
            401: components["responses"]["UnifiedUnauthorized"];
            405: components["responses"]["UnifiedMethodNotAllowed"];
            429: components["responses"]["UnifiedTooManyRequests"];
            500: components["responses"]["UnifiedInternalServerError"];
        };
    };
    createTask: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A value of your choice that names this submission. A server that honours it creates one task however often the request arrives, and says so with the header `Idempotency-Honoured`. Without that header, sending a create again may pay twice.
                 * @example 5f0c6e1e-2f0b-4f0a-9d6e-0f4c8b6a7d11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnifiedTaskRequest"];
            };
        };
        responses: {
            /** @description The task was created, or priced. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Spec-Hash": components["headers"]["SpecHash"];
                    "Idempotency-Honoured": components["headers"]["IdempotencyHonoured"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnifiedCreateResponse"];
                };
            };
            400: components["responses"]["UnifiedBadRequest"];
            401: components["responses"]["UnifiedUnauthorized"];
            402: components["responses"]["UnifiedPaymentRequired"];
            404: components["responses"]["UnifiedNotFound"];
            405: components["responses"]["UnifiedMethodNotAllowed"];
            409: components["responses"]["UnifiedConflict"];
            413: components["responses"]["UnifiedPayloadTooLarge"];
            415: components["responses"]["UnifiedUnsupportedMediaType"];
            429: components["responses"]["UnifiedTooManyRequests"];
            500: components["responses"]["UnifiedInternalServerError"];
        };
    };
    getTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id that the submission answered. Opaque text. Read the task with the key that submitted it: the router surface shows it to no other, and servers of the others may do the same.
                 * @example tsk_01hzx3k9
                 */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Spec-Hash": components["headers"]["SpecHash"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnifiedTaskResponse"];
                };
            };
            /** @description The request is wrong, or the task failed on a server that says so with the status. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Spec-Hash": components["headers"]["SpecHash"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnifiedTaskFailure"] | components["schemas"]["UnifiedError"];
                };
            };
            401: components["responses"]["UnifiedUnauthorized"];
            404: components["responses"]["UnifiedNotFound"];
            405: components["responses"]["UnifiedMethodNotAllowed"];
            429: components["responses"]["UnifiedTooManyRequests"];
            500: components["responses"]["UnifiedInternalServerError"];
        };
    };
    cancelTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id that the submission answered. Opaque text. Read the task with the key that submitted it: the router surface shows it to no other, and servers of the others may do the same.
                 * @example tsk_01hzx3k9
                 */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task as it stands now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Spec-Hash": components["headers"]["SpecHash"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnifiedTaskResponse"];
                };
            };
            401: components["responses"]["UnifiedUnauthorized"];
            404: components["responses"]["UnifiedNotFound"];
            405: components["responses"]["UnifiedMethodNotAllowed"];
            429: components["responses"]["UnifiedTooManyRequests"];
            500: components["responses"]["UnifiedInternalServerError"];
        };
    };
    streamTaskEvents: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id of the last event received. The stream goes on behind it; an id that is not known starts it afresh. Browsers send this header by themselves.
                 * @example 2
                 */
                "Last-Event-ID"?: components["parameters"]["LastEventId"];
            };
            path: {
                /**
                 * @description The id that the submission answered. Opaque text. Read the task with the key that submitted it: the router surface shows it to no other, and servers of the others may do the same.
                 * @example tsk_01hzx3k9
                 */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stream. The schema is that of one event. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Spec-Hash": components["headers"]["SpecHash"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["TaskEvent"];
                };
            };
            401: components["responses"]["UnifiedUnauthorized"];
            404: components["responses"]["UnifiedNotFound"];
            405: components["responses"]["UnifiedMethodNotAllowed"];
            429: components["responses"]["UnifiedTooManyRequests"];
            500: components["responses"]["UnifiedInternalServerError"];
        };
    };
    submitAsyncTask: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A value of your choice that names this submission. A server that honours it creates one task however often the request arrives, and says so with the header `Idempotency-Honoured`. Without that header, sending a create again may pay twice.
                 * @example 5f0c6e1e-2f0b-4f0a-9d6e-0f4c8b6a7d11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The model, its input, and where to call back. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AsyncTaskRequest"];
            };
        };
        responses: {
            /** @description The task is taken on. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Spec-Hash": components["headers"]["SpecHash"];
                    "Idempotency-Honoured": components["headers"]["IdempotencyHonoured"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AsyncTaskAccepted"];
                };
            };
            400: components["responses"]["AsyncBadRequest"];
            401: components["responses"]["AsyncUnauthorized"];
            402: components["responses"]["AsyncPaymentRequired"];
            405: components["responses"]["AsyncMethodNotAllowed"];
            409: components["responses"]["AsyncConflict"];
            413: components["responses"]["AsyncPayloadTooLarge"];
            415: components["responses"]["AsyncUnsupportedMediaType"];
            429: components["responses"]["AsyncTooManyRequests"];
            500: components["responses"]["AsyncInternalServerError"];
        };
    };
    getAsyncTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id that the submission answered. Opaque text. Read the task with the key that submitted it: the router surface shows it to no other, and servers of the others may do the same.
                 * @example tsk_01hzx3k9
                 */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task as it stands now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Spec-Hash": components["headers"]["SpecHash"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AsyncTask"];
                };
            };
            400: components["responses"]["AsyncBadRequest"];
            401: components["responses"]["AsyncUnauthorized"];
            404: components["responses"]["AsyncNotFound"];
            405: components["responses"]["AsyncMethodNotAllowed"];
            429: components["responses"]["AsyncTooManyRequests"];
            500: components["responses"]["AsyncInternalServerError"];
        };
    };
    runDirectTask: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A value of your choice that names this submission. A server that honours it creates one task however often the request arrives, and says so with the header `Idempotency-Honoured`. Without that header, sending a create again may pay twice.
                 * @example 5f0c6e1e-2f0b-4f0a-9d6e-0f4c8b6a7d11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The model, and what it is to work on. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DirectTaskRequest"];
                "multipart/form-data": components["schemas"]["DirectTaskForm"];
            };
        };
        responses: {
            /** @description The finished result, or a stream when the body asks for one. The schema of the stream is that of one piece. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Spec-Hash": components["headers"]["SpecHash"];
                    "Idempotency-Honoured": components["headers"]["IdempotencyHonoured"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectResult"];
                    "text/event-stream": components["schemas"]["DirectChatChunk"];
                };
            };
            400: components["responses"]["DirectBadRequest"];
            401: components["responses"]["DirectUnauthorized"];
            402: components["responses"]["DirectPaymentRequired"];
            405: components["responses"]["DirectMethodNotAllowed"];
            409: components["responses"]["DirectConflict"];
            413: components["responses"]["DirectPayloadTooLarge"];
            415: components["responses"]["DirectUnsupportedMediaType"];
            429: components["responses"]["DirectTooManyRequests"];
            500: components["responses"]["DirectInternalServerError"];
        };
    };
    submitMidjourneyImagine: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A value of your choice that names this submission. A server that honours it creates one task however often the request arrives, and says so with the header `Idempotency-Honoured`. Without that header, sending a create again may pay twice.
                 * @example 5f0c6e1e-2f0b-4f0a-9d6e-0f4c8b6a7d11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RouterMidjourneyImagineRequest"];
            };
        };
        responses: {
            /** @description The task is accepted. Poll it with its id until it is completed or failed. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Spec-Hash": components["headers"]["SpecHash"];
                    "Idempotency-Honoured": components["headers"]["IdempotencyHonoured"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RouterTaskAccepted"];
                };
            };
            400: components["responses"]["RouterBadRequest"];
            401: components["responses"]["RouterUnauthorized"];
            402: components["responses"]["RouterPaymentRequired"];
            403: components["responses"]["RouterForbidden"];
            405: components["responses"]["RouterMethodNotAllowed"];
            409: components["responses"]["RouterConflict"];
            413: components["responses"]["RouterPayloadTooLarge"];
            415: components["responses"]["RouterUnsupportedMediaType"];
            429: components["responses"]["RouterTooManyRequests"];
            500: components["responses"]["RouterInternalServerError"];
        };
    };
    submitMidjourneyDescribe: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A value of your choice that names this submission. A server that honours it creates one task however often the request arrives, and says so with the header `Idempotency-Honoured`. Without that header, sending a create again may pay twice.
                 * @example 5f0c6e1e-2f0b-4f0a-9d6e-0f4c8b6a7d11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RouterMidjourneyDescribeRequest"];
            };
        };
        responses: {
            /** @description The task is accepted. Poll it with its id until it is completed or failed. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Spec-Hash": components["headers"]["SpecHash"];
                    "Idempotency-Honoured": components["headers"]["IdempotencyHonoured"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RouterTaskAccepted"];
                };
            };
            400: components["responses"]["RouterBadRequest"];
            401: components["responses"]["RouterUnauthorized"];
            402: components["responses"]["RouterPaymentRequired"];
            403: components["responses"]["RouterForbidden"];
            405: components["responses"]["RouterMethodNotAllowed"];
            409: components["responses"]["RouterConflict"];
            413: components["responses"]["RouterPayloadTooLarge"];
            415: components["responses"]["RouterUnsupportedMediaType"];
            429: components["responses"]["RouterTooManyRequests"];
            500: components["responses"]["RouterInternalServerError"];
        };
    };
    submitMidjourneyBlend: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A value of your choice that names this submission. A server that honours it creates one task however often the request arrives, and says so with the header `Idempotency-Honoured`. Without that header, sending a create again may pay twice.
                 * @example 5f0c6e1e-2f0b-4f0a-9d6e-0f4c8b6a7d11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RouterMidjourneyBlendRequest"];
            };
        };
        responses: {
            /** @description The task is accepted. Poll it with its id until it is completed or failed. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Spec-Hash": components["headers"]["SpecHash"];
                    "Idempotency-Honoured": components["headers"]["IdempotencyHonoured"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RouterTaskAccepted"];
                };
            };
            400: components["responses"]["RouterBadRequest"];
            401: components["responses"]["RouterUnauthorized"];
            402: components["responses"]["RouterPaymentRequired"];
            403: components["responses"]["RouterForbidden"];
            405: components["responses"]["RouterMethodNotAllowed"];
            409: components["responses"]["RouterConflict"];
            413: components["responses"]["RouterPayloadTooLarge"];
            415: components["responses"]["RouterUnsupportedMediaType"];
            429: components["responses"]["RouterTooManyRequests"];
            500: components["responses"]["RouterInternalServerError"];
        };
    };
    submitMidjourneyChange: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A value of your choice that names this submission. A server that honours it creates one task however often the request arrives, and says so with the header `Idempotency-Honoured`. Without that header, sending a create again may pay twice.
                 * @example 5f0c6e1e-2f0b-4f0a-9d6e-0f4c8b6a7d11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RouterMidjourneyChangeRequest"];
            };
        };
        responses: {
            /** @description The task is accepted. Poll it with its id until it is completed or failed. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Spec-Hash": components["headers"]["SpecHash"];
                    "Idempotency-Honoured": components["headers"]["IdempotencyHonoured"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RouterTaskAccepted"];
                };
            };
            400: components["responses"]["RouterBadRequest"];
            401: components["responses"]["RouterUnauthorized"];
            402: components["responses"]["RouterPaymentRequired"];
            403: components["responses"]["RouterForbidden"];
            404: components["responses"]["RouterNotFound"];
            405: components["responses"]["RouterMethodNotAllowed"];
            409: components["responses"]["RouterConflict"];
            413: components["responses"]["RouterPayloadTooLarge"];
            415: components["responses"]["RouterUnsupportedMediaType"];
            429: components["responses"]["RouterTooManyRequests"];
            500: components["responses"]["RouterInternalServerError"];
        };
    };
    submitMidjourneyShorten: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A value of your choice that names this submission. A server that honours it creates one task however often the request arrives, and says so with the header `Idempotency-Honoured`. Without that header, sending a create again may pay twice.
                 * @example 5f0c6e1e-2f0b-4f0a-9d6e-0f4c8b6a7d11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RouterMidjourneyShortenRequest"];
            };
        };
        responses: {
            /** @description The task is accepted. Poll it with its id until it is completed or failed. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Spec-Hash": components["headers"]["SpecHash"];
                    "Idempotency-Honoured": components["headers"]["IdempotencyHonoured"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RouterTaskAccepted"];
                };
            };
            400: components["responses"]["RouterBadRequest"];
            401: components["responses"]["RouterUnauthorized"];
            402: components["responses"]["RouterPaymentRequired"];
            403: components["responses"]["RouterForbidden"];
            405: components["responses"]["RouterMethodNotAllowed"];
            409: components["responses"]["RouterConflict"];
            413: components["responses"]["RouterPayloadTooLarge"];
            415: components["responses"]["RouterUnsupportedMediaType"];
            429: components["responses"]["RouterTooManyRequests"];
            500: components["responses"]["RouterInternalServerError"];
        };
    };
    submitSunoJob: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A value of your choice that names this submission. A server that honours it creates one task however often the request arrives, and says so with the header `Idempotency-Honoured`. Without that header, sending a create again may pay twice.
                 * @example 5f0c6e1e-2f0b-4f0a-9d6e-0f4c8b6a7d11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RouterSunoJobRequest"];
            };
        };
        responses: {
            /** @description The task is accepted. Poll it with its id until it is completed or failed. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Spec-Hash": components["headers"]["SpecHash"];
                    "Idempotency-Honoured": components["headers"]["IdempotencyHonoured"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RouterTaskAccepted"];
                };
            };
            400: components["responses"]["RouterBadRequest"];
            401: components["responses"]["RouterUnauthorized"];
            402: components["responses"]["RouterPaymentRequired"];
            403: components["responses"]["RouterForbidden"];
            404: components["responses"]["RouterNotFound"];
            405: components["responses"]["RouterMethodNotAllowed"];
            409: components["responses"]["RouterConflict"];
            413: components["responses"]["RouterPayloadTooLarge"];
            415: components["responses"]["RouterUnsupportedMediaType"];
            429: components["responses"]["RouterTooManyRequests"];
            500: components["responses"]["RouterInternalServerError"];
        };
    };
    submitRecraftVectorize: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A value of your choice that names this submission. A server that honours it creates one task however often the request arrives, and says so with the header `Idempotency-Honoured`. Without that header, sending a create again may pay twice.
                 * @example 5f0c6e1e-2f0b-4f0a-9d6e-0f4c8b6a7d11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RouterRecraftVectorizeRequest"];
                "multipart/form-data": components["schemas"]["RouterRecraftVectorizeForm"];
            };
        };
        responses: {
            /** @description The task is accepted. Poll it with its id until it is completed or failed. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Spec-Hash": components["headers"]["SpecHash"];
                    "Idempotency-Honoured": components["headers"]["IdempotencyHonoured"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RouterTaskAccepted"];
                };
            };
            400: components["responses"]["RouterBadRequest"];
            401: components["responses"]["RouterUnauthorized"];
            402: components["responses"]["RouterPaymentRequired"];
            403: components["responses"]["RouterForbidden"];
            405: components["responses"]["RouterMethodNotAllowed"];
            409: components["responses"]["RouterConflict"];
            413: components["responses"]["RouterPayloadTooLarge"];
            415: components["responses"]["RouterUnsupportedMediaType"];
            429: components["responses"]["RouterTooManyRequests"];
            500: components["responses"]["RouterInternalServerError"];
        };
    };
    submitRecraftRemoveBackground: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A value of your choice that names this submission. A server that honours it creates one task however often the request arrives, and says so with the header `Idempotency-Honoured`. Without that header, sending a create again may pay twice.
                 * @example 5f0c6e1e-2f0b-4f0a-9d6e-0f4c8b6a7d11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RouterRecraftRemoveBackgroundRequest"];
                "multipart/form-data": components["schemas"]["RouterRecraftRemoveBackgroundForm"];
            };
        };
        responses: {
            /** @description The task is accepted. Poll it with its id until it is completed or failed. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Spec-Hash": components["headers"]["SpecHash"];
                    "Idempotency-Honoured": components["headers"]["IdempotencyHonoured"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RouterTaskAccepted"];
                };
            };
            400: components["responses"]["RouterBadRequest"];
            401: components["responses"]["RouterUnauthorized"];
            402: components["responses"]["RouterPaymentRequired"];
            403: components["responses"]["RouterForbidden"];
            405: components["responses"]["RouterMethodNotAllowed"];
            409: components["responses"]["RouterConflict"];
            413: components["responses"]["RouterPayloadTooLarge"];
            415: components["responses"]["RouterUnsupportedMediaType"];
            429: components["responses"]["RouterTooManyRequests"];
            500: components["responses"]["RouterInternalServerError"];
        };
    };
    submitRecraftUpscale: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A value of your choice that names this submission. A server that honours it creates one task however often the request arrives, and says so with the header `Idempotency-Honoured`. Without that header, sending a create again may pay twice.
                 * @example 5f0c6e1e-2f0b-4f0a-9d6e-0f4c8b6a7d11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RouterRecraftUpscaleRequest"];
                "multipart/form-data": components["schemas"]["RouterRecraftUpscaleForm"];
            };
        };
        responses: {
            /** @description The task is accepted. Poll it with its id until it is completed or failed. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Spec-Hash": components["headers"]["SpecHash"];
                    "Idempotency-Honoured": components["headers"]["IdempotencyHonoured"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RouterTaskAccepted"];
                };
            };
            400: components["responses"]["RouterBadRequest"];
            401: components["responses"]["RouterUnauthorized"];
            402: components["responses"]["RouterPaymentRequired"];
            403: components["responses"]["RouterForbidden"];
            405: components["responses"]["RouterMethodNotAllowed"];
            409: components["responses"]["RouterConflict"];
            413: components["responses"]["RouterPayloadTooLarge"];
            415: components["responses"]["RouterUnsupportedMediaType"];
            429: components["responses"]["RouterTooManyRequests"];
            500: components["responses"]["RouterInternalServerError"];
        };
    };
    submitRecraftStyle: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A value of your choice that names this submission. A server that honours it creates one task however often the request arrives, and says so with the header `Idempotency-Honoured`. Without that header, sending a create again may pay twice.
                 * @example 5f0c6e1e-2f0b-4f0a-9d6e-0f4c8b6a7d11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RouterRecraftStyleRequest"];
                "multipart/form-data": components["schemas"]["RouterRecraftStyleForm"];
            };
        };
        responses: {
            /** @description The task is accepted. Poll it with its id until it is completed or failed. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Spec-Hash": components["headers"]["SpecHash"];
                    "Idempotency-Honoured": components["headers"]["IdempotencyHonoured"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RouterTaskAccepted"];
                };
            };
            400: components["responses"]["RouterBadRequest"];
            401: components["responses"]["RouterUnauthorized"];
            402: components["responses"]["RouterPaymentRequired"];
            403: components["responses"]["RouterForbidden"];
            405: components["responses"]["RouterMethodNotAllowed"];
            409: components["responses"]["RouterConflict"];
            413: components["responses"]["RouterPayloadTooLarge"];
            415: components["responses"]["RouterUnsupportedMediaType"];
            429: components["responses"]["RouterTooManyRequests"];
            500: components["responses"]["RouterInternalServerError"];
        };
    };
    submitKlingTextToVideo: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A value of your choice that names this submission. A server that honours it creates one task however often the request arrives, and says so with the header `Idempotency-Honoured`. Without that header, sending a create again may pay twice.
                 * @example 5f0c6e1e-2f0b-4f0a-9d6e-0f4c8b6a7d11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RouterKlingTextToVideoRequest"];
            };
        };
        responses: {
            /** @description The task is accepted. Poll it with its id until it is completed or failed. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Spec-Hash": components["headers"]["SpecHash"];
                    "Idempotency-Honoured": components["headers"]["IdempotencyHonoured"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RouterTaskAccepted"];
                };
            };
            400: components["responses"]["RouterBadRequest"];
            401: components["responses"]["RouterUnauthorized"];
            402: components["responses"]["RouterPaymentRequired"];
            403: components["responses"]["RouterForbidden"];
            405: components["responses"]["RouterMethodNotAllowed"];
            409: components["responses"]["RouterConflict"];
            413: components["responses"]["RouterPayloadTooLarge"];
            415: components["responses"]["RouterUnsupportedMediaType"];
            429: components["responses"]["RouterTooManyRequests"];
            500: components["responses"]["RouterInternalServerError"];
        };
    };
    submitKlingImageToVideo: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A value of your choice that names this submission. A server that honours it creates one task however often the request arrives, and says so with the header `Idempotency-Honoured`. Without that header, sending a create again may pay twice.
                 * @example 5f0c6e1e-2f0b-4f0a-9d6e-0f4c8b6a7d11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RouterKlingImageToVideoRequest"];
            };
        };
        responses: {
            /** @description The task is accepted. Poll it with its id until it is completed or failed. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Spec-Hash": components["headers"]["SpecHash"];
                    "Idempotency-Honoured": components["headers"]["IdempotencyHonoured"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RouterTaskAccepted"];
                };
            };
            400: components["responses"]["RouterBadRequest"];
            401: components["responses"]["RouterUnauthorized"];
            402: components["responses"]["RouterPaymentRequired"];
            403: components["responses"]["RouterForbidden"];
            405: components["responses"]["RouterMethodNotAllowed"];
            409: components["responses"]["RouterConflict"];
            413: components["responses"]["RouterPayloadTooLarge"];
            415: components["responses"]["RouterUnsupportedMediaType"];
            429: components["responses"]["RouterTooManyRequests"];
            500: components["responses"]["RouterInternalServerError"];
        };
    };
    getRouterTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id that the submission answered. Opaque text. Read the task with the key that submitted it: the router surface shows it to no other, and servers of the others may do the same.
                 * @example tsk_01hzx3k9
                 */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task as it stands. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Spec-Hash": components["headers"]["SpecHash"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RouterTask"];
                };
            };
            401: components["responses"]["RouterUnauthorized"];
            404: components["responses"]["RouterNotFound"];
            405: components["responses"]["RouterMethodNotAllowed"];
            429: components["responses"]["RouterTooManyRequests"];
            500: components["responses"]["RouterInternalServerError"];
        };
    };
    listModels: {
        parameters: {
            query?: {
                /**
                 * @description Only models of this kind.
                 * @example video
                 */
                kind?: components["parameters"]["KindFilter"];
                /**
                 * @description Only models of this provider, the part of a model's id before the slash.
                 * @example google
                 */
                provider?: components["parameters"]["ProviderFilter"];
                /**
                 * @description Only models whose id, title or description contains this text, whatever the case of its letters.
                 * @example veo
                 */
                q?: components["parameters"]["SearchFilter"];
                /**
                 * @description Where to go on, taken from `next_cursor` of the answer before. Cursors are opaque; keep the other parameters as they were.
                 * @example eyJhZnRlciI6MjB9
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many entries to answer with at most.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of models. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Spec-Hash": components["headers"]["SpecHash"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelListResponse"];
                };
            };
            400: components["responses"]["UnifiedBadRequest"];
            401: components["responses"]["UnifiedUnauthorized"];
            405: components["responses"]["UnifiedMethodNotAllowed"];
            429: components["responses"]["UnifiedTooManyRequests"];
            500: components["responses"]["UnifiedInternalServerError"];
        };
    };
    getModel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The part of the model's id before the slash.
                 * @example google
                 */
                provider: components["parameters"]["ModelProvider"];
                /**
                 * @description The part of the model's id behind the slash.
                 * @example veo-3.1-fast
                 */
                name: components["parameters"]["ModelName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The model. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Spec-Hash": components["headers"]["SpecHash"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelDetailResponse"];
                };
            };
            401: components["responses"]["UnifiedUnauthorized"];
            404: components["responses"]["UnifiedNotFound"];
            405: components["responses"]["UnifiedMethodNotAllowed"];
            429: components["responses"]["UnifiedTooManyRequests"];
            500: components["responses"]["UnifiedInternalServerError"];
        };
    };
    getAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account of the key. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Spec-Hash": components["headers"]["SpecHash"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountResponse"];
                };
            };
            401: components["responses"]["UnifiedUnauthorized"];
            405: components["responses"]["UnifiedMethodNotAllowed"];
            429: components["responses"]["UnifiedTooManyRequests"];
            500: components["responses"]["UnifiedInternalServerError"];
        };
    };
    listUsage: {
        parameters: {
            query?: {
                /**
                 * @description Only tasks created at or after this moment.
                 * @example 2026-01-01T00:00:00Z
                 */
                from?: components["parameters"]["FromFilter"];
                /**
                 * @description Only tasks created before this moment.
                 * @example 2026-02-01T00:00:00Z
                 */
                to?: components["parameters"]["ToFilter"];
                /**
                 * @description Only tasks of the model with exactly this id.
                 * @example google/veo-3.1-fast
                 */
                model?: components["parameters"]["ModelFilter"];
                /**
                 * @description Where to go on, taken from `next_cursor` of the answer before. Cursors are opaque; keep the other parameters as they were.
                 * @example eyJhZnRlciI6MjB9
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many entries to answer with at most.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of usage, and the totals. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Spec-Hash": components["headers"]["SpecHash"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsageListResponse"];
                };
            };
            400: components["responses"]["UnifiedBadRequest"];
            401: components["responses"]["UnifiedUnauthorized"];
            405: components["responses"]["UnifiedMethodNotAllowed"];
            429: components["responses"]["UnifiedTooManyRequests"];
            500: components["responses"]["UnifiedInternalServerError"];
        };
    };
    uploadFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description The file, with its media type in the part's own header.
                     * @example (bytes of the file)
                     */
                    file: Blob;
                };
            };
        };
        responses: {
            /** @description The file is stored. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Spec-Hash": components["headers"]["SpecHash"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadedFileResponse"];
                };
            };
            400: components["responses"]["UnifiedBadRequest"];
            401: components["responses"]["UnifiedUnauthorized"];
            405: components["responses"]["UnifiedMethodNotAllowed"];
            413: components["responses"]["UnifiedPayloadTooLarge"];
            415: components["responses"]["UnifiedUnsupportedMediaType"];
            429: components["responses"]["UnifiedTooManyRequests"];
            500: components["responses"]["UnifiedInternalServerError"];
        };
    };
    listElevenLabsVoices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The voices. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Spec-Hash": components["headers"]["SpecHash"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VoiceListResponse"];
                };
            };
            401: components["responses"]["UnifiedUnauthorized"];
            405: components["responses"]["UnifiedMethodNotAllowed"];
            429: components["responses"]["UnifiedTooManyRequests"];
            500: components["responses"]["UnifiedInternalServerError"];
        };
    };
    listGoogleVoices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The voice presets. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Spec-Hash": components["headers"]["SpecHash"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VoiceListResponse"];
                };
            };
            401: components["responses"]["UnifiedUnauthorized"];
            405: components["responses"]["UnifiedMethodNotAllowed"];
            429: components["responses"]["UnifiedTooManyRequests"];
            500: components["responses"]["UnifiedInternalServerError"];
        };
    };
    onTaskCompleted: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this delivery; the same on every attempt. An extension: the documented services send callbacks unsigned.
                 * @example msg_01hzx3k9
                 */
                "webhook-id"?: components["parameters"]["WebhookId"];
                /**
                 * @description When the attempt was signed, in Unix seconds. An extension: the documented services send callbacks unsigned.
                 * @example 1767225600
                 */
                "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Signatures over id, timestamp and body, separated by spaces, as Standard Webhooks has them. An extension: the documented services send callbacks unsigned.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature"?: components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnifiedCallbackCompleted"];
            };
        };
        responses: {
            /** @description Received. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onTaskFailed: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this delivery; the same on every attempt. An extension: the documented services send callbacks unsigned.
                 * @example msg_01hzx3k9
                 */
                "webhook-id"?: components["parameters"]["WebhookId"];
                /**
                 * @description When the attempt was signed, in Unix seconds. An extension: the documented services send callbacks unsigned.
                 * @example 1767225600
                 */
                "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Signatures over id, timestamp and body, separated by spaces, as Standard Webhooks has them. An extension: the documented services send callbacks unsigned.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature"?: components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnifiedCallbackFailed"];
            };
        };
        responses: {
            /** @description Received. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onAsyncTaskInProgress: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this delivery; the same on every attempt. An extension: the documented services send callbacks unsigned.
                 * @example msg_01hzx3k9
                 */
                "webhook-id"?: components["parameters"]["WebhookId"];
                /**
                 * @description When the attempt was signed, in Unix seconds. An extension: the documented services send callbacks unsigned.
                 * @example 1767225600
                 */
                "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Signatures over id, timestamp and body, separated by spaces, as Standard Webhooks has them. An extension: the documented services send callbacks unsigned.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature"?: components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The task, just as reading it would give it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AsyncTaskRunning"];
            };
        };
        responses: {
            /** @description Received. Any 2xx answer will do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onAsyncTaskCompleted: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this delivery; the same on every attempt. An extension: the documented services send callbacks unsigned.
                 * @example msg_01hzx3k9
                 */
                "webhook-id"?: components["parameters"]["WebhookId"];
                /**
                 * @description When the attempt was signed, in Unix seconds. An extension: the documented services send callbacks unsigned.
                 * @example 1767225600
                 */
                "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Signatures over id, timestamp and body, separated by spaces, as Standard Webhooks has them. An extension: the documented services send callbacks unsigned.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature"?: components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The task, just as reading it would give it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AsyncTaskCompleted"];
            };
        };
        responses: {
            /** @description Received. Any 2xx answer will do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onAsyncTaskFailed: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this delivery; the same on every attempt. An extension: the documented services send callbacks unsigned.
                 * @example msg_01hzx3k9
                 */
                "webhook-id"?: components["parameters"]["WebhookId"];
                /**
                 * @description When the attempt was signed, in Unix seconds. An extension: the documented services send callbacks unsigned.
                 * @example 1767225600
                 */
                "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Signatures over id, timestamp and body, separated by spaces, as Standard Webhooks has them. An extension: the documented services send callbacks unsigned.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature"?: components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The task, just as reading it would give it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AsyncTaskFailed"];
            };
        };
        responses: {
            /** @description Received. Any 2xx answer will do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onRouterTaskCompleted: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this delivery; the same on every attempt. An extension: the documented services send callbacks unsigned.
                 * @example msg_01hzx3k9
                 */
                "webhook-id"?: components["parameters"]["WebhookId"];
                /**
                 * @description When the attempt was signed, in Unix seconds. An extension: the documented services send callbacks unsigned.
                 * @example 1767225600
                 */
                "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Signatures over id, timestamp and body, separated by spaces, as Standard Webhooks has them. An extension: the documented services send callbacks unsigned.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature"?: components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RouterTaskCompleted"];
            };
        };
        responses: {
            /** @description Received. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onRouterTaskFailed: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this delivery; the same on every attempt. An extension: the documented services send callbacks unsigned.
                 * @example msg_01hzx3k9
                 */
                "webhook-id"?: components["parameters"]["WebhookId"];
                /**
                 * @description When the attempt was signed, in Unix seconds. An extension: the documented services send callbacks unsigned.
                 * @example 1767225600
                 */
                "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Signatures over id, timestamp and body, separated by spaces, as Standard Webhooks has them. An extension: the documented services send callbacks unsigned.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature"?: components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RouterTaskFailed"];
            };
        };
        responses: {
            /** @description Received. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
