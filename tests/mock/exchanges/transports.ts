import { createMock, type Fetch, type Mock, type MockOptions } from "@gentasks/mock";
import { handlers } from "@gentasks/mock/msw";
import { startMockServer } from "@gentasks/mock/server";
import { setupServer } from "msw/node";

/** A running mock, and how to reach it. */
interface Reached {
  /** What paths are put behind. */
  readonly url: string;
  readonly fetch: Fetch;
  readonly mock: Mock;
  close(): Promise<void>;
}

const url = "http://127.0.0.1:4010";

/** Every way to a mock. */
export const transports = {
  "in process": async (options: MockOptions): Promise<Reached> => {
    const mock = createMock(options);
    return { url, mock, fetch: mock.fetch, close: mock.close };
  },

  "over HTTP": async (options: MockOptions): Promise<Reached> => {
    const server = await startMockServer({ port: 0, ...options });
    return { ...server, fetch: (request) => fetch(request) };
  },

  "through MSW": async (options: MockOptions): Promise<Reached> => {
    const mock = createMock(options);
    const server = setupServer(...handlers({ mock }));
    // Callbacks leave for a real receiver.
    server.listen({ onUnhandledFrame: "bypass" });
    return {
      url,
      mock,
      fetch: (request) => fetch(request),
      close: async () => {
        server.close();
        await mock.close();
      },
    };
  },
} as const;

export type Transport = keyof typeof transports;

export const transportNames = Object.keys(transports) as readonly Transport[];
