import { browserClock } from "@/app/_live/clock";
import { type FirstData, LiveWorld, type LiveWorldOptions } from "@/app/_live/live-world";
import { mapStores } from "@/app/_live/map-stores";
import type { Sources } from "@/app/_live/sources";
import { characterColor } from "@/app/_map/character-color";
import { defaultMapOptions } from "@/app/_map/map-options";
import { defaultLayers } from "@/app/_map/types";
import type { LinkedView } from "@/app/_map/view-url";
import { windowKinds } from "@/app/_windows/registry";
import type { LinkedWindow } from "@/app/_windows/window-link";
import { WindowStore } from "@/app/_windows/window-store";
import { createActions } from "./actions";
import type { Dashboard, SignedIn } from "./dashboard-context";
import type { LayoutDocument } from "./layout-document";
import { ChosenColors } from "./map/chosen-colors";
import { openSocket } from "./open-socket";
import { type ShellState, ShellStore } from "./shell-store";
import { askSession } from "./sign-out";
import { ToastStore } from "./toast-store";

export type DashboardParts = {
  sources: Sources;
  first: FirstData;
  /** What the address says. */
  link: LinkedView;
  linkedWindow: LinkedWindow | null;
  layout: LayoutDocument | null;
  user: SignedIn;
  serverName: string;
  version: string;
  /** Opens the live stream; without it that of this page's own server. */
  openSocket?: LiveWorldOptions["openSocket"];
  askSession?: LiveWorldOptions["askSession"];
};

/** Puts the parts of the page together; nothing is opened or fetched before `world.start`. */
export function createDashboard(parts: DashboardParts): Dashboard {
  const { first, user, serverName, version } = parts;
  const clock = browserClock();
  const world = new LiveWorld({
    clock,
    random: Math.random,
    sources: parts.sources,
    colorOf: characterColor,
    openSocket: parts.openSocket ?? openSocket,
    askSession: parts.askSession ?? askSession,
  });
  world.hydrate(first);
  const shell = new ShellStore(startState(parts));
  return {
    world,
    mapStores: mapStores(world, new ChosenColors(shell)),
    windows: new WindowStore(windowKinds),
    shell,
    toasts: new ToastStore(clock, (kind, text, character) =>
      world.log.add(kind, text, world.serverTime.nowMs(), character),
    ),
    actions: createActions(),
    map: { current: null },
    user,
    serverName,
    version,
  };
}

/** What the address says comes before what was saved. */
function startState({ link, layout, linkedWindow }: DashboardParts): ShellState {
  return {
    selected: link.selected,
    follow: link.follow ? link.selected : null,
    layers: link.layers ?? layout?.layers ?? defaultLayers,
    mapOptions: { ...(layout?.map ?? defaultMapOptions), ...link.options },
    isTable: link.isTable ?? false,
    isFolded: layout?.isFolded ?? false,
    sort: layout?.sort ?? "name",
    search: "",
    hasLetterKeys: layout?.hasLetterKeys ?? true,
    overlay: null,
    sheet: null,
    seenAlertsMs: 0,
    wantedItem: wantedItemOf(linkedWindow),
  };
}

function wantedItemOf(linked: LinkedWindow | null): ShellState["wantedItem"] {
  if (linked === null || linked.character === null || linked.itemId === null) return null;
  return { character: linked.character, itemId: linked.itemId };
}
