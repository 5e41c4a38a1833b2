import { describe, expect, it, vi } from "vitest";
import type { TerrainReply, TerrainRequest } from "./terrain-protocol";
import { TileStore } from "./tile-store";
import { OVERVIEW, type Tile } from "./tiles";

class FakeWorker extends EventTarget {
  readonly asked: TerrainRequest[] = [];
  terminated = false;
  postMessage(request: TerrainRequest): void {
    this.asked.push(request);
  }
  terminate(): void {
    this.terminated = true;
  }
  say(reply: TerrainReply): void {
    this.dispatchEvent(new MessageEvent("message", { data: reply }));
  }
  /** Paints everything that was asked for. */
  work(closed?: () => void): void {
    for (let request = this.asked.shift(); request; request = this.asked.shift()) {
      if (request.type === "start") this.say({ type: "ready", ms: 1 });
      else
        this.say({
          type: "tile",
          tile: request.tile,
          bitmap: { close: closed ?? vi.fn() } as unknown as ImageBitmap,
          ms: 1,
        });
    }
  }
}

async function setUp(workers = 1, terrain = Promise.resolve(new ArrayBuffer(0))) {
  const fakes: FakeWorker[] = [];
  const onFailure = vi.fn();
  const store = new TileStore({
    createWorker: () => {
      const fake = new FakeWorker();
      fakes.push(fake);
      return fake as unknown as Worker;
    },
    terrain,
    workers,
    onTile: vi.fn(),
    onFailure,
  });
  await terrain.catch(() => undefined);
  return { store, fakes, onFailure };
}

const tile = (x: number, level = 5): Tile => ({ level, x, y: 3 });

describe("the tile store", () => {
  it("asks for the best first, and drops what nobody wants any more", async () => {
    const { store, fakes } = await setUp();
    const [worker] = fakes;
    worker?.say({ type: "ready", ms: 1 });
    store.want([tile(1), tile(2), tile(3), tile(4)]);
    store.want([tile(9)]);
    worker?.work();
    expect(store.get(tile(1))).toBeDefined();
    expect(store.get(tile(3))).toBeUndefined();
    expect(store.get(tile(9))).toBeDefined();
  });

  it("takes the overview that comes unasked", async () => {
    const { store, fakes } = await setUp();
    expect(fakes[0]?.asked[0]).toMatchObject({ type: "start", overview: true });
    fakes[0]?.say({
      type: "tile",
      tile: OVERVIEW,
      bitmap: { close: vi.fn() } as unknown as ImageBitmap,
      ms: 1,
    });
    expect(store.get(OVERVIEW)).toBeDefined();
    fakes[0]?.work();
    store.want([tile(1), tile(2), tile(3)]);
    expect(fakes[0]?.asked).toHaveLength(2);
  });

  it("asks for nothing twice", async () => {
    const { store, fakes } = await setUp();
    const [worker] = fakes;
    worker?.work();
    store.want([tile(1)]);
    store.want([tile(1)]);
    expect(worker?.asked).toHaveLength(1);
    worker?.work();
    store.want([tile(1)]);
    expect(worker?.asked).toHaveLength(0);
  });

  it("starts the second worker when the first is ready and shares the work", async () => {
    const { store, fakes } = await setUp(2);
    expect(fakes).toHaveLength(1);
    fakes[0]?.work();
    await Promise.resolve();
    fakes[1]?.work();
    store.want([tile(1), tile(2), tile(3), tile(4)]);
    expect(fakes.map((fake) => fake.asked.length)).toEqual([2, 2]);
  });

  it("keeps a bounded number of tiles and the overview for ever", async () => {
    const { store, fakes } = await setUp();
    const closed = vi.fn();
    fakes[0]?.work();
    const overview = { level: 1, x: 0, y: 0 };
    for (let x = 0; x < 400; x += 10) {
      store.want([overview, ...Array.from({ length: 10 }, (_, i) => tile(x + i, 9))]);
      fakes[0]?.work(closed);
    }
    expect(closed).toHaveBeenCalledTimes(401 - 256);
    expect(store.get(overview)).toBeDefined();
    expect(store.get(tile(0, 9))).toBeUndefined();
    expect(store.get(tile(399, 9))).toBeDefined();
  });

  it("keeps all that a huge screen shows, instead of painting in circles", async () => {
    const { store, fakes } = await setUp();
    fakes[0]?.work();
    store.want(Array.from({ length: 500 }, (_, x) => tile(x, 9)));
    fakes[0]?.work();
    expect(store.get(tile(0, 9))).toBeDefined();
    expect(store.get(tile(499, 9))).toBeDefined();
  });

  it("reports a failure and frees everything at the end", async () => {
    const { store, fakes, onFailure } = await setUp();
    fakes[0]?.say({ type: "failed", message: "/map/terrain.bin answered 404" });
    expect(onFailure).toHaveBeenCalledWith("/map/terrain.bin answered 404");
    store.destroy();
    expect(fakes[0]?.terminated).toBe(true);
  });

  it("reports a ground that could not be fetched", async () => {
    const { onFailure } = await setUp(1, Promise.reject(new Error("/map/terrain.bin answered 404")));
    expect(onFailure).toHaveBeenCalledWith("/map/terrain.bin answered 404");
  });
});
