"use client";

import { useEffect } from "react";
import type { LiveWorld } from "@/app/_live/live-world";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { isOfficer } from "@/server/contract/officers";
import { RadarFeed } from "./radar-feed";

/** A tab that is hidden for so long is not looked at any more, in milliseconds. */
const HIDDEN_MS_MAX = 60_000;

/** One feed for each character, however many windows of the page show it. */
const feeds = new WeakMap<LiveWorld, Map<string, RadarFeed>>();

/** A character's radar feed: started while the component is on a page that is looked at, stopped afterwards. */
export function useRadarFeed(character: string): RadarFeed {
  const { world, user } = useDashboard();
  const feed = feedOf(world, character, isOfficer(user.role));
  useEffect(() => {
    const end = feed.watch();
    let cancelHiding: (() => void) | null = null;
    const look = () => {
      cancelHiding?.();
      cancelHiding = null;
      if (document.visibilityState === "hidden") {
        cancelHiding = world.clock.after(HIDDEN_MS_MAX, () => feed.stop());
      } else feed.resume();
    };
    const leave = () => feed.stop();
    const comeBack = () => feed.resume();
    look();
    document.addEventListener("visibilitychange", look);
    window.addEventListener("pagehide", leave);
    window.addEventListener("pageshow", comeBack);
    return () => {
      cancelHiding?.();
      document.removeEventListener("visibilitychange", look);
      window.removeEventListener("pagehide", leave);
      window.removeEventListener("pageshow", comeBack);
      end();
    };
  }, [feed, world]);
  return feed;
}

function feedOf(world: LiveWorld, character: string, mayCommand: boolean): RadarFeed {
  const ofWorld = feeds.get(world) ?? new Map<string, RadarFeed>();
  feeds.set(world, ofWorld);
  const known = ofWorld.get(character);
  if (known) return known;
  const feed = new RadarFeed(world, character, mayCommand);
  ofWorld.set(character, feed);
  return feed;
}
