import type { Figure } from "./figures";

/** What charts are drawn with: the page's own tokens, as the theme has them. */
export type ChartColors = {
  readonly series: Readonly<Record<Figure["color"], string>>;
  /** The highest of any character, beside the mean. */
  readonly highest: string;
  readonly label: string;
  readonly grid: string;
  readonly edge: string;
  readonly commonRare: string;
  readonly greatRare: string;
  readonly death: string;
  readonly fontFamily: string;
};

export const FORCED_COLORS = "(forced-colors: active)";

/** The tokens where the element stands; to be read again when the theme changes. */
export function readChartColors(element: Element): ChartColors {
  const style = getComputedStyle(element);
  const { fontFamily } = style;
  if (matchMedia(FORCED_COLORS).matches) return { ...systemColors, fontFamily };
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    series: { info: token("info"), "rare-common": token("rare-common"), danger: token("danger") },
    highest: token("text-3"),
    label: token("text-3"),
    grid: token("line-weak"),
    edge: token("line-strong"),
    commonRare: token("rare-common"),
    greatRare: token("rare-great"),
    death: token("danger"),
    fontFamily,
  };
}

/** Where the reader's own colors rule; the browser knows what these are. */
const systemColors: Omit<ChartColors, "fontFamily"> = {
  series: { info: "CanvasText", "rare-common": "CanvasText", danger: "CanvasText" },
  highest: "GrayText",
  label: "CanvasText",
  grid: "color-mix(in srgb, CanvasText 25%, Canvas)",
  edge: "CanvasText",
  commonRare: "CanvasText",
  greatRare: "CanvasText",
  death: "CanvasText",
};
