import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { recentChatInput } from "@/server/contract/http/chat";
import { historyInput, trailsInput } from "@/server/contract/http/live";
import { heatmapInput } from "@/server/contract/http/world";
import { InvalidInput } from "@/server/errors";
import { readQuery } from "./read-query";

const read = (schema: z.ZodObject, query: string) => readQuery(schema, new URLSearchParams(query));

describe("query parameters", () => {
  it("fills in defaults", () => {
    expect(read(trailsInput, "")).toEqual({ seconds: 600 });
    expect(read(heatmapInput, "")).toEqual({ hours: 24 });
    expect(read(historyInput, "")).toEqual({ limit: 10_000 });
  });

  it("reads numbers, names and times", () => {
    expect(read(trailsInput, "seconds=60&character=%2BAdmin")).toEqual({ seconds: 60, character: "+Admin" });
    expect(read(historyInput, "from=2026-11-22T20:50:54Z&to=1795380654000")).toMatchObject({
      from: "2026-11-22T20:50:54.000Z",
      to: "2026-11-22T20:50:54.000Z",
    });
  });

  it("reads a day alone as its first moment", () => {
    expect(read(historyInput, "from=2026-11-29&to=%202026-11-30%20")).toMatchObject({
      from: "2026-11-29T00:00:00.000Z",
      to: "2026-11-30T00:00:00.000Z",
    });
    expect(read(recentChatInput, "before=2026-11-29")).toMatchObject({ before: "2026-11-29T00:00:00.000Z" });
  });

  it.each([
    [trailsInput, "seconds=0", "seconds"],
    [trailsInput, "seconds=86401", "seconds"],
    [trailsInput, "seconds=", "seconds"],
    [trailsInput, "seconds=abc", "seconds"],
    [trailsInput, "seconds=1.5", "seconds"],
    [trailsInput, "seconds=0x10", "seconds"],
    [trailsInput, "seconds=1e3", "seconds"],
    [trailsInput, "seconds=%2060", "seconds"],
    [trailsInput, "seconds=NaN", "seconds"],
    [trailsInput, "seconds=Infinity", "seconds"],
    [trailsInput, "seconds=99999999999999999999", "seconds"],
    [trailsInput, "seconds=60&seconds=60", "seconds"],
    [trailsInput, "second=60", "second"],
    [trailsInput, "__proto__=1", "__proto__"],
    [trailsInput, "constructor=1", "constructor"],
    [trailsInput, "character=", "character"],
    [trailsInput, "character=a%00b", "character"],
    [trailsInput, `character=${"x".repeat(65)}`, "character"],
    [heatmapInput, "hours=169", "hours"],
    [heatmapInput, "mob=", "mob"],
    [historyInput, "limit=50001", "limit"],
    [historyInput, "limit=-1", "limit"],
    [historyInput, "from=now", "from"],
    [historyInput, "from=infinity", "from"],
    [historyInput, "to=2026-13-01T00:00:00Z", "to"],
    [historyInput, "to=", "to"],
    [historyInput, "to=2026-02-30", "to"],
    [historyInput, "to=2026-11", "to"],
    [historyInput, "to=20261129x", "to"],
    [historyInput, "to=1e300", "to"],
    [historyInput, "to=99999999999999999999", "to"],
    [historyInput, "cursor=", "cursor"],
  ])("%#: %j… %s names %s", (schema, query, field) => {
    let error: unknown;
    try {
      read(schema, query);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(InvalidInput);
    expect(error).toMatchObject({ details: { field } });
  });

  it("takes the last instant that has four digits", () => {
    expect(read(historyInput, "to=9999-12-31T23:59:59Z")).toMatchObject({ to: "9999-12-31T23:59:59.000Z" });
  });
});
