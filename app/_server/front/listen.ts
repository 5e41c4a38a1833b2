import { once } from "node:events";
import type { Server } from "node:http";
import { type AddressInfo, createServer } from "node:net";
import { ConfigError } from "../config";

const graceMs = 4_000;

/** @throws ConfigError naming the variable to change when the address cannot be had */
export async function listen(server: Server, port: number, host: string): Promise<void> {
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "EADDRINUSE")
      throw new ConfigError(`PORT ${port} is taken on ${host}. Set PORT to another one.`);
    if (code === "EACCES")
      throw new ConfigError(`PORT ${port} needs rights that this user lacks. Set PORT to one above 1023.`);
    if (code === "EADDRNOTAVAIL")
      throw new ConfigError(`HOST ${host} is no address of this machine. Set HOST to one that is.`);
    throw error;
  }
}

/** A port nobody listens on, for `PORT=0`: the own origin must be known before the first request. */
export async function freePort(host: string): Promise<number> {
  const probe = createServer().listen(0, host);
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}

/** Takes no new connections, lets answers in progress end for 4 s, then cuts what is left. */
export async function closeServer(server: Server, closeTunnels: () => void): Promise<void> {
  const closed = once(server, "close");
  server.close();
  closeTunnels();
  server.closeIdleConnections();
  const cut = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearTimeout(cut);
}
