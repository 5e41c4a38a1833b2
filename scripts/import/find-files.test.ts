import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { testFolder } from "../launcher/test-folder";
import { findFiles } from "./find-files";

/** A folder with these files in it. */
function folderWith(...names: string[]): string {
  const folder = testFolder();
  for (const name of names) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), "[]");
  }
  return folder;
}

it("every JSON file of a folder is found, however deep, and nothing else", () => {
  const folder = folderWith(
    "Coldeve/Ulf.JSON",
    "Coldeve/Larsson.Inventory.json",
    "Anna.json",
    "settings.xml",
  );
  expect(findFiles([folder])).toEqual(
    ["Anna.json", "Coldeve/Larsson.Inventory.json", "Coldeve/Ulf.JSON"].map((name) => join(folder, name)),
  );
});

it("a file that is named is taken whatever it is called, and once", () => {
  const folder = folderWith("inventory.txt", "Anna.json");
  const [text, anna] = [join(folder, "inventory.txt"), join(folder, "Anna.json")];
  expect(findFiles([text, anna, folder])).toEqual([text, anna]);
});

it("what is not there is named", () => {
  expect(() => findFiles(["/nowhere/Anna.json"])).toThrow("There is no file or folder /nowhere/Anna.json.");
});

it("a folder without a file to import says so, and that XML is none", () => {
  const folder = folderWith("Larsson.Inventory.xml");
  expect(() => findFiles([folder])).toThrow(`There is no .json file in ${folder}. XML cannot be read.`);
});
