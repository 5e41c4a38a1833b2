import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { startStack } from "../support/launched-stack";

const asRoot = process.getuid?.() === 0;

test("root's database works in a folder that is closed to everybody else, and opens nothing", async () => {
  test.skip(!asRoot, "needs root");
  const closed = mkdtempSync(join(tmpdir(), "overlord-closed-"));
  chmodSync(closed, 0o700);
  const dataDir = join(closed, "data");
  const stack = await startStack({ dataDir });
  try {
    await stack.ready();
    expect(statSync(closed).mode & 0o777).toBe(0o700);
    expect(statSync(join(dataDir, "postgres")).uid).not.toBe(0);
    stack.launcher.kill("SIGTERM");
    expect((await stack.ended()).code).toBe(0);
  } finally {
    await stack.stop();
    rmSync(closed, { recursive: true, force: true });
  }
});

test("an ordinary user runs everything as themselves", async () => {
  const useradd = asRoot && spawnSync("sh", ["-c", "command -v useradd && command -v userdel"]).status === 0;
  test.skip(!useradd, "needs root and useradd, to make a user for the test");
  const name = `overlord-test-${process.pid}`;
  execFileSync("useradd", ["--no-create-home", "--shell", "/bin/sh", name]);
  try {
    const [uid = 0, gid = 0] = ["-u", "-g"].map((what) =>
      Number(execFileSync("id", [what, name], { encoding: "utf8" })),
    );
    const dataDir = join(mkdtempSync(join(tmpdir(), "overlord-user-")), "data");
    mkdirSync(dataDir);
    execFileSync("chown", ["-R", `${uid}:${gid}`, join(dataDir, "..")]);
    const stack = await startStack({ dataDir, uid, gid });
    await stack.ready();
    expect(statSync(join(dataDir, "postgres")).uid).toBe(uid);
    await stack.stop();
    rmSync(join(dataDir, ".."), { recursive: true, force: true });
  } finally {
    execFileSync("userdel", [name]);
  }
});
