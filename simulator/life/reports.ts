import { landblockHex, landblockOf } from "@/server/facts/coordinates";
import { dungeonName } from "@/server/facts/dungeons";
import { debuffs } from "../facts/buffs";
import { cantripFields } from "../frames/cantrips";
import { characterStatsFields } from "../frames/character-stats";
import { radarFields } from "../frames/radar";
import { telemetryFields } from "../frames/telemetry";
import { asKnown, itemFields } from "../loot/known";
import { distance, SIGHT_UNITS } from "../world/atlas";
import { signsIds, updateItem } from "./belongings";
import { drift } from "./client-figures";
import { taperStack } from "./inventory";
import type { Life } from "./life";
import { questCountdown, questFields } from "./quests";
import type { Scene } from "./scene";
import { shareFields } from "./session";
import { isInDungeon } from "./walk";

const MINUTE_MS = 60_000;
/** Vitals that don't change are repeated this often. */
const VITALS_REPEAT_MS = 10_000;
const LINES_PER_BEAT = 4;
/** A portal in sight is reported again after so long. */
const PORTAL_REPEAT_MS = 10 * MINUTE_MS;
const TAPERS_PER_REPORT = 25;

/** Everything a plugin says of its own accord: telemetry on even beats, vitals on odd ones, the rest when due. */
export function report(life: Life, scene: Scene): void {
  if (life.beats % 2 === 0) {
    drift(life);
    scene.emit(life, "telemetry", telemetryFields(life, scene.nowMs));
    sharePosition(life, scene);
    reportPortals(life, scene);
  } else {
    reportVitals(life, scene);
  }
  for (const line of life.inbox.splice(0, LINES_PER_BEAT)) scene.emit(life, "chat", { ...line });
  if (life.radar) scene.emit(life, "nearby_objects", radarFields(life, scene));
  reportTapers(life, scene);
  reportDue(life, scene);
  if (life.persona.dialect.speaksNew && isInDungeon(life)) reportDungeon(life, scene);
}

function reportVitals(life: Life, scene: Scene): void {
  const { persona } = life;
  const state = `${life.health} ${life.stamina} ${life.mana} ${life.vitae}`;
  if (state === life.vitalsSent && scene.nowMs - life.vitalsSentAtMs < VITALS_REPEAT_MS) return;
  life.vitalsSent = state;
  life.vitalsSentAtMs = scene.nowMs;
  scene.emit(life, "vitals", {
    health_percentage: percent(life.health, persona.maxHealth),
    stamina_percentage: percent(life.stamina, persona.maxStamina),
    mana_percentage: percent(life.mana, persona.maxMana),
    health_current: life.health,
    health_max: persona.maxHealth,
    stamina_current: life.stamina,
    stamina_max: persona.maxStamina,
    mana_current: life.mana,
    mana_max: persona.maxMana,
    vitae: life.vitae,
  });
  if (!persona.shares) return;
  scene.emit(life, "share_vital", {
    ...shareFields(persona),
    health: { cur: life.health, max: persona.maxHealth },
    stamina: { cur: life.stamina, max: persona.maxStamina },
    mana: { cur: life.mana, max: persona.maxMana },
    vitae: life.vitae,
  });
  shareCast(life, scene);
}

function percent(now: number, max: number): number {
  return Math.round((now / max) * 1000) / 10;
}

function sharePosition(life: Life, scene: Scene): void {
  if (!life.persona.shares || life.beats % 4 !== 0) return;
  const { ns, ew, z, heading, cell } = life.at;
  const state = `${ns} ${ew} ${z}`;
  if (state === life.positionShared) return;
  life.positionShared = state;
  const fields = {
    landcell: cell,
    heading: Math.round(heading),
    ns: round4(ns),
    ew: round4(ew),
    z: round4(z),
  };
  scene.emit(life, "share_position", { ...shareFields(life.persona), ...fields });
}

function round4(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

/** Casters tell the others which monster already carries a debuff. */
function shareCast(life: Life, scene: Scene): void {
  const [task] = life.tasks;
  if (life.persona.build.style !== "magic" || task?.kind !== "hunt" || !task.target) return;
  if (!life.rng.chance(0.08)) return;
  const [spellId, durationMs] = life.rng.pick(debuffs);
  const cast = { ...shareFields(life.persona), spell_id: spellId, target: task.target.id };
  scene.emit(life, "share_cast_attempt", { ...cast, skill: 380 + life.persona.tier * 20 });
  if (life.rng.chance(0.8)) scene.emit(life, "share_cast_success", { ...cast, duration_ms: durationMs });
}

function reportPortals(life: Life, scene: Scene): void {
  if (isInDungeon(life)) return;
  const opened = scene.summoned.filter((portal) => distance(portal, life.at) <= SIGHT_UNITS);
  for (const portal of [...scene.atlas.portalsInSight(life.at), ...opened]) {
    const key = `${portal.name} ${portal.ns} ${portal.ew}`;
    const seen = life.portalsSeen.get(key);
    if (seen !== undefined && scene.nowMs - seen < PORTAL_REPEAT_MS) continue;
    life.portalsSeen.set(key, scene.nowMs);
    scene.emit(life, "portal", {
      portal_name: portal.name,
      ns: portal.ns,
      ew: portal.ew,
      z: round4(life.at.z),
    });
  }
}

/** The taper stack shrinks on the client with every cast; the plugin reports it in steps. */
function reportTapers(life: Life, scene: Scene): void {
  if (life.tapersSent - life.tapers < TAPERS_PER_REPORT) return;
  life.tapersSent = life.tapers;
  updateItem(life, scene, taperStack(life.persona, life.tapers));
}

function reportDue(life: Life, scene: Scene): void {
  const { due, persona, rng } = life;
  const { nowMs } = scene;
  const { speaksNew } = persona.dialect;
  if (due.shareRegister <= nowMs) {
    due.shareRegister = Infinity;
    if (persona.shares) scene.emit(life, "share_register", { ...shareFields(persona), heartbeat_s: 10 });
  }
  if (due.inventory <= nowMs) {
    due.inventory = Infinity;
    const items = life.items.map((item) => itemFields(asKnown(item), signsIds(life)));
    scene.emit(life, "full_inventory", { item_count: items.length, items });
  }
  if (due.quests <= nowMs) {
    due.quests = Infinity;
    const quests = life.quests.map((flag) => (speaksNew ? questFields(flag) : questCountdown(flag, nowMs)));
    scene.emit(life, "quest", { quests });
  }
  if (due.stats <= nowMs) {
    due.stats = nowMs + 10 * MINUTE_MS;
    scene.emit(life, "character_stats", characterStatsFields(life));
  }
  if (due.cantrips <= nowMs) {
    due.cantrips = nowMs + 5 * MINUTE_MS;
    if (speaksNew) scene.emit(life, "equipment_cantrip_state", cantripFields(life, nowMs));
  }
  if (due.combat <= nowMs) {
    due.combat = nowMs + MINUTE_MS;
    const session = speaksNew ? life.book.takeSnapshot() : null;
    if (session) scene.emit(life, "combat_stats", { session_id: life.session?.id, session });
  }
  if (due.shareItems <= nowMs) {
    due.shareItems = nowMs + 30_000;
    const items = [{ icon: 8291, name: "Prismatic Taper", count: life.tapers }];
    if (persona.shares && rng.chance(0.7))
      scene.emit(life, "share_items", { ...shareFields(persona), items });
  }
}

/** The floor plan of a dungeon goes out once a session, on entering, and when somebody asks for it. */
function reportDungeon(life: Life, scene: Scene): void {
  const landblock = landblockOf(life.at.cell);
  if (!life.session || (life.session.mapsSent.has(landblock) && !life.mapWanted)) return;
  life.mapWanted = false;
  life.session.mapsSent.add(landblock);
  scene.emit(life, "dungeon_map", {
    landblock: landblockHex(landblock),
    name: dungeonName(landblock),
    z_levels: scene.atlas.dungeon(landblock).floors(),
  });
}
