import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import { breastplate } from "@/server/test/items";
import { bootWsServer, TEST_SECRETS, type TestServer } from "@/ws-server/test/server";

const root = join(import.meta.dirname, "..", "..");
let database: TestDatabase;
let server: TestServer;
/** Of the files, and of the data folder that the command looks into. */
let folder: string;

beforeAll(async () => {
  database = await createTestDatabase();
  server = await bootWsServer(database.url);
  folder = mkdtempSync(join(tmpdir(), "overlord-test-import-"));
  const memory = { kind: "real", ws_server: server.httpUrl };
  put("data/overlord.json", JSON.stringify(memory));
  put("data/secrets.json", JSON.stringify({ SERVICE_TOKEN: TEST_SECRETS.SERVICE_TOKEN }));
  await database.db.sql`
    insert into characters (character_name, first_seen_at, last_seen_at) values ('+Ulf', now(), now())`;
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await server.stop();
  await database.drop();
});

/** @param writtenAt the file's date */
function put(name: string, content: string, writtenAt = "2026-11-20T10:00:00Z"): string {
  const file = join(folder, name);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, content);
  utimesSync(file, new Date(writtenAt), new Date(writtenAt));
  return file;
}

/** `npm run import -- …` without npm. */
async function run(args: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/import.ts", ...args], {
    cwd: root,
    env: {
      NODE_ENV: "production",
      PATH: process.env.PATH,
      DATA_DIR: join(folder, "data"),
      DATABASE_URL: database.url,
      ...env,
    },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  const [code] = await once(child, "close");
  return { code, output: output.trim().split("\n") };
}

const inventory = (...ids: number[]) => JSON.stringify(ids.map((id) => breastplate(id)));
const countOf = async (character: string) => {
  const [row] = await database.db.sql<{ count: number }[]>`
    select count(*)::int as count from inventory.items where character_name = ${character}`;
  return row?.count;
};

describe("npm run import", () => {
  it("brings a folder in, says what became of each file, and fails when one did", async () => {
    put("files/Coldeve/+ulf.Inventory.json", inventory(1, 2, 3));
    const items = [breastplate(4), { Name: "?" }, null];
    put("files/Coldeve/Larsson.json", JSON.stringify(items), "2026-11-21T07:30:00Z");
    put("files/Coldeve/broken.json", '[{"Id":5}');
    put("files/inventory.json", inventory(6));
    const { code, output } = await run(["--inventory", join(folder, "files")]);
    expect(output).toEqual([
      "[1/4] +ulf.Inventory.json of 2026-11-20 10:00 UTC → +Ulf: 3 items stored",
      "[2/4] Larsson.json of 2026-11-21 07:30 UTC → Larsson (new): 1 item stored, 2 skipped " +
        "(no object id that can be read: entry 2; not an item: entry 3)",
      "[3/4] broken.json failed: The file cannot be imported: it is not JSON, or not all of it.",
      "[4/4] inventory.json failed: its name does not say whose it is; use --character",
      "2 of 4 files imported, 4 items stored, 2 failed.",
      "  failed: broken.json: The file cannot be imported: it is not JSON, or not all of it.",
      "  failed: inventory.json: its name does not say whose it is; use --character",
    ]);
    expect(code).toBe(1);
    expect([await countOf("+Ulf"), await countOf("Larsson")]).toEqual([3, 1]);
  });

  it("takes one file for whom it is told to, and succeeds", async () => {
    const file = put("some/inventory.json", inventory(11, 12));
    expect(await run(["--inventory", file, "--character", "Anna O'Neil"])).toEqual({
      code: 0,
      output: [
        "[1/1] inventory.json of 2026-11-20 10:00 UTC → Anna O'Neil (new): 2 items stored",
        "1 of 1 file imported, 2 items stored.",
      ],
    });
  });

  it("brings no older file in unless it is told to, and leaves items where they were seen later", {
    timeout: 60_000,
  }, async () => {
    await run(["--inventory", put("new/Bert.json", inventory(21, 22)), put("new/Cora.json", inventory(23))]);
    const file = put("old/Bert.json", inventory(21, 23), "2026-10-01T10:00:00Z");
    const reason = "newer is stored of Bert: 2 items as of 2026-11-20 10:00 UTC";
    expect(await run(["--inventory", file])).toEqual({
      code: 1,
      output: [
        `[1/1] Bert.json failed: ${reason}; --replace-newer imports it all the same`,
        "0 of 1 file imported, 0 items stored, 1 failed.",
      ],
    });
    expect(await countOf("Bert")).toBe(2);
    expect(await run(["--inventory", file, "--replace-newer"])).toEqual({
      code: 0,
      output: [
        "[1/1] Bert.json of 2026-10-01 10:00 UTC → Bert: 1 item stored, 1 skipped " +
          "(another character was seen with it later: entry 2)",
        "1 of 1 file imported, 1 item stored.",
      ],
    });
    expect([await countOf("Bert"), await countOf("Cora")]).toEqual([1, 1]);
  });

  it.each<[string, () => string[], Record<string, string>, number, RegExp]>([
    ["nothing to import", () => [], {}, 2, /^npm run import -- --inventory FILE\|FOLDER…/],
    [
      "a file that is not there",
      () => ["--inventory", "/nowhere.json"],
      {},
      2,
      /no file or folder \/nowhere/,
    ],
    [
      "one name for several files",
      () => ["--inventory", put("two/A.json", "[]"), put("two/B.json", "[]"), "--character", "A"],
      {},
      2,
      /--character is for one file; 2 were found/,
    ],
    [
      "two files of one character",
      () => ["--inventory", put("twins/A.json", "[]"), put("twins/A (1).json", "[]")],
      {},
      2,
      /Two files are of A: /,
    ],
    ["a database", () => ["--from", "postgres://u:p@host/dereth"], {}, 1, /is not there yet/],
    [
      "no server",
      () => ["--inventory", put("one/A.json", "[]")],
      { WS_PORT: "1" },
      1,
      /No server answers at http:\/\/127\.0\.0\.1:1\. Start it with `npm start`/,
    ],
    [
      "a server of another DATA_DIR",
      () => ["--inventory", put("one/A.json", "[]")],
      { SERVICE_TOKEN: "another-service-token" },
      1,
      /does not take this SERVICE_TOKEN/,
    ],
  ])("%s: an exit code and a sentence", async (_what, args, env, code, says) => {
    const ended = await run(args(), env);
    expect(ended.output.join("\n")).toMatch(says);
    expect(ended.output.join("\n")).not.toContain("    at ");
    expect(ended.code).toBe(code);
  });
});
