import { describe, expect, it } from "vitest";
import { createOriginCheck } from "@/server/services/origins";
import { isForeignWrite } from "./same-origin";

const allowed = createOriginCheck({
  publicUrl: "https://overlord.example.org",
  allowedOrigins: ["http://127.0.0.1:3000"],
  host: "127.0.0.1",
  port: 3000,
});

describe("writes from other origins", () => {
  it.each([
    ["own page", { origin: "http://127.0.0.1:3000" }],
    ["public address", { origin: "https://overlord.example.org" }],
    ["own page under Referrer-Policy: no-referrer", { origin: "null", "sec-fetch-site": "same-origin" }],
    ["no browser", {}],
    [
      "allowed origin on another site",
      { origin: "https://overlord.example.org", "sec-fetch-site": "cross-site" },
    ],
  ] as const)("lets pass: %s", (_, headers) => {
    expect(isForeignWrite("POST", headers, allowed)).toBe(false);
  });

  it.each([
    ["another site", { origin: "https://evil.example" }],
    ["null", { origin: "null" }],
    ["prefix", { origin: "https://overlord.example.org.evil.example" }],
    ["suffix", { origin: "https://evil-overlord.example.org" }],
    ["other port", { origin: "http://127.0.0.1:3001" }],
    ["other scheme", { origin: "http://overlord.example.org" }],
    ["cross-site without origin", { "sec-fetch-site": "cross-site" }],
    ["same-site without origin", { "sec-fetch-site": "same-site" }],
    ["same-site sibling", { origin: "https://wiki.example.org", "sec-fetch-site": "same-site" }],
  ] as const)("refuses: %s", (_, headers) => {
    expect(isForeignWrite("POST", headers, allowed)).toBe(true);
    expect(isForeignWrite("DELETE", headers, allowed)).toBe(true);
  });

  it("lets reads pass from anywhere: they change nothing and the browser keeps the answer", () => {
    expect(isForeignWrite("GET", { origin: "https://evil.example" }, allowed)).toBe(false);
  });
});
