import { describe, expect, it } from "vitest";
import { createLog, serializeError } from "./log";

it("a line says when in ISO 8601, as those of ws-server do", () => {
  let line = "";
  createLog("info", { write: (text) => (line += text) }).info("hello");
  expect(JSON.parse(line)).toMatchObject({
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:]{8}\.\d{3}Z$/),
    process: "web",
    msg: "hello",
  });
});

describe("errors in the log", () => {
  it("keep what failed and drop the values it failed with", () => {
    const cause = Object.assign(new Error("duplicate key"), { code: "23505", detail: "Key (name)=(anna)" });
    const error = new Error("Failed query: insert into users\nparams: anna,$scrypt$hash", { cause });
    const text = JSON.stringify(serializeError(error));
    expect(text).toContain("insert into users");
    expect(text).toContain("duplicate key");
    expect(text).not.toContain("scrypt");
    expect(text).not.toContain("anna");
  });

  it("passes on what is no error", () => {
    expect(serializeError("text")).toBe("text");
  });
});
