import type { StoryFrame, StoryTime } from "@/app/stories/story";
import type { CombatDeltas, CombatStats } from "@/server/contract/http/combat";
import type { CombatStatsEvent } from "@/server/contract/messages/combat";
import {
  type CombatTree,
  type Counters,
  cellsOf,
  type Element,
  type MonsterCombat,
  mapValues,
  type Side,
  totalsOf,
} from "@/server/figures/combat-tree";

type Foe = {
  readonly name: string;
  readonly element: Element;
  readonly isCaster?: boolean;
  readonly kills: number;
};

/** What is hunted in the ice, the most frequent first. */
const foes: readonly Foe[] = [
  { name: "Ruschk Sadist", element: "cold", kills: 131 },
  { name: "Ruschk Laktar", element: "cold", kills: 96 },
  { name: "Frozen Wight Archer", element: "pierce", kills: 61 },
  { name: "Frozen Wight Sorcerer", element: "cold", isCaster: true, kills: 47 },
  { name: "Fallen Creeper", element: "acid", kills: 33 },
  { name: "Tusker Silver", element: "bludgeon", kills: 29 },
  { name: "Insatiable Eater", element: "slash", kills: 24 },
  { name: "Grave Rat", element: "pierce", kills: 18 },
  { name: "Void Lord", element: "nether", isCaster: true, kills: 9 },
  { name: "Storm Lord Adjanite Zefir", element: "electric", isCaster: true, kills: 5 },
  { name: "Archon of the Deep Winter", element: "typeless", isCaster: true, kills: 1 },
  { name: "Drudge Stalker", element: "bludgeon", kills: 0 },
];

export type Style = {
  readonly weapon: Element;
  readonly isCaster?: boolean;
  /** Of a normal hit. */
  readonly damage: number;
  /** Of a hundred attacks. */
  readonly misses: number;
  readonly crits: number;
};

export const swordsman: Style = { weapon: "fire", damage: 520, misses: 4, crits: 14 };
export const archer: Style = { weapon: "pierce", damage: 430, misses: 7, crits: 22 };
export const mage: Style = { weapon: "electric", isCaster: true, damage: 610, misses: 11, crits: 8 };
export const voidMage: Style = { weapon: "nether", isCaster: true, damage: 480, misses: 3, crits: 12 };

/** Everything that somebody of this style fought; `scale` for how long. */
export function fought(style: Style, scale = 1, those: readonly Foe[] = foes): CombatTree {
  const monsters = Object.fromEntries(those.map((foe, at) => [foe.name, fightOf(foe, at, style, scale)]));
  return { totals: totalsOf(Object.values(monsters)), monsters };
}

/** So many kinds that a lifetime cannot keep them all by name. */
export function foesInPlenty(count: number): readonly Foe[] {
  return Array.from({ length: count }, (_, at) => {
    const { name, ...foe } = foes[at % foes.length] ?? { name: "Drudge", element: "bludgeon", kills: 1 };
    const kills = Math.ceil((foe.kills * 4) / (1 + at / 20));
    return { ...foe, kills, name: at < foes.length ? name : `${name} ${Math.floor(at / foes.length) + 1}` };
  });
}

function fightOf(foe: Foe, nth: number, style: Style, scale: number): MonsterCombat {
  const kills = Math.round(foe.kills * scale);
  const attacks = Math.max(3, Math.round(kills * (3.2 + (nth % 4) * 0.4)));
  const failed = Math.round((attacks * style.misses) / 100);
  const blows = blowsOf(attacks - failed, style.damage * (1 + (nth % 5) * 0.06), style.crits);
  const returned = Math.round(attacks * 0.8);
  const missed = Math.round(returned * (foe.isCaster ? 0.35 : 0.82));
  const wounds = blowsOf(returned - missed, 24 + nth * 5, 6);
  const type = style.isCaster ? "magic" : "melee_missile";
  const foeType = foe.isCaster ? "magic" : "melee_missile";
  return {
    kills,
    aetheria_surges: Math.round(attacks / 90),
    cloak_surges: Math.round((returned - missed) / 25),
    offense: {
      [type]: { [style.weapon]: blows, unknown: failures(failed) },
      // An off-hand swing now and then.
      ...(nth < 3 && !style.isCaster && { magic: { typeless: blowsOf(Math.round(attacks / 14), 190, 0) } }),
    },
    defense: { [foeType]: { [foe.element]: wounds, unknown: failures(missed) } },
  };
}

function blowsOf(landed: number, damage: number, critsOfHundred: number): Counters {
  const crits = Math.round((landed * critsOfHundred) / 100);
  return {
    attacks: landed,
    failed: 0,
    crits,
    normal_damage: Math.round((landed - crits) * damage),
    max_normal: landed > crits ? Math.round(damage * 1.4) : 0,
    crit_damage: Math.round(crits * damage * 2.3),
    max_crit: crits > 0 ? Math.round(damage * 3) : 0,
  };
}

function failures(failed: number): Counters {
  return { ...blowsOf(0, 0, 0), attacks: failed, failed };
}

const SESSION_S = 8_049;

/** What the server knows of somebody who has played for two hours; the last report came so many seconds ago. */
export function combatStats(
  time: StoryTime,
  character_name: string,
  style: Style,
  secondsAgo = 20,
): CombatStats {
  const updated_at = time.ago(secondsAgo);
  return {
    character_name,
    session: { session_id: "9f2c", started_at: time.ago(SESSION_S), updated_at, ...fought(style) },
    lifetime: { updated_at, ...fought(style, 41) },
  };
}

/** The last hour by the minute, with a rest in it. */
export function combatDeltas(time: StoryTime, character_name: string, style: Style): CombatDeltas {
  const minutes = Array.from({ length: 59 }, (_, at) => at + 1).filter((ago) => ago < 21 || ago > 29);
  return {
    character_name,
    next_cursor: null,
    deltas: minutes.toReversed().map((ago) => ({
      timestamp: `${time.ago(ago * 60).slice(0, 16)}:00.000Z`,
      monster: "Ruschk Sadist",
      kills: 4 + (ago % 3),
      damage_given: Math.round(style.damage * (22 + ((ago * 7) % 9))),
      damage_received: 480 + ((ago * 53) % 210),
      aetheria_surges: 0,
      cloak_surges: 0,
      offense: {},
      defense: {},
    })),
  };
}

/** The plugin's next report: the fight with the two most frequent foes goes on. */
export function combatReport(
  time: StoryTime,
  character_name: string,
  style: Style,
  step: number,
): StoryFrame {
  const [first, second, ...others] = foes;
  if (!first || !second) throw new Error("there is nothing to fight");
  const { monsters, totals } = fought(style, 1, [
    { ...first, kills: first.kills + step },
    { ...second, kills: second.kills + Math.floor(step / 3) },
    ...others,
  ]);
  return {
    type: "combat_stats",
    character_name,
    session_id: "9f2c",
    timestamp: new Date().toISOString(),
    kill_counts_in_attacks: false,
    session: { started_at: time.ago(SESSION_S), totals: { ...totals }, monsters: wireMonsters(monsters) },
  };
}

type WireMonsters = CombatStatsEvent["session"]["monsters"];
type WireSide = WireMonsters[string]["offense"];

function wireMonsters(monsters: CombatTree["monsters"]): WireMonsters {
  return mapValues(monsters, (monster) => ({
    ...monster,
    offense: wireSide(monster.offense),
    defense: wireSide(monster.defense),
  }));
}

function wireSide(side: Side): WireSide {
  const wire: WireSide = {};
  for (const { type, element, counters } of cellsOf(side))
    wire[type] = { ...wire[type], [element]: { ...counters } };
  return wire;
}
