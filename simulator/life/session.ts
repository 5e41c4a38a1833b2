import { LEVEL_MAX, xpAtLevel } from "@/server/facts/level-xp";
import { firstLootId, taperStackId } from "../loot/item-ids";
import type { Random } from "../random";
import { CombatBook } from "./combat-book";
import { createInventory, taperStack } from "./inventory";
import type { Life } from "./life";
import type { Persona } from "./persona";
import { createQuests } from "./quests";
import { CHAT, type Scene } from "./scene";
import { startingTapers } from "./tapers";
import { STATE, wait } from "./tasks";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** Some clients run for days. */
const DAYS_MS_MAX = 50 * HOUR_MS;
/** Nobody leaves in the first minutes, so that whoever looks sees the whole fleet. */
const STAY_MS_MIN = 10 * MINUTE_MS;
/** Object ids of monsters are far from those of things. */
const FIRST_MOB_ID = 0xc0_00_0000;
const MOB_IDS_PER_CHARACTER = 0x1_0000;

/** A character as it is before its first login. */
export function createLife(persona: Persona, startMs: number, loginAtMs: number): Life {
  const rng = persona.rng.fork("life");
  const tapers = startingTapers(persona, rng);
  return {
    persona,
    rng,
    lootRng: persona.rng.fork("loot"),
    session: null,
    loginAtMs,
    dead: false,
    beats: 0,
    lastBeatMs: loginAtMs,
    at: {
      ns: persona.home.lifestone.ns,
      ew: persona.home.lifestone.ew,
      z: 0.2,
      heading: rng.int(0, 359),
      cell: 0,
    },
    health: persona.maxHealth,
    stamina: persona.maxStamina,
    mana: persona.maxMana,
    vitae: 0,
    vitaeKills: 0,
    totalDeaths: rng.int(3, 40 + persona.level),
    totalRares: rng.int(0, 40),
    totalXp: xpBefore(persona),
    vtState: STATE.rest,
    tasks: [],
    mobs: [],
    nextMobId: FIRST_MOB_ID + persona.index * MOB_IDS_PER_CHARACTER,
    nextItemId: firstLootId(persona.index),
    items: createInventory(persona, tapers),
    tapers,
    tapersSent: tapers,
    quests: createQuests(rng, startMs),
    book: new CombatBook(loginAtMs),
    radar: false,
    lostLine: null,
    later: [],
    inbox: [],
    commands: [],
    mapWanted: false,
    portalsSeen: new Map(),
    due: { inventory: 0, stats: 0, quests: 0, cantrips: 0, combat: 0, shareItems: 0, shareRegister: 0 },
    vitalsSent: "",
    vitalsSentAtMs: 0,
    positionShared: "",
    memMb: rng.int(520, 980),
    cpuPct: rng.between(3, 12),
    handles: rng.int(1150, 1650),
    latencyMs: persona.ping,
  };
}

/** Somewhere on the way to the next level. */
function xpBefore({ level, rng }: Persona): number {
  const from = xpAtLevel(level);
  const to = xpAtLevel(Math.min(LEVEL_MAX, level + 1));
  return Math.round(from + rng.fork("experience").between(0, 0.8) * (to - from));
}

/**
 * Starts the plugin: a new session and its first frame. Sessions that the simulation finds running began up to
 * three hours ago, some more than a day ago, with the kills such a time brings.
 */
export function logIn(life: Life, scene: Scene, alreadyPlaying: boolean): void {
  const { rng, persona } = life;
  const playedMs = alreadyPlaying ? rng.int(2 * MINUTE_MS, rng.chance(0.04) ? DAYS_MS_MAX : 3 * HOUR_MS) : 0;
  const startedAtMs = scene.nowMs - playedMs;
  const length = rng.int(HOUR_MS, 6 * HOUR_MS);
  life.session = {
    id: sessionId(startedAtMs, rng),
    startedAtMs,
    endsAtMs: Math.max(startedAtMs + length, scene.nowMs + STAY_MS_MIN + rng.int(0, 20 * MINUTE_MS)),
    deaths: alreadyPlaying && rng.chance(0.2) ? 1 : 0,
    rares: 0,
    mapsSent: new Set(),
  };
  life.book = new CombatBook(startedAtMs);
  if (alreadyPlaying) rememberKills(life, scene, playedMs);
  life.items = [
    ...life.items.filter((item) => item.Id !== taperStackId(persona.index)),
    taperStack(persona, life.tapers),
  ];
  life.radar = false;
  life.inbox = [];
  life.later = [];
  life.commands = [];
  life.mobs = [];
  life.vitalsSent = "";
  life.portalsSeen.clear();
  scheduleReports(life, scene.nowMs);
  scene.emit(life, "register", registerFields(persona));
}

/** Ends the session with its last combat figures; the frame that says farewell is the last on its socket. */
export function logOut(life: Life, scene: Scene): void {
  const { rng, persona, session } = life;
  const combat = persona.dialect.speaksNew ? life.book.takeSnapshot() : null;
  if (session && combat) scene.emit(life, "combat_stats", { session_id: session.id, session: combat });
  if (persona.shares) scene.emit(life, "share_unregister", shareFields(persona));
  else scene.emit(life, "chat", { text: "Logging off.", color: CHAT.broadcast });
  scene.hangUp(life);
  life.session = null;
  life.radar = false;
  life.mobs = [];
  life.tasks = [wait(rng.int(8_000, 40_000), STATE.buff)];
  life.loginAtMs = scene.nowMs + rng.int(40_000, 12 * MINUTE_MS);
}

export function registerFields(persona: Persona): { [field: string]: unknown } {
  return { player_name: persona.name, char_tag: persona.tag, version: persona.dialect.version };
}

/** What every vital-sharing message carries. */
export function shareFields(persona: Persona): { [field: string]: unknown } {
  return { player_id: persona.playerId, server: "Coldeve", tags: [persona.tag] };
}

function sessionId(startedAtMs: number, rng: Random): string {
  return `${Math.floor(startedAtMs / 1000).toString(16)}-${rng.hex(4)}`;
}

function rememberKills(life: Life, scene: Scene, playedMs: number): void {
  const { rng, persona } = life;
  const grounds = scene.atlas.huntingGrounds.filter(({ tier }) => tier <= persona.tier);
  let kills = Math.round((playedMs / HOUR_MS) * rng.between(150, 420));
  const ground = rng.pick(grounds);
  for (const monster of ground.monsters) {
    const share = monster === ground.monsters.at(-1) ? kills : Math.round(kills * rng.between(0.2, 0.5));
    life.book.remember(monster, share, persona, rng);
    kills -= share;
  }
}

function scheduleReports(life: Life, nowMs: number): void {
  const { rng, due } = life;
  due.shareRegister = nowMs + 1_000;
  due.inventory = nowMs + rng.int(2_000, 6_000);
  due.quests = nowMs + rng.int(5_000, 12_000);
  due.cantrips = nowMs + rng.int(8_000, 20_000);
  due.stats = nowMs + rng.int(10_000, 30_000);
  due.combat = nowMs + rng.int(15_000, 60_000);
  due.shareItems = nowMs + rng.int(10_000, 40_000);
}
