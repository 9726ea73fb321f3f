import type { World } from "../world/world.ts";

/** Moves the time of a mock. Moments are milliseconds since 1970; without a session that one is meant which has no name. */
export interface ClockControl {
  /** `manual` stands still between calls of `advance`. */
  readonly mode: "real" | "manual";
  now(session?: string): number;
  /** How many times faster than real time it runs. */
  speed(session?: string): number;
  /**
   * Moves time forward by that many milliseconds. Resolves when everything that fell due has been done, callbacks included; so
   * not to be waited for by a receiver of callbacks. A RangeError at a time that lies behind or beyond the year 9999.
   */
  advance(ms: number, session?: string): Promise<void>;
  advanceTo(moment: number | Date, session?: string): Promise<void>;
  /** From 0.001 to 1 000 000. A RangeError at another. */
  setSpeed(speed: number, session?: string): Promise<void>;
}

const latest = Date.UTC(9999, 11, 31);
const speeds = { least: 0.001, most: 1_000_000 };

export function createClockControl(mode: ClockControl["mode"], worldOf: (session?: string) => World): ClockControl {
  async function advanceTo(moment: number, { clock, host }: World): Promise<void> {
    const now = clock.read();
    if (!(moment >= now && moment <= latest)) {
      throw new RangeError(`Cannot move the clock to ${moment}: it stands at ${now} and goes forward, up to ${latest}`);
    }
    await host.advanceTo(Math.floor(moment));
  }

  return {
    mode,
    now: (session) => worldOf(session).clock.read(),
    speed: (session) => worldOf(session).clock.speed,
    advance: async (ms, session) => advanceTo(worldOf(session).clock.read() + ms, worldOf(session)),
    advanceTo: async (moment, session) => advanceTo(Number(moment), worldOf(session)),
    async setSpeed(speed, session) {
      if (!(speed >= speeds.least && speed <= speeds.most)) {
        throw new RangeError(`Cannot set the speed to ${speed}: give a number from ${speeds.least} to ${speeds.most}`);
      }
      const world = worldOf(session);
      await world.change({ kind: "speed", speed });
      world.host.rewind();
    },
  };
}
