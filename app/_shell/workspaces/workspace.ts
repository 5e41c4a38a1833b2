import { hashKey } from "@tanstack/react-query";
import { LINK_CHARS_MAX, packJson, unpackJson } from "@/app/_ui/packed-json";
import type { Dashboard } from "../dashboard-context";
import { LAYOUT_NAME, LAYOUT_VERSION, type LayoutDocument, parseLayout } from "../layout-document";

/** The part of a layout that a workspace is: which windows are open, where, and the layers of the map. */
export type Workspace = Pick<LayoutDocument, "version" | "windows" | "sizes" | "layers">;

/** Kept under this name when a link takes the place of what was open. */
export const BEFORE_LINK = "Before the link";

export function workspaceOf({ windows, shell }: Dashboard): Workspace {
  return { version: LAYOUT_VERSION, ...windows.save(), layers: shell.state.layers };
}

/** Reads what was saved under a name, or came in a link; null when it is no workspace. */
export function parseWorkspace(saved: unknown): Workspace | null {
  const layout = parseLayout(saved);
  if (!layout) return null;
  const { version, windows, sizes, layers } = layout;
  return { version, windows, sizes, layers };
}

/** Which windows there are, and where; the same text for the same, in whichever order their fields came. */
export function arrangement(windows: Workspace["windows"]): string {
  return hashKey(windows.map(({ z: _, ...window }) => window));
}

/** Puts a workspace in the place of what is open; the toast says so, and undoes it. */
export function showWorkspace(dashboard: Dashboard, workspace: Workspace, said: string): void {
  const { toasts } = dashboard;
  const before = workspaceOf(dashboard);
  put(dashboard, workspace);
  toasts.show("notice", said, { label: "Undo", perform: () => put(dashboard, before) });
}

function put({ windows, shell }: Dashboard, { layers, ...saved }: Workspace): void {
  windows.restore(saved);
  if (layers) shell.set({ layers });
}

/** The dashboard with these windows; null where that would be too long for a link. */
export async function workspaceLink(workspace: Workspace, origin: string): Promise<string | null> {
  const { version, windows, layers } = workspace;
  const link = `${origin}/?workspace=${await packJson({ version, windows, layers })}`;
  return link.length > LINK_CHARS_MAX ? null : link;
}

/** What a link holds; null where it cannot be read. */
export async function unpackWorkspace(packed: string): Promise<Workspace | null> {
  return parseWorkspace(await unpackJson(packed));
}

/** Why a workspace cannot be called that; null when it can. The server has the same rule for layouts. */
export function nameProblem(name: string): string | null {
  if (name === "") return "Give it a name.";
  if (name === LAYOUT_NAME) return `“${LAYOUT_NAME}” is the layout itself: choose another name.`;
  if (!/^[\p{L}\p{N}][\p{L}\p{N} _.-]{0,63}$/u.test(name))
    return "Up to 64 letters, digits, spaces, _ . - beginning with a letter or digit.";
  return null;
}
