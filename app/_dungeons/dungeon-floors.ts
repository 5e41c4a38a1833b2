import type { LiveFrame } from "@/app/_live/frames";
import type { Listener } from "@/app/_live/listeners";
import { Signal } from "@/app/_live/signal";
import { type Failure, readFailure } from "@/app/_trpc/read-failure";
import { type Dungeon, readDungeon } from "./dungeon";

/** What is known of a dungeon's floor plan. The same object as long as nothing new is known. */
export type FloorsRead =
  | { readonly kind: "loading" }
  | { readonly kind: "known"; readonly dungeon: Dungeon }
  /** No plugin has told the plan yet. It comes as soon as one does. */
  | { readonly kind: "missing" }
  | { readonly kind: "failed"; readonly failure: Failure };

/** A floor plan as the server has it; rejects with 404 where no plugin has told one. */
export type AskDungeon = (landblock: string) => Promise<{ name: string | null; z_levels: unknown }>;

const LOADING: FloorsRead = { kind: "loading" };
const MISSING: FloorsRead = { kind: "missing" };
/** More plans than anybody looks at in one sitting; the longest unused go. */
const PLANS_MAX = 40;

/** The floor plans of dungeons that somebody on this page looks at: asked for once, then kept new by the stream. */
export class DungeonFloors extends Signal {
  /** The longest unused first. */
  readonly #reads = new Map<string, FloorsRead>();

  /** Plans that may have changed while nobody listened. */
  readonly #unheard = new Set<string>();
  /** The newest question for each plan. What the stream told meanwhile is newer than its answer, and takes it away. */
  readonly #asked = new Map<string, symbol>();
  #users = 0;
  #end: (() => void) | null = null;

  readonly #listener: Listener = {
    types: ["dungeon_map"],
    onEvent: (event) => this.#heard(event),
    onMissed: () => {
      for (const landblock of this.#reads.keys()) void this.#ask(landblock);
    },
  };

  constructor(private readonly ask: AskDungeon) {
    super();
  }

  /** @param landblock four upper-case hex digits. `loading` also for what nobody wanted yet. */
  get(landblock: string): FloorsRead {
    return this.#reads.get(landblock) ?? LOADING;
  }

  /** Asks for a plan unless it is known or being asked for. Not to be called while rendering. */
  want(landblock: string): void {
    const known = this.#reads.get(landblock);
    this.#keep(landblock, known ?? LOADING);
    const isUnheard = this.#unheard.delete(landblock);
    if (known === undefined || known.kind === "failed" || isUnheard) void this.#ask(landblock);
  }

  /**
   * Keeps the plans new while somebody shows them, however many do; the function that comes back ends that.
   * @param listen of the world, as long as there is one
   */
  hold(listen: (listener: Listener) => () => void): () => void {
    this.#users++;
    this.#end ??= listen(this.#listener);
    let hasEnded = false;
    return () => {
      if (hasEnded) return;
      hasEnded = true;
      this.#users--;
      if (this.#users > 0) return;
      this.#end?.();
      this.#end = null;
      for (const landblock of this.#reads.keys()) this.#unheard.add(landblock);
    };
  }

  /** Asks again after a failure. */
  retry(landblock: string): void {
    this.#become(landblock, LOADING);
    void this.#ask(landblock);
  }

  async #ask(landblock: string): Promise<void> {
    const question = Symbol();
    this.#asked.set(landblock, question);
    const isWanted = () => this.#asked.get(landblock) === question;
    try {
      const { name, z_levels } = await this.ask(landblock);
      if (!isWanted()) return;
      const dungeon = readDungeon({ landblock, name, z_levels });
      this.#become(landblock, dungeon ? { kind: "known", dungeon } : MISSING);
    } catch (error) {
      // A plan that is known is better than none: it is asked for again when the stream opens anew.
      if (!isWanted() || this.get(landblock).kind === "known") return;
      const failure = readFailure(error);
      this.#become(landblock, failure.status === 404 ? MISSING : { kind: "failed", failure });
    }
  }

  #heard(event: LiveFrame): void {
    if (event.type !== "dungeon_map" || !this.#reads.has(event.landblock)) return;
    const dungeon = readDungeon(event);
    if (!dungeon) return;
    this.#asked.delete(event.landblock);
    this.#become(event.landblock, { kind: "known", dungeon });
  }

  #become(landblock: string, read: FloorsRead): void {
    if (!this.#reads.has(landblock)) return;
    this.#reads.set(landblock, read);
    this.changed();
  }

  #keep(landblock: string, read: FloorsRead): void {
    this.#reads.delete(landblock);
    this.#reads.set(landblock, read);
    for (const oldest of this.#reads.keys()) {
      if (this.#reads.size <= PLANS_MAX) break;
      this.#reads.delete(oldest);
      this.#unheard.delete(oldest);
      this.#asked.delete(oldest);
    }
  }
}
