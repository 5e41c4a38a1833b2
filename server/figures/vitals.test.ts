import { expect, test } from "vitest";
import { withOlderVitals } from "./vitals";

const nothing = {
  health_percentage: null,
  stamina_percentage: null,
  mana_percentage: null,
  vitae: null,
  health_current: null,
  health_max: null,
  stamina_current: null,
  stamina_max: null,
  mana_current: null,
  mana_max: null,
};
const well = {
  health_percentage: 100,
  stamina_percentage: 94,
  mana_percentage: 71,
  vitae: 0,
  health_current: 410,
  health_max: 410,
  stamina_current: 381,
  stamina_max: 405,
  mana_current: 402,
  mana_max: 566,
};

test("a frame with vitae alone leaves everything else as it was known", () => {
  expect(withOlderVitals({ ...nothing, vitae: 5 }, well)).toEqual({ ...well, vitae: 5 });
});

test("what the newer frame says counts", () => {
  expect(withOlderVitals(well, { ...well, health_percentage: 3, vitae: 40 })).toEqual(well);
});

test("a percentage alone ends the points that would contradict it", () => {
  const merged = withOlderVitals({ ...nothing, health_percentage: 50 }, well);
  expect(merged).toEqual({ ...well, health_percentage: 50, health_current: null });
});

test("without older vitals the newer ones stay as they are", () => {
  expect(withOlderVitals(nothing, null)).toBe(nothing);
  expect(withOlderVitals(nothing, nothing)).toBe(nothing);
});

test("fields that a reading does not have are not put into it", () => {
  expect(withOlderVitals({ health_percentage: null }, { health_percentage: 7 })).toEqual({
    health_percentage: 7,
  });
});
