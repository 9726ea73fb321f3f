import { createSocket } from "node:dgram";
import { Resolver } from "node:dns/promises";
import { once } from "node:events";
import { type Answer, decode, encode, type Question } from "dns-packet";

/** What is known of a name: its addresses, or the name that it is another one for. */
export interface Zone {
  readonly A?: readonly string[];
  readonly AAAA?: readonly string[];
  readonly CNAME?: string;
}

/** What a question is answered with. `silence` is no answer at all. */
type Reply = Zone | "servfail" | "silence";

/** The replies to a name: one for all questions, or what the n-th question for a record type (from 0) gets. */
export type Script = Reply | ((nth: number) => Reply);

export interface DnsServer extends AsyncDisposable {
  /** The questions so far, as "A hooks.test". */
  readonly asked: readonly string[];
  /** All addresses of a name by this server, as an operator's own `lookup` would find them; keeps nothing from one time to the next. */
  lookup(hostname: string): Promise<readonly string[]>;
}

/** How long the resolver waits for an answer before it asks once more. */
const patienceMs = 400;

const servfail = 2;

/** Runs a name server on loopback. Names that the scripts do not have do exist, and have no address. */
export async function serveNames(scripts: Readonly<Record<string, Script>>): Promise<DnsServer> {
  const asked: string[] = [];
  const socket = createSocket("udp4");
  socket.on("message", (message, { port, address }) => {
    const { id = 0, questions = [] } = decode(message);
    const [question] = questions;
    if (!question) return;
    const name = question.name.toLowerCase();
    const key = `${question.type} ${name}`;
    const nth = asked.filter((each) => each === key).length;
    asked.push(key);
    const script = scripts[name] ?? {};
    const reply = typeof script === "function" ? script(nth) : script;
    if (reply === "silence") return;
    const failed = reply === "servfail";
    const answers = failed ? [] : answersOf(question, reply, scripts);
    const packet = { type: "response" as const, id, flags: failed ? servfail : 0, questions, answers };
    socket.send(encode(packet), port, address);
  });
  socket.bind(0, "127.0.0.1");
  await once(socket, "listening");

  const resolver = new Resolver({ timeout: patienceMs, tries: 2 });
  resolver.setServers([`127.0.0.1:${socket.address().port}`]);

  return {
    asked,
    async lookup(hostname) {
      const found = await Promise.allSettled([resolver.resolve4(hostname), resolver.resolve6(hostname)]);
      const addresses = found.flatMap((each) => (each.status === "fulfilled" ? each.value : []));
      const failure = found.find((each) => each.status === "rejected");
      if (addresses.length === 0 && failure) throw failure.reason;
      return addresses;
    },
    async [Symbol.asyncDispose]() {
      resolver.cancel();
      socket.close();
      await once(socket, "close");
    },
  };
}

/** The records of a name, and behind an alias those of the other name, as a recursive server gives both. Nobody is to keep them. */
function answersOf({ name, type }: Question, { CNAME, ...zone }: Zone, scripts: Readonly<Record<string, Script>>): Answer[] {
  const common = { ttl: 0, class: "IN" } as const;
  if (CNAME !== undefined) {
    const other = scripts[CNAME];
    const behind = typeof other === "object" ? answersOf({ name: CNAME, type }, other, scripts) : [];
    return [{ ...common, type: "CNAME", name, data: CNAME }, ...behind];
  }
  if (type !== "A" && type !== "AAAA") return [];
  return (zone[type] ?? []).map((data) => ({ ...common, type, name, data }));
}
