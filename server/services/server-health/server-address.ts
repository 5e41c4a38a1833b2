/** Where the game server answers. */
export interface ServerAddress {
  /** A name or an IP address; an IPv6 address without its brackets. */
  host: string;
  port: number;
}

/** Reads `host:port`, an IPv6 address in brackets. Null when it is no such thing. */
export function parseServerAddress(text: string): ServerAddress | null {
  const match = /^(?:\[([0-9a-f:.]{2,45})\]|([^\s:/[\]@?#]{1,253})):(\d{1,5})$/i.exec(text);
  const [, ipv6, name, digits] = match ?? [];
  const host = ipv6 ?? name;
  const port = Number(digits);
  return host !== undefined && port >= 1 && port <= 65_535 ? { host, port } : null;
}
