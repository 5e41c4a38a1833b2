import { describe, expect, it } from "vitest";
import { contentSecurityPolicy } from "./security-headers";

describe("content security policy", () => {
  const options = { origin: "https://overlord.example.org", dev: false, grafanaUrl: null };
  const policy = contentSecurityPolicy("bm9uY2U=", options);

  it("runs only scripts with the nonce", () => {
    expect(policy).toContain("script-src 'self' 'nonce-bm9uY2U=' 'strict-dynamic';");
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  });

  it.each([
    "frame-ancestors 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "worker-src 'self' blob:",
    "img-src 'self' data: blob:",
    "connect-src 'self' wss://overlord.example.org",
    "frame-src 'self'",
  ])("says %s", (directive) => {
    expect(policy.split("; ")).toContain(directive);
  });

  it.each([
    ["https://grafana.example.org/d/overlord/guild?orgId=1", "https://grafana.example.org"],
    ["http://10.0.0.5:3001/grafana/", "http://10.0.0.5:3001"],
  ])("shows in frames what Grafana at %s has, and of nobody else", (grafanaUrl, origin) => {
    const withGrafana = contentSecurityPolicy("bm9uY2U=", { ...options, grafanaUrl });
    expect(withGrafana).toBe(policy.replace("frame-src 'self'", `frame-src 'self' ${origin}`));
  });
});
