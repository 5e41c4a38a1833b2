/** A plugin socket, as far as the question goes who speaks for a character. */
export interface Speaker {
  /** Rises with every new socket. */
  readonly serial: number;
  /** The characters it owns; kept by `CommandRoutes`. */
  readonly characters: Set<string>;
  /** Called when a newer socket has taken its last character. */
  onTakenOver(by: Speaker, character: string): void;
}

/** One socket speaks for as many characters as any machine could run, and no more. */
const CHARACTERS_PER_SPEAKER_MAX = 5_000;

/**
 * Which socket speaks for which character: the newest that is connected and has named it. After a reconnect
 * the old socket may linger and even have frames left to read; they count as data, but the route stays.
 */
export class CommandRoutes<S extends Speaker> {
  private readonly owners = new Map<string, S>();

  /** To be called with every valid frame; nearly always the speaker owns the character already. */
  claim(character: string, speaker: S): void {
    const owner = this.owners.get(character);
    if (owner === speaker || (owner !== undefined && owner.serial > speaker.serial)) return;
    if (speaker.characters.size >= CHARACTERS_PER_SPEAKER_MAX) return;
    this.owners.set(character, speaker);
    speaker.characters.add(character);
    if (owner === undefined) return;
    owner.characters.delete(character);
    if (owner.characters.size === 0) owner.onTakenOver(speaker, character);
  }

  /** The socket is gone. */
  release(speaker: S): void {
    for (const character of speaker.characters) this.owners.delete(character);
    speaker.characters.clear();
  }

  ownerOf(character: string): S | undefined {
    return this.owners.get(character);
  }
}
