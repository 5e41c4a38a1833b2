import { type BlockList, isIP } from "node:net";

/**
 * The address of whoever really asks. Only a trusted peer's `X-Forwarded-For` counts, and of it only the part
 * that trusted proxies added: from the right, the first address that is not one of them.
 * @returns an IP address without the IPv4-in-IPv6 prefix; "unknown" for a socket that is gone already
 */
export function clientAddress(
  peer: string | undefined,
  forwardedFor: string | undefined,
  trusted: BlockList,
): string {
  let address = plainAddress(peer);
  if (address === null) return "unknown";
  for (const hop of (forwardedFor ?? "").split(",").reverse()) {
    if (!isTrusted(address, trusted)) break;
    const next = plainAddress(hop);
    if (next === null) break;
    address = next;
  }
  return address;
}

/** Whether forwarded headers of this peer count. */
export function isTrustedPeer(peer: string | undefined, trusted: BlockList): boolean {
  const address = plainAddress(peer);
  return address !== null && isTrusted(address, trusted);
}

function isTrusted(address: string, trusted: BlockList): boolean {
  return trusted.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");
}

/** `::ffff:192.0.2.1` is how a dual-stack socket spells `192.0.2.1`. */
function plainAddress(text: string | undefined): string | null {
  const address = text?.trim().replace(/^::ffff:(?=\d+\.)/i, "") ?? "";
  return isIP(address) > 0 ? address : null;
}
