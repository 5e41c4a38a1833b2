import { watch } from "node:fs";
import { join } from "node:path";
import type { ManagedChild } from "./managed-child";
import type { Shutdown } from "./shutdown";

/** An editor writes several times for one save. */
const settleMs = 150;

/** What each process is made of beside the pages, which Next reloads itself. */
const sources: Record<string, string[]> = {
  "ws-server": ["ws-server", "server", "db"],
  web: ["app/_server", "server/services", "db"],
  simulator: ["simulator", "server/contract", "server/facts"],
};

/** Development: starts a process again when a source of it changes. (`node --watch` would outlive a killed launcher.) */
export function reloadOnChange(
  root: string,
  child: ManagedChild,
  shutdown: Shutdown,
  say: (line: string) => void,
): void {
  let timer: NodeJS.Timeout | undefined;
  for (const folder of sources[child.spec.name] ?? []) {
    const watcher = watch(join(root, folder), { recursive: true }, (_event, file) => {
      if (!file || !/\.(ts|sql|json)$/.test(file) || /\.test\.ts$/.test(file)) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        say(`  … ${child.spec.name}: ${folder}/${file} has changed`);
        child.restart();
      }, settleMs);
    });
    shutdown.add({ stop: () => watcher.close() });
  }
}
