import { describe, expect, it } from "vitest";
import { isTrustedPeer } from "@/server/services/client-address";
import { parseNetworks } from "./networks";

describe("parseNetworks", () => {
  it.each([
    ["10.0.0.0/8", "10.1.2.3", true],
    ["10.0.0.0/8", "11.1.2.3", false],
    ["10.0.0.0/8", "::ffff:10.1.2.3", true],
    ["192.168.1.7, fd00::/8", "fd12::1", true],
    ["192.168.1.7, fd00::/8", "192.168.1.7", true],
    ["192.168.1.7, fd00::/8", "192.168.1.8", false],
    ["", "127.0.0.1", false],
    ["10.0.0.0/8", "not an address", false],
  ])("%j holds %s: %s", (text, address, held) => {
    expect(isTrustedPeer(address, parseNetworks(text))).toBe(held);
  });

  it.each(["10.0.0.0/33", "10.0.0", "fd00::/129", "10.0.0.0/8/8", "10.0.0.0/", "localhost", "10.0.0.0/-1"])(
    "refuses %s",
    (text) => {
      expect(() => parseNetworks(text)).toThrow(RangeError);
    },
  );
});
