import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { brokenDocuments, pathsIn } from "./doc-paths";

test.each([
  ["see `server/contract` and [the page](docs/page.md#limits)", ["server/contract", "docs/page.md"]],
  [
    "`ws-server/main.ts:40`, `app/(dashboard)/page.tsx`, `package.json`",
    ["ws-server/main.ts", "app/(dashboard)/page.tsx", "package.json"],
  ],
  ["`/ws/position`, `https://a.example/b.ts`, `npm run x`, `<host>/a.ts`, `a/*.ts`, `PORT`", []],
  ["`@/server/contract`", ["@/server/contract"]],
  ["```\nnot/checked.ts\n```\n`checked.ts`", ["checked.ts"]],
])("in %j these are paths", (markdown, expected) => {
  expect(pathsIn(markdown)).toEqual(expected);
});

test("a path is looked for from the top and from the document; words with a slash are no paths", () => {
  const root = mkdtempSync(join(tmpdir(), "overlord-unit-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const files = {
    "server/a.ts": "",
    "docs/here.md":
      "`server/a.ts` `server/a` `there.md` `a.ts` `application/json` `dist/web.mjs` `@/server/a`",
    "docs/there.md": "`server/gone.ts` [x](../server/a.ts) [y](../server/gone.ts) `gone.ts`",
  };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  expect(brokenDocuments(root)).toEqual([
    { document: "docs/there.md", missing: ["server/gone.ts", "gone.ts", "../server/gone.ts"] },
  ]);
});
