import { OBJECT_CLASS } from "@/server/facts/object-classes";
import { type EssenceKind, essenceKinds, essenceRanks } from "../facts/essences";
import type { Random } from "../random";
import { bagOf, CATEGORY, INT, type Property, type Thing } from "./item";
import { middling, oddsOf, type Tier } from "./tiers";

const SUMMONING = 54;
const ESSENCE_USES = 50;
const ESSENCE_RATINGS = [
  INT.damageRating,
  INT.damageResistRating,
  INT.critRating,
  INT.critResistRating,
  INT.critDamageRating,
  INT.critDamageResistRating,
];

/** What a summoner calls a pet with. The better treasure gives it ratings. */
export function rollEssence(rng: Random, tier: Tier): Thing {
  const kind = rng.pick(essenceKinds);
  const rank = Math.min(essenceRanks.length - 1, rng.int(Math.max(0, tier - 4), Math.max(1, tier - 2)));
  const [, skill, level] = essenceRanks[rank] ?? [50, 310, 40];
  const isBest = rank === essenceRanks.length - 1;
  const rated = tier > 5 ? ESSENCE_RATINGS.filter(() => rng.chance(0.5)) : [];
  return {
    name: essenceName(kind, rank),
    objectClass: OBJECT_CLASS.misc,
    ints: bagOf([
      [INT.burden, 50],
      [INT.value, 4000 + rank * 1000],
      [INT.usesMax, ESSENCE_USES],
      [INT.uses, rng.chance(0.7) ? ESSENCE_USES : rng.int(1, ESSENCE_USES)],
      [INT.wcid, kind.wcids[rank] ?? 0],
      [INT.icon, kind.icon],
      [INT.category, CATEGORY.misc],
      [INT.workmanship, middling(rng, oddsOf(tier).workmanship)],
      [INT.useSkill, SUMMONING],
      [INT.useSkillLevel, skill],
      [INT.useLevel, level],
      ...(isBest ? [[INT.useSpecialization, SUMMONING] as const] : []),
      ...rated.map((rating): Property => [rating, rng.int(1, 3 * tier - 9)]),
    ]),
  };
}

function essenceName({ names }: EssenceKind, rank: number): string {
  const [weak = "", strong = "", best = ""] = names;
  if (rank === essenceRanks.length - 1) return best;
  const [pet] = essenceRanks[rank] ?? [50];
  return `${rank < 3 ? weak : strong} Essence (${pet})`;
}
