import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";

// The rules live in biome.json and would rot silently: a pattern that matches nothing fails nobody. So each is
// tried on a file that breaks it and on one that does not, in a folder laid out like ours.
const root = join(import.meta.dirname, "..", "..");
const biome = join(root, "node_modules", ".bin", "biome");

/** File → what it imports, one line each. */
const forbidden: [file: string, ...imports: string[]][] = [
  [
    "server/contract/a.ts",
    "@/server/items",
    "../figures/combat-figures",
    "@/server/facts",
    "../facts/b",
    "@/db/client",
    "pino",
    "node:fs",
    "../../db/client",
  ],
  ["server/contract/messages/a.ts", "../../facts/b", "@/server/services/users"],
  ["server/facts/a.ts", "zod", "@/server/contract", "../contract", "../items/derive-item", "node:fs"],
  ["server/detectors/a.ts", "@/db/client", "../services/users", "@/ws-server/main", "postgres"],
  ["server/figures/a.ts", "@/db/client", "../services/users", "postgres"],
  ["server/search/a.ts", "@/db/queries/items", "@/app/_map/camera"],
  ["server/solver/a.ts", "../../db/client", "@/server/routers/app"],
  [
    "server/services/users/a.ts",
    "@/server/routers/app",
    "@/db/schema",
    "@/app/_server/config",
    "drizzle-orm",
    "../../routers/app",
  ],
  ["server/routers/a.ts", "@/db/queries/users", "@/db/schema/accounts", "@/ws-server/main", "postgres"],
  ["db/queries/a.ts", "@/server/services/users", "@/app/_server/main", "../../ws-server/main"],
  [
    "app/_map/a.ts",
    "@/db/client",
    "@/server/services/users",
    "node:fs",
    "../_server/config",
    "@/server/routers/app-router",
    "../../server/services/users",
  ],
  [
    "app/_windows/chat/a.tsx",
    "@/app/_server/runtime",
    "../../api/x",
    "@/ws-server/live/x",
    "@/simulator/main",
  ],
  ["app/_server/a.ts", "@/ws-server/main", "@/db/schema", "drizzle-orm/postgres-js", "../../ws-server/x"],
  ["app/(dashboard)/a.tsx", "@/db/schema/events", "@/simulator/main", "@/bench/x"],
  [
    "ws-server/ingest/a.ts",
    "@/app/_server/main",
    "@/db/schema",
    "@/simulator/main",
    "../../bot/main",
    "@/server/test/database",
  ],
  ["server/items/a.ts", "@/db/client", "@/server/services/users", "@/app/_live/x", "@/simulator/main"],
  ["agent/a.ts", "@/ws-server/main", "@/bot/main", "@/db/schema"],
  ["bot/a.ts", "@/agent/main", "../app/_live/x"],
  [
    "simulator/a.ts",
    "@/db/client",
    "@/server/services/users",
    "../ws-server/main",
    "@/app/_live/x",
    "@/server/test/database",
  ],
];
const allowed: [file: string, ...imports: string[]][] = [
  ["server/contract/b.ts", "zod", "./fields", "@/server/contract"],
  ["server/contract/messages/b.ts", "../fields", "zod"],
  ["server/facts/b.ts", "./data/places.json", "./coordinates"],
  ["server/detectors/b.ts", "@/server/contract", "@/server/facts", "./state"],
  [
    "server/services/users/b.ts",
    "@/db/queries/users",
    "@/db/client",
    "../context",
    "@/server/contract",
    "node:crypto",
  ],
  ["server/items/b.ts", "@/server/contract/http/items", "@/server/facts/spells", "./derive-item"],
  ["server/routers/b.ts", "@/server/services/users", "@trpc/server", "../services/users"],
  ["db/queries/b.ts", "../schema", "@/server/contract", "drizzle-orm", "postgres", "@/server/facts"],
  [
    "db/queries/c.ts",
    "@/server/figures",
    "@/server/detectors",
    "@/server/items",
    "@/server/search/predicate",
  ],
  ["app/_windows/combat/b.tsx", "@/server/figures"],
  ["app/_map/b.ts", "@/server/contract", "@/server/facts/places", "../_live/socket", "@/app/_ui/button"],
  ["app/_server/b.ts", "@/server/services/users", "@/db/client", "node:http", "next"],
  ["app/(dashboard)/b.tsx", "@/server/services/positions", "@/app/_map/map"],
  [
    "ws-server/ingest/b.ts",
    "@/db/queries/write-batch",
    "@/server/contract",
    "../live/fan-out",
    "@/server/services/commands",
  ],
  ["simulator/b.ts", "@/server/contract", "@/server/facts", "ws", "./fleet"],
  ["scripts/b.ts", "@/db/client", "@/server/services/users", "../db/migrate"],
  ["e2e/b.ts", "@/server/contract", "@playwright/test"],
  ["ws-server/b.test.ts", "@/server/test/database", "@/db/schema"],
];

const reportSchema = z.object({
  diagnostics: z.array(
    z.object({ category: z.string().nullish(), location: z.object({ path: z.string() }) }),
  ),
});
let folder = "";
const violations = new Set<string>();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "overlord-rules-"));
  copyFileSync(join(root, "biome.json"), join(folder, "biome.json"));
  writeFileSync(join(folder, ".gitignore"), "node_modules/\n");
  for (const [file, ...imports] of [...forbidden, ...allowed]) {
    for (const [index, source] of imports.entries()) write(numbered(file, index), `import "${source}";`);
  }
  // The one thing of the routers that the browser may have, and what it may not.
  write(
    "app/_live/type.ts",
    'import type { AppRouter } from "@/server/routers/app-router";\nexport type R = AppRouter;\n',
  );
  write(
    "app/_live/value.ts",
    'import { appRouter } from "@/server/routers/app-router";\nexport const r = appRouter;\n',
  );
  const args = ["lint", "--only=style/noRestrictedImports", "--reporter=json", "--max-diagnostics=none", "."];
  const { stdout } = spawnSync(biome, args, { cwd: folder, encoding: "utf8" });
  const report = reportSchema.parse(JSON.parse(stdout));
  for (const { category, location } of report.diagnostics) {
    if (category === "lint/style/noRestrictedImports") violations.add(location.path);
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(forbidden.flatMap(cases))("%s may not import %s", (path) => {
  expect(violations).toContain(path);
});

test.each(allowed.flatMap(cases))("%s may import %s", (path) => {
  expect(violations).not.toContain(path);
});

test("the browser may have the type of the tRPC router, and only that", () => {
  expect(violations).not.toContain("app/_live/type.ts");
  expect(violations).toContain("app/_live/value.ts");
});

function cases([file, ...imports]: [string, ...string[]]): [string, string][] {
  return imports.map((source, index) => [numbered(file, index), source]);
}

function numbered(file: string, index: number): string {
  return file.replace(/(a|b)(\.test)?(\.tsx?)$/, `$1${index}$2$3`);
}

function write(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}
