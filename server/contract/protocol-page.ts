import { PLUGIN_ERROR_CODES } from "./error-codes";
import { eventFormats, type PluginFormat } from "./event-formats";
import { ALIAS_OF, fieldRows } from "./field-rows";
import * as limits from "./limits";
import { jsonBlock, table } from "./markdown-table";
import { ATTACK_TYPES, ELEMENTS } from "./messages/combat";
import { characterKeys } from "./messages/define";
import { CONTROL_TYPES, SERVER_EVENT_TYPES } from "./reserved-types";

/**
 * The text of `docs/plugin-protocol.md`: one page that states every frame a plugin sends and gets back.
 * Generated, so that it cannot drift from the schemas; `npm run verify` fails when it is stale.
 */
export function protocolPage(): string {
  const { plugin } = eventFormats();
  const sections = Object.entries(plugin).map(([type, format]) => messageSection(type, format));
  return [INTRODUCTION, `## Limits\n\n${limitsTable()}\n`, `## Messages\n\n${sections.join("\n")}`].join(
    "\n",
  );
}

const CHARACTER_NAMES = characterKeys({ nameIsPayload: true })
  .slice(1)
  .map((key) => `\`${key}\``)
  .join(", ");

const INTRODUCTION = `<!-- Generated from server/contract by \`npm run generate\`. Do not edit. -->

# The plugin protocol

One WebSocket per game client: \`ws://<host>:<port>/ws/position?secret=<SHARED_SECRET>\` (or the secret in the
header \`X-Plugin-Secret\`; sending both, they must be equal). A wrong secret is answered HTTP 401 before any
socket exists; a browser's \`Origin\` is answered 403.

- Send one JSON object per text frame, with a string \`type\` and a \`character_name\`. Send \`register\` first.
- Numbers may be numbers or their text, with the decimal sign of the plugin's own locale (\`"683,21"\`, \`""\` for
  none). In whole numbers \`1,830\`, \`1.830\` and \`1 830\` are thousands. Coordinates, heights, headings, percentages,
  distances and the measures of the client (\`mem_mb cpu_pct latency_ms\`) are never read as thousands: one comma or
  dot is the decimal sign, so \`"812,438"\` is 812.438. In every other number (\`kills_per_hour\`, seconds) one comma
  before three digits parts thousands, \`"1,234"\` is 1234, unless a 0 stands in front: \`"0,279"\` is 0.279.
- Unknown fields are kept and forwarded, unknown types are forwarded but not stored. Add fields and types freely.
- The character may also be named in ${CHARACTER_NAMES} or, where a message names nothing else, \`name\`.
- Timestamps: ISO 8601 (no zone means UTC) or epoch seconds or milliseconds, from 30 days ago to 10 minutes
  ahead; anything else becomes the server's time.
- A frame sent again with its own timestamp is stored once, so that a recording can be replayed: telemetry is known
  by character and timestamp, chat by its text as well, a spawn by creature, place and object id. So give each
  frame its own time, to the millisecond. Where the server puts in the time, no two frames of a character get the
  same one: such a frame is always stored, and stored twice when it is sent twice. (A rare counts once a minute for
  its name, in any letter case and with or without an article, a portal once for its place.)
- Object ids may be signed or unsigned, number or text.
- A bad frame is answered \`{"type":"error","code":…,"message":…,"field":…}\`, at most once a second, and costs
  nothing else: the socket stays open, the next frame counts. 200 bad frames in a row close it with 1008.
- Add a numeric \`ack_id\` to any frame and it is answered \`{"type":"ack","ack_id":n}\` once it is safe: forced to
  the server's disk, or in the database. It need not be sent again then, although an HTTP answer may show it later. Frames
  of types that are not stored are answered once they are handled.
- Some types are not for plugins and are answered \`reserved_type\`: everything that begins with \`player_\`, the
  server's own (${typeNames(SERVER_EVENT_TYPES)}) and those of live clients (${typeNames(CONTROL_TYPES)}).
- The server sends \`{"player_name":…,"command":…}\` when somebody commands the character, \`error\`, \`ack\`, the
  \`share_*\` frames of the others that share on the same game server, and \`share_peers\`, which says who they are:
  \`{"type":"share_peers","peers":[{"character_name":…,"player_id":…,"server":…,"tags":[…],"last_seen":…}]}\`.
  Ignore types you do not know.
- It pings every 20 seconds and closes a socket that has been silent for 60. The newest socket of a character
  owns its commands; an older one with no character left is closed with 4409: do not reconnect then.
- 1001 means that the server restarts or that the socket was silent for too long, 1012 that the server restarts,
  1013 that you do not read what it sends: reconnect with a short, growing, random pause.

${table(["error code", "means"], errorRows())}

\`EVENT_FORMATS.json\` (also served at \`/EVENT_FORMATS.json\`) holds JSON Schema for all of this: what may be sent under
\`plugin.<type>.accepts\`, what becomes of it under \`plugin.<type>.event\`. How live clients get it is on the page of the
[live socket](live-protocol.md).

In the tables below \`objects[].name\` is in each entry of a list, \`skills.*.base\` under every key of an object. Fields
inside of others may be absent, unless the table says that they are needed.
`;

function typeNames(types: readonly string[]): string {
  return types.map((type) => `\`${type}\``).join(", ");
}

function errorRows(): string[][] {
  return Object.entries(PLUGIN_ERROR_CODES).map(([code, meaning]) => [`\`${code}\``, meaning]);
}

function limitsTable(): string {
  const rows: [string, string][] = [
    ["frame", `${limits.PLUGIN_FRAME_BYTES_MAX / 1024 / 1024} MiB, then closed with 1009`],
    [
      "frame of a type that is not marked “large” below",
      `${limits.SMALL_FRAME_CHARS_MAX / 1024} Ki characters`,
    ],
    [
      "values of a frame (objects, lists, texts, numbers, …; an empty object or list counts twice)",
      `${amount(limits.FRAME_VALUES_MAX)}; of an inventory ${amount(limits.INVENTORY_VALUES_MAX)}`,
    ],
    ["nesting", `${limits.NESTING_MAX} levels`],
    ["name of a type", characters(limits.TYPE_CHARS_MAX)],
    ["key of an object", characters(limits.KEY_CHARS_MAX)],
    ["character name", characters(limits.NAME_CHARS_MAX)],
    ["other names and ids", characters(limits.SHORT_TEXT_CHARS_MAX)],
    ["chat line", characters(limits.CHAT_CHARS_MAX)],
    ["items of an inventory", amount(limits.INVENTORY_ITEMS_MAX)],
    ["`objects` of nearby_objects", amount(limits.NEARBY_OBJECTS_MAX)],
    ["`monsters` of combat_stats", amount(limits.MONSTERS_MAX)],
    ["cells of combat_stats (side × attack type × element of a monster)", amount(limits.COMBAT_CELLS_MAX)],
    ["`tiles` in all `z_levels` of a dungeon_map together", amount(limits.DUNGEON_TILES_MAX)],
    [
      "`tiles` of one of the `z_levels`, entries of any other list, fields of an object",
      amount(limits.ENTRIES_MAX),
    ],
    ["coordinates", `±${amount(limits.COORDINATE_ABS_MAX)}, drawn up to ±103`],
    ["heights", `±${amount(limits.HEIGHT_ABS_MAX)}`],
    ["percentages", `0 to ${amount(limits.PERCENT_MAX)}`],
    ["counters (“whole, 0 or more”)", `0 to ${amount(limits.INT4_MAX)}`],
    ["experience, luminance, damage, solves", `0 to ${amount(Number.MAX_SAFE_INTEGER)}`],
    ["other whole numbers", `${amount(-limits.INT4_MAX - 1)} to ${amount(limits.INT4_MAX)}`],
    ["other numbers", `±${amount(limits.NUMBER_ABS_MAX)}`],
  ];
  return table(["what", "limit"], rows);
}

function amount(value: number): string {
  return value.toLocaleString("en");
}

function characters(max: number): string {
  return `${amount(max)} characters`;
}

/** What a table of fields cannot say. */
const NOTES: Readonly<Record<string, string>> = {
  full_inventory: itemNote(),
  inventory: itemNote(),
  inventory_delta: itemNote(),
  combat_stats:
    "`session.monsters` has the monsters' names as keys, `offense` (what the character does to it) and `defense` (what it " +
    `does to the character) the attack types ${typeNames(ATTACK_TYPES)}, each of these the elements ` +
    `${typeNames(ELEMENTS)}. Other names of them, in any letter case, are read as well: \`MeleeMissle\`, \`None\`, ` +
    "`Bludge`, `Lightning`, `Frost`; any further one counts as `unknown`.",
  "share_*":
    "What the others and live clients get is your frame with three fields made uniform: `timestamp` is ISO 8601 with " +
    "milliseconds and `Z`, `player_id` the unsigned number, and `server` text without blanks around it; the latter two are " +
    "null where you sent none. The rest of it stays as it is, cleaned, without `ack_id`.",
};

function itemNote(): string {
  return (
    "An item is `Id` (a 32-bit object id) and whatever the plugin knows of it, kept as it was sent: `Name`, `ObjectClass`, " +
    "and property bags by their number in the game, such as `IntValues` (or `LongKeys`), `DoubleValues`, `StringValues`, " +
    "`BoolValues`, `Spells`."
  );
}

function messageSection(type: string, format: PluginFormat): string {
  const rows = fieldRows(format.accepts, neededNames(format.accepts))
    .filter(({ path }) => !ENVELOPE.has(path))
    .map(({ path, needed, value }) => [`\`${path}\``, needed ? "yes" : "", value]);
  const names = otherNames(format.accepts);
  const parts = [
    `### ${type}`,
    `${format.about}${format.large ? " *Large frames allowed.*" : ""}`,
    rows.length > 0 && table(["field", "needed", "value"], rows),
    NOTES[type],
    names !== "" && `Also read: ${names}.`,
    format.family && familyTable(format.family),
    jsonBlock(format.sample),
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

function familyTable(family: NonNullable<PluginFormat["family"]>): string {
  const rows = family.map(({ type, body, about }) => [`\`${type}\``, `\`${body}\``, about]);
  return table(["type", "its own fields", "what for"], rows);
}

/** Fields without which, under one of their names, no frame passes. */
function neededNames(accepts: PluginFormat["accepts"]): Set<string> {
  const underAnyName = (accepts.allOf ?? []) as { anyOf: { required: string[] }[] }[];
  const names = underAnyName.map(({ anyOf }) => anyOf[0]?.required ?? []);
  return new Set([...(accepts.required as string[]), ...names.flat()]);
}

/** "`message` for `text`" for each field with other names, at every depth. */
function otherNames(accepts: object): string {
  const names = new Map<string, Set<string>>();
  collectNames(accepts, names);
  names.delete("character_name");
  return [...names]
    .map(([name, others]) => `${[...others].map((other) => `\`${other}\``).join(", ")} for \`${name}\``)
    .join("; ");
}

function collectNames(schema: object, names: Map<string, Set<string>>): void {
  for (const [other, part] of Object.entries(schema) as [string, unknown][]) {
    if (typeof part !== "object" || part === null) continue;
    const name = ALIAS_OF in part ? String(part[ALIAS_OF]) : undefined;
    if (name === undefined) collectNames(part, names);
    else names.set(name, (names.get(name) ?? new Set()).add(other));
  }
}

const ENVELOPE = new Set(["type", "character_name", "timestamp"]);
