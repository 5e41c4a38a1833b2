import { expect, onTestFinished, test, vi } from "vitest";
import { readConfig } from "./config";
import type { LaunchOptions } from "./options";
import { processSpecs, reachableHost } from "./processes";

const secrets = {
  SHARED_SECRET: "the plugin secret",
  SECRET_KEY: "the session key",
  SERVICE_TOKEN: "the service token",
  POSTGRES_SUPERUSER_PASSWORD: "the superuser password",
  POSTGRES_PASSWORD: "the owner password",
};
const options: LaunchOptions = {
  root: "/srv/overlord",
  demo: true,
  dev: false,
  buildVersion: "1",
  startedAt: 0,
  progress: { say: () => undefined, step: (_title, work) => work(), doneLine: () => "", since: () => "" },
};

function envOf(name: string): NodeJS.ProcessEnv {
  const config = readConfig({ NODE_ENV: "test", PORT: "4000", SHARE_TELLS: "true" }, options);
  const spec = processSpecs(config, options, secrets, "postgres://owner").find((one) => one.name === name);
  if (!spec) throw new Error(`no process ${name}`);
  return spec.env;
}

test.each([
  ["ws-server", ["DATABASE_URL", "SECRET_KEY", "SERVICE_TOKEN", "SHARED_SECRET"]],
  ["web", ["DATABASE_URL", "SECRET_KEY", "SERVICE_TOKEN"]],
  ["simulator", ["SHARED_SECRET"]],
])("%s gets the secrets it needs and no others", (name, expected) => {
  const values = new Set<string | undefined>([...Object.values(secrets), "postgres://owner"]);
  const given = Object.entries(envOf(name)).filter(([, value]) => values.has(value));
  expect(given.map(([variable]) => variable).sort()).toEqual(expected);
});

test("every process knows the settings and that it is watched over", () => {
  expect(envOf("web")).toMatchObject({
    HOST: "127.0.0.1",
    PORT: "4000",
    WS_PORT: "8765",
    SHARE_TELLS: "true",
    NODE_ENV: "production",
    OVERLORD_SUPERVISED: "1",
    OVERLORD_DEMO: "1",
  });
});

test("what the demo ignores reaches no process", () => {
  const real = {
    DISCORD_ACLOG_WEBHOOK: "https://discord.com/api/webhooks/1/x",
    DISCORD_RARE_BOT_TOKEN: "bot token",
    GREAT_RARE_CHANNEL_ID: "123456789012345678",
    DATABASE_URL: "postgres://guild",
  };
  onTestFinished(() => void vi.unstubAllEnvs());
  for (const [name, value] of Object.entries(real)) vi.stubEnv(name, value);
  const config = readConfig(process.env, options);
  for (const { name, env } of processSpecs(config, options, secrets, "postgres://owner")) {
    for (const [variable, value] of Object.entries(real)) {
      expect([name, variable, env[variable]]).not.toEqual([name, variable, value]);
    }
  }
});

test("no secret stands in a command line", () => {
  const config = readConfig({ NODE_ENV: "test" }, options);
  const commands = processSpecs(config, options, secrets, "postgres://owner:password@h/d").map(
    (spec) => spec.command,
  );
  expect(commands.flat().filter((part) => /secret|token|key|password/.test(part))).toEqual([]);
});

test.each([
  ["127.0.0.1", "127.0.0.1"],
  ["0.0.0.0", "127.0.0.1"],
  ["::", "[::1]"],
  ["::1", "[::1]"],
  ["overlord.example.org", "overlord.example.org"],
])("what listens on %s is reached at %s", (host, reached) => {
  expect(reachableHost(host)).toBe(reached);
});
