import { altPatterns, epithets, type NameParts } from "../facts/name-parts";
import type { Random } from "../random";

/** The game's own limit. */
const NAME_CHARS_MAX = 32;
/** Alts come once there are mains enough that they don't all play on the same few. */
const MAINS_MIN = 12;

/** Gives each character a name of its people; no two differ only by letter case. */
export class NameGiver {
  readonly #taken = new Set<string>();
  readonly #mains: string[] = [];

  constructor(readonly rng: Random) {}

  /** An alt's name plays on the name of somebody who already has one. */
  give(parts: NameParts): string {
    for (;;) {
      const name = this.#mains.length > MAINS_MIN && this.rng.chance(0.13) ? this.#alt() : this.#main(parts);
      if (name.length > NAME_CHARS_MAX || this.#taken.has(name.toLowerCase())) continue;
      this.#taken.add(name.toLowerCase());
      if (!/[ '-]/.test(name)) this.#mains.push(name);
      return name;
    }
  }

  /** Admin characters carry a plus before their name. */
  giveAdmin(parts: NameParts): string {
    return `+${this.give(parts)}`;
  }

  #alt(): string {
    return this.rng.pick(altPatterns).replace("{main}", this.rng.pick(this.#mains));
  }

  #main(parts: NameParts): string {
    const { rng } = this;
    const start = rng.pick(parts.starts);
    const joint = rng.weighted([
      ["", 14],
      ["'", 2],
      ["-", 1],
    ] as const);
    const end = rng.pick(parts.ends);
    const first = start + joint + (joint === "-" ? capital(end) : end);
    if (rng.chance(0.22)) return `${first} ${rng.pick(parts.families)}`;
    if (rng.chance(0.06)) return `${first} ${rng.pick(epithets)}`;
    return first;
  }
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
