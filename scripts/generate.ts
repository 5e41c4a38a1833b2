// Writes the files that are generated from code, or with --check says which of them are stale.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { eventFormats } from "@/server/contract/event-formats";
import { liveProtocolPage } from "@/server/contract/live-protocol-page";
import { protocolPage } from "@/server/contract/protocol-page";
import { configurationPage } from "./launcher/configuration-page";

const root = join(import.meta.dirname, "..");
const generated: Record<string, () => string> = {
  "EVENT_FORMATS.json": () => JSON.stringify(eventFormats(), null, 2),
  "docs/plugin-protocol.md": protocolPage,
  "docs/live-protocol.md": liveProtocolPage,
  "docs/configuration.md": configurationPage,
};

const onlyCheck = process.argv.includes("--check");
const stale: string[] = [];
for (const [path, content] of Object.entries(generated)) {
  const file = join(root, path);
  const text = `${content().trimEnd()}\n`;
  if (existsSync(file) && readFileSync(file, "utf8") === text) continue;
  stale.push(path);
  if (onlyCheck) continue;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

if (stale.length === 0) say("Generated files are up to date.");
else if (!onlyCheck) say(`Written: ${stale.join(", ")}`);
else {
  console.error(`Stale: ${stale.join(", ")}. Run \`npm run generate\` and commit what it writes.`);
  process.exitCode = 1;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
