import type { CommandStatus } from "@/server/contract";
import type { Clock } from "./clock";

/** For whom a command is: one character, several, or all that are online with a tag. */
export type CommandTarget =
  | { readonly player_name: string }
  | { readonly player_names: readonly string[] }
  | { readonly char_tag: string };

/** What became of a command for one character; of a tag that nobody online has, for null. */
export type CommandAnswer = {
  readonly player_name: string | null;
  readonly status: CommandStatus["status"] | "no_answer";
  readonly reason?: string;
};

type Pending = {
  readonly answers: CommandAnswer[];
  /** Who has not been answered for, as far as they are known. */
  readonly missing: Set<string>;
  readonly settle: () => void;
};

/** How long the server may take to say what became of a command, in milliseconds. */
const ANSWER_MS_MAX = 10_000;

/** The page's commands to game clients, until they are answered. */
export class Commands {
  readonly #pending = new Map<number, Pending>();
  #lastId = 0;

  constructor(
    private readonly clock: Clock,
    /** False when there is no connection to send it on. */
    private readonly transmit: (message: object) => boolean,
  ) {}

  /**
   * Has game clients do something. Never rejects: whoever is not answered for in time, or before the connection is
   * lost, is `no_answer`; the command may have arrived all the same.
   */
  send(target: CommandTarget, command: string): Promise<readonly CommandAnswer[]> {
    const id = ++this.#lastId;
    return new Promise((resolve) => {
      const answers: CommandAnswer[] = [];
      const missing = new Set(namesOf(target));
      const settle = () => {
        cancel();
        this.#pending.delete(id);
        const unanswered = answers.length === 0 && missing.size === 0 ? [null] : [...missing];
        const silent = unanswered.map((player_name): CommandAnswer => ({ player_name, status: "no_answer" }));
        resolve([...answers, ...silent]);
      };
      const cancel = this.clock.after(ANSWER_MS_MAX, settle);
      this.#pending.set(id, { answers, missing, settle });
      if (!this.transmit({ ...target, command, id })) settle();
    });
  }

  answered({ id, player_name, status, reason, targets = 1 }: CommandStatus): void {
    const pending = typeof id === "number" ? this.#pending.get(id) : undefined;
    if (pending === undefined) return;
    pending.answers.push({ player_name, status, reason });
    if (player_name !== null) pending.missing.delete(player_name);
    if (pending.answers.length >= targets) pending.settle();
  }

  /** The connection is lost: no answer will come. */
  lost(): void {
    for (const { settle } of [...this.#pending.values()]) settle();
  }
}

function namesOf(target: CommandTarget): readonly string[] {
  if ("player_name" in target) return [target.player_name];
  return "player_names" in target ? target.player_names : [];
}
