import { ALIAS_OF, eventFormats, type PluginFormat } from "./event-formats";
import * as limits from "./limits";
import { characterKeys } from "./messages/define";

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
- Numbers may be numbers or their text (\`"1,234"\`, \`"683,21"\`, \`""\` for none). Unknown fields are kept and
  forwarded, unknown types are forwarded but not stored. Add fields and types freely.
- The character may also be named in ${CHARACTER_NAMES} or, where a message names nothing else, \`name\`.
- Timestamps: ISO 8601 (no zone means UTC) or epoch seconds or milliseconds, from 30 days ago to 10 minutes
  ahead; anything else becomes the server's time.
- A frame sent again with its own timestamp is stored once, so that a recording can be replayed: telemetry is known
  by character and timestamp, chat by its text as well, a spawn by creature, place and object id. So give each
  frame its own time, to the millisecond. Where the server puts in the time, no two frames of a character get the
  same one: such a frame is always stored, and stored twice when it is sent twice. (A rare counts once a minute for
  its name, a portal once for its place.)
- Object ids may be signed or unsigned, number or text.
- A bad frame is answered \`{"type":"error","code":…,"message":…,"field":…}\`, at most once a second, and costs
  nothing else: the socket stays open, the next frame counts. 200 bad frames in a row close it with 1008.
- Add a numeric \`ack_id\` to any frame and it is answered \`{"type":"ack","ack_id":n}\` once it is safe in the
  database (for live-only types: once it is handled).
- The server sends \`{"player_name":…,"command":…}\` when somebody commands the character, \`error\`, \`ack\`, the
  \`share_*\` frames of the others that share on the same game server, and \`share_peers\`, which says who they are:
  \`{"type":"share_peers","peers":[{"character_name":…,"player_id":…,"server":…,"tags":[…],"last_seen":…}]}\`.
  Ignore types you do not know.
- It pings every 20 seconds and closes a socket that has been silent for 60. The newest socket of a character
  owns its commands; an older one with no character left is closed with 4409: do not reconnect then.
- 1001 means that the server restarts or that the socket was silent for too long, 1012 that the server restarts,
  1013 that you do not read what it sends: reconnect with a short, growing, random pause.

| error code | means |
|---|---|
| \`bad_json\` | the frame is not JSON |
| \`not_an_object\` | it is JSON, but not an object |
| \`missing_type\` | no string \`type\` |
| \`reserved_type\` | only the server sends that type |
| \`missing_character\` | no \`character_name\` |
| \`invalid\` | the named \`field\` is not readable or out of bounds |
| \`too_deep\` | nested deeper than ${limits.NESTING_MAX} levels |
| \`rate_limited\` | more frames than the budget; reading pauses until it recovers |

\`EVENT_FORMATS.json\` (also served at \`/EVENT_FORMATS.json\`) holds JSON Schema for all of this.
`;

function limitsTable(): string {
  const rows: [string, string][] = [
    ["frame", `${limits.PLUGIN_FRAME_BYTES_MAX / 1024 / 1024} MiB, then closed with 1009`],
    [
      "frame of a type that is not marked “large” below",
      `${limits.SMALL_FRAME_CHARS_MAX / 1024} Ki characters`,
    ],
    ["nesting", `${limits.NESTING_MAX} levels`],
    ["name of a type", characters(limits.TYPE_CHARS_MAX)],
    ["key of an object", characters(limits.KEY_CHARS_MAX)],
    ["character name", characters(limits.NAME_CHARS_MAX)],
    ["other names and ids", characters(limits.SHORT_TEXT_CHARS_MAX)],
    ["chat line", characters(limits.CHAT_CHARS_MAX)],
    ["items of an inventory", amount(limits.INVENTORY_ITEMS_MAX)],
    ["`objects` of nearby_objects", amount(limits.NEARBY_OBJECTS_MAX)],
    ["`tiles` of one of the `z_levels`, entries of any other list", amount(limits.ENTRIES_MAX)],
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

type Property = {
  type?: string | string[];
  description?: string;
  [ALIAS_OF]?: string;
};

function messageSection(type: string, format: PluginFormat): string {
  const properties = format.accepts.properties as Record<string, Property>;
  const needed = neededNames(format.accepts);
  const rows = Object.entries(properties)
    .filter(([name, schema]) => !ENVELOPE.has(name) && schema[ALIAS_OF] === undefined)
    .map(([name, schema]): [string, string, string] => [
      `\`${name}\``,
      needed.has(name) ? "yes" : "",
      schema.description ?? [schema.type ?? "object"].flat()[0] ?? "",
    ]);
  const fields = rows.length > 0 ? `${table(["field", "needed", "value"], rows)}\n` : "";
  const names = otherNames(format.accepts);
  const also = names === "" ? "" : `\nAlso read: ${names}.\n`;
  const members = format.family ? `${familyTable(format.family)}\n` : "";
  const size = format.large ? " *Large frames allowed.*" : "";
  return `### ${type}\n\n${format.about}${size}\n\n${fields}${also}${members === "" ? "" : `\n${members}`}\n\`\`\`json\n${JSON.stringify(format.sample)}\n\`\`\`\n`;
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
    const name = (part as Property)[ALIAS_OF];
    if (name === undefined) collectNames(part, names);
    else names.set(name, (names.get(name) ?? new Set()).add(other));
  }
}

const ENVELOPE = new Set(["type", "character_name", "timestamp"]);

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), `|${head.map(() => "---").join("|")}|`, ...rows.map(line)].join("\n");
}
