/**
 * A colour of its own for every character, the same in every browser and after every reload. Twenty hues of
 * about equal lightness: readable on the dark map and on the panels, none of them the red of alarms or the
 * turquoise of the selection.
 */
export const characterColors = [
  "#ffb35c",
  "#e8d25a",
  "#b9dd5e",
  "#7fd67a",
  "#62d3a4",
  "#74c7ec",
  "#86aefc",
  "#a79bff",
  "#c993ff",
  "#ea8fe6",
  "#ff93bf",
  "#ff9f86",
  "#f0c08a",
  "#d6d68f",
  "#a8d8a0",
  "#9fd3d6",
  "#a9c4e8",
  "#c3b8ef",
  "#e0b0d8",
  "#f2b3b0",
] as const;

export function characterColor(name: string): string {
  return characterColors[hash(name) % characterColors.length] ?? characterColors[0];
}

/** FNV-1a with a final mix, because names of one guild often share their beginning. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}
