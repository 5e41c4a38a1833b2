/**
 * A picture of the world that an operator put beside the app (`public/map/custom.webp`, EW and NS −101.95..102.05).
 * Halved copies are kept, because a browser that shrinks 8,000 pixels to 800 in one go makes them flicker.
 */
export interface WorldPicture {
  /** The smallest copy that is at least this wide, else the original. */
  forWidth(pixels: number): ImageBitmap;
  close(): void;
}

const SMALLEST = 512;

/** @throws Error when the picture is not there or is not a picture. */
export async function loadWorldPicture(url: string): Promise<WorldPicture> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  const original = await createImageBitmap(await response.blob());
  const copies = [original];
  for (let last = original; last.width / 2 >= SMALLEST; ) {
    last = await createImageBitmap(last, {
      resizeWidth: Math.round(last.width / 2),
      resizeHeight: Math.round(last.height / 2),
      resizeQuality: "high",
    });
    copies.unshift(last);
  }
  return {
    forWidth: (pixels) => copies.find(({ width }) => width >= pixels) ?? original,
    close: () => {
      for (const copy of copies) copy.close();
    },
  };
}
