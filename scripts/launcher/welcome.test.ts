import { expect, test } from "vitest";
import { readConfig } from "./config";
import { appUrl, pluginUrl } from "./welcome";

const config = (env: Record<string, string>) =>
  readConfig({ NODE_ENV: "test", ...env }, { root: "/", demo: false, buildVersion: "1" });

test.each<[Record<string, string>, string, string]>([
  [{}, "http://127.0.0.1:3000", "ws://127.0.0.1:8765/ws/position?secret=s"],
  [
    { HOST: "0.0.0.0", PORT: "80", WS_PORT: "81" },
    "http://127.0.0.1:80",
    "ws://127.0.0.1:81/ws/position?secret=s",
  ],
  [{ PUBLIC_URL: "https://o.example" }, "https://o.example", "wss://o.example/ws/position?secret=s"],
])("%o is opened at %s and plugins connect to %s", (env, app, plugin) => {
  expect(appUrl(config(env))).toBe(app);
  expect(pluginUrl(config(env), "s")).toBe(plugin);
});

test("a secret with special characters survives in the address", () => {
  const url = new URL(pluginUrl(config({}), "a&b=c d#e"));
  expect(url.searchParams.get("secret")).toBe("a&b=c d#e");
});
