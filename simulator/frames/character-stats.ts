import type { JsonObject } from "@/server/contract";
import { attributeKeys, skillKeys, specialisedSkills } from "../facts/skills";
import type { Life } from "../life/life";
import { leastWeaponSkill } from "../loot/wearer";

const LUMINANCE_MAX = 1_500_000;

/** Attributes, skills, allegiance and properties; the same every ten minutes but for what play has changed. */
export function characterStatsFields(life: Life): JsonObject {
  const { persona } = life;
  const rng = persona.rng.fork("sheet");
  const { level, build } = persona;
  const attributes = attributeKeys.map((key) => {
    const creation = rng.int(10, 100);
    const base = Math.min(290, creation + Math.round(level * 0.7));
    return [key, { base, creation, current: base + 40 }] as const;
  });
  const skills = skillKeys.map((key) => {
    const special = specialisedSkills[build.style].includes(key);
    const training = special ? "Specialized" : rng.chance(0.45) ? "Trained" : "Untrained";
    const gift = training === "Untrained" ? rng.int(5, 60) : rng.int(0, 40);
    const base =
      gift +
      (special ? leastWeaponSkill(level) : training === "Untrained" ? 0 : 80 + Math.round(level * 1.1));
    return [key, { base, current: base + (training === "Untrained" ? 10 : 80), training }] as const;
  });
  const vital = (current: number, max: number) => ({ base: Math.round(max * 0.8), current, max });
  return {
    level,
    race: persona.heritage,
    gender: persona.gender,
    birth: `${rng.int(1, 12)}/${rng.int(1, 28)}/${rng.int(2017, 2025)} ${rng.int(1, 12)}:${rng.int(10, 59)}:00 PM`,
    total_xp: life.totalXp,
    unassigned_xp: Math.round(life.totalXp * 0.01),
    skill_credits: rng.int(0, 4),
    luminance_earned: level >= 200 ? rng.int(0, LUMINANCE_MAX) : 0,
    luminance_total: LUMINANCE_MAX,
    deaths: life.totalDeaths,
    current_title: rng.int(1, 200),
    titles: [...new Set(Array.from({ length: 8 }, () => rng.int(1, 600)))],
    attributes: Object.fromEntries(attributes),
    vitals: {
      health: vital(life.health, persona.maxHealth),
      stamina: vital(life.stamina, persona.maxStamina),
      mana: vital(life.mana, persona.maxMana),
    },
    skills: Object.fromEntries(skills),
    allegiance: {
      name: persona.allegianceName,
      rank: rng.int(1, 9),
      followers: rng.int(0, 30),
      monarch: { name: "Old Grimshanks", race: "Aluvian", rank: 10, followers: 214 },
      patron: { name: "Velmora the Patient", race: "Sho", rank: 7 },
    },
    properties: {
      "307": rng.int(0, 20),
      "308": rng.int(0, 20),
      "218": rng.int(0, 1),
      "233": rng.int(0, 1),
      "333": level >= 200 ? rng.int(0, 5) : 0,
      "334": level >= 200 ? rng.int(0, 5) : 0,
      "370": rng.int(0, 12),
      "374": rng.int(0, 12),
      "390": rng.int(0, 3),
    },
  };
}
