import type { Clock } from "@/app/_live/clock";
import { Signal } from "@/app/_live/signal";
import type { CommandRun } from "@/app/_shell/commands/command-run";
import { RADAR_START, RADAR_STOP } from "@/server/contract/radar-commands";

/**
 * `off`: nobody looks. `watching`: this account may not start the feed, it shows what comes. `starting`: asked for, no
 * reading yet. `running`: readings come. `stopped`: they came and ceased; who may start it is doing so. `silent`: the
 * game client has the command and sends nothing all the same. `failed`: the command did not get there (`run` says why).
 */
export type FeedPhase = "off" | "watching" | "starting" | "running" | "stopped" | "silent" | "failed";

export type FeedState = {
  readonly phase: FeedPhase;
  /** The newest command to start it, while it matters. */
  readonly run: CommandRun | null;
};

export type FeedKeeperOptions = {
  readonly clock: Clock;
  readonly mayCommand: boolean;
  /** Whether readings can come. */
  readonly isConnected: () => boolean;
  /** Whether a command can be sent, which is so before everything that was missed has come. */
  readonly isOpen: () => boolean;
  /** Sends a command and tells each stage; the last one comes back. Never rejects. */
  readonly send: (words: string, tell: (run: CommandRun) => void) => Promise<CommandRun>;
  /** No reading for so long means that the feed has stopped, in milliseconds. */
  readonly staleAfterMs: () => number;
};

/** How long a game client that has the command may take for its first reading, in milliseconds. */
const FIRST_READING_MS = 8_000;
/** Waits before the command is sent again, each longer than the last, in milliseconds. */
const RETRY_MS = [5_000, 10_000, 20_000, 40_000, 60_000] as const;

/** After so long the limit of commands lets a stop through that it refused, in milliseconds. */
const STOP_AGAIN_MS = 20_000;

/**
 * Keeps one character's radar feed going while somebody looks at it, and stops it afterwards. The plugin knows only on
 * and off, and no page knows who else looks: whoever leaves stops the feed, and whoever still looks notices the silence
 * within three readings and starts it again. What a browser that dies leaves on, ws-server stops. So nobody's feed runs
 * on for nobody, and nobody's stays cut.
 */
export class FeedKeeper extends Signal {
  state: FeedState = { phase: "off", run: null };
  /** A start may have arrived that no stop has followed. */
  #owesStop = false;
  /** How many stops have been sent. */
  #stops = 0;
  /** Goes up when an answer that is still to come does not matter any more. */
  #turn = 0;
  #retries = 0;
  #cancelWait: (() => void) | null = null;

  constructor(private readonly options: FeedKeeperOptions) {
    super();
  }

  get #isShown(): boolean {
    return this.state.phase !== "off";
  }

  /** Somebody looks. */
  show(): void {
    if (this.#isShown) return;
    this.#retries = 0;
    if (this.options.mayCommand) this.#start("starting");
    else this.#become({ phase: "watching", run: null });
  }

  /** Nobody looks any more. */
  hide(): void {
    if (!this.#isShown) return;
    this.#turn++;
    this.#wait(null);
    this.#become({ phase: "off", run: null });
    void this.#settleDebt();
  }

  /** A reading has come that is no old one. */
  reading(): void {
    if (!this.#isShown) return;
    this.#turn++;
    this.#retries = 0;
    if (this.state.phase !== "running") this.#become({ phase: "running", run: null });
    this.#expectNext();
  }

  /** The stream is open again. */
  connected(): void {
    if (!this.#isShown) void this.#settleDebt();
    else if (this.state.phase === "running") this.#expectNext();
    else if (this.options.mayCommand && this.state.run?.stage !== "refused") {
      this.#start(this.state.phase === "stopped" ? "stopped" : "starting");
    }
  }

  /** Nothing is heard any more: silence says nothing now. */
  lost(): void {
    this.#wait(null);
  }

  /** The character has come back online. */
  characterBack(): void {
    if (this.state.phase === "failed" && this.state.run?.stage === "offline") this.#start("starting");
  }

  /** The user wants another try. */
  retry(): void {
    this.#retries = 0;
    if (this.#isShown && this.options.mayCommand) this.#start("starting");
  }

  #start(phase: "starting" | "stopped"): void {
    const turn = ++this.#turn;
    const owedStop = this.#owesStop;
    this.#wait(null);
    this.#become({ phase, run: null });
    this.#owesStop = true;
    const tell = (run: CommandRun) => {
      if (turn === this.#turn) this.#become({ phase: this.state.phase, run });
    };
    const stops = this.#stops;
    void this.options.send(RADAR_START, tell).then((run) => {
      // What did not arrive needs no stop; of no answer nobody knows. Whoever is offline sends nothing any more.
      if (this.#stops === stops && run.stage !== "delivered" && run.stage !== "no_answer") {
        this.#owesStop = run.stage !== "offline" && owedStop;
      }
      if (turn === this.#turn) this.#started(run);
    });
  }

  #started(run: CommandRun): void {
    if (run.stage === "delivered") this.#wait(FIRST_READING_MS, () => this.#nothingCame(run));
    else {
      this.#become({ phase: "failed", run });
      // A refusal stands, and without a connection there is nothing to try.
      if (run.stage !== "refused" && run.stage !== "unsent") this.#retryLater();
    }
  }

  #nothingCame(run: CommandRun): void {
    this.#become({ phase: "silent", run });
    this.#retryLater();
  }

  #retryLater(): void {
    const delayMs = RETRY_MS[Math.min(this.#retries, RETRY_MS.length - 1)] ?? 0;
    this.#retries++;
    this.#wait(delayMs, () => this.#start("starting"));
  }

  #expectNext(): void {
    this.#wait(this.options.staleAfterMs(), () => {
      if (!this.options.isConnected()) return;
      if (this.options.mayCommand) this.#start("stopped");
      else this.#become({ phase: "stopped", run: null });
    });
  }

  /** At once: a page that is being closed has no later. The server keeps the order, so a start may be under way. */
  async #settleDebt(): Promise<void> {
    if (this.#isShown || !this.#owesStop || !this.options.isOpen()) return;
    this.#owesStop = false;
    this.#stops++;
    const { stage } = await this.options.send(RADAR_STOP, () => undefined);
    if (stage !== "rate_limited" || this.#isShown) return;
    this.#owesStop = true;
    this.#wait(STOP_AGAIN_MS, () => void this.#settleDebt());
  }

  /** One thing at a time is waited for; null waits for nothing. */
  #wait(delayMs: number | null, then: () => void = () => undefined): void {
    this.#cancelWait?.();
    this.#cancelWait = delayMs === null ? null : this.options.clock.after(delayMs, then);
  }

  #become(state: FeedState): void {
    this.state = state;
    this.changed();
  }
}
