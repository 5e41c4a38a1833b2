import { type Supply, supplies } from "../facts/supplies";
import type { Random } from "../random";
import { ammunitionFor } from "./ammunition";
import type { Thing } from "./item";
import { MASTERY } from "./ranged";
import { supplyOf } from "./supply";
import { leastWeaponSkill, type Wearer } from "./wearer";

const FOR_ALL =
  "Trade Note (250,000), Trade Note (100,000), Massive Mana Charge, Stamina Elixir, Health Elixir, Ust, Pyreal, " +
  "Aged Legendary Key, Legendary Key";
const BY_STYLE: Readonly<Record<Wearer["build"]["style"], string>> = {
  melee: "Treated Healing Kit, Peerless Lockpick",
  missile: "Treated Healing Kit, Superb Lockpick",
  magic: "Mana Elixir, Platinum Scarab, Mana Scarab, Silver Scarab",
};
const PIERCING = 2;

/** What everybody has in the packs: money, potions, kits, components, and something to shoot with. */
export function provisions(rng: Random, { build, level }: Wearer): Thing[] {
  const things = `${FOR_ALL}, ${BY_STYLE[build.style]}`
    .split(", ")
    .map((name) => someOf(rng, supplyNamed(name)));
  if (build.style !== "missile") return things;
  return [...things, ammunitionFor(MASTERY.bow, PIERCING, leastWeaponSkill(level), rng.int(200, 1000))];
}

function someOf(rng: Random, supply: Supply): Thing {
  const count = rng.int(1, Math.min(supply.stackMax, supply.stackMax > 1000 ? supply.stackMax : 100));
  return supplyOf(supply, count, supply.uses > 0 ? rng.int(1, supply.uses) : 0);
}

function supplyNamed(name: string): Supply {
  const supply = supplies.find((one) => one.name === name);
  if (!supply) throw new Error(`no supply is called "${name}"`);
  return supply;
}
