import type { Life } from "./life";
import { CHAT, hear, type Scene } from "./scene";
import { registerFields, shareFields } from "./session";
import { STATE, wait } from "./tasks";

/** Times an hour that a character's network fails, and that its client dies, in a fleet as eventful as usual. */
const LOST_LINES_PER_HOUR = 0.12;
const CRASHES_PER_HOUR = 0.04;
/** Everybody stays connected in the first minutes, so that whoever looks sees the whole fleet. */
const CALM_MS = 10 * 60_000;
const BEATS_PER_HOUR = 3600;
/** What a plugin holds back while it has no connection; the oldest is forgotten first. */
const HELD_MAX = 200;

/** Now and then the network fails for some seconds, or the whole client dies; true when the client is gone. */
export function trouble(life: Life, scene: Scene): boolean {
  if (!life.session || life.lostLine || scene.nowMs - scene.startMs < CALM_MS) return false;
  const fate = life.rng.next() * BEATS_PER_HOUR;
  const crashes = CRASHES_PER_HOUR * scene.eventful;
  if (fate < crashes) return crash(life, scene);
  if (fate < crashes + LOST_LINES_PER_HOUR * scene.eventful) loseLine(life, scene);
  return false;
}

/** The session goes on without its socket. */
function loseLine(life: Life, scene: Scene): void {
  if (!scene.hangUp(life)) return;
  life.lostLine = { untilMs: scene.nowMs + life.rng.int(3_000, 25_000), held: [] };
}

/** No farewell: the last frame is simply the last. The next start of the plugin is a new session. */
function crash(life: Life, scene: Scene): boolean {
  if (!scene.hangUp(life)) return false;
  const { rng } = life;
  life.session = null;
  life.memMb = rng.int(430, 560);
  life.tasks = [wait(rng.int(6_000, 20_000), STATE.rest), ...life.tasks];
  life.loginAtMs = scene.nowMs + rng.int(18_000, 75_000);
  return true;
}

/** Keeps a frame for later; false when the line is there. */
export function holdBack({ lostLine }: Life, type: string, text: string): boolean {
  if (!lostLine) return false;
  lostLine.held.push({ type, text });
  if (lostLine.held.length > HELD_MAX) lostLine.held.shift();
  return true;
}

/** A new socket for the same session: it registers, and sends what it had held back, with the times of then. */
export function findLine(life: Life, scene: Scene): void {
  const { lostLine, persona } = life;
  if (!lostLine || lostLine.untilMs > scene.nowMs) return;
  life.lostLine = null;
  scene.emit(life, "register", registerFields(persona));
  if (persona.shares) scene.emit(life, "share_register", { ...shareFields(persona), heartbeat_s: 10 });
  for (const { type, text } of lostLine.held) scene.send(life, type, text);
  hear(life, "[Overlord] Connected again.", CHAT.system);
}
