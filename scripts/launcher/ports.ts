import { createServer } from "node:net";
import type { Config } from "./config";
import { OperatorProblem } from "./options";

/** Where the embedded database listens unless something else is there already. */
const firstPgPort = 54_329;

/**
 * Tries every port before anything starts.
 * @throws OperatorProblem that names each port that cannot be used and the variable to change
 */
export async function requireFreePorts(config: Config): Promise<void> {
  const wanted = [
    { name: "PORT", host: config.host, port: config.port },
    { name: "WS_PORT", host: config.host, port: config.wsPort },
    ...(config.pgPort && !config.databaseUrl
      ? [{ name: "PG_PORT", host: "127.0.0.1", port: config.pgPort }]
      : []),
  ];
  const problems = await Promise.all(wanted.map((one) => problemWith(one.name, one.host, one.port)));
  const found = [...new Set(problems.filter((problem) => problem !== null))];
  if (found.length > 0) throw new OperatorProblem(found.join("\n"));
}

/**
 * A port for the embedded database: the one of the last start if it is free, else the next free one.
 * Nobody needs to know it, so unlike the others it is not an error when it is taken; PG_PORT fixes it.
 */
export async function choosePgPort(remembered: number | undefined, avoid: number[]): Promise<number> {
  for (let port = remembered ?? firstPgPort; port <= 65_535; port += 1) {
    if (!avoid.includes(port) && (await listenError("127.0.0.1", port)) === null) return port;
  }
  return choosePgPort(undefined, avoid);
}

async function problemWith(name: string, host: string, port: number): Promise<string | null> {
  const code = await listenError(host, port);
  switch (code) {
    case null:
      return null;
    case "EADDRINUSE":
      return `${name} ${port} is taken by another program on ${host}. Stop that one, or set ${name} to a free port.`;
    case "EACCES":
      return `${name} ${port} needs more rights than this user has. Set ${name} to a port above 1023.`;
    case "ENOTFOUND":
    case "EAI_AGAIN":
    case "EADDRNOTAVAIL":
      return `HOST is "${host}", which is no address of this machine. Set HOST=127.0.0.1 (only this machine) or HOST=0.0.0.0 (everybody).`;
    default:
      return `${name} ${port} on ${host} cannot be used (${code}). Set ${name} or HOST to something else.`;
  }
}

/** @returns the error code of trying to listen there, or null when it works */
function listenError(host: string, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error) => resolve("code" in error ? String(error.code) : error.message));
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(null)));
  });
}
