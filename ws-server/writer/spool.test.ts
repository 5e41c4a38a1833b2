import { spawn } from "node:child_process";
import { once } from "node:events";
import { statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ConfigError } from "../config";
import { eventually } from "../test/eventually";
import { Spool } from "./spool";
import { chat, labels, seen } from "./test/rows";
import { ALL, countOf, createSpoolFolder, drain, type SpoolFolder } from "./test/spool";

const _HALF = { rowsMax: 500, bytesMax: 1e9 };

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
