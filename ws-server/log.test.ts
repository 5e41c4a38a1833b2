import { expect, it } from "vitest";
import { serializeError } from "./log";

it("an error of the database is logged without the values of its query", () => {
  const error = Object.assign(new Error("Failed query: select 1\nparams: canary,2"), {
    params: ["canary"],
    code: "08006",
  });
  const logged = serializeError(error);
  expect(logged).toMatchObject({ type: "Error", code: "08006" });
  expect(JSON.stringify(logged)).not.toContain("canary");
});
