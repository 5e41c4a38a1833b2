import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DiskFailed } from "./disk-failed";
import { Spool } from "./spool";
import { canFillDisk, fillDisk, freeDisk } from "./test/full-disk";
import { chat, labels } from "./test/rows";
import { createSpoolFolder, type SpoolFolder } from "./test/spool";

const ALL = { rowsMax: 100_000, bytesMax: 1e9 };

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
    for (const text of ["1", "2", "3"]) await spool.append(spool.reserve(), [chat(text)]);
    fillDisk();
    await spool.append(spool.reserve(), [chat("too much")]).catch(() => undefined);
    const first = await spool.read({ rowsMax: 2, bytesMax: 1e9 });
    expect(labels(first?.batch ?? {})).toEqual(["1", "2"]);
    if (first !== null) await spool.remove(first);
    expect(labels((await spool.read(ALL))?.batch ?? {})).toEqual(["3"]);
    freeDisk();
    await spool.mend();
    expect(labels((await spool.read(ALL))?.batch ?? {})).toEqual(["3"]);
    expect(spool.rows).toBe(1);
    await spool.close();
    expect((await folder.open()).rows).toBe(1);
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
