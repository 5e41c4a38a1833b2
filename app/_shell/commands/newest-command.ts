import type { LiveWorld } from "@/app/_live/live-world";
import { Signal } from "@/app/_live/signal";
import type { CommandRun, CommandStage } from "./command-run";
import { runCommand } from "./run-command";

type World = Pick<LiveWorld, "sendCommand" | "connection" | "log" | "serverTime">;

/**
 * The newest command of one place that gives them, and how far it has come. A newer one takes the place of an older
 * one, whose answer is then only in the event log.
 */
export class NewestCommand extends Signal {
  /** Null before the first command and once it is dismissed. */
  run: CommandRun | null = null;
  #number = 0;

  constructor(private readonly world: World) {
    super();
  }

  /** Its stage at the end comes back, and never an error. */
  async send(player_name: string, words: string): Promise<CommandStage> {
    const number = ++this.#number;
    const { stage } = await runCommand(this.world, player_name, words, (told) => {
      if (number === this.#number) this.#become(told);
    });
    return stage;
  }

  /** Sends the same to the same character, whoever would be commanded now; null where there is nothing to send. */
  async retry(): Promise<CommandStage | null> {
    return this.run && this.send(this.run.player_name, this.run.words);
  }

  /** The game client has shown that it did what it was told. */
  answered(): void {
    if (this.run) this.#become({ ...this.run, stage: "answered" });
  }

  dismiss(): void {
    this.#number++;
    this.#become(null);
  }

  #become(run: CommandRun | null): void {
    this.run = run;
    this.changed();
  }
}
