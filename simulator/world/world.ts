import type { JsonObject } from "@/server/contract";
import { beat } from "../life/beat";
import { Chatter } from "../life/chatter";
import type { Life } from "../life/life";
import { castPersonas } from "../life/persona";
import { beginSomewhere } from "../life/plan";
import type { Jump, Scene, SimFrame } from "../life/scene";
import { createLife, registerFields, shareFields } from "../life/session";
import { place } from "../life/walk";
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
  isOnline(character: string): boolean;
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
  nowMs: number;
  readonly #byName: ReadonlyMap<string, Life>;
  readonly #schedule = new Schedule();
  readonly #chatter: Chatter;
  readonly #onJump: ((jump: Jump) => void) | undefined;
  #frames: SimFrame[] = [];

  constructor({ seed, characters, startMs, onJump }: WorldOptions) {
    sharedAtlas ??= new Atlas();
    this.atlas = sharedAtlas;
    this.rng = new Random(`overlord ${seed}`);
    this.startMs = startMs;
    this.nowMs = startMs;
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
    this.#schedule.add(startMs + spread, characters);
  }

  advance(toMs: number): SimFrame[] {
    for (let entry = this.#schedule.takeDue(toMs); entry; entry = this.#schedule.takeDue(toMs)) {
      this.nowMs = entry.atMs;
      const life = this.lives[entry.index];
      const next = life ? beat(life, this) : this.#chatter.beat(entry.atMs);
      this.#schedule.add(next, entry.index);
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

  isOnline(character: string): boolean {
    return Boolean(this.#byName.get(character)?.session);
  }

  emit(life: Life, type: string, body: JsonObject, closes?: true): void {
    const frame = this.#frame(life, type, body);
    this.#frames.push(closes ? { ...frame, closes } : frame);
  }

  jumped(life: Life, _to: unknown, reason: Jump["reason"]): void {
    this.#onJump?.({ t: this.nowMs, character: life.persona.name, reason });
  }

  #frame(life: Life, type: string, body: JsonObject): SimFrame {
    const { name, dialect } = life.persona;
    return { t: this.nowMs, character: name, type, text: dialect.write(type, name, this.nowMs, body) };
  }
}
