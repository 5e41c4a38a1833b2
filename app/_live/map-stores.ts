import { characterColor } from "@/app/_map/character-color";
import type { CharacterReading, MapStores } from "@/app/_map/types";
import { type Character, STALE_AFTER_MS } from "./character";
import type { LiveWorld } from "./live-world";
import { Signal } from "./signal";

/** While the page hears nothing the map is told this age: dimmed, but not yet taken off; milliseconds. */
const DEAF_AGE_MS = 2 * STALE_AFTER_MS;

/**
 * The live stores as the map reads them. A reading is made anew only when its character changed; the map asks
 * once per drawn frame, so several packets in one frame cost one conversion.
 */
class MapCharacters extends Signal {
  readonly #made = new Map<string, { from: Character; reading: CharacterReading }>();
  #all = new Map<string, CharacterReading>();
  #madeAt = -1;

  constructor(private readonly world: LiveWorld) {
    super();
    world.characters.subscribe(() => this.changed());
    world.connection.subscribe(() => this.#everything());
    // A silent connection must not make the map believe that everybody left after 30 s.
    world.heartbeat.subscribe(() => {
      if (!world.connection.isConnected) this.#everything();
    });
  }

  get all(): ReadonlyMap<string, CharacterReading> {
    if (this.#madeAt !== this.version) this.#make();
    return this.#all;
  }

  #everything(): void {
    this.#made.clear();
    this.changed();
  }

  #make(): void {
    this.#madeAt = this.version;
    const all = new Map<string, CharacterReading>();
    for (const character of this.world.characters.all.values()) {
      const known = this.#made.get(character.name);
      const reading = known?.from === character ? known.reading : this.#reading(character);
      if (known?.reading !== reading) this.#made.set(character.name, { from: character, reading });
      all.set(character.name, reading);
    }
    this.#all = all;
  }

  #reading(character: Character): CharacterReading {
    const { ns, ew, z, heading, timestamp } = character.telemetry;
    const { clock, connection } = this.world;
    const atMs = connection.isConnected ? character.telemetryAtMs : clock.now() - DEAF_AGE_MS;
    return {
      name: character.name,
      ns,
      ew,
      z,
      heading,
      state: character.state,
      receivedAt: atMs - clock.sleptMs(),
      timestamp,
      color: characterColor(character.name),
      dungeon: character.dungeon,
    };
  }
}

/** Portals and heat are the live stores themselves; trails carry their color already. */
export function mapStores(world: LiveWorld): MapStores {
  return {
    characters: new MapCharacters(world),
    trails: world.trails,
    heat: world.heat,
    portals: world.portals,
  };
}
