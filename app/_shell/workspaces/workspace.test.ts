import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { LINK_CHARS_MAX } from "@/app/_ui/packed-json";
import { LAYOUT_VERSION } from "../layout-document";
import {
  arrangement,
  nameProblem,
  parseWorkspace,
  unpackWorkspace,
  type Workspace,
  workspaceLink,
} from "./workspace";

const chat = {
  id: "chat:",
  kind: "chat",
  character: null,
  x: 16,
  y: 24,
  w: 480,
  h: 360,
  z: 1,
  isCollapsed: false,
  isMaximised: false,
  settings: { text: "<b>gold</b>" },
} as const;
const workspace: Workspace = { version: LAYOUT_VERSION, windows: [chat], sizes: {}, layers: null };

describe("a link with a workspace", () => {
  it("opens the same windows elsewhere", async () => {
    const link = await workspaceLink(workspace, "https://overlord.example.org");
    const packed = new URL(link ?? "").searchParams.get("workspace") ?? "";
    expect((await unpackWorkspace(packed))?.windows).toEqual([chat]);
  });

  it("is not made when it would be cut on its way", async () => {
    const text = randomBytes(LINK_CHARS_MAX).toString("base64");
    const large = { ...workspace, windows: [{ ...chat, settings: { text } }] };
    expect(await workspaceLink(large, "https://overlord.example.org")).toBeNull();
  });

  it.each(["", "nonsense", "%%%", "e30", "AAAA"])("that is broken (%s) is no workspace", async (packed) => {
    expect(await unpackWorkspace(packed)).toBeNull();
  });
});

describe("a workspace", () => {
  it("leaves out windows that this build does not know", () => {
    const saved = { ...workspace, windows: [chat, { ...chat, id: "hologram:", kind: "hologram" }] };
    expect(parseWorkspace(saved)?.windows).toEqual([chat]);
  });

  it("is the same whatever order its fields come back in, and whichever window is on top", () => {
    const { settings, id, ...fields } = chat;
    expect(arrangement([{ ...fields, z: 7, id, settings }])).toBe(arrangement([chat]));
    expect(arrangement([{ ...chat, x: 24 }])).not.toBe(arrangement([chat]));
    expect(arrangement([{ ...chat, settings: {} }])).not.toBe(arrangement([chat]));
  });

  it.each([
    ["Raid", true],
    ["Träning 2", true],
    ["", false],
    ["default", false],
    [" lead", false],
    ["a/b", false],
    ["x".repeat(65), false],
  ])("may be called %j: %s", (name, isAllowed) => {
    expect(nameProblem(name) === null).toBe(isAllowed);
  });
});
