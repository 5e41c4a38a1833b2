import { type RadarKind, radarKinds } from "./radar-kinds";

/** What the disc is drawn with: the page's own tokens, as the theme has them. */
export type DiscColors = {
  readonly ground: string;
  readonly floor: string;
  readonly line: string;
  readonly edge: string;
  readonly text: string;
  readonly soft: string;
  readonly plate: string;
  readonly accent: string;
  readonly health: string;
  readonly kinds: Readonly<Record<RadarKind, string>>;
  readonly fontFamily: string;
};

/** The tokens where the element stands; to be read again when the theme changes. */
export function readDiscColors(element: Element): DiscColors {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(name).trim();
  const of = (kind: RadarKind) => token(radarKinds[kind].color);
  return {
    ground: token("--bg-canvas"),
    floor: token("--bg-overlay"),
    line: token("--line-weak"),
    edge: token("--line-strong"),
    text: token("--text"),
    soft: token("--text-3"),
    plate: token("--bg-surface"),
    accent: token("--accent"),
    health: token("--health"),
    kinds: {
      monster: of("monster"),
      player: of("player"),
      npc: of("npc"),
      portal: of("portal"),
      lifestone: of("lifestone"),
      corpse: of("corpse"),
      door: of("door"),
      container: of("container"),
      item: of("item"),
    },
    fontFamily: style.fontFamily,
  };
}
