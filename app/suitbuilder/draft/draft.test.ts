import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LINK_CHARS_MAX, packJson } from "@/app/_ui/packed-json";
import { SUIT_RATINGS } from "@/server/contract/suits/names";
import { suitRequest } from "@/server/contract/suits/search-request";
import { SUIT_SLOTS } from "@/server/contract/suits/slots";
import { draftOfRequest } from "./draft-of-request";
import { DraftStore, type TextStore } from "./draft-store";
import { readRequest } from "./read-request";
import { shareLink, unpackRequest } from "./share-link";
import { EMPTY_DRAFT, type SuitDraft, slotUses } from "./suit-draft";
import { asksSame, suitRequestOf } from "./suit-request-of";

const FULL: SuitDraft = {
  wearer: { name: "Karsh", level: 275, skills: { "Melee Defense": 400 } },
  characters: ["Mule One", "Mule Two"],
  slots: slotUses("search", { shield: "fill", cloak: "leave", head: "fill" }),
  sets: {
    primary: { id: 13, min: 5, target: 5 },
    secondary: { id: 14, min: 0, target: 4 },
    others: "forbid",
  },
  cantrips: [
    { family: "strength", minTier: 3, isRequired: true, weight: 1 },
    { family: "flameward", minTier: 1, isRequired: false, weight: 2 },
  ],
  locked: [
    { item: "1", coverage: null },
    { item: "2", coverage: ["chest"] },
  ],
  excluded: ["3"],
  filters: { maxWieldLevel: 180, minArmorLevel: 200, equipped: "any", attuned: "none", reductions: "forbid" },
  weights: {
    armorLevel: 0,
    shieldLevel: 3,
    setPiece: 0,
    item: 0,
    reduction: 5,
    owner: 300,
    overlap: 10,
    tierPoints: [0, 0, 1000, 2000],
    ratings: { ...EMPTY_DRAFT.weights.ratings, damage: 500, vitality: 0 },
  },
  limits: { timeMs: 5000, nodes: 1000, topK: 50, distinct: "items" },
};

/** A form with any mixture of the parts of these two. */
const drafts: fc.Arbitrary<SuitDraft> = fc
  .record(
    Object.fromEntries(
      Object.keys(EMPTY_DRAFT).map((part) => [
        part,
        fc.constantFrom(EMPTY_DRAFT[part as keyof SuitDraft], FULL[part as keyof SuitDraft]),
      ]),
    ),
  )
  .map((parts) => ({ ...EMPTY_DRAFT, ...parts }));

describe("a form", () => {
  it("comes back the same from the request that is made of it", () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        expect(draftOfRequest(suitRequestOf(draft))).toEqual(draft);
      }),
    );
  });

  it("makes requests that the contract takes, and that read the same from a text", () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const request = suitRequestOf(draft);
        expect(suitRequest.parse(request)).toEqual(request);
        expect(readRequest(JSON.parse(JSON.stringify(request)))).toSatisfy(
          (read) => read !== null && asksSame(read, request),
        );
      }),
    );
  });

  it("that nobody has touched asks nothing but the usual", () => {
    expect(suitRequestOf(EMPTY_DRAFT)).toEqual({});
    expect(draftOfRequest({})).toEqual(EMPTY_DRAFT);
  });

  it("fills a slot that must be filled, also where the request does not search it", () => {
    const { slots } = draftOfRequest({ slots: ["head"], fill: ["feet"] });
    expect(SUIT_SLOTS.filter((slot) => slots[slot] !== "leave")).toEqual(["head", "feet"]);
  });

  it("knows two requests that ask the same in other words", () => {
    expect(
      asksSame({ sets: { primary: { id: 13 } } }, { cantrips: [], sets: { primary: { id: 13, min: 0 } } }),
    ).toBe(true);
    expect(asksSame({}, { minArmorLevel: 1 })).toBe(false);
  });
});

describe("what is read of a request", () => {
  it.each([null, 3, "x", []])("is nothing where it is none: %j", (value) => {
    expect(readRequest(value)).toBeNull();
  });

  it("leaves out what cannot be read and keeps the rest", () => {
    const read = readRequest({
      wearer: { name: 3, level: 275.5, skills: { Shield: 300, Run: "x" } },
      characters: ["A", "A", 4],
      slots: ["head", "tail"],
      sets: { primary: { id: 13, min: 5, target: 2 }, secondary: { id: "x" }, others: "never" },
      cantrips: [{ family: "strength", minTier: 9 }, { family: "strength" }, { weight: 2 }, 7],
      locked: [{ item: "1", coverage: ["chest", "nose"] }, {}],
      weights: { armorLevel: -1, setPiece: 7, tierPoints: [1, 2], ratings: { damage: 1, luck: 3 } },
      limits: { timeMs: 5, topK: 7 },
      unknown: true,
    });
    expect(read).toEqual({
      wearer: { skills: { Shield: 300 } },
      characters: ["A"],
      slots: ["head"],
      sets: { primary: { id: 13, min: 5, target: 5 } },
      cantrips: [{ family: "strength" }],
      locked: [{ item: "1", coverage: ["chest"] }],
      weights: { setPiece: 7, ratings: { damage: 1 } },
      limits: { topK: 7 },
    });
  });

  it("makes a form whatever it was", () => {
    fc.assert(
      fc.property(fc.object({ key: fc.constantFrom(...Object.keys(suitRequestOf(FULL)), "x") }), (value) => {
        const request = readRequest(value);
        expect(suitRequest.safeParse(request).error).toBeUndefined();
        expect(Object.keys(draftOfRequest(request ?? {}).weights.ratings)).toEqual([...SUIT_RATINGS]);
      }),
    );
  });
});

describe("a link", () => {
  it("carries the whole request, in letters that an address takes as they are", async () => {
    const request = suitRequestOf(FULL);
    const packed = await packJson(request);
    expect(packed).toMatch(/^[\w-]+$/);
    expect(await unpackRequest(packed)).toEqual(request);
  });

  it.each(["", "x", "!!", "AAAA", "bm90IGRlZmxhdGVk"])(
    "that cannot be read asks nothing: %j",
    async (packed) => {
      expect(await unpackRequest(packed)).toBeNull();
    },
  );

  it("does not unpack without end", async () => {
    const bomb = await packJson({ excluded: [" ".repeat(3_000_000)] });
    expect(bomb.length).toBeLessThan(10_000);
    expect(await unpackRequest(bomb)).toBeNull();
  });

  it("says where it would be too long", async () => {
    const ids = Array.from({ length: 4_000 }, (_, at) => String((at * 2_654_435_761) % 4_294_967_296));
    expect(await shareLink({ excluded: ids }, "https://guild.example")).toBeNull();
    const link = await shareLink(suitRequestOf(FULL), "https://guild.example");
    expect(link?.length).toBeLessThan(LINK_CHARS_MAX / 5);
  });
});

describe("the kept form", () => {
  const options = (tab = memory(), browser = memory()) => ({ tab, browser, user: "anna" });

  it("is there again after a reload, and in another tab", () => {
    const kept = options();
    new DraftStore(kept).set(FULL);
    expect(new DraftStore(kept).draft).toEqual(FULL);
    expect(new DraftStore({ ...kept, tab: memory() }).draft).toEqual(FULL);
    expect(new DraftStore({ ...kept, user: "bert" }).draft).toEqual(EMPTY_DRAFT);
  });

  it("works where the browser keeps nothing", () => {
    const broken: TextStore = {
      getItem: () => {
        throw new Error("forbidden");
      },
      setItem: () => {
        throw new Error("full");
      },
    };
    const store = new DraftStore(options(broken, broken));
    store.set({ excluded: ["1"] });
    expect(store.draft.excluded).toEqual(["1"]);
  });

  it("takes back one change and leaves later ones of other parts", () => {
    const store = new DraftStore(options());
    const undo = store.setUndoably({ excluded: ["1"], characters: ["A"] });
    store.set({ characters: ["A", "B"], cantrips: FULL.cantrips });
    undo();
    expect(store.draft).toMatchObject({
      excluded: [],
      characters: ["A", "B"],
      cantrips: FULL.cantrips,
    });
  });
});

function memory(): TextStore {
  const texts = new Map<string, string>();
  return {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, value) => void texts.set(key, value),
  };
}
