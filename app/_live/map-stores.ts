import type { ColoredCharacter } from "@/app/_map/marker-colors";
import type { CharacterReading, MapStores } from "@/app/_map/types";
import { type Character, STALE_AFTER_MS } from "./character";
import type { LiveWorld } from "./live-world";
import { type Changing, Signal } from "./signal";

/** What the colour of a marker tells, which the user may change at any time. */
export type MarkerColors = Changing & { colorOf(character: ColoredCharacter): string };

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

  constructor(
    private readonly world: LiveWorld,
    private readonly colors: MarkerColors,
  ) {
    super();
    world.characters.subscribe(() => this.changed());
    world.unseenAlerts.subscribe(() => this.#everything());
    colors.subscribe(() => this.#everything());
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
    const { ns, ew, z, heading, timestamp, char_tag } = character.telemetry;
    const { clock, connection, unseenAlerts } = this.world;
    const { name, state } = character;
    const atMs = connection.isConnected ? character.telemetryAtMs : clock.now() - DEAF_AGE_MS;
    return {
      name,
      ns,
      ew,
      z,
      heading,
      state,
      receivedAt: atMs - clock.sleptMs(),
      timestamp,
      color: this.colors.colorOf({
        name,
        state,
        health: character.vitals?.health_percentage ?? null,
        group: char_tag,
      }),
      dungeon: character.dungeon,
      alerted: unseenAlerts.has(name),
    };
  }
}

/** Trails, portals, heat and pins are the live stores themselves. */
export function mapStores(world: LiveWorld, colors: MarkerColors): MapStores {
  return {
    characters: new MapCharacters(world, colors),
    trails: world.trails,
    heat: world.heat,
    portals: world.portals,
    pins: world.pins,
    colors,
    serverNowMs: () => world.serverTime.nowMs(),
  };
}
