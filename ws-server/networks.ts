import type { IncomingMessage } from "node:http";
import { BlockList, isIP } from "node:net";
import { clientAddress } from "@/server/services/client-address";

/**
 * Reads addresses and CIDRs, separated by commas or spaces.
 * @throws RangeError naming the first entry that is neither
 */
export function parseNetworks(text: string): BlockList {
  const list = new BlockList();
  for (const entry of text.split(/[\s,]+/).filter((part) => part !== "")) {
    const [address = "", bits, ...rest] = entry.split("/");
    const family = isIP(address);
    const prefix = bits === undefined ? null : Number(bits);
    const prefixIsWrong =
      prefix !== null && !(/^\d{1,3}$/.test(bits ?? "") && prefix <= (family === 6 ? 128 : 32));
    if (family === 0 || rest.length > 0 || prefixIsWrong)
      throw new RangeError(`"${entry}" is no address or CIDR`);
    const kind = family === 6 ? "ipv6" : "ipv4";
    if (prefix === null) list.addAddress(address, kind);
    else list.addSubnet(address, prefix, kind);
  }
  return list;
}

/** The address that asks, past trusted proxies. For counting and for logs, never to let somebody in. */
export function addressOf(request: IncomingMessage, trustedProxies: BlockList): string {
  const forwarded = [request.headers["x-forwarded-for"] ?? []].flat().join(",");
  return clientAddress(request.socket.remoteAddress, forwarded, trustedProxies);
}

/** True when a proxy passed the request on, so that the peer's address says nothing about who asks. */
export function isForwarded(request: IncomingMessage): boolean {
  return request.headers["x-forwarded-for"] !== undefined || request.headers.forwarded !== undefined;
}
