/** Another process: says that it has locked the file, and lets go of it after a time. */
import { DatabaseSync } from "node:sqlite";

const [path = "", ms = ""] = process.argv.slice(2);
const database = new DatabaseSync(path);
database.exec("BEGIN IMMEDIATE");
process.stdout.write("locked\n");
setTimeout(() => database.exec("COMMIT"), Number(ms));
