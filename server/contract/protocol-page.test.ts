import { expect, it } from "vitest";
import { ATTACK_TYPES, ELEMENTS } from "./messages/combat";
import { PLUGIN_MESSAGES } from "./plugin-messages";
import { protocolPage } from "./protocol-page";
import { CONTROL_TYPES, isReservedType, SERVER_EVENT_TYPES } from "./reserved-types";

const page = protocolPage();

it.each(PLUGIN_MESSAGES)("the other names of fields of $type are on the page", ({ type, aliases = {} }) => {
  const section = page.split(`\n### ${type}\n`)[1]?.split("\n### ")[0] ?? "";
  for (const [name, others] of Object.entries(aliases)) {
    for (const other of [name, ...others]) expect(section).toContain(other);
  }
});

it.each([
  "| name of a type | 64 characters |",
  "| key of an object | 256 characters |",
  "| `objects` of nearby_objects | 5,000 |",
  "| `tiles` of one of the `z_levels`, entries of any other list, fields of an object | 20,000 |",
  "| percentages | 0 to 1,000 |",
  "| `action` | yes | add, update or remove, in any letter case |",
  "| `share_cast_success` | `{spell_id, target, duration_ms}` | the debuff is on |",
  '{"type":"share_peers","peers":[',
  "| `items[].spells[].active` |  | true/false, 0/1, or their text |",
  "| `objects[].distance` |  | number or its text; one comma or dot is the decimal sign |",
  "| `z_levels[].tiles[].env` |  | whole |",
  "| `session.monsters.*.offense.*.*.max_crit` |  | whole, 0 or more |",
  "| `skills.*.training` |  | Unusable, Untrained, Trained, Specialized, or 0 to 3 |",
  "An item is `Id` (a 32-bit object id) and whatever the plugin knows of it",
  "`timestamp` is ISO 8601 with milliseconds and `Z`, `player_id` the unsigned number, and `server`",
  "once it is safe: forced to\n  the server's disk, or in the database",
  "everything that begins with `player_`",
])("says %s", (line) => {
  expect(page).toContain(line);
});

it.each([...SERVER_EVENT_TYPES, ...CONTROL_TYPES])("says that %s is not for plugins", (type) => {
  expect(isReservedType(type)).toBe(true);
  expect(page.split("answered `reserved_type`")[1]?.split("\n- ")[0]).toContain(`\`${type}\``);
});

it.each([...ATTACK_TYPES, ...ELEMENTS])("names %s among what combat is counted by", (name) => {
  const section = page.split("\n### combat_stats\n")[1]?.split("\n### ")[0];
  expect(section).toContain(`\`${name}\``);
});

it("does not ask for what the server makes itself", () => {
  expect(page).not.toContain("online_seconds");
});
