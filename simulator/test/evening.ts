import { type KnownPluginEvent, parsePluginFrame } from "@/server/contract";
import type { SimFrame } from "../life/scene";
import { createWorld } from "../world/world";

/** A frame with what a server makes of it. */
export interface Said<Event extends KnownPluginEvent = KnownPluginEvent> {
  frame: SimFrame;
  event: Event;
}

/** What a fleet said over some hours, by type and by character. */
export class Evening {
  readonly said: readonly Said[];
  readonly #byType = new Map<string, Said[]>();

  /** @throws Error when a frame does not parse */
  constructor(readonly frames: readonly SimFrame[]) {
    this.said = frames.map((frame) => {
      const parsed = parsePluginFrame(frame.text, frame.t);
      if (!parsed.ok || !parsed.known) throw new Error(`does not parse: ${frame.text}`);
      return { frame, event: parsed.event };
    });
    for (const entry of this.said) {
      const own = this.#byType.get(entry.event.type);
      if (own) own.push(entry);
      else this.#byType.set(entry.event.type, [entry]);
    }
  }

  static live(options: { seed: string; characters: number; hours: number; eventful: number }): Evening {
    const startMs = Date.UTC(2026, 10, 22, 20);
    const world = createWorld({ ...options, startMs });
    return new Evening(world.advance(startMs + options.hours * 3_600_000));
  }

  ofType<Type extends KnownPluginEvent["type"]>(
    type: Type,
  ): Said<Extract<KnownPluginEvent, { type: Type }>>[] {
    const isOne = (said: Said): said is Said<Extract<KnownPluginEvent, { type: Type }>> =>
      said.event.type === type;
    return (this.#byType.get(type) ?? []).filter(isOne);
  }
}

/** Entries by the character that said them, in their order. */
export function byCharacter<Event extends KnownPluginEvent>(
  said: readonly Said<Event>[],
): Map<string, Said<Event>[]> {
  const groups = new Map<string, Said<Event>[]>();
  for (const entry of said) {
    const own = groups.get(entry.event.character_name);
    if (own) own.push(entry);
    else groups.set(entry.event.character_name, [entry]);
  }
  return groups;
}
