import { PLUGIN_MESSAGES } from "@/server/contract";
import { breastplate } from "@/server/test/items";
import { bootWsServer, type TestServer } from "@/ws-server/test/server";
import { connectPlugin } from "@/ws-server/test/sockets";
import { testSecrets } from "./web-server";

const SHARING = { type: "share_register", player_id: 7, tags: ["main"] };
const SHARING_EVERY_MS = 5_000;

/** Starts the real ws-server over a database, for the web process that was told the port. */
export function startWsServer(databaseUrl: string, port: number): Promise<TestServer> {
  const env = { WS_PORT: String(port), SERVICE_TOKEN: testSecrets.SERVICE_TOKEN };
  return bootWsServer(databaseUrl, { env });
}

/**
 * A plugin that sends a frame of every type there is, and dies on the way, so that every path of the HTTP API has
 * something to answer. It stays connected, and shares.
 * @returns when every frame is acknowledged: it will be in the database
 */
export async function playMinute(server: TestServer, character: string): Promise<void> {
  const plugin = await connectPlugin(server.url);
  const now = Date.now();
  const withOwnItems = itemsOfOwn();
  const samples = PLUGIN_MESSAGES.map(({ sample }) => withOwnItems(sample)).filter(
    ({ type }) => type !== "share_*",
  );
  const frames = [{ type: "vitals", vitae: 0 }, ...samples, SHARING, { type: "vitals", vitae: 5 }];
  for (const [at, frame] of frames.entries()) {
    const timestamp = new Date(now - 1000 * (frames.length - at)).toISOString();
    plugin.send({ ...frame, character_name: character, timestamp, ack_id: at });
  }
  const last = frames.length - 1;
  await plugin.hear(({ type, ack_id }) => type === "ack" && ack_id === last);
  // Whoever shares nothing for half a minute is taken off the list.
  const beat = setInterval(() => plugin.send({ ...SHARING, character_name: character }), SHARING_EVERY_MS);
  plugin.ws.once("close", () => clearInterval(beat));
}

/** Shows an item with one character and then with another one: it has changed hands. */
export async function handOver(server: TestServer, itemId: number): Promise<void> {
  const plugin = await connectPlugin(server.url);
  for (const [ack_id, character_name] of ["Giver", "Taker"].entries()) {
    const item = breastplate(itemId);
    plugin.send({ type: "inventory_delta", action: "add", character_name, item_id: itemId, item, ack_id });
    await plugin.hear((frame) => frame.type === "ack" && frame.ack_id === ack_id);
  }
}

/** No two characters have the same item: ids are counted on from a thousand of their own. */
let characters = 0;
function itemsOfOwn(): (sample: Record<string, unknown>) => Record<string, unknown> {
  const first = 2_000_000_000 + 1_000 * characters++;
  const own = (_: string, key: string, id: string) => `"${key}":${first + (Number(id) % 1_000)}`;
  return (sample) => JSON.parse(JSON.stringify(sample).replaceAll(/"(Id|item_id)":(\d+)/g, own));
}
