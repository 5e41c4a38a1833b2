import { killLines } from "../facts/chatter";
import { KILLS_PER_RARE } from "../facts/rares";
import { makeItem } from "../loot/item";
import { appraised } from "../loot/known";
import { freePlaces, movedTo } from "../loot/pack-space";
import { pickRare, rareThing } from "../loot/rare";
import { rollLoot } from "../loot/roll-loot";
import type { Tier } from "../loot/tiers";
import { distance } from "../world/atlas";
import { addItem, appraiseLater, clientSeconds, later } from "./belongings";
import { wearIfBetter } from "./better-gear";
import { plainName } from "./chatter";
import type { Life, Mob } from "./life";
import { countKill, questCountdown, questFields } from "./quests";
import { CHAT, hear, type Scene } from "./scene";

/** Kills that work off one percent of vitae. */
const KILLS_PER_VITAE = 12;
const LOOT_CHANCE = 0.06;
const HOARDERS_LOOT_CHANCE = 0.3;
/** Who is no hoarder leaves the rest on the ground. */
const ITEMS_MAX = 90;
/** Half of it the macro looks at while it lies in the corpse. */
const SEEN_CHANCE = 0.5;
/** How rich the treasure of monsters is, by how strong they are. */
const TREASURE_TIERS: readonly Tier[] = [1, 3, 5, 6, 7, 8];
/** Kills between two reports of a kill task; the last one is always told. */
const TASK_REPORT_EVERY = 5;

/** What follows a kill: counters, experience, tasks, loot, and now and then a rare. */
export function killed(life: Life, mob: Mob, scene: Scene): void {
  const { rng } = life;
  const monsterName = mob.monster.name;
  life.book.kill(monsterName);
  life.totalXp += Math.round(rng.between(4_000, 12_000) * mob.monster.tier ** 2);
  workOffVitae(life);
  if (rng.chance(0.04)) hear(life, rng.pick(killLines).replace("{mob}", monsterName), CHAT.broadcast);
  tellTask(life, monsterName, scene);
  loot(life, mob, scene);
  if (rng.chance(scene.eventful / KILLS_PER_RARE)) findRare(life, scene);
}

function workOffVitae(life: Life): void {
  if (life.vitae === 0 || ++life.vitaeKills < KILLS_PER_VITAE) return;
  life.vitaeKills = 0;
  life.vitae--;
  const text =
    life.vitae > 0 ? `Your vitae has recovered to ${100 - life.vitae}%.` : "Your vitae is whole again.";
  hear(life, text, CHAT.magic);
}

function tellTask(life: Life, monster: string, scene: Scene): void {
  const flag = countKill(life.quests, monster, scene.nowMs);
  if (!flag) return;
  const done = flag.solves === flag.fact.maxSolves;
  if (done) hear(life, `You have completed ${flag.fact.name}!`, CHAT.broadcast);
  if (!done && flag.solves % TASK_REPORT_EVERY !== 0) return;
  const { speaksNew } = life.persona.dialect;
  scene.emit(life, "quest", speaksNew ? questFields(flag) : questCountdown(flag, scene.nowMs));
}

function loot(life: Life, { monster }: Mob, scene: Scene): void {
  const { rng, persona } = life;
  if (!rng.chance(persona.hoards ? HOARDERS_LOOT_CHANCE : LOOT_CHANCE)) return;
  if (!persona.hoards && life.items.length >= ITEMS_MAX) return;
  const [place] = freePlaces(life.items, persona.playerId);
  if (!place) {
    hear(life, "Your packs are too full to carry that!", CHAT.system);
    return;
  }
  const found = movedTo(
    makeItem(life.nextItemId++, rollLoot(life.lootRng, TREASURE_TIERS[monster.tier - 1] ?? 1)),
    place,
  );
  const item = rng.chance(SEEN_CHANCE) ? appraised(found, clientSeconds(life, scene.nowMs)) : found;
  addItem(life, scene, item);
  if (item.LastIdTime === 0) appraiseLater(life, scene, item, (seen) => wearIfBetter(life, scene, seen));
}

function findRare(life: Life, scene: Scene): void {
  if (!life.session) return;
  const { rng, persona } = life;
  const rare = pickRare(rng);
  const { name } = rare;
  life.session.rares++;
  life.totalRares++;
  const { ns, ew, z } = life.at;
  const find = {
    name,
    ew: Math.round(ew * 100) / 100,
    ns: Math.round(ns * 100) / 100,
    z: Math.round(z * 1000) / 1000,
  };
  scene.emit(life, "rare", { ...find });
  if (persona.dialect.tellsRaresTwice) {
    later(life, scene.nowMs + rng.int(1_500, 6_000), () => scene.emit(life, "rare", { ...find }));
  }
  const [place] = freePlaces(life.items, persona.playerId);
  if (place) {
    const item = movedTo(makeItem(life.nextItemId++, rareThing(rare)), place);
    addItem(life, scene, item);
    appraiseLater(life, scene, item);
  }
  const line = `${plainName(life)} has discovered the ${name}!`;
  for (const other of scene.lives) {
    if (other.session && distance(other.at, life.at) < 0.3) hear(other, line, CHAT.system);
  }
}
