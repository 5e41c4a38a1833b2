import { describe, expect, it } from "vitest";
import { CONTENT_MAX, discordMessage, type ToldAlert } from "./discord-message";
import { codePoints, plainForDiscord } from "./discord-text";

const created_at = "2026-11-22T12:00:00.000Z";
const nowMs = Date.parse(created_at);
const death = (text: string, at = created_at): ToldAlert => ({ kind: "death", text, created_at: at });
const content = (text: string) => discordMessage([death(text)], { nowMs }).content;

describe("hostile text", () => {
  it.each<[string, string, string]>([
    ["everyone", "@everyone", "\\@everyone"],
    ["a user", "<@123> <@!123>", "\\<\\@123\\> \\<\\@!123\\>"],
    ["a role", "<@&123>", "\\<\\@&123\\>"],
    ["a channel", "<#123>", "\\<\\#123\\>"],
    ["an emoji", "<:name:123>", "\\<\\:name\\:123\\>"],
    ["a timestamp", "<t:0:R>", "\\<t\\:0\\:R\\>"],
    ["bold, italics, underline", "**b** *i* __u__ _i_", "\\*\\*b\\*\\* \\*i\\* \\_\\_u\\_\\_ \\_i\\_"],
    ["strikethrough and spoiler", "~~s~~ ||s||", "\\~\\~s\\~\\~ \\|\\|s\\|\\|"],
    ["code", "`c` ```js\nx```", "\\`c\\` \\`\\`\\`js x\\`\\`\\`"],
    ["an escape of its own", "\\*", "\\\\\\*"],
    ["a masked link", "[free](https://evil.example)", "\\[free\\]\\(https\\:\\/\\/evil.example\\)"],
    ["an address", "http://evil.example/a", "http\\:\\/\\/evil.example\\/a"],
    ["an invitation", "discord.gg/abc", "discord.gg\\/abc"],
    ["a heading on a line of its own", "Larsson\n# big", "Larsson \\# big"],
    ["a quote on a line of its own", "Larsson\u2028> quoted", "Larsson \\> quoted"],
    ["a word written backwards", "\u202egnp.exe\u202c \u2066x\u2069 \u200fy", "gnp.exe x y"],
    ["nothing between letters", "La\u200brs\u200d\u2060\ufeffs\u00adon", "Larsson"],
    ["letters nobody sees", "\u{e0041}\u{e007f}La\u115f\u3164\uffa0\ufe0frsson", "Larsson"],
    ["controls", "\u0000La\u001brs\u0007son\u009f", "Larsson"],
    ["half a character", "La\ud800rsson", "Larsson"],
    ["heaps of marks", `a${"\u0301".repeat(50)}b`, "a\u0301\u0301b"],
    ["blanks of every kind", "La\u00a0\u3000\t rsson", "La rsson"],
    ["an ordinary name", "+O'Brien-Smith the 3rd", "+O'Brien-Smith the 3rd"],
  ])("%s is shown letter by letter", (_, text, shown) => {
    expect(plainForDiscord(text, 500)).toBe(shown);
  });

  it("mentions nobody, and shows no previews", () => {
    expect(discordMessage([death("@everyone")], { nowMs })).toMatchObject({
      allowed_mentions: { parse: [] },
      flags: 4,
      username: "Mosswart Overlord",
    });
  });

  it.each([
    ["letters", "x".repeat(4_000)],
    ["characters beyond 16 bits", "\u{1f600}".repeat(4_000)],
    ["markup", "*".repeat(4_000)],
  ])("4,000 %s are cut to what Discord takes, by code point", (_, text) => {
    const cut = content(text);
    expect(codePoints(cut)).toBeLessThanOrEqual(CONTENT_MAX);
    expect(codePoints(cut)).toBeGreaterThan(CONTENT_MAX - 5);
    expect(cut.endsWith("…")).toBe(true);
    expect(cut.isWellFormed()).toBe(true);
    expect(cut).not.toMatch(/[^\\]\\…$/);
  });
});

describe("a message", () => {
  it.each<[ToldAlert["kind"], string]>([
    ["death", "💀 "],
    ["idle", "💤 "],
    ["low_supplies", "🕯️ "],
    ["full_packs", "🎒 "],
  ])("of %s begins with its sign, so no text begins a line", (kind, sign) => {
    const message = discordMessage([{ kind, text: "# Larsson", created_at }], { nowMs });
    expect(message.content).toBe(`${sign}\\# Larsson`);
  });

  it("says when it was when it is more than two minutes late", () => {
    const late = (ms: number) => discordMessage([death("x")], { nowMs: nowMs + ms }).content;
    expect(late(120_000)).toBe("💀 x");
    expect(late(120_001)).toBe("💀 x (<t:1795348800:R>)");
  });

  it("links to the map where that has an address", () => {
    const options = { nowMs, publicUrl: "https://overlord.example" };
    expect(discordMessage([death("x")], options).content).toBe(
      "💀 x\n-# [Open the map](<https://overlord.example/>)",
    );
  });

  it("of ten alerts has a line for each and is never too long", () => {
    const alerts = Array.from({ length: 10 }, (_, i) => death(`${i} ${"<".repeat(1_000)}`));
    const message = discordMessage(alerts, {
      nowMs: nowMs + 3_600_000,
      publicUrl: "https://overlord.example",
    });
    expect(message.content.split("\n")).toHaveLength(11);
    expect(codePoints(message.content)).toBeLessThanOrEqual(CONTENT_MAX);
  });
});
