import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as delay } from "node:timers/promises";
import { Backoff } from "./backoff";
import { ChildOutput } from "./child-output";
import type { Progress } from "./options";
import { sendSignal } from "./send-signal";

/** A process is asked this often whether it is ready, and mentioned when it still is not after this long. */
const readyPollMs = 100;
const slowMs = 30_000;

export interface ChildSpec {
  name: string;
  command: readonly string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
  isReady(): Promise<boolean>;
  /** SIGTERM, this long, then SIGKILL for it and all it started. */
  stopTimeoutMs: number;
  /** Started only when the others are ready. */
  after?: true;
  /** What a second request to stop sends, where sudden death would do harm. */
  hurrySignal?: NodeJS.Signals;
}

export interface Surroundings {
  progress: Progress;
  logFolder: string;
  /** pino level from which its lines reach the terminal. */
  terminalLevel: number;
  /** Called whenever the process behind the name changes. */
  onPidChange(): void;
}

/**
 * One process of the system, started again whenever it dies, with growing pauses, until it is stopped.
 * It runs in its own process group, so that a Ctrl-C in the terminal reaches the launcher alone, and
 * holds the end of a pipe that closes when the launcher dies, however suddenly.
 */
export class ManagedChild {
  readonly spec: ChildSpec;
  readonly #around: Surroundings;
  readonly #output: ChildOutput;
  readonly #backoff = new Backoff();
  readonly #firstReady: Promise<void>;
  #becameReady: () => void = () => undefined;
  #process: ChildProcess | null = null;
  #exited: Promise<void> = Promise.resolve();
  #stopping = false;
  #restarting = false;
  /** Cuts the wait before the next start short. */
  #pause = new AbortController();

  constructor(spec: ChildSpec, around: Surroundings) {
    this.spec = spec;
    this.#around = around;
    const { logFolder, terminalLevel, progress } = around;
    this.#output = new ChildOutput(spec.name, `${logFolder}/${spec.name}.log`, terminalLevel, progress.say);
    this.#firstReady = new Promise((resolve) => {
      this.#becameReady = resolve;
    });
  }

  get pid(): number | null {
    return this.#process?.pid ?? null;
  }

  /** Resolves when the process is ready for the first time, however many attempts that takes. */
  start(): Promise<void> {
    this.#spawn();
    return this.#firstReady;
  }

  /** Ends the process and starts it anew, or a dead one at once: for changed sources during development. */
  restart(): void {
    this.#restarting = this.#process !== null;
    if (this.#process) this.#process.kill("SIGTERM");
    else this.#pause.abort();
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    this.#pause.abort();
    this.#process?.kill("SIGTERM");
    const patience = new AbortController();
    const late = delay(this.spec.stopTimeoutMs, "late", { signal: patience.signal }).catch(() => "on time");
    if ((await Promise.race([this.#exited, late])) === "late") {
      this.#around.progress.say(`  ! ${this.spec.name} does not stop; ending it by force`);
      this.#killGroup();
    }
    patience.abort();
    await this.#exited;
    this.#output.close();
  }

  /** For the second Ctrl-C: no patience left. */
  hurry(): void {
    if (this.spec.hurrySignal) this.#process?.kill(this.spec.hurrySignal);
    else this.#killGroup();
  }

  #spawn(): void {
    const [command = "", ...args] = this.spec.command;
    const { cwd, env } = this.spec;
    const log = this.#output.descriptor;
    const child = spawn(command, args, { cwd, env, stdio: ["pipe", log, log], detached: true });
    const life = { startedAt: performance.now(), readyAt: null as number | null };
    this.#process = child;
    this.#around.onPidChange();
    // The pipe carries nothing, so writing to it can only fail when the process is gone; its exit tells us.
    child.stdin?.on("error", () => undefined);
    this.#exited = this.#waitForExit(child, life);
    void this.#waitUntilReady(child, life);
  }

  async #waitUntilReady(child: ChildProcess, life: Life): Promise<void> {
    const { say, doneLine, since } = this.#around.progress;
    let mentioned = false;
    while (this.#process === child && !this.#stopping) {
      if (await this.spec.isReady()) break;
      if (!mentioned && performance.now() - life.startedAt > slowMs) {
        mentioned = true;
        say(`  … ${this.spec.name} is not ready yet; its log is ${this.#output.path}`);
      }
      await delay(readyPollMs);
    }
    if (this.#process !== child || this.#stopping) return;
    life.readyAt = performance.now();
    say(doneLine("✓", `${this.spec.name} ready`, since(life.startedAt)));
    this.#becameReady();
  }

  async #waitForExit(child: ChildProcess, life: Life): Promise<void> {
    const how = await new Promise<string>((resolve) => {
      child.once("error", (error) => resolve(`could not be started: ${error.message}`));
      child.once("exit", (code, signal) =>
        resolve(signal ? `was ended by ${signal}` : `ended with exit code ${code}`),
      );
    });
    this.#process = null;
    this.#around.onPidChange();
    // Nothing of a dead process lives on, except the database: the next guard ends that one gently.
    if (this.spec.hurrySignal === undefined) killGroup(child.pid);
    if (!this.#stopping) void this.#startAgain(how, life);
  }

  async #startAgain(how: string, life: Life): Promise<void> {
    const { say, since } = this.#around.progress;
    if (this.#restarting) {
      this.#restarting = false;
      this.#spawn();
      return;
    }
    const aliveMs = life.readyAt === null ? 0 : performance.now() - life.readyAt;
    const waitMs = this.#backoff.next(aliveMs);
    say(
      `  ! ${this.spec.name} ${how} after ${since(life.startedAt)}; starting it again in ${waitMs / 1000} s`,
    );
    for (const line of this.#output.takeUnshown()) say(`    ${line}`);
    this.#pause = new AbortController();
    await delay(waitMs, undefined, { signal: this.#pause.signal }).catch(() => undefined);
    if (!this.#stopping) this.#spawn();
  }

  #killGroup(): void {
    killGroup(this.#process?.pid);
  }
}

interface Life {
  startedAt: number;
  readyAt: number | null;
}

function killGroup(pid: number | undefined): void {
  if (pid !== undefined) sendSignal(-pid, "SIGKILL");
}
