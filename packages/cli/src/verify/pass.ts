import type { VerifyOptions } from "@gentasks/contract";

/** Lets time pass at a mock, which has a clock that can be moved. Undefined at other servers: there it is waited for. */
export async function passAt(baseUrl: string): Promise<VerifyOptions["pass"]> {
  const clock = `${baseUrl}/__mock/clock`;
  const signal = AbortSignal.timeout(10_000);
  const told = await fetch(clock, { redirect: "manual", signal })
    .then((response): Promise<unknown> => response.json())
    .catch(() => undefined);
  if (typeof told !== "object" || told === null || !("now" in told) || !("mode" in told)) return undefined;
  return async (advanceMs) => {
    const body = JSON.stringify({ advanceMs: Math.ceil(advanceMs) });
    const moved = await fetch(clock, { method: "POST", headers: { "content-type": "application/json" }, body });
    if (!moved.ok) throw new Error(`The clock of the mock cannot be moved by ${advanceMs} ms: ${await moved.text()}`);
  };
}
