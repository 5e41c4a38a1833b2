import { COMMAND_REFUSALS, LIVE_ERROR_CODES } from "./error-codes";
import { eventFormats } from "./event-formats";
import { fieldRows } from "./field-rows";
import * as limits from "./limits";
import { jsonBlock, table } from "./markdown-table";
import { RADAR_LINGER_MS, RADAR_START, RADAR_STOP } from "./radar-commands";
import { isBroadcast } from "./server-events";

type JsonSchema = Record<string, unknown>;

/**
 * The text of `docs/live-protocol.md`: one page for whoever writes a bot or a script that listens. Generated, so that it
 * cannot drift from the schemas; `npm run verify` fails when it is stale. The figures of the socket that only ws-server
 * knows are held against it by `ws-server/live/live-protocol.test.ts`.
 */
export function liveProtocolPage(): string {
  const { live_client, server, inventory_notice, plugin } = eventFormats();
  const { command = {}, ...requests } = live_client;
  const told = Object.entries(server).filter(([kind]) => !TO_PLUGINS.has(kind));
  const [events, answers] = [true, false].map((wanted) =>
    told.filter(([kind]) => isBroadcast(kind) === wanted).map(([kind, schema]) => frameSection(kind, schema)),
  );
  return [
    INTRODUCTION,
    "## What you may send",
    ...Object.entries(requests).map(([type, schema]) => frameSection(type, schema)),
    COMMANDS,
    ...formsOf(command).map((form) => frameSection(`command by ${fieldRows(form)[0]?.path}`, form)),
    table(["`reason` of `refused`", "means"], codeRows(COMMAND_REFUSALS)),
    "## What the server answers",
    ...(answers ?? []),
    table(["error code", "means"], codeRows(LIVE_ERROR_CODES)),
    "## Events of the server",
    ...(events ?? []),
    "## Events of plugins",
    PLUGIN_EVENTS,
    table(["type", "what it is"], pluginRows(plugin)),
    frameSection("full_inventory, inventory", inventory_notice),
    `## Limits\n\n${table(["what", "limit"], LIMITS)}`,
  ]
    .map((part) => part.trimEnd())
    .join("\n\n");
}

/** Frames of `/ws/position`; its own page has them. */
const TO_PLUGINS: ReadonlySet<string> = new Set(["ack", "share_peers"]);

const INTRODUCTION = `<!-- Generated from server/contract by \`npm run generate\`. Do not edit. -->

# The live socket

Everything that happens, as it happens: \`ws://<host>:<port>/ws/live\`, on the web port or on ws-server's own. The map
listens here; so can a bot or a script:

\`\`\`js
import { WebSocket } from "ws";

const url = "ws://127.0.0.1:3000/ws/live?types=rare_classified,death";
const socket = new WebSocket(url, { headers: { Authorization: \`Bearer \${process.env.SERVICE_TOKEN}\` } });
socket.on("message", (data) => {
  const event = JSON.parse(String(data));
  if (event.type === "rare_classified") console.log(\`\${event.character_name} found \${event.name}\`);
});
\`\`\`

One JSON object per text frame, in both directions. Ignore types and fields you do not know: both may come. Times are ISO
8601 with milliseconds and \`Z\`, coordinates map units, absent values null. \`EVENT_FORMATS.json\` (also served at
\`/EVENT_FORMATS.json\`) has JSON Schema for all of this: \`server\`, \`live_client\`, \`inventory_notice\`, and \`event\` of
each type of \`plugin\`.

## Who may listen

- A script: \`Authorization: Bearer <SERVICE_TOKEN>\`, and no cookie.
- A page: the session cookie of a signed-in account, with an \`Origin\` that is the application's own or in
  \`ALLOWED_ORIGINS\`. A missing \`Origin\` counts as a wrong one.
- A socket of ws-server's own port from a network in \`TRUSTED_NETWORKS\`.

Whoever may not is answered before there is a socket:

| status | means |
|---|---|
| 401 | no session, a wrong token, or one that has ended |
| 403 | a session, but another page's \`Origin\` |
| 429 | too many sockets from this address |
| 502, 503 | ws-server is away, restarts, or cannot look sessions up now: come back soon |

Tells (chat of color 3, 4 and 31) go to officers and admins, with \`SHARE_TELLS\` to every account, and never to the service
token or a trusted network.

An open socket is closed with:

| code | means | then |
|---|---|---|
| 1001 | the server pings every 20 seconds, and nothing has come from you for 60 | connect and resume |
| 1007, 1002 | no valid UTF-8, or no WebSocket protocol | mend the client |
| 1009 | a frame of yours was too large | mend the client |
| 1012 | the server restarts | connect again after a short, random pause; numbers begin anew |
| 1013 | you read too slowly | connect and resume, or subscribe to less |
| 4401 | signed out, or the account was disabled | sign in again |

## The stream

1. \`hello\` comes first. Then your events wait for your first frame, or a quarter of a second.
2. Every event has a \`seq\`, which rises. Gaps are normal: what you do not want, and readings that a newer one has replaced.
   Answers to you alone have none, and \`seq\` of \`hello\` and \`tick\` only tells how far the stream is.
3. After two seconds without anything else comes a \`tick\`. When nothing at all has come for ten seconds, take the
   connection for lost.
4. After a loss send \`resume\` with the epoch of the old \`hello\` and the highest \`seq\` you had, as the first frame of the
   new connection. What is still held (at least the last minute) comes again, filtered as you have asked, then \`resumed\`.
   Drop every \`seq\` up to your last; newer events that come between your \`resume\` and \`resumed\`, on a slow line or
   because you sent something else first, belong behind it. Where it is not held you get \`resync\`: read \`GET /live\` and
   what else you show anew. What you choose to hear is the connection's: give \`?types=\` again.

**Choosing.** Without a choice everything comes. \`?types=rare,chat\` in the URL holds from the first frame (it may be given
several times; \`?types=\` with nothing behind it is nothing). \`subscribe\` changes the types, the characters or both: a list
that is absent stays as it was, null is everything, \`[]\` nothing. \`share_*\` stands for every type that begins so.

**Slow clients.** What you do not read waits for you: past 256 KiB a newer \`telemetry\`, \`vitals\` or \`nearby_objects\` of a
character replaces the older one, past 4 MiB you are closed with 1013.
`;

const COMMANDS = `## Commands

Officers and admins may have a command typed into game clients: with a session, not with the service token. Name one
character, several, or a tag, never two of these. Each is answered with its \`command_status\`, in the order in which they
were sent. Every attempt is logged, with who made it and how it went; of those beyond the limit of a minute, as many again.
A command must be one of the words in \`COMMAND_ALLOW\` (\`/radar /mm /vt /ub /mt\` unless set otherwise), alone or with a space
and more behind it.

A radar that \`${RADAR_START}\` has switched on belongs to the session. ${RADAR_LINGER_MS / 1_000} seconds after the last of that session's
sockets is closed, the server sends \`${RADAR_STOP}\` on its account, unless another session has switched it on as well.
`;

const PLUGIN_EVENTS = `What plugins send comes through cleaned and normalised (numbers are numbers, times ISO 8601, other names of
fields the one name), with its \`seq\`. Fields and samples are on the page of [the plugin protocol](plugin-protocol.md). A type
that the server does not know comes through too, with what its plugin put into it.
`;

const LIMITS: readonly [string, string][] = [
  ["frame of yours", `${limits.LIVE_FRAME_BYTES_MAX / 1024} KiB, then closed with 1009`],
  ["frames of yours", "20 a second, 100 at once; `resume` and commands for several count as ten more"],
  ["nesting", `${limits.NESTING_MAX} levels`],
  ["names in a list of `subscribe`", String(limits.SUBSCRIBE_NAMES_MAX)],
  ["command", `${limits.COMMAND_CHARS_MAX} characters, no control characters`],
  ["`id` of a command", `a number, or ${limits.ID_CHARS_MAX} characters`],
  ["`player_names` of a command", String(limits.COMMAND_TARGETS_MAX)],
  ["commands of a user", "30 a minute, refused ones too; one for several counts once"],
  ["commands of a user that arrive", "600 a minute, each character counted"],
  ["sockets of an address", "1,000"],
];

function frameSection(title: string, schema: JsonSchema): string {
  const rows = fieldRows(schema)
    .filter(({ path }) => path !== "type")
    .map(({ path, needed, value }) => [`\`${path}\``, needed ? "" : "may be absent", value]);
  const samples = Array.isArray(schema.examples) ? schema.examples.map(jsonBlock) : [];
  const parts = [
    `### ${HEADINGS[title] ?? title}`,
    schema.description,
    rows.length > 0 && table(["field", "", "value"], rows),
    ...samples,
  ];
  return parts.filter(Boolean).join("\n\n");
}

/** Where a frame's name in the contract is not its type. */
const HEADINGS: Readonly<Record<string, string>> = { dungeon_map_missing: "dungeon_map, missing" };

function formsOf({ anyOf }: JsonSchema): JsonSchema[] {
  return Array.isArray(anyOf) ? anyOf : [];
}

function codeRows(codes: Readonly<Record<string, string>>): string[][] {
  return Object.entries(codes).map(([code, meaning]) => [`\`${code}\``, meaning]);
}

function pluginRows(plugin: ReturnType<typeof eventFormats>["plugin"]): string[][] {
  return Object.entries(plugin).map(([type, { about, live }]) => {
    const form = {
      event: about,
      inventory_notice: "Only that it came and how many items it has, see below.",
      nothing: "Does not come through.",
    }[live];
    return [`\`${type}\``, type === "share_*" ? `${SHARED} \`share_register\` does not come through.` : form];
  });
}

const SHARED =
  "What plugins share with each other: vitals, positions, tracked items, casts and debuffs. The server sends " +
  "`share_unregister` itself for one that went without a word.";
