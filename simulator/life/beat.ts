import { doLater } from "./belongings";
import { answerCommands } from "./commands";
import { rise } from "./death";
import { askForGear, giveAway } from "./hand-over";
import { huntOn } from "./hunt";
import type { Life, Task } from "./life";
import { findLine, trouble } from "./line";
import { plan } from "./plan";
import { report } from "./reports";
import type { Scene } from "./scene";
import { logIn, logOut } from "./session";
import { shop } from "./shop";
import { burnTapers } from "./tapers";
import { STATE } from "./tasks";
import { place, walk } from "./walk";

/** A character lives in beats of about a second, never quite in step with the others. */
const BEAT_MS = 1000;
const JITTER_MS = 12;
/** Tasks that take no time follow one another within a beat, up to this many. */
const TASKS_PER_BEAT = 4;

/** Lives one beat and says what the plugin would say; returns when the next one is due. */
export function beat(life: Life, scene: Scene): number {
  const dtMs = scene.nowMs - life.lastBeatMs;
  life.lastBeatMs = scene.nowMs;
  if (!life.session) {
    logIn(life, scene, life.beats === 0);
    life.beats++;
    return next(life, scene);
  }
  life.beats++;
  findLine(life, scene);
  recover(life, dtMs);
  act(life, dtMs, scene);
  doLater(life, scene.nowMs);
  answerCommands(life, scene);
  report(life, scene);
  if (trouble(life, scene)) return life.loginAtMs;
  if (scene.nowMs >= life.session.endsAtMs && isFree(life)) {
    logOut(life, scene);
    return life.loginAtMs;
  }
  return next(life, scene);
}

function next(life: Life, scene: Scene): number {
  return scene.nowMs + BEAT_MS + life.rng.int(-JITTER_MS, JITTER_MS);
}

/** Nobody logs out in the middle of a fight or a portal, or without a connection. */
function isFree(life: Life): boolean {
  const [task] = life.tasks;
  return (
    !life.dead &&
    !life.lostLine &&
    (!task || task.kind === "wait" || (task.kind === "hunt" && task.phase === "seek"))
  );
}

function act(life: Life, dtMs: number, scene: Scene): void {
  for (let left = TASKS_PER_BEAT; left > 0; left--) {
    if (life.tasks.length === 0) life.tasks = plan(life, scene);
    const [task] = life.tasks;
    if (!task || !perform(life, task, dtMs, scene)) return;
    if (life.tasks[0] === task) life.tasks.shift();
    if (task.kind === "walk" || task.kind === "hunt") return;
  }
}

/** One beat of a task; true when it is done. */
function perform(life: Life, task: Task, dtMs: number, scene: Scene): boolean {
  switch (task.kind) {
    case "wait":
      task.untilMs ??= scene.nowMs + task.ms;
      life.vtState = task.state;
      if (task.state === STATE.vendor && life.rng.chance(0.08)) stroll(life, scene);
      if (task.state === STATE.buff) burnTapers(life);
      return scene.nowMs >= task.untilMs;
    case "walk":
      life.vtState = STATE.travel;
      return walk(life.at, task.path, (life.persona.runSpeed * dtMs) / 1000);
    case "jump":
      place(life.at, task.to);
      life.mobs = [];
      scene.jumped(life, task.to, task.reason);
      return true;
    case "shop":
      shop(life, scene);
      return true;
    case "meet":
      life.vtState = STATE.vendor;
      if (giveAway(life, scene) && --task.left > 0) return false;
      askForGear(life, scene);
      return true;
    case "rise":
      rise(life);
      return true;
    case "hunt":
      return huntOn(life, task, dtMs, scene);
  }
}

/** A few steps between two vendors. */
function stroll(life: Life, scene: Scene): void {
  const { ground } = scene.atlas;
  const to = scene.atlas.landNear(life.at, 0.02, life.rng);
  if (ground.isClear(life.at, to)) walk(life.at, [to], life.persona.runSpeed * 0.6);
}

/** What comes back by itself, and by potion when it has to. */
function recover(life: Life, dtMs: number): void {
  if (life.dead) return;
  const { persona, rng } = life;
  const share = dtMs / 1000;
  const fighting = life.tasks[0]?.kind === "hunt" && life.tasks[0].phase === "fight";
  const rate = fighting ? 0.008 : 0.03;
  const doomed = fighting && life.tasks[0]?.kind === "hunt" && life.tasks[0].overwhelmed;
  if (!doomed) life.health = refill(life.health, persona.maxHealth, rate * share);
  life.stamina = refill(life.stamina, persona.maxStamina, rate * share * 1.2);
  life.mana = refill(life.mana, persona.maxMana, rate * share);
  if (!doomed && life.health < persona.maxHealth * 0.5 && rng.chance(0.6)) {
    life.health = refill(life.health, persona.maxHealth, rng.between(0.2, 0.4));
  }
  if (life.stamina < persona.maxStamina * 0.3) life.stamina = refill(life.stamina, persona.maxStamina, 0.4);
  if (life.mana < persona.maxMana * 0.25) life.mana = refill(life.mana, persona.maxMana, 0.35);
}

function refill(now: number, max: number, share: number): number {
  return Math.min(max, Math.ceil(now + max * share));
}
