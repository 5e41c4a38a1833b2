import { expect, test, vi } from "vitest";
import { onEscape } from "@/app/_ui/escape-closes";
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

test("Escape closes a dialog, then a menu that has no focus, and only then leaves the field that has it", () => {
  const set = vi.fn();
  const field = vi.fn(() => null);
  vi.stubGlobal("document", {
    get activeElement() {
      return field();
    },
  });
  vi.stubGlobal("HTMLInputElement", class {});
  vi.stubGlobal("HTMLTextAreaElement", class {});
  const end = onEscape(() => end());
  const press = (overlay: "palette" | null) =>
    createActions()
      .get("escape")
      .perform({ shell: { state: { overlay, sheet: null }, set } } as unknown as Dashboard);
  press("palette");
  expect(set).toHaveBeenCalledExactlyOnceWith({ overlay: null });
  press(null);
  expect(field).not.toHaveBeenCalled();
  press(null);
  expect(field).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});
