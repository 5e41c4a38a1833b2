/* How figures, places, ages and names look, as in the dashboard, and how they get into the page. */

/** `12 840`, with narrow spaces. */
export function figure(value) {
  if (typeof value !== "number") return "–";
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, "\u202f");
}

/** `42.1N, 33.6E` */
export function place({ ns, ew }) {
  const axis = (value, plus, minus) => Math.abs(value).toFixed(1) + (value < 0 ? minus : plus);
  return axis(ns, "N", "S") + ", " + axis(ew, "E", "W");
}

/** `12 s`, `4 min`, `3 h` */
export function age(ms) {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  if (seconds < 100) return seconds + "\u00a0s";
  if (seconds < 6000) return Math.floor(seconds / 60) + "\u00a0min";
  return Math.floor(seconds / 3600) + "\u00a0h";
}

const COLORS = (
  "ffb35c e8d25a b9dd5e 7fd67a 62d3a4 74c7ec 86aefc a79bff c993ff ea8fe6 " +
  "ff93bf ff9f86 f0c08a d6d68f a8d8a0 9fd3d6 a9c4e8 c3b8ef e0b0d8 f2b3b0"
).split(" ");

/** A color of its own for every character: the one it has in the dashboard. */
export function colorOf(name) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return "#" + COLORS[((hash ^ (hash >>> 13)) >>> 0) % COLORS.length];
}

export function append(parent, tag) {
  return parent.appendChild(document.createElement(tag));
}

/** Writing costs time on old machines, comparing does not: what stands there already is left alone. */
export function setText(element, words) {
  if (element.textContent !== words) element.textContent = words;
}

export function setAttributes(element, values) {
  for (const name in values) {
    if (element.getAttribute(name) !== String(values[name])) element.setAttribute(name, values[name]);
  }
}
