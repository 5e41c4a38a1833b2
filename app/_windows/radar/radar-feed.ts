import { freshness } from "@/app/_live/character";
import type { LiveFrame } from "@/app/_live/frames";
import type { Listener } from "@/app/_live/listeners";
import type { LiveWorld } from "@/app/_live/live-world";
import { Calm } from "@/app/_live/signal";
import { runCommand } from "@/app/_shell/commands/run-command";
import { FeedKeeper } from "./feed-keeper";
import { RadarStore } from "./radar-store";

/** Closing and opening a window again within this time stops and starts nothing, in milliseconds. */
const LINGER_MS = 1_000;

/** One character's radar on this page: what it shows, and that its feed runs while somebody looks. */
export class RadarFeed {
  readonly store = new RadarStore();
  /** What React listens to: the same, at most four times a second. */
  readonly calm: Calm;
  readonly keeper: FeedKeeper;
  #watchers = 0;
  #end: (() => void) | null = null;
  #cancelLinger: (() => void) | null = null;
  #isConnected: boolean;
  #isLive = false;

  constructor(
    private readonly world: LiveWorld,
    private readonly character: string,
    mayCommand: boolean,
  ) {
    this.calm = new Calm(this.store, world.clock);
    this.keeper = new FeedKeeper({
      clock: world.clock,
      mayCommand,
      isConnected: () => world.connection.isConnected,
      isOpen: () => world.connection.isOpen,
      send: (words, tell) => runCommand(world, character, words, tell),
      staleAfterMs: () => this.store.staleAfterMs,
    });
    this.#isConnected = world.connection.isConnected;
    // For as long as the page: a stop that could not be sent is sent when the connection is back.
    world.connection.subscribe(() => this.#hearConnection());
  }

  /** Somebody looks; the function that comes back ends that. */
  watch(): () => void {
    this.#watchers++;
    this.#cancelLinger?.();
    this.#cancelLinger = null;
    this.#end ??= this.#begin();
    let hasEnded = false;
    return () => {
      if (hasEnded) return;
      hasEnded = true;
      this.#watchers--;
      if (this.#watchers === 0) this.#cancelLinger = this.world.clock.after(LINGER_MS, () => this.stop());
    };
  }

  /** Ends the feed at once: nobody looks, or the page goes away. */
  stop(): void {
    this.#cancelLinger?.();
    this.#cancelLinger = null;
    this.keeper.hide();
    this.#end?.();
    this.#end = null;
    this.store.clear();
  }

  /** Goes on after `stop` when somebody looks after all, as on a page that comes back from the browser's memory. */
  resume(): void {
    if (this.#watchers > 0) this.#end ??= this.#begin();
  }

  readonly #listener: Listener = {
    types: ["nearby_objects"],
    onEvent: (event, replayed) => this.#hear(event, replayed),
  };

  #begin(): () => void {
    const { world } = this;
    this.#isLive = this.#isCharacterLive();
    const ends = [world.listen(this.#listener), world.calm.characters.subscribe(() => this.#hearCharacter())];
    this.keeper.show();
    return () => {
      for (const end of ends) end();
    };
  }

  #hear(event: LiveFrame, replayed: boolean): void {
    if (event.type !== "nearby_objects" || event.character_name !== this.character) return;
    const { clock } = this.world;
    this.store.tell(event, this.world.takenAtMs(this.character, event.timestamp, replayed), clock.now());
    if (!this.store.isStale(clock.now())) this.keeper.reading();
  }

  #hearConnection(): void {
    const { isConnected } = this.world.connection;
    if (isConnected === this.#isConnected) return;
    this.#isConnected = isConnected;
    if (isConnected) this.keeper.connected();
    else this.keeper.lost();
  }

  #hearCharacter(): void {
    const wasLive = this.#isLive;
    this.#isLive = this.#isCharacterLive();
    if (this.#isLive && !wasLive) this.keeper.characterBack();
  }

  #isCharacterLive(): boolean {
    const { characters, clock, connection } = this.world;
    const character = characters.all.get(this.character);
    return (
      character !== undefined && freshness(character, clock.now(), connection.disconnectedAtMs) === "live"
    );
  }
}
