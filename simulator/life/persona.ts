import { ALLEGIANCE, charTags } from "../facts/guild";
import type { Element } from "../facts/monsters";
import { type NameParts, nameParts } from "../facts/name-parts";
import type { Town } from "../facts/towns";
import { type Dialect, dialects } from "../frames/dialect";
import { playerIdOf } from "../loot/item-ids";
import type { Random } from "../random";
import type { Atlas } from "../world/atlas";
import { NameGiver } from "./names";

/** How a character fights. */
export interface Build {
  readonly style: "melee" | "missile" | "magic";
  readonly element: Element;
}

/** What stays the same about a character for as long as the simulation runs. */
export interface Persona {
  readonly index: number;
  readonly name: string;
  readonly heritage: string;
  readonly gender: "Female" | "Male";
  readonly level: number;
  /** Strongest hunting ground it dares, 1 to 6. */
  readonly tier: number;
  readonly tag: string;
  readonly home: Town;
  /** Characters of one party like to hunt in one place and share a fellowship. */
  readonly party: number;
  readonly build: Build;
  /** Unsigned 32-bit object id. */
  readonly playerId: number;
  readonly maxHealth: number;
  readonly maxStamina: number;
  readonly maxMana: number;
  /** Map units per second at a run. */
  readonly runSpeed: number;
  readonly dialect: Dialect;
  /** Takes part in vital sharing. */
  readonly shares: boolean;
  /** Its plugin passes on the open channels (General, Trade), not only what is said to it. */
  readonly listens: boolean;
  /** Goes underground; a plugin that sends no cell id would be shown at the edge of the world there. */
  readonly delves: boolean;
  /** Buys tapers only when there are next to none left. */
  readonly forgetful: boolean;
  /** Has few packs, loots everything and sells late. */
  readonly hoards: boolean;
  /** Keeps loot for the guild, in all the packs there are, and stands about in town for others to come. */
  readonly mule: boolean;
  /** Milliseconds to its game server on a good day. */
  readonly ping: number;
  readonly allegianceName: string;
  /** Parts of the character's own stream of chance. */
  readonly rng: Random;
}

const PARTY_SIZE_MAX = 6;
/** The first admin of a fleet has this index, the others follow at long intervals. */
const FIRST_ADMIN = 5;
const ADMIN_EVERY = 150;
/** The first mule of a fleet has this index, the others follow at short intervals. */
const FIRST_MULE = 3;
const MULE_EVERY = 8;

const HERITAGE_WEIGHTS: readonly (readonly [string, number])[] = [
  ["Aluvian", 8],
  ["Gharu'ndim", 6],
  ["Sho", 6],
  ["Viamontian", 4],
  ["Tumerok", 2],
  ["Lugian", 2],
  ["Empyrean", 1],
];

/** Names, peoples, builds and plugin versions of the whole fleet, from its seed alone. */
export function castPersonas(atlas: Atlas, count: number, rng: Random): Persona[] {
  const names = new NameGiver(rng.fork("names"));
  const personas: Persona[] = [];
  let party = 0;
  let partyLeft = 0;
  for (let index = 0; index < count; index++) {
    if (partyLeft === 0) {
      party++;
      partyLeft = rng.int(1, PARTY_SIZE_MAX);
    }
    partyLeft--;
    personas.push(castPersona(atlas, index, party, names, rng));
  }
  return personas;
}

function castPersona(atlas: Atlas, index: number, party: number, names: NameGiver, rng: Random): Persona {
  const parts = partsOf(rng.weighted(HERITAGE_WEIGHTS));
  const isAdmin = index % ADMIN_EVERY === FIRST_ADMIN;
  const name = isAdmin ? names.giveAdmin(parts) : names.give(parts);
  const own = rng.fork(name);
  const level = own.weighted([
    [275, 6],
    [own.int(200, 274), 4],
    [own.int(90, 199), 2],
    [own.int(20, 89), 1],
  ]);
  const style = own.pick(["melee", "missile", "magic"] as const);
  const mule = index % MULE_EVERY === FIRST_MULE;
  const dialect = own.weighted(dialects.map((entry) => [entry, entry.share] as const));
  return {
    index,
    name,
    heritage: parts.heritage,
    gender: own.pick(["Female", "Male"]),
    level,
    tier: level >= 240 ? 6 : level >= 180 ? 5 : level >= 120 ? 4 : level >= 70 ? 3 : 2,
    tag: own.weighted(charTags),
    home: own.pick(atlas.towns),
    party,
    build: { style, element: own.pick(["slash", "pierce", "bludgeon", "fire", "cold", "acid", "electric"]) },
    playerId: playerIdOf(index),
    maxHealth: Math.round(120 + level * own.between(0.7, 1.25)),
    maxStamina: Math.round(160 + level * own.between(0.8, 1.3)),
    maxMana: Math.round(style === "magic" ? 220 + level * own.between(1.2, 1.9) : 120 + level * 0.8),
    runSpeed: own.between(0.022, 0.036),
    dialect,
    shares: dialect.speaksShare && own.chance(0.45),
    listens: own.chance(0.2),
    delves: dialect.sendsCells && own.chance(0.7),
    forgetful: own.chance(0.15),
    hoards: own.chance(0.1) && !mule,
    mule,
    ping: own.between(22, 140),
    allegianceName: ALLEGIANCE,
    rng: own,
  };
}

function partsOf(heritage: string): NameParts {
  const parts = nameParts.find((entry) => entry.heritage === heritage) ?? nameParts[0];
  if (!parts) throw new Error("there are no name parts");
  return parts;
}
