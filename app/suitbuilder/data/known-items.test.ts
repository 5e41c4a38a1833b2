import { expect, it } from "vitest";
import { KnownItems } from "./known-items";

function store() {
  const texts = new Map<string, string>();
  return {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => void texts.set(key, text),
  };
}

it("remembers names over a reload, and forms that are told once", () => {
  const kept = store();
  const items = new KnownItems(kept, "key");
  items.remember("1", { name: "Hauberk", character: "A", forms: [["chest", "abdomen"], ["chest"]] });
  items.remember("1", { name: "Hauberk", character: "B", forms: [] });
  const again = new KnownItems(kept, "key");
  expect(again.get("1")).toEqual({
    name: "Hauberk",
    character: "B",
    forms: [["chest", "abdomen"], ["chest"]],
  });
  expect([again.words("1"), again.words("2")]).toEqual(["Hauberk of B", "Item 2"]);
});

it("forgets the oldest rather than growing without end", () => {
  const items = new KnownItems(store(), "key");
  for (let id = 0; id < 500; id++) items.remember(String(id), { name: "Ring", character: "A", forms: [] });
  expect([items.get("99"), items.get("100")?.name]).toEqual([null, "Ring"]);
});

it.each(["", "{}", "[1]", '[["1",{"name":3}]]'])("reads nothing out of %s", (text) => {
  const kept = store();
  kept.setItem("key", text);
  expect(new KnownItems(kept, "key").get("1")).toBeNull();
});
