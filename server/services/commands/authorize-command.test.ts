import { describe, expect, it } from "vitest";
import type { Actor } from "../context";
import { authorizeCommand } from "./authorize-command";

const allowed = ["/radar", "/mm", "/vt", "/ub", "/mt"];
const user = (role: "viewer" | "officer" | "admin"): Actor => ({
  kind: "user",
  id: "u",
  name: "Erik",
  role,
  sessionId: "s",
});
const ask = (actor: Actor, command: string) =>
  authorizeCommand(actor, { player_name: "Larsson", command }, allowed);

describe("who may command game clients", () => {
  it.each<[string, Actor, boolean]>([
    ["a viewer", user("viewer"), false],
    ["an officer", user("officer"), true],
    ["an admin", user("admin"), true],
    ["the bot", { kind: "service", name: "bot" }, false],
    ["a plugin", { kind: "plugin", connection: "p1" }, false],
    ["a job", { kind: "job", name: "retention" }, false],
  ])("%s", (_, actor, may) => {
    const answer = ask(actor, "/radar start");
    expect(answer).toEqual(may ? { player_name: "Larsson", command: "/radar start" } : "not_an_officer");
  });
});

describe("what may be commanded", () => {
  it.each([
    ["/radar start", true],
    ["/radar", true],
    ["/vt start", true],
    ["/vtx", "not_allowed"],
    ["/VT start", "not_allowed"],
    [" /vt start", "not_allowed"],
    ["/say hello", "not_allowed"],
    ["vt start", "not_allowed"],
    ["", "not_allowed"],
    ["/vt\tstart", "control_characters"],
    ["/vt start\n/say hello", "control_characters"],
    ["/vt start\u2028/say hello", "control_characters"],
    ["/vt start\u0085/say hello", "control_characters"],
    ["/vt \u0000", "control_characters"],
    [`/vt ${"x".repeat(508)}`, true],
    [`/vt ${"x".repeat(509)}`, "too_long"],
  ])("%j", (command, verdict) => {
    const answer = ask(user("officer"), command);
    expect(answer).toEqual(verdict === true ? { player_name: "Larsson", command } : verdict);
  });
});
