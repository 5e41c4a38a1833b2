import type { CharacterSummary } from "./summarize";

/** How stale `characters.last_seen_at` may be. */
const renewMs = 60_000;

/** More names than a guild can have; a plugin that invents names must not fill the memory. */
const namesMax = 10_000;

/**
 * What this process already wrote of each character. Nearly every flush would write the same row again: with
 * this it does so once a minute, or when tag or version change.
 */
export class SeenCache {
  readonly #written = new Map<string, CharacterSummary>();

  /** Those of the summaries that are worth writing. */
  news(summaries: readonly CharacterSummary[]): CharacterSummary[] {
    return summaries.filter((summary) => {
      const written = this.#written.get(summary.character_name);
      if (!written) return true;
      return (
        Date.parse(summary.last_seen_at) - Date.parse(written.last_seen_at) >= renewMs ||
        (summary.char_tag ?? written.char_tag) !== written.char_tag ||
        (summary.plugin_version ?? written.plugin_version) !== written.plugin_version
      );
    });
  }

  /** To be called once the transaction that wrote them is committed. */
  remember(summaries: readonly CharacterSummary[]): void {
    if (this.#written.size + summaries.length > namesMax) this.#written.clear();
    for (const summary of summaries) {
      const before = this.#written.get(summary.character_name);
      this.#written.set(summary.character_name, {
        ...summary,
        char_tag: summary.char_tag ?? before?.char_tag ?? null,
        plugin_version: summary.plugin_version ?? before?.plugin_version ?? null,
      });
    }
  }
}
