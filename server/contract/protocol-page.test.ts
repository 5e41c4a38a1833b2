import { expect, it } from "vitest";
import { PLUGIN_MESSAGES } from "./plugin-messages";
import { protocolPage } from "./protocol-page";

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
  "| `tiles` of one of the `z_levels`, entries of any other list | 20,000 |",
  "| percentages | 0 to 1,000 |",
  "| `action` | yes | add, update or remove, in any letter case |",
  "| `share_cast_success` | `{spell_id, target, duration_ms}` | the debuff is on |",
  '{"type":"share_peers","peers":[',
])("says %s", (line) => {
  expect(page).toContain(line);
});

it("does not ask for what the server makes itself", () => {
  expect(page).not.toContain("online_seconds");
});
