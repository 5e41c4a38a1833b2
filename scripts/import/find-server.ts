import { resolve } from "node:path";
import { dataDirAt, readMemory } from "../launcher/data-dir";
import { readEnvironment } from "../launcher/env-file";
import { OperatorProblem } from "../launcher/options";
import { reachableHost } from "../launcher/processes";
import { readSecrets } from "../launcher/secrets";

/** Where ws-server is, and what opens its internal paths. */
export interface FoundServer {
  url: string;
  serviceToken: string;
  /** Of the game server. */
  serverName: string;
}

const WS_PORT = "8765";

/**
 * The ws-server that `npm start` started last with this DATA_DIR. A WS_PORT that is set for this very command counts
 * more: whoever sets it knows better.
 * @throws OperatorProblem when it was never started
 */
export function findServer(root: string, real: NodeJS.ProcessEnv): FoundServer {
  const dir = dataDirAt(resolve(root, readEnvironment(root, false, real).DATA_DIR || ".overlord"));
  const memory = readMemory(dir);
  // The demo reads no .env.
  const settings = readEnvironment(root, memory?.kind === "demo", real);
  const serviceToken = settings.SERVICE_TOKEN || readSecrets(dir).SERVICE_TOKEN;
  if (!serviceToken) {
    throw new OperatorProblem(
      `No server was started in ${dir.path} yet. Start it with \`npm start\`, and leave it running, ` +
        "or set DATA_DIR to the folder in use (the demo's is .overlord-demo).",
    );
  }
  const host = reachableHost(settings.WS_HOST || settings.HOST || "127.0.0.1");
  const asSet = `http://${host}:${settings.WS_PORT || WS_PORT}`;
  const url = real.WS_PORT ? asSet : (memory?.ws_server ?? asSet);
  return { url, serviceToken, serverName: settings.SERVER_NAME || "Coldeve" };
}
