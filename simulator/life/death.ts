import { deathLines } from "../facts/chatter";
import type { Monster } from "../facts/monsters";
import { nameOf } from "../loot/item";
import { isBound, isSpare, removeItem } from "./belongings";
import type { Life } from "./life";
import { CHAT, hear, type Scene } from "./scene";
import { STATE, wait } from "./tasks";

const VITAE_PER_DEATH = 5;
const VITAE_MAX = 40;
const DYING_MS = 4_500;

/** Falls: vitae, a lost item or two, and the lifestone. Whatever was planned is forgotten. */
export function die(life: Life, killer: Monster, scene: Scene): void {
  if (!life.session) return;
  const { rng } = life;
  life.dead = true;
  life.health = 0;
  life.vitae = Math.min(VITAE_MAX, life.vitae + VITAE_PER_DEATH);
  life.vitaeKills = 0;
  life.session.deaths++;
  life.totalDeaths++;
  life.mobs = [];
  hear(life, rng.pick(deathLines).replace("{mob}", killer.name), CHAT.broadcast);
  dropOne(life, scene);
  const stone = scene.atlas.landNear(life.persona.home.lifestone, 0.06, rng);
  life.tasks = [
    wait(DYING_MS, STATE.rest),
    { kind: "jump", to: stone, reason: "death" },
    { kind: "rise" },
    wait(rng.int(8_000, 25_000), STATE.rest),
    wait(rng.int(12_000, 40_000), STATE.buff),
  ];
}

/** Back on one's feet. */
export function rise(life: Life): void {
  life.dead = false;
  life.health = Math.round(life.persona.maxHealth * 0.75);
  life.stamina = Math.round(life.persona.maxStamina * 0.75);
  life.mana = Math.round(life.persona.maxMana * 0.75);
}

function dropOne(life: Life, scene: Scene): void {
  const spare = life.items.filter((item) => isSpare(life, item) && !isBound(item));
  if (spare.length === 0) return;
  const item = life.rng.pick(spare);
  removeItem(life, scene, item);
  hear(life, `You lost: ${nameOf(item)}.`, CHAT.system);
}
