"use client";

import { createContext, type RefObject, use } from "react";
import type { LiveWorld } from "@/app/_live/live-world";
import type { MapStores } from "@/app/_map/types";
import type { WorldMapHandle } from "@/app/_map/WorldMap";
import type { WindowKindName } from "@/app/_windows/registry";
import type { WindowStore } from "@/app/_windows/window-store";
import type { AccountRole } from "@/server/contract";
import type { Action, ActionRegistry } from "./actions/action-registry";
import type { ShellStore } from "./shell-store";
import type { ToastStore } from "./toast-store";

/** Who is signed in. */
export type SignedIn = { readonly name: string; readonly role: AccountRole };

/** The parts of the page that know each other. Made once per page; none of it is React state. */
export type Dashboard = {
  readonly world: LiveWorld;
  readonly mapStores: MapStores;
  readonly windows: WindowStore<WindowKindName>;
  readonly shell: ShellStore;
  readonly toasts: ToastStore;
  readonly actions: ActionRegistry<Dashboard>;
  readonly map: RefObject<WorldMapHandle | null>;
  readonly user: SignedIn;
  /** Of the game server. */
  readonly serverName: string;
  /** CalVer of the running build. */
  readonly version: string;
};

/** Something that the user can do on this page. */
export type DashboardAction = Action<Dashboard>;

export const DashboardContext = createContext<Dashboard | null>(null);

export function useDashboard(): Dashboard {
  const dashboard = use(DashboardContext);
  if (!dashboard) throw new Error("useDashboard is only for what stands inside the dashboard");
  return dashboard;
}
