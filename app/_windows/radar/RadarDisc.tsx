"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { DiscEngine, type DiscScene } from "./disc-engine";
import type { RadarPick } from "./radar-pick";
import type { RadarStore } from "./radar-store";

/** How far the wheel turns for one step of the range, in pixels. */
const WHEEL_STEP = 60;

type Props = {
  store: RadarStore;
  pick: RadarPick;
  scene: DiscScene;
  /** What the disc shows, for whoever cannot see it; the list beside it has everything. */
  summary: string;
  onZoom: (direction: 1 | -1) => void;
};

/** The disc. Keyboards use the list and the buttons, which do all that a pointer does here. */
export function RadarDisc({ store, pick, scene, summary, onZoom }: Props) {
  const { world } = useDashboard();
  const canvas = useRef<HTMLCanvasElement>(null);
  const engine = useRef<DiscEngine | null>(null);
  const [first] = useState(scene);
  useEffect(() => {
    if (!canvas.current) return;
    const made = new DiscEngine({ canvas: canvas.current, store, pick, clock: world.clock, scene: first });
    engine.current = made;
    return () => {
      engine.current = null;
      made.stop();
    };
  }, [store, pick, world, first]);
  useEffect(() => engine.current?.set(scene), [scene]);
  usePointer(canvas, engine, pick);
  useWheel(canvas, onZoom);
  return (
    <canvas ref={canvas} role="img" aria-label={summary} className="absolute inset-0 size-full touch-pan-y" />
  );
}

/** Pointing hovers, pressing selects; a press on nothing ends the selection. */
function usePointer(
  canvas: RefObject<HTMLCanvasElement | null>,
  engine: RefObject<DiscEngine | null>,
  pick: RadarPick,
): void {
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const under = (event: PointerEvent | MouseEvent) => {
      const isTouch = "pointerType" in event && event.pointerType === "touch";
      return engine.current?.at({ x: event.offsetX, y: event.offsetY }, isTouch) ?? null;
    };
    const move = (event: PointerEvent) => {
      const key = event.pointerType === "touch" ? null : under(event);
      element.style.cursor = key === null ? "default" : "pointer";
      pick.hover(key);
    };
    const leave = () => pick.hover(null);
    const press = (event: MouseEvent) => pick.select(under(event));
    element.addEventListener("pointermove", move);
    element.addEventListener("pointerleave", leave);
    element.addEventListener("click", press);
    return () => {
      element.removeEventListener("pointermove", move);
      element.removeEventListener("pointerleave", leave);
      element.removeEventListener("click", press);
    };
  }, [canvas, engine, pick]);
}

function useWheel(canvas: RefObject<HTMLCanvasElement | null>, onZoom: Props["onZoom"]): void {
  const zoom = useRef(onZoom);
  useEffect(() => {
    zoom.current = onZoom;
  });
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    let turned = 0;
    const wheel = (event: WheelEvent) => {
      event.preventDefault();
      turned = Math.sign(event.deltaY) === Math.sign(turned) ? turned + event.deltaY : event.deltaY;
      if (Math.abs(turned) < WHEEL_STEP) return;
      zoom.current(turned > 0 ? 1 : -1);
      turned = 0;
    };
    element.addEventListener("wheel", wheel, { passive: false });
    return () => element.removeEventListener("wheel", wheel);
  }, [canvas]);
}
