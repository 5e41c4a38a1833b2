import type { DungeonEntrance } from "../facts/dungeons";
import type { HuntingGround } from "../facts/hunting-grounds";
import type { Monster } from "../facts/monsters";
import type { Item } from "../loot/item";
import type { Random } from "../random";
import type { Waypoint } from "../world/dungeon";
import type { CombatBook } from "./combat-book";
import type { Persona } from "./persona";
import type { QuestFlag } from "./quests";

/** Where a character is and looks. */
export interface Position {
  ns: number;
  ew: number;
  /** Metres / 240. */
  z: number;
  /** Degrees, 0 = north, clockwise. */
  heading: number;
  /** 32-bit cell id. */
  cell: number;
}

/** A monster that this client has seen. */
export interface Mob {
  readonly id: number;
  readonly monster: Monster;
  readonly place: Waypoint;
  /** Damage it still takes; a corpse has none left. */
  health: number;
  readonly maxHealth: number;
  /** When a corpse decays, milliseconds. */
  goneAtMs: number;
}

/** Somewhere to fight: open country or a dungeon. */
export type Arena =
  | { kind: "ground"; ground: HuntingGround }
  | { kind: "dungeon"; entrance: DungeonEntrance };

export interface Hunt {
  kind: "hunt";
  arena: Arena;
  ms: number;
  /** Null until it begins. */
  untilMs: number | null;
  phase: "seek" | "fight" | "loot";
  path: Waypoint[];
  target: Mob | null;
  phaseUntilMs: number;
  /** More monsters than one can take: this fight ends in death. */
  overwhelmed: boolean;
}

/** Why a character is suddenly elsewhere. */
export type JumpReason = "portal" | "recall" | "death";

/** What a character does next; done one after the other. */
export type Task =
  | { kind: "wait"; ms: number; untilMs: number | null; state: string }
  | { kind: "walk"; path: Waypoint[] }
  | { kind: "jump"; to: Waypoint; reason: JumpReason }
  | { kind: "shop" }
  /** Hands some of its loot to a guild mate who stands there, a thing a beat. */
  | { kind: "meet"; left: number }
  | { kind: "rise" }
  | Hunt;

/** From login to logout. */
export interface Session {
  readonly id: string;
  readonly startedAtMs: number;
  readonly endsAtMs: number;
  deaths: number;
  rares: number;
  /** Dungeons whose map this session has sent already. */
  readonly mapsSent: Set<number>;
}

/** When the slow messages are due next, milliseconds. */
export interface Due {
  inventory: number;
  stats: number;
  quests: number;
  cantrips: number;
  combat: number;
  shareItems: number;
  shareRegister: number;
}

/** A connection that is away: what the plugin would have liked to say, and until when it cannot. */
export interface LostLine {
  readonly untilMs: number;
  readonly held: { type: string; text: string }[];
}

/** Everything that changes about a character. */
export interface Life {
  readonly persona: Persona;
  readonly rng: Random;
  /** What monsters have on them is a matter of its own. */
  readonly lootRng: Random;
  session: Session | null;
  /** When somebody who is offline comes back, milliseconds. */
  loginAtMs: number;
  /** Between dying and rising at the lifestone. */
  dead: boolean;
  beats: number;
  lastBeatMs: number;
  at: Position;
  health: number;
  stamina: number;
  mana: number;
  /** Percent. */
  vitae: number;
  /** Kills until a percent of vitae is worked off. */
  vitaeKills: number;
  totalDeaths: number;
  totalRares: number;
  totalXp: number;
  vtState: string;
  tasks: Task[];
  mobs: Mob[];
  /** Ids of the monsters it meets, and of the things it finds. */
  nextMobId: number;
  nextItemId: number;
  /** As they truly are, whatever of them its client knows. */
  items: Item[];
  tapers: number;
  tapersSent: number;
  quests: QuestFlag[];
  book: CombatBook;
  /** The radar window of some browser is open. */
  radar: boolean;
  /** Null while the plugin has its connection. */
  lostLine: LostLine | null;
  /** Things to be done, each at its time. */
  later: { atMs: number; act: () => void }[];
  /** Lines heard since the last beat. */
  inbox: { text: string; color: number }[];
  commands: string[];
  /** Somebody asked for the map of the dungeon around. */
  mapWanted: boolean;
  portalsSeen: Map<string, number>;
  due: Due;
  vitalsSent: string;
  vitalsSentAtMs: number;
  positionShared: string;
  memMb: number;
  cpuPct: number;
  handles: number;
  latencyMs: number;
}
