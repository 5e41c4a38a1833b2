import type { DataDir } from "./data-dir";
import type { DataDirLock } from "./lock";
import { type ChildSpec, ManagedChild } from "./managed-child";
import type { LaunchOptions } from "./options";
import { reloadOnChange } from "./reload";
import type { Shutdown } from "./shutdown";

/** pino levels that reach the terminal: everything from `info` of our own in development, else warnings. */
const infoLevel = 30;
const warnLevel = 40;

/** All processes of one launcher: each is stopped with the others and noted in the lock while it lives. */
export class Family {
  readonly #children: ManagedChild[] = [];
  readonly #options: LaunchOptions;
  readonly #dir: DataDir;
  readonly #lock: DataDirLock;
  readonly #shutdown: Shutdown;

  constructor(options: LaunchOptions, dir: DataDir, lock: DataDirLock, shutdown: Shutdown) {
    this.#options = options;
    this.#dir = dir;
    this.#lock = lock;
    this.#shutdown = shutdown;
  }

  /** Starts a process and waits until it is ready. */
  start(spec: ChildSpec): Promise<void> {
    const { dev, progress, root } = this.#options;
    const child = new ManagedChild(spec, {
      progress,
      logFolder: this.#dir.logs,
      terminalLevel: dev && spec.name !== "postgres" ? infoLevel : warnLevel,
      onPidChange: () => this.#noteInLock(),
    });
    this.#children.push(child);
    this.#shutdown.add(child);
    if (dev) reloadOnChange(root, child, this.#shutdown, progress.say);
    return child.start();
  }

  #noteInLock(): void {
    const living = this.#children.flatMap(({ spec, pid }) =>
      pid === null ? [] : [{ name: spec.name, pid }],
    );
    try {
      this.#lock.setChildren(living);
    } catch (error) {
      // A full disk must not stop what runs; only a start after our sudden death would know less.
      this.#options.progress.say(
        `  ! the lock cannot be written: ${error instanceof Error ? error.message : error}`,
      );
    }
  }
}
