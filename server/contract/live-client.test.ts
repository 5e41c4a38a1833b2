import { describe, expect, it } from "vitest";
import { COMMAND_TARGETS_MAX, SUBSCRIBE_NAMES_MAX } from "./limits";
import { parseLiveClientMessage } from "./live-client";

describe("what a live client may say", () => {
  it.each<[object, object]>([
    [
      { type: "subscribe", message_types: ["rare", "chat"] },
      { type: "subscribe", message_types: ["rare", "chat"] },
    ],
    [
      { type: "subscribe", message_types: null, characters: [] },
      { message_types: null, characters: [] },
    ],
    [
      { type: "resume", epoch: "e1", after: 7 },
      { type: "resume", epoch: "e1", after: 7 },
    ],
    [
      { type: "request_dungeon_map", landblock: "0x01AF0100" },
      { type: "request_dungeon_map", landblock: "01AF" },
    ],
    [
      { player_name: "Larsson", command: "/radar start" },
      { type: "command", player_name: "Larsson" },
    ],
    [{ player_name: "Larsson", command: "/radar start", id: 5 }, { id: 5 }],
    [{ player_name: "Larsson", command: "/radar start", id: "5" }, { id: "5" }],
    [{ player_name: "Larsson", command: "/radar\0 start" }, { command: "/radar\0 start" }],
    [
      { player_names: ["Larsson", "Erik"], command: "/radar start", id: 5 },
      { type: "command", player_names: ["Larsson", "Erik"], id: 5 },
    ],
    [
      { char_tag: " Hunters ", player_name: null, command: "/radar start" },
      { type: "command", char_tag: "Hunters", command: "/radar start" },
    ],
  ])("%j", (frame, message) => {
    expect(parseLiveClientMessage(JSON.stringify(frame))).toMatchObject({ ok: true, message });
  });

  it.each([
    ["{", "bad_json"],
    ["[]", "not_an_object"],
    ['{"type":"telemetry"}', "unknown_type"],
    ['{"type":"subscribe","message_types":"rare"}', "bad_subscribe"],
    ['{"type":"subscribe","message_types":[1]}', "bad_subscribe"],
    [
      `{"type":"subscribe","characters":${JSON.stringify(Array(SUBSCRIBE_NAMES_MAX + 1).fill("a"))}}`,
      "bad_subscribe",
    ],
    ['{"type":"resume","after":-1,"epoch":"x"}', "bad_resume"],
    ['{"type":"request_dungeon_map","landblock":"zz"}', "bad_request"],
    ['{"player_name":"Larsson"}', "bad_command"],
    [`{"type":"subscribe","x":${"[".repeat(40)}${"]".repeat(40)}}`, "bad_request"],
  ])("%s is answered %s", (text, code) => {
    expect(parseLiveClientMessage(text)).toMatchObject({ ok: false, code });
  });
});

describe("a refusal says in plain words which field is wrong, how, and what to send", () => {
  const hex = 'send a landblock of 4 or 8 hex digits such as "01AF", or its number';
  it.each([
    [{ type: "request_dungeon_map", landblock: "zz" }, `"landblock" is not readable: ${hex}`],
    [{ type: "request_dungeon_map", landblock: "01AF0" }, `"landblock" is not readable: ${hex}`],
    [{ type: "request_dungeon_map" }, `"landblock" is missing: ${hex}`],
    [{ type: "subscribe", message_types: "rare" }, '"message_types" is text: send a list'],
    [{ type: "subscribe", characters: [7] }, '"characters.0" is a number: send text'],
    [
      { type: "subscribe", characters: Array(SUBSCRIBE_NAMES_MAX + 1).fill("a") },
      '"characters" has more than 500 entries: send 500 at most',
    ],
    [
      { type: "subscribe", message_types: ["t".repeat(65)] },
      '"message_types.0" is longer than 64 characters: send 64 at most',
    ],
    [{ type: "resume", after: 7 }, '"epoch" is missing: send text'],
    [{ type: "resume", epoch: "e", after: -1 }, '"after" must be 0 or more'],
    [{ type: "resume", epoch: "e", after: 1.5 }, '"after" is a fraction: send a whole number'],
    [{ type: "resume", epoch: "e", after: "7" }, '"after" is text: send a number'],
    [{ player_name: "Larsson" }, '"command" is missing: send text'],
    [{ player_name: "", command: "/vt" }, '"player_name" is empty: send text'],
    [{ player_name: ["Larsson"], command: "/vt" }, '"player_name" is a list: send text'],
    [
      { player_name: "Larsson", player_names: ["Erik"], command: "/vt" },
      '"player_names" stands beside "player_name": send one of player_name, player_names, char_tag',
    ],
    [
      { player_names: [], char_tag: "hunters", command: "/vt" },
      '"char_tag" stands beside "player_names": send one of player_name, player_names, char_tag',
    ],
    [{ command: "/vt" }, '"player_name" is missing: send text'],
    [{ player_names: [], command: "/vt" }, '"player_names" is empty: name a character'],
    [{ player_names: "Larsson", command: "/vt" }, '"player_names" is text: send a list'],
    [{ player_names: ["Larsson", ""], command: "/vt" }, '"player_names.1" is empty: send text'],
    [{ player_names: ["Larsson", 7], command: "/vt" }, '"player_names.1" is a number: send text'],
    [
      { player_names: Array(COMMAND_TARGETS_MAX + 1).fill("a"), command: "/vt" },
      '"player_names" has more than 200 entries: send 200 at most',
    ],
    [{ char_tag: " ", command: "/vt" }, '"char_tag" is empty: send text'],
    [{ char_tag: ["a"], command: "/vt" }, '"char_tag" is a list: send text'],
    [{ char_tag: "hunters" }, '"command" is missing: send text'],
    [
      { player_name: "Larsson", command: "/vt", id: {} },
      '"id" is no id: send text of up to 64 characters, or a number',
    ],
  ])("%j", (frame, message) => {
    expect(parseLiveClientMessage(JSON.stringify(frame))).toMatchObject({ ok: false, message });
  });
});
