import { describe, expect, it } from "vitest";
import { ConfigError, readConfig } from "./config";

const good = {
  DATABASE_URL: "postgres://overlord:pw@127.0.0.1:5432/overlord",
  SECRET_KEY: "k".repeat(32),
  SERVICE_TOKEN: "t".repeat(16),
};

describe("configuration", () => {
  it("takes defaults for everything but secrets and the database", () => {
    const config = readConfig(good);
    expect(config).toMatchObject({
      host: "127.0.0.1",
      port: 3000,
      publicUrl: null,
      shareTells: false,
      commandPrefixes: ["/radar", "/mm", "/vt", "/ub", "/mt"],
      dev: true,
    });
    expect(config.wsServer).toEqual({ host: "127.0.0.1", port: 8765 });
  });

  it.each([
    ["PORT", "70000"],
    ["PORT", "http"],
    ["WS_PORT", "-1"],
    ["DATABASE_URL", "mysql://x/y"],
    ["DATABASE_URL", ""],
    ["SECRET_KEY", "k".repeat(31)],
    ["SECRET_KEY", "changeme-000000000000000000000000000000000"],
    ["SECRET_KEY", ""],
    ["SERVICE_TOKEN", "short"],
    ["PUBLIC_URL", "overlord.example.org"],
    ["PUBLIC_URL", "https://example.org/overlord"],
    ["ALLOWED_ORIGINS", "https://a.example/"],
    ["TRUST_PROXY", "10.0.0.0/33"],
    ["TRUST_PROXY", "nginx"],
    ["LOG_LEVEL", "loud"],
    ["SHARE_TELLS", "maybe"],
    ["BUILD_VERSION", "a b"],
    ["GRAFANA_URL", "grafana.example.org"],
    ["GRAFANA_URL", "https://viewer:secret@grafana.example.org"],
  ])("names %s when it is %j and says what it wants", (name, value) => {
    expect(() => readConfig({ ...good, [name]: value })).toThrow(ConfigError);
    expect(() => readConfig({ ...good, [name]: value })).toThrow(
      new RegExp(`^${name} is .*(must be|Set it to) `),
    );
  });

  it("never shows a secret", () => {
    expect(() => readConfig({ ...good, SECRET_KEY: "abcdefgh" })).toThrow(/8 characters/);
    expect(() => readConfig({ ...good, SECRET_KEY: "abcdefgh" })).not.toThrow(/abcdefgh/);
  });

  it("lists every mistake at once", () => {
    expect(() => readConfig({ PORT: "x" })).toThrow(/PORT.*DATABASE_URL.*SECRET_KEY.*SERVICE_TOKEN/s);
  });

  it("takes lazy secrets in the demo only", () => {
    expect(readConfig({ ...good, SECRET_KEY: "demo", OVERLORD_DEMO: "1" }).secretKey).toBe("demo");
  });

  it("connects to loopback when ws-server listens everywhere", () => {
    expect(readConfig({ ...good, HOST: "0.0.0.0" }).wsServer.host).toBe("127.0.0.1");
    expect(readConfig({ ...good, HOST: "0.0.0.0", WS_HOST: "ws-server" }).wsServer.host).toBe("ws-server");
  });

  it("knows the proxies whose word counts", () => {
    const { trustProxy } = readConfig({ ...good, TRUST_PROXY: "10.1.0.0/16, 192.0.2.7 2001:db8::/32" });
    expect(["10.1.2.3", "192.0.2.7"].map((address) => trustProxy.check(address))).toEqual([true, true]);
    expect(trustProxy.check("10.2.0.1")).toBe(false);
    expect(trustProxy.check("2001:db8::5", "ipv6")).toBe(true);
  });
});
