// npm run bench [-- name…] [--json file]: runs the benchmarks of this folder one after the other.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, totalmem } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { z } from "zod";
import { type Bench, formatTable, type Table } from "./table";

const benchModule = z.object({
  bench: z.object({ name: z.string(), run: z.custom<Bench["run"]>((value) => typeof value === "function") }),
});

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: "string" } } });
const all = await loadBenches();
const unknown = positionals.filter((name) => !all.some((bench) => bench.name === name));
if (unknown.length > 0) {
  console.error(
    `There is no benchmark ${unknown.join(", ")}. There are: ${all.map((bench) => bench.name).join(", ")}.`,
  );
  process.exit(2);
}

const machine = `${cpus()[0]?.model ?? "unknown processor"}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
say(`${machine}\n`);
const results: (Table & { name: string; seconds: number })[] = [];
for (const bench of all) {
  if (positionals.length > 0 && !positionals.includes(bench.name)) continue;
  const startedAt = performance.now();
  const table = await bench.run();
  const seconds = Math.round((performance.now() - startedAt) / 100) / 10;
  results.push({ name: bench.name, seconds, ...table });
  say(`${formatTable(table)}\n(${bench.name}, ${seconds} s)\n`);
}
if (values.json) writeFileSync(values.json, `${JSON.stringify({ machine, results }, null, 2)}\n`);
// A benchmark may leave workers or sockets behind; its result is printed, so nothing is lost.
process.exit(0);

/** Files that export `bench`. The others are their parts, some for the browser, and must not be loaded here. */
async function loadBenches(): Promise<Bench[]> {
  const files = readdirSync(import.meta.dirname).filter(
    (file) => file.endsWith(".ts") && !file.endsWith(".test.ts"),
  );
  const benches = files
    .map((file) => join(import.meta.dirname, file))
    .filter((file) => /^export (const bench\b|\{[^}]*\bbench\b)/m.test(readFileSync(file, "utf8")))
    .map(async (file) => benchModule.parse(await import(pathToFileURL(file).href)).bench);
  return (await Promise.all(benches)).sort((a, b) => a.name.localeCompare(b.name));
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
