import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Spool } from "./spool";
import { chat, hat, labels, seen } from "./test/rows";
import { ALL, countOf, createSpoolFolder, drain, type SpoolFolder } from "./test/spool";

const HALF = { rowsMax: 500, bytesMax: 1e9 };

// Every row is forced to the disk, and others may keep that busy.
vi.setConfig({ testTimeout: 30_000 });

let folder: SpoolFolder;
beforeEach(() => {
  folder = createSpoolFolder();
});
afterEach(() => folder.remove());

describe("what the database cannot take", () => {
  it("is kept aside, over restarts, and counted", async () => {
    const before = await folder.open();
    await before.append(before.reserve(), [chat("poison")]);
    await before.append(before.reserve(), [chat("good")]);
    const chunk = await before.read({ rowsMax: 1, bytesMax: 1e9 });
    if (chunk === null) throw new Error("no chunk");
    await before.setAside(chunk);
    expect(await drain(before)).toEqual([["good"]]);
    await before.close();
    const spool = await folder.open();
    expect(spool).toMatchObject({ rows: 0, setAsideRows: 1 });
    const kept = await spool.readSetAside();
    expect(labels(kept?.batch ?? {})).toEqual(["poison"]);
    expect(await spool.readSetAside(kept?.entries[0]?.key)).toBeNull();
    if (kept !== null) await spool.removeSetAside(kept);
    expect(spool.setAsideRows).toBe(0);
  });

  it("is kept for the version that knows its table", async () => {
    const spool = await folder.open();
    await spool.append(spool.reserve(), [hat()]);
    await spool.append(spool.reserve(), [chat("good")]);
    expect(await drain(spool)).toEqual([["good"]]);
    expect(spool.setAsideRows).toBe(1);
  });

  it("leaves what comes before it where it was: that goes first when there is no room", async () => {
    const spool = await folder.open(1_500);
    for (const row of [chat("1"), hat(), chat("2")]) await spool.append(spool.reserve(), [row]);
    expect(labels((await spool.read(ALL))?.batch ?? {})).toEqual(["1", "2"]);
    spool.release();
    for (let n = 3; n <= 10; n++) await spool.append(spool.reserve(), [chat(String(n))]);
    const left = (await drain(spool)).flat();
    expect(left).toEqual(Array.from(left, (_, i) => String(11 - left.length + i)));
  });

  it("may be some of the rows of a chunk: only those are kept", async () => {
    const spool = await folder.open();
    const [good, poison] = [chat("good"), chat("poison")];
    await spool.append(spool.reserve(), [good, poison]);
    const chunk = await spool.read(ALL);
    if (chunk === null) throw new Error("no chunk");
    await spool.setAside(chunk, [poison]);
    expect(spool).toMatchObject({ rows: 0, setAsideRows: 1, hasWaiting: false });
    expect(labels((await spool.readSetAside())?.batch ?? {})).toEqual(["poison"]);
  });

  it("is bounded: beyond a thousand entries the oldest go, and are counted", async () => {
    const parts = folder.parts();
    const spool = await Spool.open(parts);
    for (let n = 1; n <= 1_003; n++) await spool.append(spool.reserve(), [chat(String(n))]);
    for (let chunk = await spool.read(HALF); chunk !== null; chunk = await spool.read(HALF)) {
      await spool.setAside(chunk);
    }
    expect(spool).toMatchObject({ rows: 0, setAsideRows: 1_000 });
    expect(labels((await spool.readSetAside())?.batch ?? {})).toEqual(["4"]);
    expect(await countOf(parts.metrics.dropped, "chats")).toBe(3);
    await spool.close();
  });
});

describe("what is set aside in little room", () => {
  const setAside = async (spool: Spool, ...texts: string[]) => {
    for (const text of texts) {
      await spool.append(spool.reserve(), [chat(text)]);
      const chunk = await spool.read({ rowsMax: 1, bytesMax: 1e9 });
      if (chunk !== null) await spool.setAside(chunk);
    }
  };
  const numbers = Array.from({ length: 20 }, (_, i) => String(i + 1));

  it("takes a tenth of the spool at most: the oldest of it goes, is counted and logged", async () => {
    const parts = folder.parts(20_000);
    const spool = await Spool.open(parts);
    await setAside(spool, ...numbers);
    expect(spool.bytes).toBeGreaterThan(1_000);
    expect(spool.bytes).toBeLessThanOrEqual(2_000);
    const oldest = 21 - spool.setAsideRows;
    expect(labels((await spool.readSetAside())?.batch ?? {})).toEqual([String(oldest)]);
    expect(await countOf(parts.metrics.dropped, "chats")).toBe(oldest - 1);
    expect(parts.logged().match(/too much is set aside/g)).toHaveLength(1);
    await spool.close();
  });

  it("goes before any row that waits", async () => {
    const parts = folder.parts(2_000);
    const spool = await Spool.open(parts);
    await setAside(spool, "poison");
    expect(spool.setAsideRows).toBe(1);
    const added: string[] = [];
    for (let n = 1; spool.setAsideRows > 0; n++) {
      await spool.append(spool.reserve(), [seen(`r${n}`), chat(`c${n}`)]);
      added.push(`r${n}`, `c${n}`);
    }
    expect(added.length).toBeGreaterThan(2);
    expect((await drain(spool)).flat().sort()).toEqual(added.sort());
    expect(await countOf(parts.metrics.dropped, "chats")).toBe(1);
    expect(parts.logged()).toContain("too much is set aside");
    await spool.close();
  });

  it("stays as long as it is on its way to the database", async () => {
    const spool = await folder.open(2_000);
    await setAside(spool, "poison");
    const tried = await spool.readSetAside();
    for (const number of numbers) await spool.append(spool.reserve(), [chat(number)]);
    expect(spool.setAsideRows).toBe(1);
    if (tried !== null) await spool.removeSetAside(tried);
    await drain(spool);
    expect(spool).toMatchObject({ rows: 0, setAsideRows: 0, bytes: 0 });
  });
});
