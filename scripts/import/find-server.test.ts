import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dataDirAt, type Memory, openDataDir, writeMemory } from "../launcher/data-dir";
import { loadSecrets } from "../launcher/secrets";
import { testFolder } from "../launcher/test-folder";
import { findServer } from "./find-server";

/** A checkout whose system was started once, or never. */
function checkout(memory: Memory | null, dotEnv = "") {
  const root = testFolder();
  const path = join(root, "data");
  if (dotEnv !== "") writeFileSync(join(root, ".env"), dotEnv);
  const secrets = memory === null ? null : loadSecrets(openDataDir(path, memory.kind === "demo"), {}).secrets;
  if (memory !== null) writeMemory(dataDirAt(path), memory);
  return {
    token: secrets?.SERVICE_TOKEN,
    find: (env: Record<string, string> = {}) =>
      findServer(root, { NODE_ENV: "production", DATA_DIR: path, ...env }),
  };
}
const started: Memory = { kind: "real", ws_server: "http://127.0.0.1:9001" };

describe("the server", () => {
  it("is the one that was started last with this DATA_DIR", () => {
    const { find, token } = checkout(started);
    expect(find()).toEqual({ url: "http://127.0.0.1:9001", serviceToken: token, serverName: "Coldeve" });
  });

  it.each<[string, Memory, string, Record<string, string>, string]>([
    ["where this command is told", started, "", { WS_PORT: "9002" }, "http://127.0.0.1:9002"],
    ["where it was started, whatever .env says", started, "WS_PORT=9003", {}, "http://127.0.0.1:9001"],
    [
      "where .env says, after a start of an earlier version",
      { kind: "real" },
      "WS_PORT=9003",
      {},
      "http://127.0.0.1:9003",
    ],
    ["where it is by default", { kind: "real" }, "", {}, "http://127.0.0.1:8765"],
    ["on the address it listens on", { kind: "real" }, "", { HOST: "::" }, "http://[::1]:8765"],
    ["not where .env says for the demo", { kind: "demo" }, "WS_PORT=9003", {}, "http://127.0.0.1:8765"],
  ])("is looked for %s", (_where, memory, dotEnv, env, url) => {
    expect(checkout(memory, dotEnv).find(env).url).toBe(url);
  });

  it("opens to the token that is set, before the one that was made", () => {
    const { find } = checkout(started, "SERVICE_TOKEN=from-the-file\nSERVER_NAME=Thistledown");
    expect(find()).toMatchObject({ serviceToken: "from-the-file", serverName: "Thistledown" });
    expect(find({ SERVICE_TOKEN: "from-the-shell" }).serviceToken).toBe("from-the-shell");
  });

  it("that was never started is to be started", () => {
    expect(checkout(null).find).toThrow(/No server was started in .*data yet\. Start it with `npm start`/);
  });
});
