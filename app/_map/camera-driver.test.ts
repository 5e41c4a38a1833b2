import { describe, expect, it, vi } from "vitest";
import { toPlace } from "./camera";
import { CameraDriver } from "./camera-driver";
import { advance, type Motion } from "./camera-motion";

const camera = { ns: 10, ew: 20, zoom: 4, width: 800, height: 600 };

/** Runs a motion at 60 frames a second until it ends. */
function play(motion: Motion, framesMax = 400) {
  let at = { camera, motion: motion as Motion | null };
  let frames = 0;
  for (; at.motion && frames < framesMax; frames++) at = advance(at.camera, at.motion, frames * 16, 16);
  return { camera: at.camera, frames };
}

describe("motions", () => {
  it("a flight arrives after its time", () => {
    const { camera: end, frames } = play({
      kind: "flight",
      from: camera,
      to: { ns: -30, ew: 50, zoom: 6 },
      startedAt: 0,
      ms: 180,
    });
    expect(end).toMatchObject({ ns: -30, ew: 50, zoom: 6 });
    expect(frames).toBeLessThanOrEqual(14);
  });

  it("a glide slows down and ends", () => {
    const { camera: end, frames } = play({ kind: "glide", vx: 1.5, vy: 0 });
    expect(frames).toBeLessThan(80);
    expect(end.ew).toBeLessThan(camera.ew);
    expect(end.ns).toBe(camera.ns);
  });

  it("a zoom ends exactly at its target with the cursor's place where it was", () => {
    const before = toPlace(camera, 600, 200);
    const { camera: end } = play({ kind: "zoom", target: 5.3, x: 600, y: 200 });
    expect(end.zoom).toBe(5.3);
    expect(toPlace(end, 600, 200).ns).toBeCloseTo(before.ns, 6);
  });
});

describe("the driver", () => {
  it("goes there at once for people who asked for less motion", () => {
    const driver = new CameraDriver(camera, vi.fn());
    driver.reducedMotion = true;
    driver.flyTo({ ns: 1, ew: 2, zoom: 5 });
    expect(driver.camera).toMatchObject({ ns: 1, ew: 2, zoom: 5 });
    expect(driver.inMotion).toBe(false);
    driver.release(3, 3);
    expect(driver.inMotion).toBe(false);
  });

  it("follows a character without leaving its zoom", () => {
    const driver = new CameraDriver(camera, vi.fn());
    driver.moved = false;
    driver.advance(0, 16, { ns: 12, ew: 21 });
    expect(driver.camera).toMatchObject({ ns: 12, ew: 21, zoom: 4 });
    expect(driver.moved).toBe(true);
  });

  it("does not stir for less than a third of a pixel", () => {
    const driver = new CameraDriver(camera, vi.fn());
    driver.moved = false;
    driver.advance(0, 16, { ns: 10.001, ew: 20 });
    expect(driver.moved).toBe(false);
  });

  it("lets a held arrow key add up", () => {
    const driver = new CameraDriver(camera, vi.fn());
    driver.slide(100, 0);
    driver.slide(100, 0);
    for (let frame = 0; frame < 100; frame++) driver.advance(frame * 16, 16, null);
    expect(driver.inMotion).toBe(false);
    expect(driver.camera.ew).toBeCloseTo(20 - 200 / ((256 * 16) / 204), 3);
  });

  it("loses nothing of an arrow key when plus follows at once", () => {
    const driver = new CameraDriver(camera, vi.fn());
    driver.slide(100, 0);
    driver.zoomBy(0.5);
    for (let frame = 0; frame < 100; frame++) driver.advance(frame * 16, 16, null);
    expect(driver.camera.zoom).toBe(4.5);
    expect(driver.camera.ew).toBeCloseTo(20 - 100 / ((256 * 16) / 204), 3);
  });
});
