/**
 * Text with its halo, drawn once and kept as a small picture. Stroking and filling a hundred names in every frame
 * costs more than everything else on the map together.
 */
export interface TextStyle {
  /** Tells styles apart in the cache. */
  readonly id: string;
  readonly sizePx: number;
  readonly weight: number;
  readonly color: string;
  readonly italic?: boolean;
  readonly capitals?: boolean;
  /** Extra space between letters, in px. */
  readonly spacingPx?: number;
  readonly haloPx?: number;
  readonly halo?: string;
  /** A filled plate behind the text instead of a halo, with an edge of this colour. */
  readonly plate?: { readonly fill: string; readonly edge: string };
}

export interface TextSprite {
  readonly canvas: HTMLCanvasElement;
  /** CSS pixels, halo included. */
  readonly width: number;
  readonly height: number;
}

const SPRITES_MAX = 1_500;

export class TextSprites {
  private readonly sprites = new Map<string, TextSprite>();
  private readonly measure = document.createElement("canvas").getContext("2d");

  constructor(
    private readonly fontFamily: string,
    private pixelRatio: number,
  ) {}

  setPixelRatio(pixelRatio: number): void {
    if (pixelRatio === this.pixelRatio) return;
    this.pixelRatio = pixelRatio;
    this.sprites.clear();
  }

  get(text: string, style: TextStyle): TextSprite {
    const key = `${style.id}|${text}`;
    const known = this.sprites.get(key);
    if (known) return known;
    if (this.sprites.size >= SPRITES_MAX) this.sprites.clear();
    const sprite = this.paint(style.capitals ? text.toUpperCase() : text, style);
    this.sprites.set(key, sprite);
    return sprite;
  }

  private paint(text: string, style: TextStyle): TextSprite {
    const font = `${style.italic ? "italic " : ""}${style.weight} ${style.sizePx}px ${this.fontFamily}`;
    const spacing = `${style.spacingPx ?? 0}px`;
    let textWidth = style.sizePx * text.length * 0.6;
    if (this.measure) {
      this.measure.font = font;
      this.measure.letterSpacing = spacing;
      textWidth = this.measure.measureText(text).width;
    }
    const halo = style.haloPx ?? 2.5;
    const padding = style.plate ? 6 : Math.ceil(halo) + 1;
    const width = Math.ceil(textWidth) + padding * 2;
    const height = Math.ceil(style.sizePx * 1.3) + (style.plate ? 4 : padding);
    const canvas = document.createElement("canvas");
    canvas.width = Math.ceil(width * this.pixelRatio);
    canvas.height = Math.ceil(height * this.pixelRatio);
    const context = canvas.getContext("2d");
    if (context) {
      context.scale(this.pixelRatio, this.pixelRatio);
      context.font = font;
      context.letterSpacing = spacing;
      context.textBaseline = "middle";
      context.lineJoin = "round";
      if (style.plate) paintPlate(context, width, height, style.plate);
      else {
        context.lineWidth = halo * 2;
        context.strokeStyle = style.halo ?? "rgba(8, 13, 12, 0.82)";
        context.strokeText(text, padding, height / 2);
      }
      context.fillStyle = style.color;
      context.fillText(text, padding, height / 2);
    }
    return { canvas, width, height };
  }
}

function paintPlate(
  context: CanvasRenderingContext2D,
  width: number,
  height: number,
  plate: { fill: string; edge: string },
): void {
  context.beginPath();
  context.roundRect(0.5, 0.5, width - 1, height - 1, 4);
  context.fillStyle = plate.fill;
  context.fill();
  context.strokeStyle = plate.edge;
  context.stroke();
}
