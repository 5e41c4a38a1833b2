import type { IconName } from "@/app/_ui/Icon";
import { isLetterKey } from "./shortcut";

export type ActionGroup = "Characters" | "Windows" | "Map" | "Page";

/** Something the user can do, as data: menus, palette, shortcut sheet and keyboard read the same list. */
export type Action<Context> = {
  readonly id: string;
  readonly label: string;
  readonly group: ActionGroup;
  readonly icon: IconName;
  /** More words under which the palette finds it. */
  readonly keywords?: readonly string[];
  /** As `shortcutOf` writes it. */
  readonly shortcut?: string;
  /** Whether it makes sense now; absent means always. */
  readonly isOffered?: (context: Context) => boolean;
  readonly perform: (context: Context) => void;
};

/** What tells whether single letters are shortcuts. */
type HasLetterKeys = { readonly shell: { readonly state: { readonly hasLetterKeys: boolean } } };

/** All actions. Two with one id or on one key are a mistake of ours and throw. */
export class ActionRegistry<Context extends HasLetterKeys> {
  readonly #byId = new Map<string, Action<Context>>();
  readonly #byShortcut = new Map<string, Action<Context>>();

  constructor(readonly all: readonly Action<Context>[]) {
    for (const action of all) {
      if (this.#byId.has(action.id)) throw new Error(`two actions are called ${action.id}`);
      this.#byId.set(action.id, action);
      if (action.shortcut === undefined) continue;
      const other = this.#byShortcut.get(action.shortcut);
      if (other) throw new Error(`${action.id} and ${other.id} are both on ${action.shortcut}`);
      this.#byShortcut.set(action.shortcut, action);
    }
  }

  get(id: string): Action<Context> {
    const action = this.#byId.get(id);
    if (!action) throw new Error(`there is no action ${id}`);
    return action;
  }

  offered(context: Context): readonly Action<Context>[] {
    return this.all.filter((action) => action.isOffered?.(context) ?? true);
  }

  /** Performs what stands on a key; false when nothing does, or not now. */
  press(shortcut: string, context: Context, isTyping: boolean): boolean {
    const action = this.#byShortcut.get(shortcut);
    if (!action || !(action.isOffered?.(context) ?? true)) return false;
    if (isLetterKey(shortcut) && (isTyping || !context.shell.state.hasLetterKeys)) return false;
    action.perform(context);
    return true;
  }
}
