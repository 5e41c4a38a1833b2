import { BlockList } from "node:net";
import { describe, expect, it } from "vitest";
import { clientAddress, isTrustedPeer } from "./client-address";

const trusted = new BlockList();
trusted.addAddress("127.0.0.1");
trusted.addSubnet("10.0.0.0", 8);

describe("client address", () => {
  it.each([
    ["a stranger's own claim does not count", "203.0.113.9", "1.2.3.4", "203.0.113.9"],
    ["a trusted proxy's word counts", "127.0.0.1", "203.0.113.9", "203.0.113.9"],
    ["what stands left of an untrusted hop is a claim", "127.0.0.1", "1.2.3.4, 203.0.113.9", "203.0.113.9"],
    ["two trusted proxies in a row", "127.0.0.1", "203.0.113.9, 10.1.2.3", "203.0.113.9"],
    ["no header", "127.0.0.1", undefined, "127.0.0.1"],
    ["nonsense in the header", "127.0.0.1", "nonsense", "127.0.0.1"],
    ["IPv4 in IPv6", "::ffff:127.0.0.1", "::ffff:203.0.113.9", "203.0.113.9"],
    ["IPv6", "127.0.0.1", "2001:db8::7", "2001:db8::7"],
    ["no peer", undefined, "203.0.113.9", "unknown"],
  ])("%s", (_, peer, forwarded, expected) => {
    expect(clientAddress(peer, forwarded, trusted)).toBe(expected);
  });

  it("trusts nobody by default", () => {
    expect(isTrustedPeer("127.0.0.1", new BlockList())).toBe(false);
    expect(isTrustedPeer("::ffff:127.0.0.1", trusted)).toBe(true);
  });
});
