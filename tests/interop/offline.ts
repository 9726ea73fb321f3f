/** Loaded before a command line starts: neither a look for newer versions nor a usage report leaves the machine. */
import dns from "node:dns";
import { Socket } from "node:net";

const refuse = () => {
  throw new Error("A generator tried to use the network");
};

dns.lookup = refuse as unknown as typeof dns.lookup;
dns.promises.resolve = async () => refuse();
Socket.prototype.connect = refuse;
