import { once } from "node:events";
import type { Server } from "node:http";
import { ConfigError } from "./config";

/**
 * @returns the port it listens on: one that was free when `port` is 0
 * @throws ConfigError when another program has it
 */
export async function listen(http: Server, port: number, host: string): Promise<number> {
  http.listen(port, host);
  try {
    await once(http, "listening");
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EADDRINUSE")) throw error;
    throw new ConfigError(`WS_PORT: ${port} on ${host} is taken by another program; set another port`);
  }
  const address = http.address();
  return address !== null && typeof address === "object" ? address.port : port;
}
