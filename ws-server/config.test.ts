import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { isTrustedPeer } from "@/server/services/client-address";
import { ConfigError, readConfig } from "./config";

const good = {
  DATABASE_URL: "postgres://overlord:pw@127.0.0.1:5432/overlord",
  SHARED_SECRET: "s".repeat(16),
  SECRET_KEY: "k".repeat(32),
  SERVICE_TOKEN: "t".repeat(16),
};

function complaint(env: Record<string, string | undefined>): string {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return "";
}

describe("readConfig", () => {
  it("has defaults for all but the secrets and the database", () => {
    expect(readConfig(good)).toMatchObject({
      host: "127.0.0.1",
      port: 8765,
      origins: { publicUrl: undefined, allowedOrigins: [], host: "127.0.0.1", port: 3000 },
      commandPrefixes: ["/radar", "/mm", "/vt", "/ub", "/mt"],
      shareTells: false,
      gameServer: {
        name: "Coldeve",
        countUrl: "https://treestats.net/player_counts/Coldeve.json",
        address: { host: "play.coldeve.ac", port: 9000 },
      },
      logLevel: "info",
      spool: { folder: resolve("./.overlord/spool"), bytesMax: 10e9 },
    });
  });

  it("puts the spool into the data folder, as large as told", () => {
    const env = { ...good, DATA_DIR: "/srv/overlord", SPOOL_MAX_GB: "3" };
    expect(readConfig(env).spool).toEqual({ folder: "/srv/overlord/spool", bytesMax: 3e9 });
  });

  it("takes an empty variable for one that is not set", () => {
    expect(readConfig({ ...good, WS_PORT: "", PUBLIC_URL: " ", ALLOWED_ORIGINS: "" }).port).toBe(8765);
  });

  it("trusts no network and no proxy unless told", () => {
    const { trustedNetworks, trustedProxies } = readConfig(good);
    expect(isTrustedPeer("127.0.0.1", trustedNetworks)).toBe(false);
    expect(isTrustedPeer("127.0.0.1", trustedProxies)).toBe(false);
  });

  it("names every wrong variable at once, what it got and what it wants", () => {
    const text = complaint({
      ...good,
      WS_PORT: "80000",
      ALLOWED_ORIGINS: "https://a.example, nonsense",
      TRUSTED_NETWORKS: "10.0.0.0/99",
      SHARE_TELLS: "perhaps",
      LOG_LEVEL: "loud",
      PUBLIC_URL: "overlord.example",
      SPOOL_MAX_GB: "0.5",
      SERVER_ADDRESS: "play.coldeve.ac",
      SERVER_HEALTH_URL: "treestats.net",
    });
    for (const name of [
      "WS_PORT",
      "ALLOWED_ORIGINS",
      "TRUSTED_NETWORKS",
      "SHARE_TELLS",
      "LOG_LEVEL",
      "PUBLIC_URL",
      "SPOOL_MAX_GB",
      "SERVER_ADDRESS",
      "SERVER_HEALTH_URL",
    ]) {
      expect(text).toMatch(new RegExp(`${name}: got ".+", wants .+`));
    }
  });

  it.each([
    ["SHARED_SECRET", undefined],
    ["SHARED_SECRET", ""],
    ["SHARED_SECRET", "changeme"],
    ["SHARED_SECRET", "s".repeat(15)],
    ["SECRET_KEY", undefined],
    ["SECRET_KEY", "k".repeat(31)],
    ["SERVICE_TOKEN", "t".repeat(15)],
    ["DATABASE_URL", undefined],
    ["DATABASE_URL", "mysql://x:canary@y/z"],
  ])("refuses %s = %s without repeating it", (name, value) => {
    const text = complaint({ ...good, [name]: value });
    expect(text).toContain(name);
    if (value) expect(text).not.toContain(value);
  });

  it("watches the named game server, and asks nobody where it is told so", () => {
    const other = { SERVER_NAME: "Harvest Gain", SERVER_ADDRESS: "[::1]:9001" };
    expect(readConfig({ ...good, ...other }).gameServer).toEqual({
      name: "Harvest Gain",
      countUrl: "https://treestats.net/player_counts/Harvest%20Gain.json",
      address: { host: "::1", port: 9001 },
    });
    const off = { SERVER_ADDRESS: "off", SERVER_HEALTH_URL: "off" };
    expect(readConfig({ ...good, ...off }).gameServer).toMatchObject({ countUrl: null, address: null });
    const empty = { SERVER_ADDRESS: "", SERVER_HEALTH_URL: "" };
    expect(readConfig({ ...good, ...empty }).gameServer).toEqual(readConfig(good).gameServer);
  });

  it("knows idle states in any letter case, with blanks in them", () => {
    expect(readConfig(good).idleStates).toEqual(new Set(["idle"]));
    const { idleStates } = readConfig({ ...good, IDLE_STATES: "Idle, Waiting for Portal ,," });
    expect(idleStates).toEqual(new Set(["idle", "waiting for portal"]));
  });

  it.each([
    ["https://discord.com/api/webhooks/1/canary", true],
    ["http://127.0.0.1:9999/api/webhooks/1/canary", true],
    ["http://localhost/canary", true],
    ["http://[::1]:80/canary", true],
    ["http://discord.com/api/webhooks/1/canary", false],
    ["http://127.0.0.1.evil.example/canary", false],
    ["ftp://discord.com/canary", false],
    ["canary", false],
  ])("takes no webhook whose secret would travel in the clear, and shows none: %s", (url, isGood) => {
    const env = { ...good, DISCORD_ACLOG_WEBHOOK: url };
    if (isGood) expect(readConfig(env).discordWebhook).toBe(url);
    else expect(complaint(env)).toMatch(/DISCORD_ACLOG_WEBHOOK: got \d+ characters, wants an address/);
    expect(complaint(env)).not.toContain("canary");
  });

  it("takes short secrets in the demo, missing ones nowhere", () => {
    const demo = { ...good, OVERLORD_DEMO: "1", SHARED_SECRET: "demo" };
    expect(readConfig(demo).sharedSecret).toBe("demo");
    expect(complaint({ ...demo, SHARED_SECRET: undefined })).toContain("SHARED_SECRET");
  });
});
