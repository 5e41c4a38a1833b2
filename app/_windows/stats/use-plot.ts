"use client";

import { type RefObject, useEffect, useRef } from "react";
import { readChartColors } from "./chart-colors";
import type { Crosshair } from "./crosshair";
import type { Figure } from "./figures";
import { Plot, type Shown, type Zoom } from "./plot";
import { useChartTheme } from "./use-chart-theme";

type Options = {
  /** Null: the lane of events. */
  figure: Figure | null;
  shown: Shown;
  crosshair: Crosshair;
  onZoom: (zoom: Zoom | null) => void;
};

/** Draws in an element as long as it is on the page: as large as it is, only while it is on the screen. */
export function usePlot(host: RefObject<HTMLElement | null>, { figure, shown, crosshair, onZoom }: Options) {
  const drawer = useRef<Drawer | null>(null);
  const newest = useRef(shown);
  const theme = useChartTheme();
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const made = new Drawer(
      element,
      () => newest.current,
      () =>
        new Plot(element, {
          figure,
          shown: newest.current,
          colors: readChartColors(element),
          crosshair,
          onZoom,
        }),
    );
    drawer.current = made;
    return () => {
      drawer.current = null;
      made.stop();
    };
  }, [host, figure, crosshair, onZoom]);
  useEffect(() => {
    newest.current = shown;
    drawer.current?.draw();
  }, [shown]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: in another theme the same tokens have other values
  useEffect(() => drawer.current?.recolor(), [theme]);
}

/** A plot that exists from when its element is first seen with a size. */
class Drawer {
  #plot: Plot | null = null;
  #isSeen = false;
  #isBehind = false;
  readonly #resizes: ResizeObserver;
  readonly #sights: IntersectionObserver;

  constructor(
    private readonly element: HTMLElement,
    private readonly shown: () => Shown,
    private readonly make: () => Plot,
  ) {
    this.#resizes = new ResizeObserver(() => this.#fit());
    this.#sights = new IntersectionObserver((entries) => {
      this.#isSeen = entries.at(-1)?.isIntersecting ?? false;
      this.#fit();
      if (this.#isBehind) this.draw();
    });
    this.#resizes.observe(element);
    this.#sights.observe(element);
  }

  draw(): void {
    this.#isBehind = !this.#isSeen;
    if (this.#isSeen) this.#plot?.show(this.shown());
  }

  recolor(): void {
    this.#plot?.recolor(readChartColors(this.element));
  }

  stop(): void {
    this.#resizes.disconnect();
    this.#sights.disconnect();
    this.#plot?.destroy();
  }

  #fit(): void {
    const { clientWidth, clientHeight } = this.element;
    if (!this.#isSeen || clientWidth === 0 || clientHeight === 0) return;
    if (this.#plot) this.#plot.resize(clientWidth, clientHeight);
    else this.#plot = this.make();
  }
}
