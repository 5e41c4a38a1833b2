import { afterEach, expect, test, vi } from "vitest";
import { characterMenuItems } from "./CharacterMenu";
import type { Dashboard } from "./dashboard-context";
import type { ToastStore } from "./toast-store";
import { copyText } from "./use-copy";

afterEach(() => vi.unstubAllGlobals());

function toasts() {
  const show = vi.fn();
  return { show, store: { show } as unknown as ToastStore };
}

test.each([
  ["says so", { clipboard: { writeText: async () => undefined } }, ["notice", "Id copied"]],
  [
    "shows the text where the browser refuses",
    { clipboard: { writeText: () => Promise.reject(new Error("not now")) } },
    ["failure", "The browser does not let this page copy: 0198f3a1"],
  ],
  [
    "shows the text where there is no clipboard",
    {},
    ["failure", "The browser does not let this page copy: 0198f3a1"],
  ],
])("copying %s", async (_name, navigator, said) => {
  vi.stubGlobal("navigator", navigator);
  const { show, store } = toasts();
  copyText(store, "0198f3a1", "Id");
  await vi.waitFor(() => expect(show).toHaveBeenCalledExactlyOnceWith(...said));
});

test("a character's menu does not fail to copy in silence", async () => {
  vi.stubGlobal("navigator", {});
  const { show, store } = toasts();
  const dashboard = { shell: { state: { follow: null } }, toasts: store } as unknown as Dashboard;
  characterMenuItems(dashboard, "Larsson")
    .find(({ id }) => id === "copy")
    ?.perform();
  await vi.waitFor(() =>
    expect(show).toHaveBeenCalledExactlyOnceWith(
      "failure",
      "The browser does not let this page copy: Larsson",
    ),
  );
});
