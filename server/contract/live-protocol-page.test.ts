import { expect, it } from "vitest";
import { COMMAND_REFUSALS, LIVE_ERROR_CODES } from "./error-codes";
import { liveProtocolPage } from "./live-protocol-page";
import { PLUGIN_MESSAGES } from "./plugin-messages";
import { serverEvents } from "./server-events";

const page = liveProtocolPage();
const sectionOf = (title: string) => page.split(`\n### ${title}\n`)[1]?.split(/\n##+ /)[0] ?? "";

const told = Object.entries(serverEvents).filter(([kind]) => !["ack", "share_peers"].includes(kind));

it.each(told)("%s is on the page with every field, what it means and a sample", (kind, schema) => {
  const section = sectionOf(kind === "dungeon_map_missing" ? "dungeon_map, missing" : kind);
  for (const field of Object.keys(schema.shape)) {
    if (field !== "type") expect(section).toContain(`| \`${field}\` |`);
  }
  expect(section).toContain(schema.description);
  expect(section).toContain(`{"type":"${schema.shape.type.value}"`);
});

it("shows no frame that only plugins get", () => {
  for (const kind of ["ack", "share_peers"]) expect(sectionOf(kind)).toBe("");
});

it.each(["subscribe", "resume", "request_dungeon_map"])("%s is shown with a sample", (type) => {
  expect(sectionOf(type)).toContain(`{"type":"${type}",`);
});

it.each(["player_name", "player_names", "char_tag"])("a command by %s is shown with a sample", (target) => {
  expect(sectionOf(`command by ${target}`)).toContain(`{"${target}":`);
});

it.each(Object.entries({ ...LIVE_ERROR_CODES, ...COMMAND_REFUSALS }))("%s means %s", (code, meaning) => {
  expect(page).toContain(`| \`${code}\` | ${meaning} |`);
});

it.each(PLUGIN_MESSAGES)("says what comes through of $type", ({ type }) => {
  expect(page.split("\n## Events of plugins\n")[1]).toContain(`\n| \`${type}\` | `);
});

it.each([
  "| `register` | Does not come through. |",
  "| `full_inventory` | Only that it came and how many items it has, see below. |",
  '"item_count":213,"items_omitted":true,"seq":',
  "| `status` |  | `delivered`, `offline`, `refused`, `rate_limited`:",
  "| `kind` |  | `death`, `idle`, `low_supplies`, `full_packs`:",
  "| `id` |  | UUID:",
  "| 4401 |",
  "| 1013 |",
  "| 1009 |",
  "Absent keeps what is set; null is everything, `[]` nothing.",
])("says %s", (words) => {
  expect(page).toContain(words);
});
