import { expect, test } from "vitest";
import type { AccountRole } from "@/server/contract";
import type { Dashboard } from "../dashboard-context";
import { createActions } from "./index";

test.each<[AccountRole, boolean]>([
  ["officer", true],
  ["admin", true],
  ["viewer", false],
])("importing inventories is offered to %s: %s", (role, isOffered) => {
  const dashboard = { user: { name: "Anna", role } } as unknown as Dashboard;
  expect(createActions().get("inventories.import").isOffered?.(dashboard)).toBe(isOffered);
});
