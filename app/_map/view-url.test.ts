import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ZOOM_MAX } from "./camera";
import { colorings, spanHours } from "./map-options";
import { layersWhere } from "./types";
import { formatLinkedView, parseLinkedView } from "./view-url";

const coordinate = fc.double({ min: -101, max: 101, noNaN: true });
const linkedViews = fc.record({
  view: fc.record({
    ns: coordinate,
    ew: coordinate,
    zoom: fc.double({ min: 0, max: ZOOM_MAX, noNaN: true }),
  }),
  selected: fc.option(fc.string({ minLength: 1, maxLength: 64 }), { nil: null }),
  follow: fc.boolean(),
  layers: fc.option(
    fc.record({
      heat: fc.boolean(),
      trails: fc.boolean(),
      portals: fc.boolean(),
      deaths: fc.boolean(),
      rares: fc.boolean(),
      characters: fc.boolean(),
      labels: fc.boolean(),
    }),
    { nil: null },
  ),
  options: fc.record({
    heatHours: fc.constantFrom(...spanHours),
    heatCreature: fc.option(
      fc.string({ minLength: 1, maxLength: 64 }).filter((name) => name.trim() !== ""),
      { nil: null },
    ),
    pinHours: fc.constantFrom(...spanHours),
    colorBy: fc.constantFrom(...colorings),
  }),
  isTable: fc.boolean(),
});

const heatOf = ({ heatHours, heatCreature }: { heatHours: number; heatCreature: string | null }) => ({
  heatHours,
  heatCreature,
});

describe("the address", () => {
  it("brings back what was on the screen", () => {
    fc.assert(
      fc.property(linkedViews, (linked) => {
        const text = formatLinkedView(linked).toString();
        const back = parseLinkedView(new URLSearchParams(text));
        expect(Math.abs((back.view?.ns ?? 999) - linked.view.ns)).toBeLessThan(0.006);
        expect(Math.abs((back.view?.ew ?? 999) - linked.view.ew)).toBeLessThan(0.006);
        expect(back.view?.zoom).toBeCloseTo(linked.view.zoom, 1);
        expect(back.selected).toBe(linked.selected);
        expect(back.follow).toBe(linked.follow && linked.selected !== null);
        expect(back.layers).toEqual(linked.layers);
        expect(back.isTable).toBe(linked.isTable);
        expect(back.options?.colorBy ?? "own").toBe(linked.options.colorBy);
        // Of a layer that is not shown nothing needs to be told.
        if (linked.layers?.heat) expect(back.options).toMatchObject(heatOf(linked.options));
        if (linked.layers?.deaths) expect(back.options?.pinHours).toBe(linked.options.pinHours);
      }),
    );
  });

  it("reads like a place that players write, and leaves other parameters alone", () => {
    const layers = layersWhere((name) => name === "heat" || name === "trails" || name === "rares");
    const view = { ns: 42.1, ew: -33.64, zoom: 3.2 };
    const options = { heatCreature: "Olthoi Ripper", pinHours: 168, colorBy: "state" } as const;
    const linked = { view, selected: "Larsson", follow: true, layers, options, isTable: true };
    const query = formatLinkedView(linked, new URLSearchParams("window=chat&z=9"));
    expect(decodeURIComponent(query.toString())).toBe(
      "window=chat&z=3.2&at=42.10N,33.64W&sel=Larsson&follow=1&layers=heat,trails,rares" +
        "&heat=24,Olthoi+Ripper&pins=168&color=state&show=table",
    );
  });

  it.each([
    "at=42N",
    "at=420.0N,33E&z=3",
    "at=NaN,33E&z=3",
    "at=1N,1E&z=99",
    "at=1N,1E",
    "at=__proto__&z=3",
    "at=1e5N,1E&z=3",
    "",
  ])("takes nothing from %j", (text) => {
    expect(parseLinkedView(new URLSearchParams(text)).view).toBeNull();
  });

  it("says everything once it names the layers: what an older link leaves out is as usual", () => {
    const old = parseLinkedView(new URLSearchParams("layers=heat,trails"));
    expect(old).toMatchObject({
      layers: { heat: true, trails: true, deaths: false, rares: false },
      options: { heatHours: 24, heatCreature: null, pinHours: 24, colorBy: "own" },
      isTable: false,
    });
    expect(parseLinkedView(new URLSearchParams("z=3")).options).toEqual({});
  });

  it.each(["heat=25,Olthoi", "heat=,Olthoi", "pins=-1", "pins=1e2", "color=luck"])(
    "takes nothing from %j",
    (text) => {
      expect(parseLinkedView(new URLSearchParams(text)).options).toEqual({});
    },
  );

  it("follows nobody without a name, and takes no endless name", () => {
    expect(parseLinkedView(new URLSearchParams("follow=1")).follow).toBe(false);
    expect(parseLinkedView(new URLSearchParams({ sel: "x".repeat(65), follow: "1" }))).toMatchObject({
      selected: null,
      follow: false,
    });
    expect(parseLinkedView(new URLSearchParams("layers=nonsense")).layers).toBeNull();
  });
});
