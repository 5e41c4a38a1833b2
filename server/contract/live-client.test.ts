import { describe, expect, it } from "vitest";
import { SUBSCRIBE_NAMES_MAX } from "./limits";
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
    [{ player_name: "Larsson", command: "/radar start", id: 5 }, { id: "5" }],
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
