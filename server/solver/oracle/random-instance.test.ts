import { describe, expect, it } from "vitest";
import { z } from "zod";
import {
  FILTER_RULES,
  ITEM_KINDS,
  SUIT_SLOTS,
  spellTable,
  suitItem,
  suitRequest,
} from "@/server/contract/suits";
import { bruteForce } from "./brute-force";
import { formsOf, rejectedBy } from "./candidates";
import { cantripTiers } from "./cantrip-tiers";
import { randomInstance } from "./random-instance";

const instances = Array.from({ length: 500 }, (_, seed) => randomInstance(seed));
const share = (is: (instance: (typeof instances)[number]) => boolean) =>
  instances.filter(is).length / instances.length;

describe("random instances", () => {
  it("are what a request may be, and small", () => {
    for (const { items, spells, request } of instances) {
      expect(() => z.array(suitItem).min(6).max(14).parse(items)).not.toThrow();
      expect(() => spellTable.parse(spells)).not.toThrow();
      expect(suitRequest.parse(request)).toEqual(request);
    }
  });

  it("have none of the errors that a schema does not see", () => {
    for (const { items, request } of instances) {
      const ids = items.map(({ id }) => id);
      const locked = (request.locked ?? []).map(({ item }) => item);
      const families = (request.cantrips ?? []).map(({ family }) => family);
      expect(new Set(ids).size).toBe(ids.length);
      expect(new Set(families).size).toBe(families.length);
      expect(new Set(locked).size).toBe(locked.length);
      expect(locked.filter((id) => !ids.includes(id) || request.excluded?.includes(id))).toEqual([]);
      expect(request.sets?.primary?.id ?? "none").not.toBe(request.sets?.secondary?.id);
    }
  });

  it("are the same for the same seed, and others for others", () => {
    expect(randomInstance(7)).toEqual(randomInstance(7));
    expect(new Set(instances.map((instance) => JSON.stringify(instance))).size).toBe(instances.length);
  });

  it("can be met, but for a sixth to a quarter of them", () => {
    const infeasible = share((instance) => bruteForce(instance).suits.length === 0);
    expect(infeasible).toBeGreaterThan(0.15);
    expect(infeasible).toBeLessThan(0.25);
  });

  it("use every field of a request, each many times and not always", () => {
    const paths = fieldsOf(z.toJSONSchema(suitRequest, { io: "input" })).filter(
      (path) => !path.startsWith("/inventory/"),
    );
    for (const path of paths) {
      const used = instances.filter(({ request }) => hasField(request, path.split("/").slice(1))).length;
      expect(used, path).toBeGreaterThan(8);
      // The item of a lock and the like are never missing where their parent is there.
      expect(used, path).toBeLessThan(instances.length);
    }
  });

  it("have items of all kinds, filtered by every rule, and worn in every slot", () => {
    const kinds = new Set(instances.flatMap(({ items }) => items.map(({ kind }) => kind)));
    expect([...kinds].sort()).toEqual([...ITEM_KINDS].sort());
    const rules = new Set(
      instances.flatMap(({ items, request }) => items.map((item) => rejectedBy(item, request))),
    );
    expect([...rules].sort()).toEqual([...FILTER_RULES, null].sort());
    const worn = instances.flatMap(({ items, request }) => items.flatMap((item) => formsOf(item, request)));
    expect(new Set(worn.flatMap(({ slots }) => slots)).size).toBe(SUIT_SLOTS.length);
  });

  it.each<[string, number, (instance: (typeof instances)[number]) => boolean]>([
    ["twins", 0.2, ({ items }) => hasTwins(items)],
    [
      "an item with a family at two tiers",
      0.3,
      ({ items, spells }) =>
        items.some((item) => knownSpells(item, spells) > cantripTiers(item, spells).size),
    ],
    [
      "spells that are no cantrips",
      0.5,
      ({ items, spells }) => items.some((item) => item.spells.length > knownSpells(item, spells)),
    ],
    [
      "reduced forms",
      0.5,
      ({ items, request }) => items.some((item) => formsOf(item, request).some(({ reduced }) => reduced)),
    ],
    [
      "armor that cannot be reduced",
      0.2,
      ({ items }) =>
        items.some(({ coverage, alternatives }) => coverage.length > 1 && alternatives.length === 0),
    ],
    ["penalties for owners", 0.15, ({ request }) => (request.weights?.owner ?? 0) > 0],
    ["penalties for overlap", 0.15, ({ request }) => (request.weights?.overlap ?? 0) > 0],
    ["a lock with a form", 0.05, ({ request }) => request.locked?.some(({ coverage }) => coverage) ?? false],
    ["a lock without one", 0.05, ({ request }) => request.locked?.some(({ coverage }) => !coverage) ?? false],
    ["required cantrips", 0.2, ({ request }) => request.cantrips?.some(({ required }) => required) ?? false],
    ["lists of several suits", 0.1, (instance) => bruteForce(instance).suits.length > 5],
  ])("have %s often enough", (_, least, is) => {
    expect(share(is)).toBeGreaterThan(least);
  });
});

type Instance = (typeof instances)[number];

function knownSpells({ spells: ids }: Instance["items"][number], spells: Instance["spells"]): number {
  return new Set(ids.filter((id) => spells[id])).size;
}

function hasTwins(items: Instance["items"]): boolean {
  const withoutId = items.map((item) => JSON.stringify({ ...item, id: "", name: "" }));
  return new Set(withoutId).size < items.length;
}

/** JSON pointers of all fields that a schema names; entries of an array are `*`. */
function fieldsOf(schema: unknown, path = ""): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const inside: string[] = [];
  for (const [key, value] of Object.entries(schema)) {
    if (key === "properties") {
      for (const [name, field] of Object.entries(value)) {
        inside.push(`${path}/${name}`, ...fieldsOf(field, `${path}/${name}`));
      }
    } else if (key === "items") inside.push(...fieldsOf(value, `${path}/*`));
    else if (key === "anyOf" && Array.isArray(value))
      inside.push(...value.flatMap((one) => fieldsOf(one, path)));
  }
  return inside;
}

function hasField(value: unknown, [key, ...rest]: string[]): boolean {
  if (key === undefined) return true;
  if (typeof value !== "object" || value === null) return false;
  if (key === "*") return Object.values(value).some((one) => hasField(one, rest));
  return Object.entries(value).some(([name, one]) => name === key && hasField(one, rest));
}
