/*
 * The map: one canvas and one camera, drawn when something has changed and never otherwise. Places are map units,
 * north and east positive; the picture shows EDGE_MIN to EDGE_MAX exactly.
 */
import { colorOf } from "./words.js";
import { isDrawable } from "./world.js";

const EDGE_MIN = -101.95;
const EDGE_MAX = 102.05;
const SIDE = EDGE_MAX - EDGE_MIN;
/** Pixels per map unit; at the least the world fills the canvas. */
const SCALE_MAX = 180;
const FLY_SCALE = 14;
const FLY_MS = 300;
const PAN_PX = 80;
const ZOOM_STEP = 1.5;
/** How near a click has to come, and how far it moves before it is a drag. */
const REACH_PX = 22;
const DRAG_PX = 6;
const CIRCLE = 2 * Math.PI;

const clamp = (value, low, high) => Math.min(high, Math.max(low, value));

export class MapView {
  /** `onSelect(name or null)` is called for a click. */
  constructor(canvas, world, onSelect) {
    this.canvas = canvas;
    this.context = canvas.getContext("2d");
    this.world = world;
    this.onSelect = onSelect;
    this.show = { trails: true, portals: true };
    this.selected = null;
    this.drawn = [];
    this.camera = { ns: 0, ew: 0, scale: 0 };
    this.picture = new Image();
    this.picture.onload = () => this.invalidate();
    this.picture.src = canvas.dataset.picture;
    new ResizeObserver(() => this.resize()).observe(canvas);
    this.listen();
  }

  resize() {
    const { canvas, context } = this;
    const ratio = Math.min(2, devicePixelRatio);
    this.width = canvas.clientWidth;
    this.height = canvas.clientHeight;
    canvas.width = this.width * ratio;
    canvas.height = this.height * ratio;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.font = "600 12px system-ui, sans-serif";
    context.textBaseline = "middle";
    context.lineJoin = "round";
    this.look(this.camera);
  }

  /** Moves the camera, as far as that makes sense. */
  look({ ns, ew, scale }) {
    // All of it is seen: it stands in the middle.
    const isWhole = scale <= this.scaleMin;
    const inside = (axis) => (isWhole ? (EDGE_MIN + EDGE_MAX) / 2 : clamp(axis, EDGE_MIN, EDGE_MAX));
    this.camera = { ns: inside(ns), ew: inside(ew), scale: this.clampScale(scale) };
    this.invalidate();
  }

  get scaleMin() {
    return Math.min(this.width, this.height) / SIDE;
  }

  clampScale(scale) {
    return clamp(scale, this.scaleMin, SCALE_MAX);
  }

  pan(dx, dy) {
    const { ns, ew, scale } = this.camera;
    this.look({ ns: ns + dy / scale, ew: ew - dx / scale, scale });
  }

  /** What lies at `x, y` stays there. */
  zoom(factor, x = this.width / 2, y = this.height / 2) {
    const { ns, ew, scale } = this.camera;
    const next = this.clampScale(scale * factor);
    const part = 1 / scale - 1 / next;
    this.look({ ns: ns - (y - this.height / 2) * part, ew: ew + (x - this.width / 2) * part, scale: next });
  }

  flyTo({ ns, ew }) {
    if (!isDrawable(ns, ew)) return;
    const from = this.camera;
    const scale = Math.max(from.scale, FLY_SCALE);
    const isInstant = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const began = performance.now();
    const step = (now) => {
      if (this.flight !== step) return;
      const t = isInstant ? 1 : clamp((now - began) / FLY_MS, 0, 1);
      const between = (a, b) => a + (b - a) * t * (2 - t);
      this.look({ ns: between(from.ns, ns), ew: between(from.ew, ew), scale: between(from.scale, scale) });
      if (t < 1) requestAnimationFrame(step);
    };
    this.flight = step;
    requestAnimationFrame(step);
  }

  /** One drawing per animation frame, however much has changed; a hidden tab gets no frames. */
  invalidate() {
    if (this.frame) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.draw();
    });
  }

  draw() {
    const { context, camera, show, world } = this;
    context.clearRect(0, 0, this.width, this.height);
    const corner = this.toScreen({ ns: EDGE_MAX, ew: EDGE_MIN });
    const side = SIDE * camera.scale;
    if (this.picture.naturalWidth) context.drawImage(this.picture, corner.x, corner.y, side, side);
    if (show.trails) world.characters.forEach((one) => this.drawTrail(one));
    if (show.portals) world.portals.forEach((portal) => this.drawPortal(portal));
    this.drawn = world
      .online()
      .filter(({ ns, ew }) => isDrawable(ns, ew))
      .map((one) => ({ one, ...this.toScreen(one) }))
      .filter(({ x, y }) => x > -20 && y > -20 && x < this.width + 20 && y < this.height + 20)
      // The selected one last: it lies on top.
      .sort((a, b) => (a.one.name === this.selected) - (b.one.name === this.selected));
    this.drawn.forEach((marker) => this.drawMarker(marker));
    this.drawNames();
  }

  toScreen({ ns, ew }) {
    const { width, height, camera } = this;
    return {
      x: width / 2 + (ew - camera.ew) * camera.scale,
      y: height / 2 - (ns - camera.ns) * camera.scale,
    };
  }

  drawTrail({ name, trail }) {
    const { context } = this;
    let last = { x: 0, y: 0 };
    context.beginPath();
    trail.forEach((point, at) => {
      const { x, y } = this.toScreen(point);
      if (point.isLeap) context.moveTo(x, y);
      // A step that nobody can see costs nothing.
      else if (Math.abs(x - last.x) + Math.abs(y - last.y) < 2 && at < trail.length - 1) return;
      else context.lineTo(x, y);
      last = { x, y };
    });
    context.globalAlpha = 0.6;
    context.strokeStyle = colorOf(name);
    context.lineWidth = name === this.selected ? 3 : 1.5;
    context.stroke();
    context.globalAlpha = 1;
  }

  drawPortal(portal) {
    const { context } = this;
    const { x, y } = this.toScreen(portal);
    context.strokeStyle = "#b388ff";
    context.lineWidth = 1.5;
    context.beginPath();
    context.ellipse(x, y, 3, 5, 0, 0, CIRCLE);
    context.stroke();
    if (this.camera.scale > FLY_SCALE) this.write(portal.name, x + 8, y, "#b388ff");
  }

  /** Shape tells the state: filled, hollow, crossed, dashed. Color tells who. */
  drawMarker({ one, x, y }) {
    const { context, world } = this;
    const state = world.stateOf(one);
    const isStale = world.freshness(one) === "stale";
    const circle = (radius) => {
      context.beginPath();
      context.arc(x, y, radius, 0, CIRCLE);
    };
    const line = (fromX, fromY, toX, toY) => {
      context.beginPath();
      context.moveTo(x + fromX, y + fromY);
      context.lineTo(x + toX, y + toY);
      context.stroke();
    };
    circle(7);
    context.fillStyle = "#080d0cb8";
    context.fill();
    context.lineWidth = 2;
    if (one.name === this.selected) {
      circle(10);
      context.strokeStyle = "#4fd1c5";
      context.stroke();
    }
    context.globalAlpha = isStale ? 0.8 : 1;
    context.strokeStyle = context.fillStyle = colorOf(one.name);
    context.setLineDash(isStale ? [2.6, 2.6] : []);
    circle(4);
    context.stroke();
    if (state === "active" && !isStale) context.fill();
    context.setLineDash([]);
    if (state === "dead") {
      context.strokeStyle = "#ff6161";
      line(-5, -5, 5, 5);
      line(-5, 5, 5, -5);
    } else if (one.heading !== null && !isStale) {
      const angle = (one.heading / 360) * CIRCLE;
      const [east, south] = [Math.sin(angle), -Math.cos(angle)];
      line(5 * east, 5 * south, 10 * east, 10 * south);
    }
    context.globalAlpha = 1;
  }

  /** Names where there is room: first come, first served, the selected one first. */
  drawNames() {
    const taken = [];
    for (const { one, x, y } of [...this.drawn].reverse()) {
      const { width } = this.context.measureText(one.name);
      const meets = (box) => box.x < x + width && x < box.x + box.width && Math.abs(box.y - y) < 16;
      if (taken.some(meets)) continue;
      taken.push({ x, y, width: width + 8 });
      const color = this.world.freshness(one) === "live" ? "#e6eeea" : "#aebcb5";
      this.write(one.name, x + 11, y, one.name === this.selected ? "#4fd1c5" : color);
    }
  }

  write(text, x, y, color) {
    const { context } = this;
    context.lineWidth = 3;
    context.strokeStyle = "#0b100ed9";
    context.strokeText(text, x, y);
    context.fillStyle = color;
    context.fillText(text, x, y);
  }

  pick(at) {
    const near = this.drawn
      .map(({ one, x, y }) => ({ name: one.name, away: Math.hypot(x - at.x, y - at.y) }))
      .filter(({ away }) => away < REACH_PX)
      .sort((a, b) => a.away - b.away);
    return near.length > 0 ? near[0].name : null;
  }

  listen() {
    const { canvas } = this;
    const pointers = new Map();
    let moved = 0;
    const at = ({ clientX, clientY }) => {
      const { left, top } = canvas.getBoundingClientRect();
      return { x: clientX - left, y: clientY - top };
    };
    const on = (type, listener) => canvas.addEventListener(type, listener);
    on("wheel", (event) => {
      event.preventDefault();
      // Some wheels count lines, some jump 500 pixels at once.
      const steps = clamp(event.deltaY * (event.deltaMode === 1 ? 24 : 1) * 0.003, -0.5, 0.5);
      this.zoom(Math.exp(-steps), at(event).x, at(event).y);
    });
    on("pointerdown", (event) => {
      this.flight = null;
      canvas.setPointerCapture(event.pointerId);
      pointers.set(event.pointerId, at(event));
      moved = pointers.size > 1 ? DRAG_PX : 0;
    });
    on("pointermove", (event) => {
      const before = pointers.get(event.pointerId);
      const now = at(event);
      if (!before) return;
      moved += Math.hypot(now.x - before.x, now.y - before.y);
      if (moved < DRAG_PX) return;
      pointers.set(event.pointerId, now);
      this.pan((now.x - before.x) / pointers.size, (now.y - before.y) / pointers.size);
      // The other finger of a pinch.
      const other = [...pointers.values()].find((point) => point !== now);
      if (!other) return;
      const spread = (point) => Math.max(10, Math.hypot(point.x - other.x, point.y - other.y));
      this.zoom(spread(now) / spread(before), (now.x + other.x) / 2, (now.y + other.y) / 2);
    });
    on("pointerup", (event) => {
      if (pointers.delete(event.pointerId) && moved < DRAG_PX) this.onSelect(this.pick(at(event)));
    });
    on("pointercancel", (event) => pointers.delete(event.pointerId));
    on("keydown", (event) => {
      const moves = { ArrowLeft: [1, 0], ArrowRight: [-1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };
      const zooms = { "+": ZOOM_STEP, "=": ZOOM_STEP, "-": 1 / ZOOM_STEP, 0: 0 };
      const { key } = event;
      if (event.ctrlKey || event.metaKey || event.altKey || !(key in moves || key in zooms)) return;
      event.preventDefault();
      this.flight = null;
      if (key in zooms) return this.zoom(zooms[key]);
      const [x, y] = moves[key];
      this.pan(x * PAN_PX, y * PAN_PX);
    });
  }
}
