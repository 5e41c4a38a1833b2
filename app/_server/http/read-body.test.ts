import { describe, expect, it } from "vitest";
import { updateAlertBody } from "@/server/contract/http/alerts";
import { commentIssueBody, createIssueBody, updateIssueBody } from "@/server/contract/http/issues";
import { readBody } from "./read-body";

const read = (schema: Parameters<typeof readBody>[0], text: string | Uint8Array) =>
  readBody(schema, typeof text === "string" ? new TextEncoder().encode(text) : text);

describe("what is sent as JSON", () => {
  it("is cleaned before it is measured", () => {
    const title = `  ${"a".repeat(200)}\u0000\r\n `;
    expect(
      read(createIssueBody, JSON.stringify({ title, body: "one\r\ntwo\u0007\u0000\ttabbed\n\n" })),
    ).toEqual({
      title: "a".repeat(200),
      body: "one\ntwo\ttabbed",
    });
    expect(read(createIssueBody, String.raw`{"title":"half \ud800 of a pair"}`)).toEqual({
      title: "half \uFFFD of a pair",
      body: "",
    });
  });

  it("can be only a part of what could change", () => {
    expect(read(updateIssueBody, `{"status":"closed","if_updated_at":"2026-11-22T20:50:54Z"}`)).toEqual({
      status: "closed",
      if_updated_at: "2026-11-22T20:50:54.000Z",
    });
    expect(read(updateAlertBody, `{"acknowledged":true,"reason":" on my\\nway "}`)).toEqual({
      acknowledged: true,
      reason: "on my way",
    });
  });

  it.each([
    [createIssueBody, "", "body"],
    [createIssueBody, "{", "body"],
    [createIssueBody, "[]", "body"],
    [createIssueBody, "null", "body"],
    [createIssueBody, `"title"`, "body"],
    [createIssueBody, Uint8Array.from([0x7b, 0xff, 0x7d]), "body"],
    [createIssueBody, "{}", "title"],
    [createIssueBody, `{"title":1}`, "title"],
    [createIssueBody, `{"title":""}`, "title"],
    [createIssueBody, `{"title":" \\u0000 \\u200b"}`, "title"],
    [createIssueBody, JSON.stringify({ title: "a".repeat(201) }), "title"],
    [createIssueBody, JSON.stringify({ title: "a", body: "b".repeat(8_001) }), "body"],
    [createIssueBody, `{"title":"a","status":"closed"}`, "status"],
    [updateIssueBody, `{"status":"done"}`, "status"],
    [updateIssueBody, `{"if_updated_at":"yesterday"}`, "if_updated_at"],
    [commentIssueBody, `{"body":"\\n"}`, "body"],
    [commentIssueBody, JSON.stringify({ body: "b".repeat(4_001) }), "body"],
    [updateAlertBody, `{"acknowledged":"yes"}`, "acknowledged"],
    [updateAlertBody, JSON.stringify({ acknowledged: true, reason: "r".repeat(501) }), "reason"],
    [updateAlertBody, `{"snooze_minutes":0}`, "snooze_minutes"],
    [updateAlertBody, `{"snooze_minutes":10081}`, "snooze_minutes"],
    [updateAlertBody, `{"snooze_minutes":1.5}`, "snooze_minutes"],
  ])("%# is refused, naming the field", (schema, text, field) => {
    expect(() => read(schema, text)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", details: { field } }),
    );
  });
});
