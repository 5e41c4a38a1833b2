import { describe, expect, test, vi } from "vitest";
import type { Dashboard, DashboardAction } from "../dashboard-context";
import { ActionRegistry } from "./action-registry";
import { createActions } from "./index";
import { shortcutOf } from "./shortcut";

const action = (fields: Partial<DashboardAction>): DashboardAction => ({
  id: "a",
  label: "A",
  group: "Page",
  icon: "info",
  perform: () => undefined,
  ...fields,
});

const dashboard = (hasLetterKeys = true) => ({ shell: { state: { hasLetterKeys } } }) as unknown as Dashboard;

test("the dashboard's own actions are all different, in name and in key", () => {
  const { all } = createActions();
  expect(all.length).toBeGreaterThan(15);
  for (const { label, icon } of all) expect(label && icon).toBeTruthy();
});

test.each(["/", "f", "[", "]", "?", "Escape", "F6", "Mod+k"])("%s does something", (shortcut) => {
  expect(createActions().all.map((one) => one.shortcut)).toContain(shortcut);
});

test("two actions on one key are an error", () => {
  const two = [action({ id: "a", shortcut: "f" }), action({ id: "b", shortcut: "f" })];
  expect(() => new ActionRegistry(two)).toThrow("b and a are both on f");
});

test("two actions of one name are an error", () => {
  expect(() => new ActionRegistry([action({}), action({})])).toThrow("two actions are called a");
});

describe("keys", () => {
  const perform = vi.fn();
  const letters = new ActionRegistry([
    action({ shortcut: "f", perform }),
    action({ id: "b", shortcut: "F6", perform }),
  ]);

  test.each([
    ["a letter", "f", false, true, true],
    ["a letter while typing", "f", true, true, false],
    ["a letter with letters turned off", "f", false, false, false],
    ["a function key while typing", "F6", true, false, true],
    ["a key without an action", "g", false, true, false],
  ] as const)("%s", (_name, shortcut, isTyping, hasLetterKeys, expected) => {
    perform.mockClear();
    expect(letters.press(shortcut, dashboard(hasLetterKeys), isTyping)).toBe(expected);
    expect(perform).toHaveBeenCalledTimes(expected ? 1 : 0);
  });

  test("an action that is not offered leaves the key alone", () => {
    const registry = new ActionRegistry([action({ shortcut: "f", isOffered: () => false, perform })]);
    expect(registry.press("f", dashboard(), false)).toBe(false);
  });
});

const press = { key: "", ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
test.each([
  [{ key: "k", ctrlKey: true }, "Mod+k"],
  [{ key: "K", metaKey: true, shiftKey: true }, "Mod+k"],
  [{ key: "?", shiftKey: true }, "?"],
  [{ key: "F", shiftKey: true }, "f"],
  [{ key: "F6", shiftKey: true }, "Shift+F6"],
  [{ key: "Escape" }, "Escape"],
  [{ key: "[", ctrlKey: true, altKey: true }, "Mod+Alt+["],
  [{ key: "k", ctrlKey: true, altKey: true }, "Mod+Alt+k"],
])("%j is written %s", (keys, expected) => {
  expect(shortcutOf({ ...press, ...keys }, false)).toBe(expected);
});

const getModifierState = (key: string) => key === "AltGraph";
test.each([
  ["AltGr on Windows", { key: "[", ctrlKey: true, altKey: true, getModifierState }, false, "["],
  ["AltGr on Linux", { key: "]", getModifierState }, false, "]"],
  ["AltGr and a letter", { key: "k", ctrlKey: true, altKey: true, getModifierState }, false, "Mod+Alt+k"],
  ["Option on a Mac", { key: "[", altKey: true }, true, "["],
  ["Option and Cmd on a Mac", { key: "[", altKey: true, metaKey: true }, true, "Mod+["],
  ["Option and a letter on a Mac", { key: "f", altKey: true }, true, "Alt+f"],
  ["Alt elsewhere", { key: "[", altKey: true }, false, "Alt+["],
])(
  "a sign is written without the key that is only needed to print it: %s",
  (_name, keys, onMac, expected) => {
    expect(shortcutOf({ ...press, ...keys }, onMac)).toBe(expected);
  },
);
