import type { Monster } from "../facts/monsters";
import type { Blow } from "./combat-book";
import type { Life } from "./life";
import { CHAT, hear } from "./scene";

/** Few plugins pass on the lines of every fight; these stand for the rest. */
const TELLING_CHANCE = 0.004;

/** Now and then a blow is told in the chat window: one's own, or the monster's. */
export function tellBlow(
  life: Life,
  { name }: Monster,
  element: string,
  { failed, crit, damage }: Blow,
): void {
  const { rng, persona } = life;
  if (!rng.chance(TELLING_CHANCE)) return;
  if (rng.chance(0.3)) {
    hear(life, `You evaded ${name}!`, CHAT.combatEnemy);
  } else if (persona.build.style === "magic") {
    const line = failed
      ? `${name} resists your spell`
      : `You blast ${name} for ${damage} points with your ${element} spell.`;
    hear(life, line, failed ? CHAT.magic : CHAT.spellcasting);
  } else if (failed) {
    hear(life, `${name} evaded your attack.`, CHAT.combatSelf);
  } else {
    hear(
      life,
      `${crit ? "Critical hit! " : ""}You hit ${name} for ${damage} points of ${element} damage!`,
      CHAT.combatSelf,
    );
  }
}
