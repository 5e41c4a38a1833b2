import { expect, test } from "vitest";
import { Greeting } from "./greeting";

function greeting(...types: string[]): Greeting {
  const made = new Greeting("unheard");
  for (const [index, type] of types.entries()) made.note(index + 1, type, `${type} ${index + 1}`);
  return made;
}

const SESSION = ["register", "share_register", "telemetry"];

test.each([
  ["nobody registered yet", [], Infinity, ["unheard"]],
  ["all is acknowledged", SESSION, Infinity, ["register 1", "share_register 2"]],
  ["the register itself is sent again", SESSION, 1, []],
  ["the register is safe, the rest is not", SESSION, 2, ["register 1"]],
  ["it left the sharing", [...SESSION, "share_unregister"], Infinity, ["register 1"]],
  ["its leaving is not safe yet", [...SESSION, "share_unregister"], 4, ["register 1", "share_register 2"]],
  ["a new session began", [...SESSION, "register"], Infinity, ["register 4"]],
  ["frames of the session before are open", [...SESSION, "register"], 3, ["register 1", "share_register 2"]],
])("when %s", (_, types, oldest, expected) => {
  const made = greeting(...types);
  expect(made.before(oldest)).toEqual(expected);
  expect(made.before(oldest), "and again on the next connection").toEqual(expected);
});
