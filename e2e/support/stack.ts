/**
 * The demo system that all journeys share; `global-setup.ts` starts it before the first test and says here,
 * through the environment, where it is. A test that harms the system starts its own (`launched-stack.ts`).
 */
export const stack = {
  /** Where the browser goes, and what the sockets' origin is. */
  get baseUrl(): string {
    return given("E2E_BASE_URL");
  },
  /** The same port for sockets: web passes them on. */
  get wsUrl(): string {
    return this.baseUrl.replace(/^http/, "ws");
  },
  get pluginSecret(): string {
    return given("E2E_PLUGIN_SECRET");
  },
  get serviceToken(): string {
    return given("E2E_SERVICE_TOKEN");
  },
  /** The account of the demo, an administrator. */
  account: { username: "demo", password: "demo" },
};

function given(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: these tests run under Playwright, see e2e/README.md`);
  return value;
}
