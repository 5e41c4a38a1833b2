import { describe, expect, test } from "vitest";
import { HELP } from "./help";
import { readCommand, readLogLevel, UsageError } from "./options";

const SECRET = { SHARED_SECRET: "sixteen-characters" };

describe("a command line that cannot be run says which flag and what it wants", () => {
  test.each([
    [["--characters", "0"], /--characters: got "0", wants a whole number from 1 to 5000/],
    [["--characters", "many"], /--characters: got "many"/],
    [["--characters", "1.5"], /--characters: got "1.5"/],
    [["--characters="], /--characters: got ""/],
    [["--rate", "-1"], /--rate: got|--rate/],
    [["--rate", "soon"], /--rate: got "soon", wants a number from 0.001 to 10000, or max/],
    [["--rate", "max"], /--rate: "max" is for --replay/],
    [["--url", "example"], /--url: got "example", wants a socket address such as ws:/],
    [["--url", "ftp://example"], /--url: got "ftp:/],
    [["--start", "tomorrow"], /--start: got "tomorrow", wants a time such as/],
    [["--duration", "10"], /--duration: got "10", wants a time such as 90s/],
    [["--shift", "2026-11-22T20:00:00Z"], /--shift: .*--replay/],
    [["--offline"], /--offline: .*--record-plugin/],
    [["--offline", "--record-plugin", "x"], /--offline: .*--duration/],
    [["--replay", "a", "--record", "b"], /--replay and --record exclude each other/],
    [["--replay", "a", "--record-plugin", "b"], /--record-plugin: /],
    [["--disturb", "1"], /--disturb: .*--replay/],
    [["--ack", "--offline"], /--ack: /],
    [["--eventful", "often"], /--eventful: got "often", wants a number from 0 to 100/],
    [["--keep-one-in", "2"], /--keep-one-in: .*--offline/],
    [["--keep-one-in", "0"], /--keep-one-in: got "0", wants a whole number from 1/],
    [["--speed", "3"], /Unknown option '--speed'.*--help/],
    [["now"], /Unexpected argument 'now'.*--help/],
  ])("%j", (args, message) => {
    expect(() => readCommand(args, SECRET)).toThrow(UsageError);
    expect(() => readCommand(args, SECRET)).toThrow(message);
  });

  test("a missing secret names its variable", () => {
    expect(() => readCommand([], {})).toThrow(/--secret: is missing.*SHARED_SECRET/);
    expect(() => readCommand(["--record", "x"], SECRET)).toThrow(/--token: is missing.*SERVICE_TOKEN/);
  });

  test("a wrong log level names what there is", () => {
    expect(() => readLogLevel({ LOG_LEVEL: "loud" })).toThrow(/LOG_LEVEL: got "loud", wants one of/);
  });
});

describe("a command line that can be run", () => {
  test("without anything is a fleet of sixty on this machine", () => {
    expect(readCommand([], SECRET)).toMatchObject({ mode: "fleet", characters: 60, seed: "1", rate: 1 });
    const command = readCommand([], SECRET);
    expect(command.mode === "fleet" && command.url.href).toBe("ws://127.0.0.1:8765/ws/position");
  });

  test.each([
    ["http://overlord.example", "ws://overlord.example/ws/position"],
    ["wss://overlord.example/api/ws/position", "wss://overlord.example/api/ws/position"],
    ["ws://127.0.0.1:3000/", "ws://127.0.0.1:3000/ws/position"],
  ])("%s means the plugin socket %s", (url, expected) => {
    const command = readCommand(["--url", url, "--secret", "x"], {});
    expect(command.mode === "fleet" && command.url.href).toBe(expected);
  });

  test("a recording can be replayed as fast as it goes, at another time", () => {
    const args = ["--replay", "evening.ndjson", "--rate", "max", "--shift", "2026-11-22T20:00:00Z"];
    expect(readCommand(args, SECRET)).toMatchObject({
      mode: "replay",
      file: "evening.ndjson",
      rate: Infinity,
      shiftToMs: Date.UTC(2026, 10, 22, 20),
    });
  });

  test("a replay can be disturbed, and can wait for every acknowledgement", () => {
    const args = ["--replay", "evening.ndjson.gz", "--ack", "--disturb", "7"];
    expect(readCommand(args, SECRET)).toMatchObject({ mode: "replay", ack: true, disturb: "7" });
  });

  test("a fleet asks for no acknowledgements unless told", () => {
    expect(readCommand([], SECRET)).toMatchObject({ ack: false, eventful: 1 });
    expect(readCommand(["--ack", "--eventful", "5"], SECRET)).toMatchObject({ ack: true, eventful: 5 });
  });

  test("the live socket is recorded with the service token", () => {
    const command = readCommand(["--record", "x"], { SERVICE_TOKEN: "t" });
    expect(command).toMatchObject({ mode: "record", file: "x", token: "t" });
    expect(command.mode === "record" && command.url.pathname).toBe("/ws/live");
  });

  test("durations are written with their unit", () => {
    expect(readCommand(["--duration", "1.5h"], SECRET)).toMatchObject({ durationMs: 5_400_000 });
    expect(readCommand(["--duration", "250ms"], SECRET)).toMatchObject({ durationMs: 250 });
  });

  test("help lists every flag", () => {
    expect(readCommand(["--help"], {})).toEqual({ mode: "help" });
    for (const flag of [
      "characters",
      "seed",
      "url",
      "secret",
      "token",
      "rate",
      "start",
      "duration",
      "shift",
      "ack",
      "disturb",
      "eventful",
      "keep-one-in",
    ]) {
      expect(HELP).toContain(`--${flag}`);
    }
  });
});
