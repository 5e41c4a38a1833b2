import { killLines } from "../facts/chatter";
import { KILLS_PER_RARE, raresByTier, tierWeights } from "../facts/rares";
import { distance } from "../world/atlas";
import { plainName } from "./chatter";
import { dropLoot, rareItem } from "./inventory";
import { itemFields } from "./items";
import type { Life, Mob } from "./life";
import { countKill, questCountdown, questFields } from "./quests";
import { CHAT, hear, type Scene } from "./scene";

/** Kills that work off one percent of vitae. */
const KILLS_PER_VITAE = 12;
const LOOT_CHANCE = 0.06;
const SPARE_ITEMS_MAX = 90;
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
  if (rng.chance(LOOT_CHANCE) && life.items.length < SPARE_ITEMS_MAX) loot(life, scene);
  if (rng.chance(1 / KILLS_PER_RARE)) findRare(life, scene);
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

function loot(life: Life, scene: Scene): void {
  const item = dropLoot(life.persona, life.rng, life.nextObjectId++);
  life.items.push(item);
  const signed = life.persona.dialect.name !== "current";
  scene.emit(life, "inventory_delta", { action: "add", item: itemFields(item, signed) });
}

function findRare(life: Life, scene: Scene): void {
  if (!life.session) return;
  const { rng } = life;
  const name = rng.pick(raresByTier[rng.weighted(tierWeights)] ?? ["Infinite Leather"]);
  life.session.rares++;
  life.totalRares++;
  const item = rareItem(life.persona, name, life.nextObjectId++, rng);
  life.items.push(item);
  const { ns, ew, z } = life.at;
  scene.emit(life, "rare", {
    name,
    ew: Math.round(ew * 100) / 100,
    ns: Math.round(ns * 100) / 100,
    z: Math.round(z * 1000) / 1000,
  });
  scene.emit(life, "inventory_delta", {
    action: "add",
    item: itemFields(item, life.persona.dialect.name !== "current"),
  });
  const line = `${plainName(life)} has discovered the ${name}!`;
  for (const other of scene.lives) {
    if (other.session && distance(other.at, life.at) < 0.3) hear(other, line, CHAT.system);
  }
}
