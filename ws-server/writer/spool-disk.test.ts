import { randomBytes } from "node:crypto";
import { mkdirSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { eventually } from "../test/eventually";
import { DiskFailed } from "./disk-failed";
import { Spool } from "./spool";
import { canFillDisk, fillDisk, freeDisk } from "./test/full-disk";
import { chat, labels, seen } from "./test/rows";
import { ALL, createSpoolFolder, drain, type SpoolFolder } from "./test/spool";

// Every row is forced to the disk, and others may keep that busy.
vi.setConfig({ testTimeout: 30_000 });

let folder: SpoolFolder;
beforeEach(() => {
  folder = createSpoolFolder();
});
afterEach(async () => {
  if (canFillDisk) freeDisk();
  await folder.remove();
});

describe.skipIf(!canFillDisk)("a full disk", () => {
  it("takes no rows, which is said once, and takes them again when there is room", async () => {
    const parts = folder.parts();
    const spool = await Spool.open(parts);
    await spool.append(spool.reserve(), [chat("1")]);
    fillDisk();
    for (const text of ["2", "3"]) {
      await expect(spool.append(spool.reserve(), [chat(text)])).rejects.toBeInstanceOf(DiskFailed);
    }
    await spool.mend();
    expect(spool).toMatchObject({ writable: false, rows: 1 });
    expect(parts.logged().match(/rows stay in memory/g)).toHaveLength(1);
    freeDisk();
    await spool.mend();
    expect(spool.writable).toBe(true);
    await spool.append(spool.reserve(), [chat("4")]);
    expect(labels((await spool.read(ALL))?.batch ?? {})).toEqual(["1", "4"]);
    await spool.close();
  });

  it("still gives what it holds, and none of it twice", async () => {
    const spool = await folder.open();
    for (const n of ["1", "2"]) await spool.append(spool.reserve(), [seen(`r${n}`), chat(`c${n}`)]);
    fillDisk();
    await spool.append(spool.reserve(), [chat("too much")]).catch(() => undefined);
    const first = await spool.read({ rowsMax: 1, bytesMax: 1e9 });
    expect(labels(first?.batch ?? {})).toEqual(["r1"]);
    if (first !== null) await spool.remove(first);
    expect(labels((await spool.read(ALL))?.batch ?? {})).toEqual(["r2", "c1", "c2"]);
    freeDisk();
    await spool.mend();
    expect(labels((await spool.read(ALL))?.batch ?? {})).toEqual(["r2", "c1", "c2"]);
    expect(spool.rows).toBe(3);
    await spool.close();
    expect((await folder.open()).rows).toBe(3);
  });

  it("does not keep anybody from starting", async () => {
    const before = await folder.open();
    await before.append(before.reserve(), [chat("1")]);
    await before.close();
    fillDisk();
    const spool = await folder.open();
    const place = spool.reserve();
    expect(spool).toMatchObject({ writable: false, hasWaiting: false });
    freeDisk();
    await spool.mend();
    await spool.append(place, [chat("2")]);
    expect(labels((await spool.read(ALL))?.batch ?? {})).toEqual(["1", "2"]);
  });
});

it.skipIf(!canFillDisk)("a disk that fails is not taken for one on which nothing is set aside", async () => {
  const before = await folder.open();
  await before.append(before.reserve(), [chat("poison")]);
  const chunk = await before.read(ALL);
  if (chunk !== null) await before.setAside(chunk);
  await before.close();
  fillDisk();
  const spool = await folder.open();
  await expect(spool.readSetAside()).rejects.toBeInstanceOf(DiskFailed);
  freeDisk();
  await spool.mend();
  expect(labels((await spool.readSetAside())?.batch ?? {})).toEqual(["poison"]);
});

it("a full spool takes not much more of the disk than it may, even when nothing in it compresses", async () => {
  const spool = await folder.open(8e6);
  let most = 0;
  for (let written = 0; written < 150e6; written += 1e6) {
    await spool.append(spool.reserve(), [seen(randomBytes(750_000).toString("base64"))]);
    most = Math.max(most, sizeOf(folder.path));
  }
  // Besides the rows, the store keeps what it has not sorted in yet; left to itself it takes fifty megabytes.
  expect(most).toBeLessThan(42e6);
});

/** Bytes of the files in a folder; one may go away meanwhile. */
function sizeOf(path: string): number {
  const sizes = readdirSync(path).map(
    (name) => statSync(join(path, name), { throwIfNoEntry: false })?.size ?? 0,
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

describe("a damaged store", () => {
  const files = (pattern: RegExp) => readdirSync(folder.path).filter((name) => pattern.test(name));
  const aside = () => readdirSync(dirname(folder.path)).filter((name) => /^spool\.corrupt-/.test(name));

  /** Ten entries, in a table file, as after a restart. */
  async function filled(): Promise<void> {
    const first = await folder.open();
    for (let n = 0; n < 10; n++) await first.append(first.reserve(), [chat(String(n))]);
    await first.close();
    await (await folder.open()).close();
  }

  it.each<[string, () => void]>([
    [
      "its manifest is garbage",
      () => writeFileSync(join(folder.path, files(/^MANIFEST/)[0] ?? ""), "garbage"),
    ],
    ["its manifest is gone", () => rmSync(join(folder.path, files(/^MANIFEST/)[0] ?? ""))],
    ["its file CURRENT is gone", () => rmSync(join(folder.path, "CURRENT"))],
  ])("is repaired with all its rows when %s", async (_, harm) => {
    await filled();
    harm();
    const parts = folder.parts();
    const spool = await Spool.open(parts);
    expect((await drain(spool)).flat()).toHaveLength(10);
    expect(parts.logged()).toContain("the spool is damaged: repairing it");
    await spool.append(spool.reserve(), [chat("goes on")]);
    expect(spool.rows).toBe(1);
    await spool.close();
    expect(aside()).toEqual([]);
  });

  it("is moved aside when it cannot be repaired, which is said, and the start goes on", async () => {
    await filled();
    rmSync(join(folder.path, "CURRENT"));
    for (const name of files(/^MANIFEST/)) rmSync(join(folder.path, name));
    // Nothing can be renamed over a folder.
    mkdirSync(join(folder.path, "CURRENT"));
    const parts = folder.parts();
    const spool = await Spool.open(parts);
    expect(spool).toMatchObject({ writable: true, rows: 0 });
    const [name] = aside();
    expect(parts.logged()).toContain(basename(name ?? "nothing aside"));
    await spool.append(spool.reserve(), [chat("goes on")]);
    expect(await drain(spool)).toEqual([["goes on"]]);
    await spool.close();
  });

  it("whose rows cannot be read any more goes on with the others", async () => {
    await filled();
    const [table] = files(/\.ldb$/);
    truncateSync(join(folder.path, table ?? ""), 40);
    const parts = folder.parts();
    const spool = await Spool.open(parts);
    await eventually("the disk to work again", async () => {
      await spool.mend();
      return spool.writable;
    });
    await spool.append(spool.reserve(), [chat("goes on")]);
    expect((await drain(spool)).flat()).toContain("goes on");
    expect(parts.logged()).toContain("the spool cannot be read: repairing it");
    await spool.close();
  });
});
