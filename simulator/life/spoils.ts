import { killLines } from "../facts/chatter";
import { KILLS_PER_RARE, raresByTier, tierWeights } from "../facts/rares";
import { distance } from "../world/atlas";
import { addItem, appraiseLater, later } from "./belongings";
import { plainName } from "./chatter";
import { dropLoot, rareItem } from "./inventory";
import type { Life, Mob } from "./life";
import { freePlaces, movedTo } from "./pack-space";
import { countKill, questCountdown, questFields } from "./quests";
import { CHAT, hear, type Scene } from "./scene";

/** Kills that work off one percent of vitae. */
const KILLS_PER_VITAE = 12;
const LOOT_CHANCE = 0.06;
const HOARDERS_LOOT_CHANCE = 0.3;
/** Who is no hoarder leaves the rest on the ground. */
const ITEMS_MAX = 90;
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
  loot(life, scene);
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

function loot(life: Life, scene: Scene): void {
  const { rng, persona } = life;
  if (!rng.chance(persona.hoards ? HOARDERS_LOOT_CHANCE : LOOT_CHANCE)) return;
  if (!persona.hoards && life.items.length >= ITEMS_MAX) return;
  const [place] = freePlaces(life.items, persona.playerId);
  if (!place) {
    hear(life, "Your packs are too full to carry that!", CHAT.system);
    return;
  }
  const item = movedTo(dropLoot(rng, life.nextObjectId++), place);
  addItem(life, scene, item);
  if (!item.HasIdData) appraiseLater(life, scene, item);
}

function findRare(life: Life, scene: Scene): void {
  if (!life.session) return;
  const { rng, persona } = life;
  const name = rng.pick(raresByTier[rng.weighted(tierWeights)] ?? ["Infinite Leather"]);
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
  if (place) addItem(life, scene, rareItem(name, life.nextObjectId++, place, rng));
  const line = `${plainName(life)} has discovered the ${name}!`;
  for (const other of scene.lives) {
    if (other.session && distance(other.at, life.at) < 0.3) hear(other, line, CHAT.system);
  }
}
