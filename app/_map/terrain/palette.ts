/**
 * The colours of the ground. Dark and muted so that markers, trails and text stay the brightest things on the
 * screen, yet each kind of country is told apart at a glance (a test measures the distances between them).
 */
import type { TerrainClass } from "@/server/facts/terrain";

export type Rgb = readonly [number, number, number];

export interface GroundLook {
  color: Rgb;
  /** Large patches drift towards this colour, so that wide country is not one flat tone. */
  drift: Rgb;
  /** How strongly small bumps catch the light: 0 for water, 1 for crags. */
  rough: number;
}

export const groundLooks: Record<TerrainClass, GroundLook> = {
  deep_water: { color: [13, 31, 44], drift: [10, 25, 38], rough: 0 },
  shallow_water: { color: [28, 67, 82], drift: [24, 58, 74], rough: 0 },
  fresh_water: { color: [36, 84, 103], drift: [30, 74, 94], rough: 0 },
  grass: { color: [84, 103, 58], drift: [98, 106, 64], rough: 0.34 },
  lush_grass: { color: [64, 102, 51], drift: [52, 90, 49], rough: 0.34 },
  forest: { color: [33, 64, 42], drift: [27, 54, 40], rough: 0.95 },
  swamp: { color: [76, 79, 47], drift: [52, 66, 46], rough: 0.5 },
  sand: { color: [160, 139, 97], drift: [147, 122, 82], rough: 0.3 },
  dirt: { color: [110, 89, 64], drift: [98, 76, 55], rough: 0.5 },
  rock: { color: [112, 110, 102], drift: [96, 94, 90], rough: 0.8 },
  snow: { color: [168, 180, 187], drift: [150, 166, 177], rough: 0.4 },
  ice: { color: [117, 153, 170], drift: [100, 138, 160], rough: 0.35 },
  obsidian: { color: [52, 43, 58], drift: [40, 34, 47], rough: 0.9 },
  moss: { color: [58, 108, 94], drift: [48, 94, 86], rough: 0.5 },
  olthoi: { color: [112, 62, 98], drift: [92, 50, 88], rough: 0.8 },
};

/** Sea far from land, and what the world fades into at its edge: the page's `--bg-canvas`. */
export const abyss: Rgb = [9, 22, 32];
export const canvas: Rgb = [11, 16, 14];
/** The broken line of light where water meets land. */
export const surf: Rgb = [138, 184, 184];
/** The darker line on the land side, which keeps a coast readable at any size. */
export const shore: Rgb = [14, 22, 20];
export const road: Rgb = [214, 173, 116];
export const roadEdge: Rgb = [38, 27, 18];
