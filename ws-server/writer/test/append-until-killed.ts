// A process that puts rows into the spool of a folder and says which are safe, until somebody ends it.
import pino from "pino";
import { systemClock } from "../../clock";
import { createMetrics } from "../../metrics";
import { Spool } from "../spool";
import { chat, seen } from "./rows";

const spool = await Spool.open({
  folder: process.argv[2] ?? "",
  bytesMax: 1e9,
  clock: systemClock,
  log: pino({ level: "silent" }),
  metrics: createMetrics({ defaults: false }).writer,
});
for (let n = 1; ; n++) {
  await spool.append(spool.reserve(), [seen(String(n)), chat(String(n))]);
  process.stdout.write(`${n}\n`);
}
