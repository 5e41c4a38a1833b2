import { eventFormats, type PluginFormat } from "./event-formats";
import * as limits from "./limits";

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

const INTRODUCTION = `<!-- Generated from server/contract by \`npm run generate\`. Do not edit. -->

# The plugin protocol

One WebSocket per game client: \`ws://<host>:<port>/ws/position?secret=<SHARED_SECRET>\` (or the secret in the
header \`X-Plugin-Secret\`; sending both, they must be equal). A wrong secret is answered HTTP 401 before any
socket exists; a browser's \`Origin\` is answered 403.

- Send one JSON object per text frame, with a string \`type\` and a \`character_name\`. Send \`register\` first.
- Numbers may be numbers or their text (\`"1,234"\`, \`"683,21"\`, \`""\` for none). Unknown fields are kept and
  forwarded, unknown types are forwarded but not stored. Add fields and types freely.
- Timestamps: ISO 8601 (no zone means UTC) or epoch seconds or milliseconds, from 30 days ago to 10 minutes
  ahead; anything else becomes the server's time.
- Object ids may be signed or unsigned, number or text.
- A bad frame is answered \`{"type":"error","code":…,"message":…,"field":…}\`, at most once a second, and costs
  nothing else: the socket stays open, the next frame counts. 200 bad frames in a row close it with 1008.
- Add a numeric \`ack_id\` to any frame and it is answered \`{"type":"ack","ack_id":n}\` once it is safe in the
  database (for live-only types: once it is handled).
- The server sends \`{"player_name":…,"command":…}\` when somebody commands the character, other plugins'
  \`share_*\` envelopes, \`error\` and \`ack\`. Ignore types you do not know.
- It pings every 20 seconds and closes a socket that has been silent for 60. The newest socket of a character
  owns its commands; an older one with no character left is closed with 4409: do not reconnect then.
- 1012 or 1001 means the server restarts: reconnect with a short, growing, random pause.

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
    ["character name", `${limits.NAME_CHARS_MAX} characters`],
    ["other names and ids", `${limits.SHORT_TEXT_CHARS_MAX} characters`],
    ["chat line", `${limits.CHAT_CHARS_MAX} characters`],
    ["items of an inventory", limits.INVENTORY_ITEMS_MAX.toLocaleString("en")],
    ["coordinates", `±${limits.COORDINATE_ABS_MAX.toLocaleString("en")}, drawn up to ±103`],
    ["counters", `0 to ${limits.INT4_MAX.toLocaleString("en")}`],
  ];
  return table(["what", "limit"], rows);
}

function messageSection(type: string, format: PluginFormat): string {
  const properties = (format.accepts.properties ?? {}) as Record<
    string,
    { type?: string | string[]; description?: string }
  >;
  const required = new Set((format.accepts.required ?? []) as string[]);
  const rows = Object.entries(properties)
    .filter(([name]) => !["type", "character_name", "timestamp"].includes(name))
    .map(([name, schema]): [string, string, string] => [
      `\`${name}\``,
      required.has(name) ? "yes" : "",
      schema.description ?? [schema.type ?? "object"].flat().join(", "),
    ]);
  const fields = rows.length > 0 ? `${table(["field", "needed", "value"], rows)}\n` : "";
  const size = format.large ? " *Large frames allowed.*" : "";
  return `### ${type}\n\n${format.about}${size}\n\n${fields}\n\`\`\`json\n${JSON.stringify(format.sample)}\n\`\`\`\n`;
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), `|${head.map(() => "---").join("|")}|`, ...rows.map(line)].join("\n");
}
