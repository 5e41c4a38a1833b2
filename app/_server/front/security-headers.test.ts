import { describe, expect, it } from "vitest";
import { contentSecurityPolicy } from "./security-headers";

describe("content security policy", () => {
  const policy = contentSecurityPolicy("bm9uY2U=", { origin: "https://overlord.example.org", dev: false });

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
  ])("says %s", (directive) => {
    expect(policy.split("; ")).toContain(directive);
  });
});
