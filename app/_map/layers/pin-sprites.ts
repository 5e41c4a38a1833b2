/**
 * The signs of deaths and finds, painted once: a skull, a hollow star for a common rare, a full one for a great rare,
 * and for several in one spot what is among them with their number.
 */
import { mapColors } from "../map-colors";
import { SKULL, STAR } from "../pin-shapes";
import type { TextSprite } from "../text-sprites";
import type { MapPin } from "../types";
import { SIGN_HEIGHT, STEM_HEIGHT } from "./pin-measures";

const GLYPH = 14;
const SPRITES_MAX = 500;

export type Sign = "death" | "common" | "great";

export class PinSprites {
  private readonly sprites = new Map<string, TextSprite>();

  constructor(
    private pixelRatio: number,
    private readonly fontFamily: string,
  ) {}

  setPixelRatio(pixelRatio: number): void {
    if (pixelRatio === this.pixelRatio) return;
    this.pixelRatio = pixelRatio;
    this.sprites.clear();
  }

  /** The sign of so many, which lie in one spot. */
  get(signs: readonly Sign[], pins: number): TextSprite {
    const count = pins === 1 ? "" : pins > 999 ? "999+" : String(pins);
    const key = `${signs.join()} ${count}`;
    const known = this.sprites.get(key);
    if (known) return known;
    if (this.sprites.size >= SPRITES_MAX) this.sprites.clear();
    const sprite = this.paint(signs, count);
    this.sprites.set(key, sprite);
    return sprite;
  }

  private paint(signs: readonly Sign[], count: string): TextSprite {
    const width = signs.length * GLYPH + (count === "" ? 6 : 9 + count.length * 6.2);
    const canvas = document.createElement("canvas");
    canvas.width = Math.ceil(width * this.pixelRatio);
    canvas.height = Math.ceil((SIGN_HEIGHT + STEM_HEIGHT) * this.pixelRatio);
    const context = canvas.getContext("2d");
    if (context) {
      context.scale(this.pixelRatio, this.pixelRatio);
      context.beginPath();
      context.roundRect(0.5, 0.5, width - 1, SIGN_HEIGHT - 1, SIGN_HEIGHT / 2);
      context.moveTo(width / 2 - 4, SIGN_HEIGHT - 1.5);
      context.lineTo(width / 2 + 4, SIGN_HEIGHT - 1.5);
      context.lineTo(width / 2, SIGN_HEIGHT + STEM_HEIGHT);
      context.fillStyle = mapColors.plate;
      context.fill();
      for (const [at, sign] of signs.entries()) paintSign(context, sign, 3 + at * GLYPH);
      context.font = `650 10px ${this.fontFamily}`;
      context.textBaseline = "middle";
      context.fillStyle = mapColors.text;
      context.fillText(count, 4 + signs.length * GLYPH, SIGN_HEIGHT / 2 + 0.5);
    }
    return { canvas, width, height: SIGN_HEIGHT + STEM_HEIGHT };
  }
}

/** What is among them, at most a death and the better kind of rare. */
export function signsOf(pins: readonly MapPin[]): Sign[] {
  const has = (kind: Sign): boolean => pins.some((pin) => pin.kind === kind);
  const rare: Sign[] = has("great") ? ["great"] : has("common") ? ["common"] : [];
  return has("death") ? ["death", ...rare] : rare;
}

function paintSign(context: CanvasRenderingContext2D, sign: Sign, left: number): void {
  context.save();
  context.translate(left, (SIGN_HEIGHT - GLYPH) / 2);
  context.scale(GLYPH / 16, GLYPH / 16);
  if (sign === "death") {
    context.fillStyle = mapColors.danger;
    context.fill(new Path2D(SKULL), "evenodd");
  } else {
    context.fillStyle = mapColors.rareGreat;
    context.strokeStyle = sign === "great" ? mapColors.rareGreat : mapColors.rareCommon;
    context.lineWidth = 1.6;
    context.lineJoin = "round";
    const star = new Path2D(STAR);
    if (sign === "great") context.fill(star);
    context.stroke(star);
  }
  context.restore();
}
