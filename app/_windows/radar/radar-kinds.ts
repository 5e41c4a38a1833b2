import { OBJECT_CLASS } from "@/server/facts/object-classes";

/** What a radar tells apart. Each has a shape of its own: its color only helps. */
export type RadarKind =
  | "monster"
  | "player"
  | "npc"
  | "portal"
  | "lifestone"
  | "corpse"
  | "door"
  | "container"
  | "item";

type KindLook = {
  readonly name: string;
  readonly plural: string;
  /** As an SVG path in a box from -1 to 1. */
  readonly path: string;
  readonly isFilled: boolean;
  /** Name of a token of `tokens.css`. */
  readonly color: "--warn" | "--text" | "--ok" | "--portal" | "--info" | "--text-2" | "--text-3";
};

const CIRCLE = "M.9 0A.9.9 0 0 1-.9 0A.9.9 0 0 1 .9 0Z";
const SQUARE = "M-.8-.8H.8V.8H-.8Z";

/** In the order in which they matter: of the filter, and of the sorting by kind. */
export const radarKinds: Readonly<Record<RadarKind, KindLook>> = {
  monster: {
    name: "Monster",
    plural: "Monsters",
    path: "M0-1L1 0L0 1L-1 0Z",
    isFilled: true,
    color: "--warn",
  },
  player: { name: "Player", plural: "Players", path: CIRCLE, isFilled: true, color: "--text" },
  npc: { name: "NPC", plural: "NPCs and vendors", path: SQUARE, isFilled: true, color: "--ok" },
  portal: {
    name: "Portal",
    plural: "Portals",
    path: `${CIRCLE}M.3 0A.3.3 0 0 1-.3 0A.3.3 0 0 1 .3 0Z`,
    isFilled: false,
    color: "--portal",
  },
  lifestone: {
    name: "Lifestone",
    plural: "Lifestones",
    path: "M-.35-1H.35V-.35H1V.35H.35V1H-.35V.35H-1V-.35H-.35Z",
    isFilled: true,
    color: "--info",
  },
  corpse: {
    name: "Corpse",
    plural: "Corpses",
    path: "M-.8-.8L.8.8M.8-.8L-.8.8",
    isFilled: false,
    color: "--text-3",
  },
  door: { name: "Door", plural: "Doors", path: "M-1-.4H1V.4H-1Z", isFilled: true, color: "--text-2" },
  container: { name: "Container", plural: "Containers", path: SQUARE, isFilled: false, color: "--text-2" },
  item: { name: "Thing", plural: "Other things", path: "M0-.8L.8.7H-.8Z", isFilled: true, color: "--text-3" },
};

export const radarKindNames: readonly RadarKind[] = Object.keys(radarKinds).filter(isRadarKind);

export function isRadarKind(name: unknown): name is RadarKind {
  return typeof name === "string" && Object.hasOwn(radarKinds, name);
}

const BY_CLASS: ReadonlyMap<number, RadarKind> = new Map([
  [OBJECT_CLASS.monster, "monster"],
  [OBJECT_CLASS.player, "player"],
  [OBJECT_CLASS.npc, "npc"],
  [OBJECT_CLASS.vendor, "npc"],
  [OBJECT_CLASS.portal, "portal"],
  [OBJECT_CLASS.lifestone, "lifestone"],
  [OBJECT_CLASS.corpse, "corpse"],
  [OBJECT_CLASS.door, "door"],
  [OBJECT_CLASS.container, "container"],
]);

/** @param objectClass of DECAL; what no radar cares for is a thing */
export function radarKindOf(objectClass: number | null): RadarKind {
  return BY_CLASS.get(objectClass ?? OBJECT_CLASS.unknown) ?? "item";
}
