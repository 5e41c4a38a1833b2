import type { JsonObject } from "@/server/contract";
import { isMomentary } from "../frames/momentary";
import { beat } from "../life/beat";
import { Chatter } from "../life/chatter";
import { Happenings, type SummonedPortal } from "../life/happenings";
import type { Life } from "../life/life";
import { holdBack } from "../life/line";
import { castPersonas } from "../life/persona";
import { beginSomewhere } from "../life/plan";
import type { Jump, Scene, SimFrame } from "../life/scene";
import { createLife, registerFields, shareFields } from "../life/session";
import { place } from "../life/walk";
import type { Item } from "../loot/item";
import { asKnown } from "../loot/known";
import { Random } from "../random";
import { Atlas } from "./atlas";
import { Schedule } from "./schedule";

/** All of a fleet logs in within this time, at most. */
const LOGIN_SPREAD_MS_MAX = 10_000;
const LOGIN_SPREAD_MS_EACH = 20;

export interface WorldOptions {
  /** Same seed, same world, same frames. */
  seed: string | number;
  /** How many characters live in it. */
  characters: number;
  /** When it begins, milliseconds since the epoch; all its timestamps follow from this. */
  startMs: number;
  /** Told of every jump; positions between two frames are otherwise never farther than a run. */
  onJump?: (jump: Jump) => void;
  /** Deaths, rares, absences, lost lines and the like so many times as often as usual; 1 unless told, 0 is never. */
  eventful?: number;
}

export interface World {
  /** Names of all characters, in their order. */
  readonly names: readonly string[];
  /** The virtual time it has reached, milliseconds. */
  readonly nowMs: number;
  /**
   * Lives until `toMs` and returns what the plugins sent on the way, in order of time. How the time is cut into
   * steps makes no difference. A `toMs` in the past gives nothing.
   */
  advance(toMs: number): SimFrame[];
  /** A browser's command reaches the character's client; it acts on it at its next beat. */
  command(character: string, command: string): void;
  /** What a plugin says first on a new connection in the middle of a session; changes nothing in the world. */
  hello(character: string): SimFrame[];
  /** The server wants the map of the dungeon that the character is in. */
  requestMap(character: string): void;
  isOnline(character: string): boolean;
  /** All that a character has now, as its client knows it: what a server that missed nothing must have stored. */
  belongings(character: string): Item[];
}

/** A fleet of characters who live plausible lives. Reads the terrain file once per process; no other input. */
export function createWorld(options: WorldOptions): World {
  return new LivingWorld(options);
}

let sharedAtlas: Atlas | undefined;

class LivingWorld implements World, Scene {
  readonly atlas: Atlas;
  readonly rng: Random;
  readonly startMs: number;
  readonly lives: readonly Life[];
  readonly names: readonly string[];
  readonly partyGrounds = new Map<number, { ground: number; sinceMs: number }>();
  readonly eventful: number;
  readonly summoned: SummonedPortal[] = [];
  nowMs: number;
  readonly #byName: ReadonlyMap<string, Life>;
  readonly #schedule = new Schedule();
  readonly #chatter: Chatter;
  readonly #happenings: Happenings;
  readonly #onJump: ((jump: Jump) => void) | undefined;
  #frames: SimFrame[] = [];

  constructor({ seed, characters, startMs, onJump, eventful = 1 }: WorldOptions) {
    sharedAtlas ??= new Atlas();
    this.atlas = sharedAtlas;
    this.rng = new Random(`overlord ${seed}`);
    this.startMs = startMs;
    this.nowMs = startMs;
    this.eventful = eventful;
    this.#onJump = onJump;
    const spread = Math.max(1000, Math.min(LOGIN_SPREAD_MS_MAX, characters * LOGIN_SPREAD_MS_EACH));
    this.lives = castPersonas(this.atlas, characters, this.rng.fork("cast")).map((persona) =>
      createLife(persona, startMs, startMs + 1 + Math.floor(persona.rng.fork("login").next() * spread)),
    );
    this.names = this.lives.map((life) => life.persona.name);
    this.#byName = new Map(this.lives.map((life) => [life.persona.name, life]));
    for (const life of this.lives) {
      const { at, tasks } = beginSomewhere(life, this);
      place(life.at, at);
      life.tasks = tasks;
      this.#schedule.add(life.loginAtMs, life.persona.index);
    }
    this.#chatter = new Chatter(this);
    this.#happenings = new Happenings(this, this.summoned);
    this.#schedule.add(startMs + spread, characters);
    this.#schedule.add(startMs + spread, characters + 1);
  }

  advance(toMs: number): SimFrame[] {
    for (let entry = this.#schedule.takeDue(toMs); entry; entry = this.#schedule.takeDue(toMs)) {
      this.nowMs = entry.atMs;
      this.#schedule.add(this.#beat(entry.index), entry.index);
    }
    this.nowMs = Math.max(this.nowMs, toMs);
    const frames = this.#frames;
    this.#frames = [];
    return frames;
  }

  command(character: string, command: string): void {
    this.#byName.get(character)?.commands.push(command);
  }

  hello(character: string): SimFrame[] {
    const life = this.#byName.get(character);
    if (!life?.session) return [];
    const { persona } = life;
    const frames = [this.#frame(life, "register", registerFields(persona))];
    if (persona.shares) {
      frames.push(this.#frame(life, "share_register", { ...shareFields(persona), heartbeat_s: 10 }));
    }
    return frames;
  }

  requestMap(character: string): void {
    const life = this.#byName.get(character);
    if (life) life.mapWanted = true;
  }

  isOnline(character: string): boolean {
    return Boolean(this.#byName.get(character)?.session);
  }

  belongings(character: string): Item[] {
    return (this.#byName.get(character)?.items ?? []).map(asKnown);
  }

  emit(life: Life, type: string, body: JsonObject): void {
    const momentary = isMomentary(type);
    if (life.lostLine && momentary) return;
    const { text } = this.#frame(life, type, body);
    if (!holdBack(life, type, text)) this.send(life, type, text);
  }

  send(life: Life, type: string, text: string): void {
    this.#frames.push({ t: this.nowMs, character: life.persona.name, type, text });
  }

  hangUp(life: Life): boolean {
    for (let index = this.#frames.length - 1; index >= 0; index--) {
      const last = this.#frames[index];
      if (last?.t !== this.nowMs) return false;
      if (last.character !== life.persona.name) continue;
      this.#frames[index] = { ...last, closes: true };
      return true;
    }
    return false;
  }

  jumped(life: Life, _to: unknown, reason: Jump["reason"]): void {
    this.#onJump?.({ t: this.nowMs, character: life.persona.name, reason });
  }

  /** Lets somebody, or the world as a whole, live on; returns when it wants to be asked again. */
  #beat(index: number): number {
    const life = this.lives[index];
    if (life) return beat(life, this);
    return index === this.lives.length ? this.#chatter.beat(this.nowMs) : this.#happenings.beat(this.nowMs);
  }

  #frame(life: Life, type: string, body: JsonObject): SimFrame {
    const { name, dialect } = life.persona;
    return { t: this.nowMs, character: name, type, text: dialect.write(type, name, this.nowMs, body) };
  }
}
