import { describe, expect, test } from "vitest";
import { readConfig } from "./config";
import { ignoredLine } from "./demo-settings";
import { OperatorProblem } from "./options";

const standard = { root: "/srv/overlord", demo: false, buildVersion: "2026.11.22.0114-ab12cd3" };
const read = (env: Record<string, string>, options = standard) =>
  readConfig({ NODE_ENV: "test", ...env }, options);

function problemsOf(env: Record<string, string>, options = standard): string {
  try {
    read(env, options);
  } catch (error) {
    if (error instanceof OperatorProblem) return error.message;
    throw error;
  }
  return "";
}

test("an empty environment is the documented default", () => {
  expect(read({})).toMatchObject({
    host: "127.0.0.1",
    port: 3000,
    wsPort: 8765,
    pgPort: null,
    publicUrl: null,
    dataDir: "/srv/overlord/.overlord",
    databaseUrl: null,
    adminUser: "admin",
    adminPassword: null,
  });
});

describe("wrong values are named with the variable and the way out", () => {
  const wrong: [name: string, value: string][] = [
    ["HOST", "not a host"],
    ["HOST", "http://example.org"],
    ["PORT", "0"],
    ["PORT", "65536"],
    ["PORT", "3000a"],
    ["PORT", "3e3"],
    ["WS_PORT", "-1"],
    ["PG_PORT", "80"],
    ["PUBLIC_URL", "overlord.example.org"],
    ["PUBLIC_URL", "https://example.org/map"],
    ["GRAFANA_URL", "grafana.example.org"],
    ["GRAFANA_URL", "https://viewer:secret@grafana.example.org"],
    ["DATABASE_URL", "mysql://localhost/overlord"],
    ["ADMIN_USER", "<script>"],
    ["ALLOWED_ORIGINS", "https://a.example/path"],
    ["ALLOWED_ORIGINS", "https://a.example, null"],
    ["TRUSTED_NETWORKS", "10.0.0.1"],
    ["TRUSTED_NETWORKS", "10.0.0.0/33"],
    ["TRUST_PROXY", "proxy.example.org"],
    ["SERVER_ADDRESS", "play.coldeve.ac"],
    ["SERVER_ADDRESS", "play.coldeve.ac:0"],
    ["SERVER_ADDRESS", "play.coldeve.ac:65536"],
    ["SERVER_ADDRESS", ":9000"],
    ["SERVER_HEALTH_URL", "treestats.net"],
    ["SERVER_HEALTH_URL", "Off"],
    ["DISCORD_ACLOG_WEBHOOK", "http://discord.com/api/webhooks/1/x"],
    ["GREAT_RARE_CHANNEL_ID", "#rares"],
    ["AGENT_RATE_MAX", "many"],
    ["SUIT_WORKERS", "0"],
    ["COMMAND_ALLOW", "say"],
    ["SHARE_TELLS", "maybe"],
    ["LOG_LEVEL", "loud"],
  ];
  test.each(wrong)("%s=%s", (name, value) => {
    const problem = problemsOf({ [name]: value });
    expect(problem).toMatch(new RegExp(`^${name} is .+, but must be .+\\. Change it`));
    expect(problem.split("\n")).toHaveLength(1);
  });

  test("all of them at once, one line each", () => {
    const lines = problemsOf({ PORT: "x", LOG_LEVEL: "x", SECRET_KEY: "x" }).split("\n");
    expect(lines.map((line) => line.split(" ")[0]).sort()).toEqual(["LOG_LEVEL", "PORT", "SECRET_KEY"]);
  });
});

describe("secrets", () => {
  test.each([
    ["SHARED_SECRET", "changeme"],
    ["SHARED_SECRET", "ChangeMe!"],
    ["SHARED_SECRET", "your_shared_secret_here"],
    ["SECRET_KEY", "your-secret-key-that-is-long-enough-0001"],
    ["POSTGRES_PASSWORD", "password"],
    ["ADMIN_PASSWORD", "changeme123"],
  ])("the default %s=%s refuses to start", (name, value) => {
    expect(problemsOf({ [name]: value })).toContain(`${name} is a default that everybody knows`);
  });

  test.each([
    ["SHARED_SECRET", 15],
    ["SECRET_KEY", 31],
    ["SERVICE_TOKEN", 15],
    ["ADMIN_PASSWORD", 9],
  ])("%s of %i characters is too short, one more is enough", (name, length) => {
    const value = "kR7v".repeat(20);
    expect(problemsOf({ [name]: value.slice(0, length) })).toContain(`${name} is set (${length} characters)`);
    expect(problemsOf({ [name]: value.slice(0, length + 1) })).toBe("");
  });

  test.each(["SHARED_SECRET", "SECRET_KEY", "SERVICE_TOKEN", "ADMIN_PASSWORD"])(
    "an empty %s is refused",
    (name) => {
      expect(problemsOf({ [name]: "" })).toContain(`${name} is empty`);
    },
  );

  test("a wrong secret is never shown", () => {
    expect(problemsOf({ SECRET_KEY: "kR7v", DATABASE_URL: "mysql://u:kR7v@h/d" })).not.toContain("kR7v");
  });
});

describe("the demo", () => {
  const demo = { ...standard, demo: true };

  test("takes short secrets, has its own folder and its own account", () => {
    const config = read(
      { SHARED_SECRET: "changeme", ADMIN_USER: "someone", ADMIN_PASSWORD: "a password of mine" },
      demo,
    );
    expect(config).toMatchObject({
      dataDir: "/srv/overlord/.overlord-demo",
      adminUser: "demo",
      adminPassword: "demo",
      env: { SHARED_SECRET: "changeme" },
    });
  });

  test("asks nobody outside about the game server, unless it is told whom", () => {
    expect(read({}, demo).env).toMatchObject({ SERVER_ADDRESS: "off", SERVER_HEALTH_URL: "off" });
    const own = { SERVER_ADDRESS: "127.0.0.1:9000" };
    expect(read(own, demo).env).toMatchObject({ ...own, SERVER_HEALTH_URL: "off" });
    expect(read({}).env).toEqual({});
  });

  test("ignores a guild's database and channels that stand in the environment, and names what it ignores", () => {
    const real = {
      DATABASE_URL: "postgres://overlord:pw@db.guild.example/overlord",
      AGENT_DB_DSN: "not even a database",
      DISCORD_ACLOG_WEBHOOK: "https://discord.com/api/webhooks/1/x",
      DISCORD_RARE_BOT_TOKEN: "bot token",
      GREAT_RARE_CHANNEL_ID: "123456789012345678",
    };
    const config = read(real, demo);
    expect(config.databaseUrl).toBeNull();
    for (const name of Object.keys(real)) expect(config.env).not.toHaveProperty(name);
    expect([...config.ignored].sort()).toEqual(Object.keys(real).sort());
    const line = ignoredLine(config.ignored);
    for (const name of Object.keys(real)) expect(line).toContain(name);
    expect(line?.split("\n")).toHaveLength(1);
    expect(line).not.toContain("pw");
    expect(read({ ...real, AGENT_DB_DSN: "" }).databaseUrl).toBe(real.DATABASE_URL);
  });

  test("takes a database that is named for it, and only the demo does", () => {
    const DEMO_DATABASE_URL = "postgres://demo:pw@127.0.0.1:5432/demo";
    expect(read({ DEMO_DATABASE_URL }, demo)).toMatchObject({ databaseUrl: DEMO_DATABASE_URL, ignored: [] });
    expect(read({ DEMO_DATABASE_URL }).databaseUrl).toBeNull();
  });

  test("posts to a stand-in for Discord on this machine", () => {
    const own = {
      DISCORD_ACLOG_WEBHOOK: "http://127.0.0.1:8080/api/webhooks/1/x",
      DISCORD_API_URL: "http://localhost:8080/api",
      DISCORD_RARE_BOT_TOKEN: "bot token",
      ACLOG_CHANNEL_ID: "123456789012345678",
    };
    expect(read(own, demo)).toMatchObject({ env: own, ignored: [] });
    const elsewhere = { ...own, DISCORD_API_URL: "https://localhost.example/api" };
    expect(read(elsewhere, demo).ignored).toEqual(["DISCORD_RARE_BOT_TOKEN", "ACLOG_CHANNEL_ID"]);
  });

  test.each(["0.0.0.0", "::", "192.168.1.5", "overlord.example.org"])("does not listen on %s", (HOST) => {
    expect(problemsOf({ HOST }, demo)).toContain("it runs on 127.0.0.1 only");
  });
});

test("the game server's address and count can be switched off", () => {
  const off = { SERVER_ADDRESS: "off", SERVER_HEALTH_URL: "off" };
  expect(read(off).env).toEqual(off);
});

test("two ports that are the same are a mistake", () => {
  expect(problemsOf({ PORT: "4000", WS_PORT: "4000" })).toContain("WS_PORT and PORT are both 4000");
  expect(problemsOf({ WS_PORT: "3000" })).toContain("WS_PORT and PORT are both 3000");
});

test("an empty variable counts as not set, as compose files write it", () => {
  expect(read({ PORT: "", DATABASE_URL: "", LOG_LEVEL: " " })).toMatchObject({
    port: 3000,
    databaseUrl: null,
    env: {},
  });
});

test.each([
  ["INFO", "info"],
  ["WARNING", "warn"],
  ["critical", "fatal"],
])("the original's LOG_LEVEL=%s is %s", (given, level) => {
  expect(read({ LOG_LEVEL: given }).env.LOG_LEVEL).toBe(level);
});
