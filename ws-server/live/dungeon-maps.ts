import type { Logger } from "pino";
import type { Published } from "../bus/bus";

/** Maps kept in memory, as the text that clients get; beyond either the longest unused go. */
const MAPS_MAX = 200;
const CHARS_MAX = 16 * 1024 * 1024;

export interface DungeonMapParts {
  /** What is stored of a landblock, or null. */
  read(landblock: string): Promise<object | null>;
  log: Logger;
}

/** The dungeons that plugins have shown, for clients that ask: the newest in memory, the others in the database. */
export class DungeonMaps {
  /** Text by landblock, the longest unused first. */
  private readonly texts = new Map<string, string>();
  private chars = 0;

  constructor(private readonly parts: DungeonMapParts) {}

  /** A reader of the bus. */
  readonly note = ({ event, json }: Published): void => {
    if (event.type !== "dungeon_map" || !("landblock" in event)) return;
    if (typeof event.landblock === "string") this.keep(event.landblock, json);
  };

  /**
   * The map as a `dungeon_map` event. While the database is away only what is in memory is known.
   * @param landblock four upper-case hex digits
   * @returns its JSON, or null when there is none
   */
  async find(landblock: string): Promise<string | null> {
    const known = this.texts.get(landblock);
    if (known !== undefined) return this.keep(landblock, known);
    try {
      const stored = await this.parts.read(landblock);
      if (stored === null) return null;
      // A plugin may have shown it while the database was asked, and that is newer.
      return (
        this.texts.get(landblock) ?? this.keep(landblock, JSON.stringify({ type: "dungeon_map", ...stored }))
      );
    } catch (error) {
      this.parts.log.warn({ err: error }, "a dungeon map could not be looked up");
      return null;
    }
  }

  private keep(landblock: string, text: string): string {
    this.chars += text.length - (this.texts.get(landblock)?.length ?? 0);
    this.texts.delete(landblock);
    this.texts.set(landblock, text);
    for (const [oldest, { length }] of this.texts) {
      if (oldest === landblock || (this.texts.size <= MAPS_MAX && this.chars <= CHARS_MAX)) break;
      this.texts.delete(oldest);
      this.chars -= length;
    }
    return text;
  }
}
