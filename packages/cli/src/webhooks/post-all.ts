import type { ExitCode } from "../exit-code.ts";
import type { ForwardArguments } from "./arguments.ts";
import { faultsOf } from "./faults.ts";
import { createForwarder } from "./forwarder.ts";
import type { EventMessage } from "./message.ts";
import { Report } from "./report.ts";
import { localSecret } from "./secret.ts";
import { targetAddress } from "./target.ts";

/** Posts events one after the other, each once, and tells whether the receiver treated them as it should. */
export async function postAll(messages: readonly EventMessage[], typed: ForwardArguments): Promise<ExitCode> {
  const faults = faultsOf(typed.fault);
  const report = new Report(faults);
  const { secret } = localSecret(typed.secret);
  const url = targetAddress(typed.forward);
  const forwarder = createForwarder({ url, secret, faults, schedule: [0], onPost: (post) => report.add(post) });
  const posting: Promise<void>[] = [];
  for (const message of messages) {
    const posted = forwarder.post(message);
    posting.push(posted);
    if (!faults.reorder) await posted;
  }
  await Promise.all(posting);
  console.log(report.summary());
  return report.isRight ? 0 : 1;
}
