import { beforeEach, describe, expect, test, vi } from "vitest";
import { ApiFailure } from "@/app/_items/ask-api";
import { item } from "@/app/_items/test/item";
import { InventoryChanges } from "@/app/_live/inventory-changes";
import { ManualClock } from "@/app/_live/test/manual-clock";
import type { Inventory } from "@/server/contract/http/inventory";
import type { InventoryItem } from "@/server/contract/http/items";
import { InventoryFeed } from "./inventory-feed";

let clock: ManualClock;
let changes: InventoryChanges;
let feed: InventoryFeed;
/** What the server has. */
let stored: Inventory;
let failure: ApiFailure | null;
/** When it was asked, milliseconds from the start. */
let askedAt: number[];
let startMs: number;

beforeEach(() => {
  clock = new ManualClock();
  startMs = clock.now();
  changes = new InventoryChanges();
  failure = null;
  askedAt = [];
  stored = inventory(1, [item({ item_id: 1 }), item({ item_id: 2 })]);
  feed = new InventoryFeed({
    clock,
    changes,
    character: "Larsson",
    ask: async (etag) => {
      askedAt.push(clock.now() - startMs);
      if (failure) throw failure;
      const now = JSON.stringify(stored);
      return now === etag ? null : { body: JSON.parse(now), etag: now };
    },
  });
});

function inventory(version: number, items: InventoryItem[]): Inventory {
  const at = "2026-11-22T20:50:54.000Z";
  return {
    character_name: "Larsson",
    version,
    item_count: items.length,
    updated_at: at,
    snapshot_at: at,
    items,
  };
}

/** The server stores a change. */
function store(...items: InventoryItem[]): void {
  stored = inventory(stored.version + 1, items);
}

const later = (fields: Partial<InventoryItem>) => item({ updated_at: "2026-11-22T20:51:00.000Z", ...fields });
const tell = (name = "Larsson") => changes.told(name, clock.now());

/** Answers arrive between two moments of the clock. */
async function pass(ms: number): Promise<void> {
  for (let left = ms; left > 0; left -= 500) {
    clock.advance(Math.min(left, 500));
    await settle();
  }
}
const settle = () => vi.waitFor(() => Promise.resolve());

async function open(): Promise<() => void> {
  const stop = feed.start();
  await settle();
  await pass(10_000);
  askedAt = [];
  startMs = clock.now();
  return stop;
}

test("it is asked for at once, and once more 2 s later for what was told just before anybody listened", async () => {
  feed.start();
  await settle();
  expect(feed.state.inventory?.items).toHaveLength(2);
  store(later({ item_id: 1 }));
  await pass(60_000);
  expect(askedAt).toEqual([0, 2_000]);
  expect(feed.state.inventory?.version).toBe(2);
});

test("it is asked for again 2 s after the last change of this character, and of no other", async () => {
  await open();
  tell("Anna");
  await pass(20_000);
  expect(askedAt).toEqual([]);
  startMs = clock.now();
  tell();
  await pass(1_500);
  tell();
  store(later({ item_id: 1 }));
  await pass(30_000);
  expect(askedAt).toEqual([3_500]);
});

test("while changes keep coming it is asked for every 10 s", async () => {
  await open();
  for (let second = 0; second < 30; second++) {
    tell();
    store(later({ item_id: second + 10 }));
    await pass(1_000);
  }
  expect(askedAt).toEqual([10_000, 20_000, 30_000]);
});

test("an answer without the change that was told is asked for once more, not for ever", async () => {
  await open();
  tell();
  await pass(3_000);
  expect(askedAt).toEqual([2_000]);
  store(later({ item_id: 1 }));
  await pass(2_000);
  expect(askedAt).toEqual([2_000, 4_000]);
  expect(feed.state.inventory?.version).toBe(2);
  tell();
  await pass(60_000);
  expect(askedAt).toHaveLength(4);
});

test("after a loss it is asked for at once", async () => {
  await open();
  store(later({ item_id: 1 }));
  changes.missed(clock.now());
  await settle();
  expect(feed.state.inventory?.version).toBe(2);
  expect(askedAt).toEqual([0]);
});

describe("marks", () => {
  test("what is new or changed is marked for 2 s; what stayed is the same object, what has gone is gone", async () => {
    store(item({ item_id: 1 }), item({ item_id: 2 }), item({ item_id: 3 }));
    await open();
    expect(feed.state.changed.size).toBe(0);
    const stayed = feed.state.inventory?.items[0];
    tell();
    store(item({ item_id: 1 }), later({ item_id: 2, stack_count: 7 }), later({ item_id: 4 }));
    await pass(2_000);
    expect([...feed.state.changed]).toEqual([2, 4]);
    expect(feed.state.inventory?.items.map(({ item_id }) => item_id)).toEqual([1, 2, 4]);
    expect(feed.state.inventory?.items[0]).toBe(stayed);
    await pass(1_500);
    expect(feed.state.changed.size).toBe(2);
    await pass(500);
    expect(feed.state.changed.size).toBe(0);
  });

  test("the first list marks nothing", async () => {
    feed.start();
    await settle();
    expect(feed.state.changed.size).toBe(0);
  });
});

describe("failures", () => {
  test("what was shown stays, and it is asked for again, less and less often", async () => {
    await open();
    failure = new ApiFailure(503, "The database is away.");
    tell();
    await pass(40_000);
    expect(askedAt).toEqual([2_000, 4_000, 8_000, 16_000, 32_000]);
    expect(feed.state.failure?.message).toBe("The database is away.");
    expect(feed.state.inventory?.items).toHaveLength(2);
    failure = null;
    feed.retry();
    await settle();
    expect(feed.state.failure).toBeNull();
  });

  test.each([401, 403])(
    "a refusal (%i) is not asked again until somebody or something does",
    async (status) => {
      failure = new ApiFailure(status, "No.");
      feed.start();
      await settle();
      await pass(120_000);
      expect(askedAt).toEqual([0]);
      expect(feed.state.failure?.status).toBe(status);
      failure = null;
      changes.missed(clock.now());
      await settle();
      expect(feed.state.inventory).not.toBeNull();
    },
  );
});

test("a page that nobody sees asks for nothing and catches up once", async () => {
  await open();
  feed.pause(true);
  for (let count = 0; count < 5; count++) {
    tell();
    changes.missed(clock.now());
    await pass(20_000);
  }
  expect(askedAt).toEqual([]);
  store(later({ item_id: 1 }));
  feed.pause(false);
  await pass(10_000);
  expect(askedAt).toHaveLength(1);
  expect(feed.state.inventory?.version).toBe(2);
});

test("nothing is asked once it has ended, and an answer that comes late changes nothing", async () => {
  const stop = feed.start();
  stop();
  await settle();
  expect(feed.state.inventory).toBeNull();
  tell();
  await pass(60_000);
  expect(askedAt).toEqual([0]);
});
