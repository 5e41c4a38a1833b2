/*
 * Everything known of the game, from HTTP and the socket, whichever comes first: a newer reading replaces an older
 * one, never the other way round. All times are the server's: the browser's clock may be set at any moment. Nothing
 * here touches the page.
 */

/** Telemetry comes every 2 s. Three missed: stale. Half a minute: the server counts a character as gone, too. */
const STALE_MS = 6000;
const OFFLINE_MS = 30000;
/** Without a step, a kill or a change of health for so long somebody is idle; a death is shown as long. */
const IDLE_MS = 30000;
const FORGOTTEN_MS = 3600000;
/** In map units of 240 m: less is the game's own jitter, more is a portal and no walk. */
const STEP_MIN = 0.004;
const STEP_MAX = 2;
const TRAIL_MS = 600000;
const TRAIL_POINTS = 300;
const NEWS_MAX = 30;
const CLOCK_WAS_SET_MS = 5000;
const DRIFT_MS = 50;

export class World {
  constructor() {
    this.characters = new Map();
    this.portals = new Map();
    this.server = null;
    /** Rares and deaths, newest first: {key, kind, name, text, at, ns, ew}. */
    this.news = [];
    /** Since when nothing is heard; null while the stream runs. */
    this.deafSince = -Infinity;
    /** How far the server's clock is ahead of the browser's. */
    this.aheadMs = 0;
    /** Counts up with every change. */
    this.version = 0;
  }

  now() {
    return Date.now() + this.aheadMs;
  }

  /**
   * `server_time` of a frame. A late one makes the server look a little behind, never ahead: the largest difference
   * counts, until the browser's clock is set. What was learned by that clock meanwhile is forgotten then.
   */
  time(iso, isFirst) {
    const aheadMs = Date.parse(iso) - Date.now();
    const wasSet = Math.abs(aheadMs - this.aheadMs) > CLOCK_WAS_SET_MS;
    if (isFirst || wasSet || aheadMs > this.aheadMs) this.aheadMs = aheadMs;
    if (wasSet) for (const one of this.characters.values()) one.driftMs = Infinity;
  }

  event(event, replayed) {
    this.version++;
    const character = this.characters.get(event.character_name);
    switch (event.type) {
      case "telemetry":
        this.telemetry(event, this.takenAt(event, replayed));
        break;
      case "vitals":
        if (character) this.vitals(character, event, this.takenAt(event, replayed));
        break;
      case "player_offline":
        if (character) character.hasLeft = true;
        break;
      case "death":
        if (character) character.diedAt = this.takenAt(event, replayed);
        this.tell("death", event);
        break;
      case "rare_classified":
        this.tell("rare", event);
        break;
      case "portal":
        this.portal(event.portal_name, event, this.now());
        break;
      case "server_status":
        this.server = event;
    }
  }

  /**
   * When a reading was taken. Plugins stamp it by their own machine's clock, which may be minutes off: that is the
   * smallest difference seen (it may grow slowly, as clocks drift). What exceeds it is a frame that waited, in a queue
   * or for our `resume`, and must not look fresh.
   */
  takenAt({ character_name: name, timestamp }, replayed) {
    const now = this.now();
    const stamp = Date.parse(timestamp);
    const one = this.characters.get(name);
    if (!one) return now;
    if (!replayed) {
      one.skewMs = Math.min(now - stamp, one.skewMs + one.driftMs);
      one.driftMs = DRIFT_MS;
    }
    return Math.min(now, stamp + one.skewMs);
  }

  telemetry(row, at) {
    const name = row.character_name;
    let one = this.characters.get(name);
    if (!one) {
      one = { name, health: null, trail: [], driftMs: DRIFT_MS };
      one.readAt = one.healthAt = one.diedAt = -Infinity;
      one.skewMs = at - Date.parse(row.timestamp);
      this.characters.set(name, one);
    }
    if (at < one.readAt) return;
    const moved = !(Math.hypot(row.ns - one.ns, row.ew - one.ew) < STEP_MIN);
    if (moved || row.kills !== one.kills || at - one.readAt > OFFLINE_MS) one.activeAt = at;
    one.readAt = at;
    one.hasLeft = false;
    one.ns = row.ns;
    one.ew = row.ew;
    one.kills = row.kills;
    one.killsPerHour = row.kills_per_hour;
    one.heading = row.heading;
    one.tag = row.char_tag;
    one.isIdle = /^idle$/i.test(row.vt_state);
    // Cells of buildings and dungeons; the place of a dungeon means little.
    one.isIndoors = row.landcell % 0x10000 >= 0x100;
    if (moved && !one.isIndoors) addToTrail(one.trail, row, at);
  }

  /** What a frame of vitals leaves out stays as it was told last. */
  vitals(one, { health_percentage: health }, at) {
    if (at < one.healthAt || health === null) return;
    if (health !== one.health) one.activeAt = Math.max(one.activeAt, at);
    one.healthAt = at;
    one.health = health;
  }

  /** `GET /live`: everybody seen in the last half minute, with the server's own time of receipt. */
  players(rows) {
    this.version++;
    for (const row of rows) this.telemetry(row, Date.parse(row.received_at));
  }

  /** `GET /trails`: what it does not reach yet, because it came meanwhile, goes behind it. */
  trails(rows) {
    this.version++;
    const known = new Map();
    for (const row of rows) {
      const one = this.characters.get(row.character_name);
      if (!one) continue;
      if (!known.has(one)) known.set(one, []);
      addToTrail(known.get(one), row, Date.parse(row.timestamp) + one.skewMs);
    }
    known.forEach((trail, one) => {
      const { at } = trail[trail.length - 1] || { at: 0 };
      for (const point of one.trail) if (point.at > at) addToTrail(trail, point, point.at);
      one.trail = trail;
    });
  }

  portalRow({ portal_name: name, coordinates, last_seen_at: iso }) {
    this.portal(name, coordinates, Date.parse(iso));
  }

  /** One per name and place rounded to 0.1. */
  portal(name, { ns, ew }, at) {
    this.version++;
    if (!isDrawable(ns, ew)) return;
    const key = name + ns.toFixed(1) + ew.toFixed(1);
    const known = this.portals.get(key);
    if (!known || known.at <= at) this.portals.set(key, { name, ns, ew, at });
  }

  /** A line of news: an event, or a row of `GET /rares` or `GET /deaths` that may be the same. */
  tell(kind, { character_name: name, name: item, timestamp, ns, ew }) {
    this.version++;
    const key = [kind, name, item, timestamp].join();
    if (this.news.some((one) => one.key === key)) return;
    const text = kind === "rare" ? "found " + item : "died";
    this.news.push({ key, kind, name, text, ns, ew, at: Date.parse(timestamp) });
    this.news.sort((a, b) => b.at - a.at);
    this.news = this.news.slice(0, NEWS_MAX);
  }

  sweep() {
    const now = this.now();
    this.characters.forEach((one, name) => {
      one.trail = one.trail.filter(({ at }) => now - at < TRAIL_MS).slice(-TRAIL_POINTS);
      if (now - one.readAt > FORGOTTEN_MS) this.characters.delete(name);
    });
    this.portals.forEach(({ at }, key) => {
      if (now - at > FORGOTTEN_MS) this.portals.delete(key);
    });
  }

  heardUntil() {
    return this.deafSince === null ? this.now() : this.deafSince;
  }

  /** What the last reading is worth. While the page is deaf nothing is live, and nobody has left only for that. */
  freshness(one) {
    const silentMs = this.heardUntil() - one.readAt;
    if (one.hasLeft || silentMs >= OFFLINE_MS) return "offline";
    return this.deafSince !== null || silentMs >= STALE_MS ? "stale" : "live";
  }

  online() {
    return [...this.characters.values()].filter((one) => this.freshness(one) !== "offline");
  }

  /** What somebody is doing, as far as the readings tell. */
  stateOf(one) {
    const now = this.heardUntil();
    if (this.freshness(one) === "offline") return "offline";
    if (one.health === 0 || now - one.diedAt < IDLE_MS) return "dead";
    return one.isIdle || now - one.activeAt >= IDLE_MS ? "idle" : "active";
  }
}

/** Nothing beyond the world is drawn, nor below it: the far west and the Inner Sea hide dungeons. */
export function isDrawable(ns, ew) {
  const isBelow = ew < -98.75 || (ew > -36.35 && ew < -18.75 && ns > -51.55 && ns < -9.15);
  return Math.abs(ns) <= 103 && Math.abs(ew) <= 103 && !isBelow;
}

function addToTrail(trail, { ns, ew }, at) {
  if (!isDrawable(ns, ew)) return;
  const last = trail[trail.length - 1];
  // After a leap no line leads here.
  trail.push({ ns, ew, at, isLeap: !last || Math.hypot(ns - last.ns, ew - last.ew) > STEP_MAX });
}
