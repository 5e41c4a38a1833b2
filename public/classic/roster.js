/*
 * The list of characters. However many there are, there are only as many rows as fit on the screen: one that scrolls
 * out is moved, and filled with another character.
 */
import { age, append, colorOf, figure, place, setAttributes, setText } from "./words.js";
import { isDrawable } from "./world.js";

/** Also in classic.css. */
const ROW_PX = 44;
/** Rows change places this often at most: nobody wants to click on somebody else. */
const ORDER_MS = 3000;
const STATES = ["dead", "idle", "active"];
/** A smaller rank comes first. */
const RANKS = {
  name: () => 0,
  kills: (one) => -(one.killsPerHour || 0),
  state: (one, state) => STATES.indexOf(state),
  health: (one) => (one.health === null ? 101 : one.health),
};

export class Roster {
  /** `on.select(name)` is called for arrows, `on.choose(name)` for a click, Enter or space. */
  constructor(list, world, on) {
    this.list = list;
    this.space = list.firstElementChild;
    this.world = world;
    this.on = on;
    this.pool = [];
    this.names = [];
    this.search = "";
    this.sort = "name";
    this.selected = null;
    this.orderedAt = 0;
    list.addEventListener("scroll", () => this.fill());
    list.addEventListener("keydown", (event) => this.key(event));
    list.addEventListener("click", ({ target }) => {
      const row = target.closest("[data-name]");
      if (row) on.choose(row.dataset.name);
    });
  }

  key(event) {
    const { names, list } = this;
    const at = names.indexOf(this.selected);
    const page = Math.max(1, Math.floor(list.clientHeight / ROW_PX) - 1);
    const ways = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -Infinity, End: Infinity };
    const isChoice = event.key === "Enter" || event.key === " ";
    if (!isChoice && !(event.key in ways)) return;
    event.preventDefault();
    if (isChoice && at >= 0) this.on.choose(names[at]);
    if (isChoice || names.length === 0) return;
    const next = Math.min(Math.max(at + ways[event.key], 0), names.length - 1);
    this.on.select(names[next]);
    const top = next * ROW_PX;
    list.scrollTop = Math.min(top, Math.max(list.scrollTop, top + ROW_PX - list.clientHeight));
    this.fill();
  }

  /** Puts everybody who matches in order, then fills the rows. */
  update() {
    const wish = this.sort + " " + this.search;
    const now = this.world.now();
    if (wish !== this.wish || now - this.orderedAt > ORDER_MS || this.names.length === 0) {
      this.wish = wish;
      this.orderedAt = now;
      this.names = this.order();
    }
    this.fill();
  }

  order() {
    const words = this.search.toLowerCase().split(/\s+/);
    const found = [];
    this.world.characters.forEach((one) => {
      const state = this.world.stateOf(one);
      const text = [one.name, one.tag, state].join(" ").toLowerCase();
      if (!words.every((word) => text.includes(word))) return;
      found.push({ name: one.name, isAway: state === "offline", rank: RANKS[this.sort](one, state) });
    });
    found.sort((a, b) => a.isAway - b.isAway || a.rank - b.rank || a.name.localeCompare(b.name));
    return found.map(({ name }) => name);
  }

  fill() {
    const { list, names, pool, world } = this;
    this.space.style.height = names.length * ROW_PX + "px";
    const first = Math.floor(list.scrollTop / ROW_PX);
    const count = Math.ceil(list.clientHeight / ROW_PX) + 1;
    while (pool.length < count) pool.push(this.newRow());
    let active = "";
    // By the rest of a division, whoever stays on the screen keeps its row.
    for (let at = first; at < first + pool.length; at++) {
      const row = pool[at % pool.length];
      const one = world.characters.get(names[at]);
      row.element.hidden = !one;
      if (!one) continue;
      this.fillRow(row, one, at);
      if (one.name === this.selected) active = row.element.id;
    }
    setAttributes(list, { "aria-activedescendant": active });
  }

  newRow() {
    const element = append(this.space, "div");
    element.id = "row-" + this.pool.length;
    const row = { element };
    for (const part of ["shape", "name", "kills", "bar", "place", "age"]) {
      row[part] = append(element, "span");
      row[part].className = part;
    }
    row.health = append(row.bar, "i");
    return row;
  }

  fillRow(row, one, at) {
    const { element } = row;
    const state = this.world.stateOf(one);
    const fresh = this.world.freshness(one);
    const where = isDrawable(one.ns, one.ew)
      ? place(one) + (one.isIndoors ? " indoors" : "")
      : one.isIndoors ? "in a dungeon" : "off the map";
    // Before the first frame nobody can tell how old anything is.
    const isAged = fresh !== "live" && this.world.deafSince !== -Infinity;
    setText(row.name, one.name);
    setText(row.kills, figure(one.killsPerHour) + "/h");
    setText(row.place, where);
    setText(row.age, isAged ? age(this.world.now() - one.readAt) : "");
    row.health.style.width = (one.health || 0) + "%";
    row.bar.style.opacity = one.health === null ? 0 : 1;
    row.shape.style.color = colorOf(one.name);
    element.style.transform = `translateY(${at * ROW_PX}px)`;
    // Shape and bar, in words.
    setText(row.shape, fresh === "stale" ? state + ", no recent reading, " : state + ", ");
    const health = one.health === null ? "unknown" : Math.round(one.health) + " percent";
    setAttributes(row.bar, { role: "img", "aria-label": "health " + health });
    setAttributes(element, {
      role: "option",
      "aria-selected": one.name === this.selected,
      "aria-posinset": at + 1,
      "aria-setsize": this.names.length,
      "data-name": one.name,
      "data-state": state,
      "data-old": fresh !== "live",
    });
  }
}
