import { broadcastLines, VORTEX_LINE } from "../facts/chatter";
import type { WorldPortal } from "../facts/portals";
import type { Random } from "../random";
import type { Life } from "./life";
import { CHAT, hear, type Scene } from "./scene";
import { STATE } from "./tasks";
import { isInDungeon } from "./walk";

const MINUTE_MS = 60_000;
/** One vortex in so many minutes of a fleet as eventful as usual, and one broadcast to the whole world. */
const MINUTES_PER_VORTEX = 300;
const MINUTES_PER_BROADCAST = 45;
/** So many players open a portal a minute: one of these, per minute. */
const PLAYERS_PER_SUMMONS = 150;
const PORTAL_MS_MIN = 3 * MINUTE_MS;
const PORTAL_MS_MAX = 8 * MINUTE_MS;

/** A portal that a player opened. */
export interface SummonedPortal extends WorldPortal {
  /** When it closes, milliseconds. */
  readonly untilMs: number;
}

/** What happens to the world as a whole: once a minute it thinks of something. */
export class Happenings {
  readonly #rng: Random;

  /** `summoned` is the scene's own list of open portals. */
  constructor(
    readonly scene: Scene,
    readonly summoned: SummonedPortal[],
  ) {
    this.#rng = scene.rng.fork("happenings");
  }

  /** Returns when it wants to be asked again. */
  beat(nowMs: number): number {
    const closed = this.summoned.filter(({ untilMs }) => untilMs <= nowMs);
    for (const portal of closed) this.summoned.splice(this.summoned.indexOf(portal), 1);
    const rng = this.#rng;
    const online = this.scene.lives.filter((life) => life.session);
    if (rng.chance(this.scene.eventful / MINUTES_PER_VORTEX)) this.#tellAll(online, VORTEX_LINE, CHAT.world);
    if (rng.chance(1 / MINUTES_PER_BROADCAST)) {
      this.#tellAll(online, rng.pick(broadcastLines), CHAT.world);
    }
    const inTown = online.filter((life) => life.vtState === STATE.vendor && !isInDungeon(life));
    if (inTown.length > 0 && rng.chance(online.length / PLAYERS_PER_SUMMONS)) {
      this.#summon(rng.pick(inTown), nowMs);
    }
    return nowMs + MINUTE_MS;
  }

  #tellAll(online: Life[], line: string, color: number): void {
    for (const life of online) hear(life, line, color);
  }

  #summon(life: Life, nowMs: number): void {
    const rng = this.#rng;
    const { atlas } = this.scene;
    const goal = rng.chance(0.5) ? rng.pick(atlas.towns).name : rng.pick(atlas.dungeonEntrances).portal;
    this.summoned.push({
      name: goal.includes("Portal") ? goal : `${goal} Portal`,
      ns: Math.round(life.at.ns * 100) / 100,
      ew: Math.round(life.at.ew * 100) / 100,
      untilMs: nowMs + rng.int(PORTAL_MS_MIN, PORTAL_MS_MAX),
    });
    hear(life, `You open a portal to ${goal}.`, CHAT.magic);
  }
}
