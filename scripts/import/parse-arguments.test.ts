import { describe, expect, it } from "vitest";
import { UsageError } from "../user/usage-error";
import { parseArguments } from "./parse-arguments";

describe("arguments", () => {
  it.each([
    ["a file", ["--inventory", "a.json"], ["a.json"], null],
    ["what a shell makes of *.json", ["--inventory", "a.json", "b.json"], ["a.json", "b.json"], null],
    ["the option again", ["--inventory", "a.json", "--inventory", "files"], ["a.json", "files"], null],
    ["a file and whose it is", ["--character", " +Ulf ", "--inventory", "a.json"], ["a.json"], "+Ulf"],
  ])("name %s", (_what, args, paths, character) => {
    expect(parseArguments(args)).toEqual({ source: "files", paths, character, replacesNewer: false });
  });

  it("say that what is newer is replaced", () => {
    expect(parseArguments(["--replace-newer", "--inventory", "a.json"])).toMatchObject({
      paths: ["a.json"],
      replacesNewer: true,
    });
  });

  it("name a database", () => {
    expect(parseArguments(["--from", "postgres://u:p@host/dereth"])).toEqual({
      source: "database",
      url: "postgres://u:p@host/dereth",
    });
  });

  it.each([
    [[]],
    [["a.json"]],
    [["--inventory"]],
    [["--inventory", ""]],
    [["--inventory", "a.json", "--character", " "]],
    [["--inventory", "a.json", "--from", "postgres://host"]],
    [["--from", "postgres://host", "--character", "Ulf"]],
    [["--from", "postgres://host", "--replace-newer"]],
    [["--frobnicate"]],
    [["--help"]],
  ])("%j are answered with how it is meant", (args) => {
    expect(() => parseArguments(args)).toThrow(UsageError);
    expect(() => parseArguments(args)).toThrow("npm run import -- --inventory FILE|FOLDER…");
  });
});
