import { spawn } from "node:child_process";
import { once } from "node:events";
import { statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ConfigError } from "../config";
import { eventually } from "../test/eventually";
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

describe("order", () => {
  it("rows come out in the order of their places, whichever was on disk first", async () => {
    const spool = await folder.open();
    const [first, second, third] = [spool.reserve(), spool.reserve(), spool.reserve()];
    await spool.append(second, [chat("2")]);
    await spool.append(first, [chat("1")]);
    await spool.append(third, [chat("3")]);
    expect(await drain(spool)).toEqual([["1", "2", "3"]]);
    expect(spool).toMatchObject({ rows: 0, bytes: 0, hasWaiting: false, oldestSeconds: 0 });
  });

  it("a place that was reserved before others were drained is found", async () => {
    const spool = await folder.open();
    const early = spool.reserve();
    await spool.append(spool.reserve(), [chat("2")]);
    await drain(spool);
    await spool.append(early, [chat("1")]);
    expect(await drain(spool)).toEqual([["1"]]);
  });

  it("entries are joined into one batch up to its size, and each is read whole", async () => {
    const spool = await folder.open();
    for (const n of ["1", "2", "3"]) await spool.append(spool.reserve(), [chat(`${n}a`), chat(`${n}b`)]);
    expect(await drain(spool, { rowsMax: 4, bytesMax: 1e9 })).toEqual([
      ["1a", "1b", "2a", "2b"],
      ["3a", "3b"],
    ]);
    for (const n of ["1", "2"]) await spool.append(spool.reserve(), [chat(`${n}a`), chat(`${n}b`)]);
    expect(await drain(spool, { rowsMax: 0, bytesMax: 0 })).toEqual([
      ["1a", "1b"],
      ["2a", "2b"],
    ]);
  });

  it("a flush whose readings fill a batch is not through with them: the rest of it comes next", async () => {
    const spool = await folder.open();
    for (const n of ["1", "2"])
      await spool.append(spool.reserve(), [seen(`${n}a`), seen(`${n}b`), chat(`${n}c`)]);
    expect(await drain(spool, { rowsMax: 2, bytesMax: 1e9 })).toEqual([
      ["1a", "1b"],
      ["1c"],
      ["2a", "2b"],
      ["2c"],
    ]);
    expect(spool).toMatchObject({ rows: 0, hasWaiting: false });
  });

  it("what is read stays until it is removed", async () => {
    const spool = await folder.open();
    await spool.append(spool.reserve(), [seen("1"), chat("2")]);
    await spool.read(ALL);
    expect(spool.rows).toBe(2);
    expect(await drain(spool)).toEqual([["1", "2"]]);
  });

  it("rows come back as they went in", async () => {
    const spool = await folder.open();
    const row = chat('Ĉio "en ordo"\n');
    await spool.append(spool.reserve(), [row]);
    const chunk = await spool.read(ALL);
    expect(chunk?.batch).toEqual({ chats: [row.row] });
  });
});

describe("the next start", () => {
  it("finds everything, in order, and its age", async () => {
    const before = await folder.open();
    for (const n of ["1", "2"]) await before.append(before.reserve(), [seen(n), chat(n)]);
    const { rows, bytes } = before;
    await before.close();
    const spool = await folder.open();
    expect(spool).toMatchObject({ rows, bytes });
    await eventually("age", () => spool.oldestSeconds > 0);
    await spool.append(spool.reserve(), [chat("3")]);
    expect(await drain(spool, { rowsMax: 2, bytesMax: 1e9 })).toEqual([["1", "1"], ["2", "2"], ["3"]]);
  });

  it("does not find what was removed", async () => {
    const before = await folder.open();
    await before.append(before.reserve(), [chat("1")]);
    await drain(before);
    await before.append(before.reserve(), [chat("2")]);
    await before.close();
    expect(await drain(await folder.open())).toEqual([["2"]]);
  });

  it("after kill -9 finds every row that was said to be safe, in order", async () => {
    const script = join(import.meta.dirname, "test/append-until-killed.ts");
    const child = spawn(process.execPath, ["--import", "tsx", script, folder.path]);
    let safe = 0;
    child.stdout.on("data", (chunk: Buffer) => {
      safe = Number(chunk.toString().trim().split("\n").at(-1));
    });
    await eventually("rows", () => safe > 200);
    child.kill("SIGKILL");
    await once(child, "exit");
    const spool = await folder.open();
    const found = (await drain(spool, { rowsMax: 2, bytesMax: 1e9 })).flat();
    expect(found.length / 2).toBeGreaterThanOrEqual(safe);
    expect(found).toEqual(Array.from({ length: found.length }, (_, i) => String((i >> 1) + 1)));
  });
});

describe("the bound", () => {
  const fill = async (spool: Spool, names: readonly string[]) => {
    for (const name of names) await spool.append(spool.reserve(), [seen(`r${name}`), chat(`c${name}`)]);
  };

  it("gives up the oldest readings first, then the oldest of the rest, and counts them by table", async () => {
    const parts = folder.parts(1_200);
    const spool = await Spool.open(parts);
    await fill(spool, ["1", "2", "3", "4", "5", "6", "7", "8"]);
    expect(spool.bytes).toBeLessThanOrEqual(1_200);
    const left = (await drain(spool)).flat();
    await spool.close();
    const readings = left.filter((label) => label.startsWith("r"));
    const rest = left.filter((label) => label.startsWith("c"));
    expect(readings).toEqual([]);
    expect(rest.at(-1)).toBe("c8");
    expect(rest).toEqual(Array.from(rest, (_, i) => `c${9 - rest.length + i}`));
    expect(rest.length).toBeLessThan(8);
    expect(await countOf(parts.metrics.dropped, "seen")).toBe(8);
    expect(await countOf(parts.metrics.dropped, "chats")).toBe(8 - rest.length);
    expect(parts.logged().match(/the spool is full/g)).toHaveLength(1);
  });

  it("while readings are there the rest is not touched", async () => {
    const spool = await folder.open(1_800);
    await fill(spool, ["1", "2", "3", "4", "5"]);
    const left = (await drain(spool)).flat();
    expect(left.filter((label) => label.startsWith("c"))).toEqual(["c1", "c2", "c3", "c4", "c5"]);
    const readings = left.filter((label) => label.startsWith("r"));
    expect(readings).toEqual(["r1", "r2", "r3", "r4", "r5"].slice(-readings.length));
    expect([1, 2, 3, 4]).toContain(readings.length);
  });

  it("readings that find no room are not said to be safe", async () => {
    const spool = await folder.open(700);
    await spool.append(spool.reserve(), [chat("1")]);
    await spool.append(spool.reserve(), [chat("2")]);
    const rows = [seen("r"), chat("3")];
    expect(await spool.append(spool.reserve(), rows)).toEqual([rows[1]]);
  });

  it("spares what is on its way to the database, and finds it again when it did not arrive", async () => {
    const parts = folder.parts(1_000);
    const spool = await Spool.open(parts);
    await fill(spool, ["1"]);
    const chunk = await spool.read({ rowsMax: 2, bytesMax: 1e9 });
    expect(labels(chunk?.batch ?? {})).toEqual(["r1", "c1"]);
    await fill(spool, ["2", "3", "4", "5", "6"]);
    const again = await spool.read({ rowsMax: 2, bytesMax: 1e9 });
    expect(labels(again?.batch ?? {})).toEqual(["r1", "c1"]);
    if (again !== null) await spool.remove(again);
    expect((await drain(spool)).flat()).toEqual(["c5", "c6"]);
    expect(await countOf(parts.metrics.dropped, "seen")).toBe(5);
    expect(await countOf(parts.metrics.dropped, "chats")).toBe(3);
    await spool.close();
  });

  it("does not spare what did not arrive", async () => {
    const spool = await folder.open(1_000);
    await fill(spool, ["1"]);
    await spool.read({ rowsMax: 2, bytesMax: 1e9 });
    spool.release();
    await fill(spool, ["2", "3", "4", "5", "6"]);
    expect((await drain(spool)).flat()).toEqual(["c3", "c4", "c5", "c6"]);
  });
});

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

describe("the folder", () => {
  it("is its owner's alone", async () => {
    await folder.open();
    expect(statSync(folder.path).mode & 0o777).toBe(0o700);
  });

  it("in use by another is refused with the way out, after waiting for a moment", async () => {
    const first = await folder.open();
    const error = await folder.open().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ConfigError);
    expect(String(error)).toContain(`DATA_DIR: ${folder.path} is in use by another ws-server; stop that one`);
    await first.append(first.reserve(), [chat("untouched")]);
    const second = Spool.open({ ...folder.parts(), lockWaitMs: 5_000 });
    await first.close();
    expect((await second).rows).toBe(1);
    await (await second).close();
  });

  it("that is a file is refused", async () => {
    writeFileSync(folder.path, "");
    await expect(folder.open()).rejects.toThrow(`DATA_DIR: ${folder.path} cannot be used`);
  });
});
