import { describe, expect, it } from "vitest";
import { EventLog } from "./event-log";
import { type Filter, filterKey, subscribed, typesOfQuery, wants } from "./filter";

const log = new EventLog("e");
const event = (type: string, character: string | null, color?: number) => {
  const made = { type, timestamp: "", ...(character === null ? {} : { character_name: character }), color };
  return log.append({ event: made as never, json: JSON.stringify(made) }, 0);
};
const filter = (types: string[] | null, characters: string[] | null, tells = false): Filter => ({
  types: types && new Set(types),
  characters: characters && new Set(characters),
  tells,
});

describe("wants", () => {
  it.each<[string, Filter, ReturnType<typeof event>, boolean]>([
    ["everything", filter(null, null), event("telemetry", "Larsson"), true],
    ["a listed type", filter(["rare"], null), event("rare", "Larsson"), true],
    ["another type", filter(["rare"], null), event("chat", "Larsson"), false],
    ["no type", filter([], null), event("rare", "Larsson"), false],
    ["a listed character", filter(null, ["Larsson"]), event("rare", "Larsson"), true],
    ["another character", filter(null, ["Larsson"]), event("rare", "larsson"), false],
    ["no character", filter(null, []), event("rare", "Larsson"), false],
    ["an event of no character", filter(null, ["Larsson"]), event("server_status", null), true],
    ["an event of no character, nothing wanted", filter(null, []), event("server_status", null), false],
    ["the share family", filter(["share_*"], null), event("share_vital", "Larsson"), true],
    ["one of the share family", filter(["share_vital"], null), event("share_items", "Larsson"), false],
    ["a name on every object's chain", filter(["constructor"], null), event("rare", "Larsson"), false],
    ["a tell", filter(null, null), event("chat", "Larsson", 3), false],
    ["a tell, for an officer", filter(null, null, true), event("chat", "Larsson", 4), true],
    ["a tell, asked for by name", filter(["chat"], ["Larsson"]), event("chat", "Larsson", 3), false],
  ])("%s", (_, wanted, logged, yes) => {
    expect(wants(wanted, logged)).toBe(yes);
  });
});

describe("subscribed", () => {
  const before = filter(["rare"], ["Larsson"], true);
  it.each([
    [{}, ["rare"], ["Larsson"]],
    [{ message_types: null }, null, ["Larsson"]],
    [{ characters: null }, ["rare"], null],
    [{ message_types: [], characters: ["Erik"] }, [], ["Erik"]],
  ])("%o", (message, types, characters) => {
    const after = subscribed(before, { type: "subscribe", ...message });
    expect(after).toEqual(filter(types, characters, true));
  });
});

it("filters that let the same pass share a key, others do not", () => {
  expect(filterKey(filter(["a", "b"], null))).toBe(filterKey(filter(["b", "a"], null)));
  const keys = [
    filter(null, null),
    filter([], null),
    filter(null, []),
    filter(null, null, true),
    filter(["null"], null),
  ];
  expect(new Set(keys.map(filterKey)).size).toBe(keys.length);
});

it.each([
  ["", null],
  ["types=rare,chat", ["rare", "chat"]],
  ["types=", []],
  ["types=%20rare%20,,", ["rare"]],
  ["types=rare&types=chat,quest", ["rare", "chat", "quest"]],
  ["types=&types=rare", ["rare"]],
])("?%s of the URL wants %j, however the list is written", (query, types) => {
  expect(typesOfQuery(new URLSearchParams(query))).toEqual(types && new Set(types));
});
