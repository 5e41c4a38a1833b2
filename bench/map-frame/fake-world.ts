/** Stores full of invented characters for the map bench: seeded, so every run draws the same fleet. */
import { characterColor } from "@/app/_map/character-color";
import type {
  CharacterReading,
  HeatPoint,
  MapPin,
  MapPortal,
  MapStores,
  Trail,
  TrailPoint,
} from "@/app/_map/types";
import { places } from "@/server/facts/places";

const INTERVAL_MS = 2_000;
/** 8 m a second. */
const UNITS_PER_STEP = 0.067;

interface Walker {
  readonly name: string;
  readonly state: CharacterReading["state"];
  ns: number;
  ew: number;
  course: number;
  readonly homeNs: number;
  readonly homeEw: number;
  readonly phase: number;
  readonly silent: boolean;
  readonly dungeon: string | null;
}

export interface FakeWorld {
  readonly stores: MapStores;
  /** Lets the fleet report until told to stop. */
  start(): () => void;
}

export function createFakeWorld(characters: number, trailPoints: number, seed = 1): FakeWorld {
  const random = seeded(seed);
  const towns = places.filter(({ kind }) => kind === "town" || kind === "capital");
  const walkers = Array.from({ length: characters }, (_, i): Walker => {
    const town = towns[Math.floor(random() * Math.min(towns.length, characters / 3))] ?? { ns: 0, ew: 0 };
    const ns = town.ns + (random() - 0.5) * 3;
    const ew = town.ew + (random() - 0.5) * 3;
    return {
      name: `${NAMES[i % NAMES.length] ?? "Drudge"}${i >= NAMES.length ? ` ${Math.floor(i / NAMES.length) + 1}` : ""}`,
      state: i % 11 === 3 ? "idle" : i % 23 === 7 ? "dead" : "moving",
      ns,
      ew,
      homeNs: ns,
      homeEw: ew,
      course: random() * Math.PI * 2,
      phase: random() * INTERVAL_MS,
      silent: i % 29 === 11,
      dungeon: i % 31 === 19 ? "Olthoi Brood Hive" : null,
    };
  });
  const readings = new Map<string, CharacterReading>();
  const trails = new Map<string, Trail & { points: TrailPoint[]; version: number }>();
  const portals: MapPortal[] = towns.slice(0, 40).map((town) => ({
    name: `Portal to ${towns[Math.floor(random() * towns.length)]?.name ?? "nowhere"}`,
    ns: town.ns + (random() - 0.5) * 4,
    ew: town.ew + (random() - 0.5) * 4,
  }));
  const heat: HeatPoint[] = Array.from({ length: 4_000 }, (_, i) => {
    const town = towns[i % 20] ?? { ns: 0, ew: 0 };
    return {
      ns: town.ns + bell(random) * 5,
      ew: town.ew + bell(random) * 5,
      intensity: 1 + Math.floor(random() * 8),
    };
  });
  // A day of a guild: deaths and finds about where people hunt.
  const pins: MapPin[] = Array.from({ length: 600 }, (_, i) => {
    const town = towns[i % 20] ?? { ns: 0, ew: 0 };
    const kind = i % 3 === 0 ? "death" : i % 40 === 1 ? "great" : "common";
    return {
      id: String(i),
      kind,
      character: NAMES[i % NAMES.length] ?? "Drudge",
      what: kind === "death" ? null : "Hieroglyph of Fire",
      ns: town.ns + bell(random) * 4,
      ew: town.ew + bell(random) * 4,
      timeMs: i * 1_000,
      dungeon: null,
    };
  });
  const characterStore = changing({ all: readings });
  const trailStore = changing({ all: trails });
  const perTrail = Math.round(trailPoints / characters);

  const step = (walker: Walker): void => {
    if (walker.state !== "moving") return;
    const homeward = Math.atan2(walker.homeNs - walker.ns, walker.homeEw - walker.ew);
    const away = Math.hypot(walker.homeNs - walker.ns, walker.homeEw - walker.ew);
    walker.course += (random() - 0.5) * 1.1;
    if (away > 2) walker.course = homeward + (random() - 0.5);
    walker.ns += Math.sin(walker.course) * UNITS_PER_STEP;
    walker.ew += Math.cos(walker.course) * UNITS_PER_STEP;
  };
  const report = (walker: Walker, at: number): void => {
    readings.set(walker.name, {
      name: walker.name,
      ns: walker.ns,
      ew: walker.ew,
      z: 20,
      heading: walker.state === "moving" ? (((90 - (walker.course * 180) / Math.PI) % 360) + 360) % 360 : 200,
      state: walker.state,
      receivedAt: at,
      timestamp: new Date(0).toISOString(),
      color: characterColor(walker.name),
      dungeon: walker.dungeon,
      alerted: walker.state === "dead",
    });
    const trail = trails.get(walker.name);
    if (!trail || walker.state !== "moving") return;
    trail.points.push({ ns: walker.ns, ew: walker.ew, at });
    if (trail.points.length > perTrail) trail.points.shift();
    trail.version++;
  };

  const now = performance.now();
  for (const walker of walkers) {
    const points: TrailPoint[] = [];
    for (let i = perTrail; i > 0; i--) {
      step(walker);
      if (walker.state !== "moving") walker.ns += (random() - 0.5) * 0.02;
      points.push({ ns: walker.ns, ew: walker.ew, at: now - walker.phase - i * INTERVAL_MS });
    }
    trails.set(walker.name, { color: characterColor(walker.name), version: 1, points });
    report(walker, now - walker.phase);
  }

  return {
    stores: {
      characters: characterStore,
      trails: trailStore,
      heat: changing({ all: heat }),
      portals: changing({ all: portals }),
      pins: changing({ all: pins }),
    },
    start: () => {
      const timers = walkers
        .filter(({ silent }) => !silent)
        .map((walker) => {
          const tick = (): void => {
            step(walker);
            report(walker, performance.now());
            trailStore.change();
            characterStore.change();
          };
          let repeat: ReturnType<typeof setInterval> | undefined;
          const first = setTimeout(() => {
            tick();
            repeat = setInterval(tick, INTERVAL_MS);
          }, INTERVAL_MS - walker.phase);
          return () => {
            clearTimeout(first);
            clearInterval(repeat);
          };
        });
      return () => {
        for (const stop of timers) stop();
      };
    },
  };
}

function changing<T extends object>(content: T) {
  const listeners = new Set<() => void>();
  const store = {
    ...content,
    version: 1,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    change: () => {
      store.version++;
      for (const listener of listeners) listener();
    },
  };
  return store;
}

/** mulberry32, 0..1. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function bell(random: () => number): number {
  return (random() + random() + random() - 1.5) / 1.5;
}

const NAMES = [
  "Larsson",
  "Mirabel of Arwic",
  "Tuskbane",
  "Ser Aldric",
  "Yuki",
  "Old Ben",
  "Frostwarden",
  "Nali",
  "Bellatrix",
  "Quill",
  "Hoshi",
  "Brannoc",
  "Zahra",
  "Thistle",
  "Ironhand",
  "Sela",
  "Drudgebane",
  "Ulfric",
  "Amun",
  "Kestrel",
  "Paz",
  "Gwyn",
  "Rook",
  "Saffron",
  "Emberly",
  "Orin",
  "Tamsin",
  "Vex",
  "Wren",
  "Jory",
  "Lazuli",
  "Marrow",
  "Nettle",
  "Ondine",
  "Piper",
  "Quince",
  "Rill",
  "Sable",
  "Tansy",
  "Umber",
  "Vesper",
  "Willow",
  "Xanthe",
  "Yarrow",
  "Zephyr",
  "Alder",
  "Birch",
  "Cedar",
  "Dahlia",
  "Elm",
  "Fennel",
  "Gorse",
  "Hazel",
  "Iris",
  "Juniper",
  "Kelp",
  "Linden",
  "Mallow",
  "Nutmeg",
  "Oleander",
] as const;
