import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

const root = import.meta.dirname;
const notOurs = ["**/node_modules/**", "**/dist/**", "**/.next/**", "**/.overlord*/**", "e2e/**"];

/** `unit` needs nothing; `db` gets one PostgreSQL for the whole run (see server/test/vitest-postgres.ts). */
export default defineConfig({
  resolve: { alias: { "@": root } },
  test: {
    root,
    restoreMocks: true,
    // The default leaves one core idle, which is half of a small machine.
    maxWorkers: availableParallelism(),
    // A second, the default, is what a busy machine takes for a connection.
    expect: { poll: { timeout: 10_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["**/*.test.{ts,tsx,mjs}"],
          exclude: [...notOurs, "**/*.db.test.ts"],
          // Properties run hundreds of cases; on a machine that does other things as well they take their time.
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: "db",
          include: ["**/*.db.test.ts"],
          exclude: notOurs,
          globalSetup: ["server/test/vitest-postgres.ts"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
