"use client";

import { useEffect } from "react";
import type { FirstData } from "@/app/_live/live-world";
import { useTRPCClient } from "@/app/_trpc/client";
import { isLetterKey, isTextEntry, shortcutOf } from "./actions/shortcut";
import type { Dashboard } from "./dashboard-context";
import { LAYOUT_NAME, type LayoutDocument } from "./layout-document";
import { LayoutSync } from "./layout-sync";

/** Opens the live stream for as long as the page is there, and wakes it when the browser does. */
export function useLiveStream({ world, shell }: Dashboard, first: FirstData): void {
  useEffect(() => {
    world.start(first);
    void import("@/server/facts/dungeons").then(({ dungeonAt }) => {
      world.characters.nameDungeons(dungeonAt, world.clock.now());
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
      world.stop();
    };
  }, [world, first]);

  // Heat is fetched only while its layer is shown.
  useEffect(() => {
    let end: (() => void) | null = null;
    const follow = () => {
      if (shell.state.layers.heat) end ??= world.hold("heat");
      else {
        end?.();
        end = null;
      }
    };
    follow();
    const stop = shell.subscribe(follow);
    return () => {
      stop();
      end?.();
    };
  }, [world, shell]);
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

/** Restores the user's layout and saves it after each change. A phone has none: its sheets are no windows. */
export function useSavedLayout(dashboard: Dashboard, layout: LayoutDocument | null, isPhone: boolean): void {
  const client = useTRPCClient();
  useEffect(() => {
    if (isPhone) return;
    const { windows, shell, toasts, world } = dashboard;
    if (layout && windows.windows.length === 0) windows.restore(layout);
    const sync = new LayoutSync({
      clock: world.clock,
      watched: [windows, shell],
      read: () => JSON.stringify(documentOf(dashboard)),
      save: async (text) => {
        await client.layouts.put.mutate({ name: LAYOUT_NAME, layout: JSON.parse(text) });
      },
      onFailure: (retry) => {
        const text = "The layout could not be saved";
        world.log.add("failure", text, world.serverTime.nowMs());
        toasts.show("failure", text, { label: "Retry", perform: retry });
      },
    });
    const hidden = () => {
      if (document.visibilityState === "hidden") void sync.flush();
    };
    document.addEventListener("visibilitychange", hidden);
    return () => {
      document.removeEventListener("visibilitychange", hidden);
      sync.stop();
    };
  }, [dashboard, layout, isPhone, client]);
}

function documentOf({ windows, shell }: Dashboard): LayoutDocument {
  const { isFolded, sort, hasLetterKeys, layers } = shell.state;
  return { version: 1, ...windows.save(), isFolded, sort, hasLetterKeys, layers };
}
