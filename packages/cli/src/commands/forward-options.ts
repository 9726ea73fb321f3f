import { Option } from "commander";
import { collect } from "./collect.ts";

/** What the commands that post events have in common. */
export const forwardOptions = (): readonly Option[] => [
  new Option("--forward <url>", "address of your receiver, such as http://localhost:3000/webhooks"),
  new Option("--secret <secret>", "what events are signed with, whsec_… (default: GENTASKS_WEBHOOK_SECRET, else one kept for you)"),
  new Option(
    "--fault <name>",
    "spoil them: delay=2000, duplicate, reorder, bad-signature, old-timestamp, rotated-key (repeatable)",
  ).argParser(collect),
];

/** For events that are made here. */
export const recordOption = (): Option => new Option("--record <file>", "add the events to the file, for `gentasks replay`");
