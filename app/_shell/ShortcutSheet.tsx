"use client";

import { Kbd } from "@/app/_ui/Kbd";
import type { ActionGroup } from "./actions/action-registry";
import { isLetterKey, isMac, shortcutLabel } from "./actions/shortcut";
import { Dialog } from "./Dialog";
import { type DashboardAction, useDashboard } from "./dashboard-context";
import { useShell } from "./use-shell";

const GROUPS: readonly ActionGroup[] = ["Characters", "Windows", "Map", "Page"];

/** Keys that belong to one part of the page and so are no actions. */
const PARTS: readonly { group: ActionGroup; keys: readonly string[]; label: string }[] = [
  { group: "Characters", keys: ["↑", "↓"], label: "Move in the list of characters" },
  { group: "Characters", keys: ["Enter"], label: "Open the character's window" },
  { group: "Windows", keys: ["←", "→", "↑", "↓"], label: "Move the window, on its title bar" },
  { group: "Windows", keys: ["Shift", "←", "→"], label: "Resize the window, on its title bar" },
  { group: "Windows", keys: ["Enter"], label: "Maximise the window, on its title bar" },
  { group: "Map", keys: ["←", "→", "↑", "↓"], label: "Pan the map" },
  { group: "Map", keys: ["+", "−"], label: "Zoom the map" },
  { group: "Map", keys: ["Home"], label: "Show the whole world" },
  { group: "Map", keys: ["Enter"], label: "Choose what lies under the cross" },
];

/** Every key, read from the same list that the keyboard reads. */
export function ShortcutSheet() {
  const { actions, shell } = useDashboard();
  const hasLetterKeys = useShell("hasLetterKeys");
  const onKeys = actions.all.filter(({ shortcut }) => shortcut && (hasLetterKeys || !isLetterKey(shortcut)));
  return (
    <Dialog title="Keyboard shortcuts" onClose={() => shell.set({ overlay: null })}>
      <div className="columns-1 gap-8 overflow-y-auto p-4 wide:columns-2">
        {GROUPS.map((group) => (
          <section key={group} className="mb-4 break-inside-avoid">
            <h3 className="mb-1 text-11 font-semibold text-ink-2">{group}</h3>
            <dl>
              {onKeys.filter((action) => action.group === group).map(rowOf)}
              {PARTS.filter((part) => part.group === group).map((part) => (
                <Row key={part.label} keys={part.keys} label={part.label} />
              ))}
            </dl>
          </section>
        ))}
        <label className="flex min-h-7 items-center gap-2 text-12 text-ink-2">
          <input
            type="checkbox"
            className="size-4 accent-accent"
            checked={hasLetterKeys}
            onChange={(event) => shell.set({ hasLetterKeys: event.target.checked })}
          />
          Single-letter shortcuts
        </label>
      </div>
    </Dialog>
  );
}

function rowOf({ id, label, shortcut = "" }: DashboardAction) {
  return <Row key={id} keys={shortcutLabel(shortcut, isMac()).split("+")} label={label} />;
}

function Row({ keys, label }: { keys: readonly string[]; label: string }) {
  return (
    <div className="flex min-h-7 items-center gap-3 border-b border-weak">
      <dt className="flex-1 text-13">{label}</dt>
      <dd className="flex gap-1">
        {keys.map((key) => (
          <Kbd key={key}>{key}</Kbd>
        ))}
      </dd>
    </div>
  );
}
