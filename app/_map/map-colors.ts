/** Colours drawn on the canvas. The map stays dark in every theme, so these are the dark tokens themselves. */
export const mapColors = {
  canvas: "#0b100e",
  text: "#e6eeea",
  textSoft: "#aebcb5",
  accent: "#4fd1c5",
  danger: "#ff6161",
  portal: "#b388ff",
  rareCommon: "#ffd166",
  rareGreat: "#ff9f1c",
  hover: "rgba(230, 238, 234, 0.7)",
  plate: "rgba(13, 19, 17, 0.82)",
} as const;
