import type { IconName } from "@/app/_ui/Icon";
import type { Dashboard } from "../dashboard-context";
import { isLetterKey } from "./shortcut";

export type ActionGroup = "Characters" | "Windows" | "Map" | "Page";

/** Something the user can do, as data: menus, palette, shortcut sheet and keyboard read the same list. */
export type Action = {
  readonly id: string;
  readonly label: string;
  readonly group: ActionGroup;
  readonly icon: IconName;
  /** More words under which the palette finds it. */
  readonly keywords?: readonly string[];
  /** As `shortcutOf` writes it. */
  readonly shortcut?: string;
  /** Whether it makes sense now; absent means always. */
  readonly isOffered?: (dashboard: Dashboard) => boolean;
  readonly perform: (dashboard: Dashboard) => void;
};

/** All actions. Two with one id or on one key are a mistake of ours and throw. */
export class ActionRegistry {
  readonly #byId = new Map<string, Action>();
  readonly #byShortcut = new Map<string, Action>();

  constructor(readonly all: readonly Action[]) {
    for (const action of all) {
      if (this.#byId.has(action.id)) throw new Error(`two actions are called ${action.id}`);
      this.#byId.set(action.id, action);
      if (action.shortcut === undefined) continue;
      const other = this.#byShortcut.get(action.shortcut);
      if (other) throw new Error(`${action.id} and ${other.id} are both on ${action.shortcut}`);
      this.#byShortcut.set(action.shortcut, action);
    }
  }

  get(id: string): Action {
    const action = this.#byId.get(id);
    if (!action) throw new Error(`there is no action ${id}`);
    return action;
  }

  offered(dashboard: Dashboard): readonly Action[] {
    return this.all.filter((action) => action.isOffered?.(dashboard) ?? true);
  }

  /** Performs what stands on a key; false when nothing does, or not now. */
  press(shortcut: string, dashboard: Dashboard, isTyping: boolean): boolean {
    const action = this.#byShortcut.get(shortcut);
    if (!action || !(action.isOffered?.(dashboard) ?? true)) return false;
    if (isLetterKey(shortcut) && (isTyping || !dashboard.shell.state.hasLetterKeys)) return false;
    action.perform(dashboard);
    return true;
  }
}
