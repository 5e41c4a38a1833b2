import { expect, test } from "vitest";
import { guessCharacter } from "./guess-character";

const known = { characters: ["Larsson", "+Ulf", "Al-Jima", "Mag_Tools Jr"], serverName: "Coldeve" };

test.each([
  ["Larsson.json", "Larsson"],
  ["larsson.JSON", "Larsson"],
  ["Larsson.Inventory.json", "Larsson"],
  ["Coldeve - Larsson.json", "Larsson"],
  ["Larsson - Coldeve.json", "Larsson"],
  ["coldeve_larsson_inventory.json", "Larsson"],
  ["Larsson (1).json", "Larsson"],
  ["Larsson - Copy.json", "Larsson"],
  ["Larsson - Copy (2).json", "Larsson"],
  ["Larsson.Inventory.2024-01-31.json", "Larsson"],
  ["+Ulf.json", "+Ulf"],
  ["al-jima.Inventory.json", "Al-Jima"],
  ["Mag_Tools Jr.json", "Mag_Tools Jr"],
  ["Ulf the Bold.Inventory.json", "Ulf the Bold"],
  ["Coldeve - O'Neil.json", "O'Neil"],
  ["Stranger", "Stranger"],
  ["Coldeve.json", ""],
  ["inventory.json", ""],
  ["Inventory (3).json", ""],
  [".json", ""],
])("%s is of %j", (fileName, expected) => {
  expect(guessCharacter(fileName, known)).toBe(expected);
});
