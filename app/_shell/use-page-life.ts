"use client";

import { type RefObject, useEffect, useRef } from "react";
import type { FirstData } from "@/app/_live/live-world";
import { useTRPCClient } from "@/app/_trpc/client";
import { isLetterKey, isTextEntry, shortcutOf } from "./actions/shortcut";
import type { Dashboard } from "./dashboard-context";
import { preloadParts } from "./late-parts";
import { LAYOUT_NAME, LAYOUT_VERSION, type LayoutDocument } from "./layout-document";
import { LayoutSync } from "./layout-sync";
import { followMapLayers } from "./map/follow-map-layers";
import { isPhone as isPhoneNow } from "./use-is-phone";

/** What opens later is fetched once the first picture stands, in milliseconds. */
const PRELOAD_AFTER_MS = 2_000;

/** Opens the live stream for as long as the page is there, and wakes it when the browser does. */
export function useLiveStream({ world, shell }: Dashboard, first: FirstData): void {
  useEffect(() => {
    world.start(first);
    const endPreload = world.clock.after(PRELOAD_AFTER_MS, () => {
      preloadParts();
      nameDungeons(world);
    });
    const online = () => world.retryNow();
    const shown = () => {
      if (document.visibilityState !== "visible") return;
      world.heartbeat.beat();
      world.retryNow();
    };
    window.addEventListener("online", online);
    document.addEventListener("visibilitychange", shown);
    return () => {
      window.removeEventListener("online", online);
      document.removeEventListener("visibilitychange", shown);
      endPreload();
      world.stop();
    };
  }, [world, first]);

  useEffect(() => followMapLayers(world, shell), [world, shell]);
}

/** Until then whoever is in one is in "a dungeon"; asked for again while it cannot be fetched. */
function nameDungeons(world: Dashboard["world"]): void {
  const { characters, trails, pins, clock } = world;
  import("@/server/facts/dungeons").then(
    ({ dungeonAt, dungeonName }) => {
      characters.nameDungeons(dungeonAt, clock.now());
      trails.nameDungeons(dungeonName);
      pins.nameDungeons(dungeonName);
    },
    () => clock.after(PRELOAD_AFTER_MS, () => nameDungeons(world)),
  );
}

/** The keyboard of the whole page: one listener, one list of actions. */
export function useShortcuts(dashboard: Dashboard): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const shortcut = shortcutOf(event);
      if (dashboard.shell.state.overlay !== null && isLetterKey(shortcut)) return;
      if (dashboard.actions.press(shortcut, dashboard, isTextEntry(event.target))) event.preventDefault();
    };
    window.addEventListener("keydown", pressed);
    return () => window.removeEventListener("keydown", pressed);
  }, [dashboard]);
}

/**
 * Restores the user's layout and saves it after each change. A phone has none: its sheets are no windows.
 * @param savedAt when this page saved it last, by the server: it is written here
 */
export function useSavedLayout(
  dashboard: Dashboard,
  layout: LayoutDocument | null,
  isPhone: boolean,
  savedAt: RefObject<string | null>,
): void {
  const client = useTRPCClient();
  const isRestored = useRef(false);
  useEffect(() => {
    if (isPhone || isPhoneNow()) return;
    const { windows, shell, toasts, world } = dashboard;
    if (layout && !isRestored.current) restoreAround(dashboard, layout);
    isRestored.current = true;
    const sync = new LayoutSync({
      clock: world.clock,
      watched: [windows, shell],
      read: () => documentOf(dashboard),
      save: async (changed) => {
        const layout = { version: LAYOUT_VERSION, ...changed };
        const asked = { name: LAYOUT_NAME, layout };
        const saved = await client.layouts.patch.mutate(asked, { context: { outlivesPage: true } });
        savedAt.current = saved.updated_at;
      },
      onFailure: (retry) => {
        toasts.show("failure", "The layout could not be saved", { label: "Retry", perform: retry });
      },
    });
    const turned = () => {
      if (document.visibilityState === "hidden") sync.leave();
      else sync.comeBack();
    };
    const gone = () => sync.leave();
    document.addEventListener("visibilitychange", turned);
    window.addEventListener("pagehide", gone);
    return () => {
      document.removeEventListener("visibilitychange", turned);
      window.removeEventListener("pagehide", gone);
      sync.stop();
    };
  }, [dashboard, layout, isPhone, client, savedAt]);
}

/** Whoever turns a phone goes on with what they were at, on top of the windows of a larger screen. */
function restoreAround({ windows, shell }: Dashboard, layout: LayoutDocument): void {
  const { sheet } = shell.state;
  const inHand = typeof sheet === "object" && sheet !== null ? windows.get(sheet.window) : undefined;
  windows.restore(layout);
  if (inHand) windows.open(inHand.kind, { character: inHand.character, settings: inHand.settings });
}

function documentOf({ windows, shell }: Dashboard): LayoutDocument {
  const { isFolded, sort, hasLetterKeys, layers, mapOptions: map } = shell.state;
  return { version: LAYOUT_VERSION, ...windows.save(), isFolded, sort, hasLetterKeys, layers, map };
}
