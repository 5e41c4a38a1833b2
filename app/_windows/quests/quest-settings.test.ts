import { expect, test } from "vitest";
import { droppedPins, parseQuestSettings } from "./quest-settings";

const pinned = ["stipend", "olthoi", "rats"];

test.each([
  ["none at all", pinned, [], pinned],
  ["others, begun from the commonest ones", pinned, ["stipend", "wasps"], ["olthoi", "rats"]],
  ["all but one, which can be pressed again", pinned, ["stipend", "rats"], []],
  ["one more", pinned, [...pinned, "wasps"], []],
  ["none where none was chosen", [], [], []],
])("choosing %s tells what it drops", (_name, before, next, dropped) => {
  expect(droppedPins(parseQuestSettings({ pinned: before }), next)).toEqual(dropped);
});
