"use client";

import { type ReactNode, useEffect, useState } from "react";
import type { FirstData } from "@/app/_live/live-world";
import { ConnectionStrip } from "@/app/_shell/ConnectionStrip";
import { createDashboard } from "@/app/_shell/create-dashboard";
import { type Dashboard, DashboardContext } from "@/app/_shell/dashboard-context";
import { LiveRegion } from "@/app/_shell/LiveRegion";
import { Toasts } from "@/app/_shell/Toasts";
import type { Theme } from "@/app/_shell/theme";
import { trpcSources } from "@/app/_shell/trpc-sources";
import { ServerData, type TrpcClient, useTRPCClient } from "@/app/_trpc/client";
import { type WindowKindName, windowKinds } from "@/app/_windows/registry";
import type { WindowStateName } from "@/app/_windows/states/state-names";
import { useDeskSize } from "@/app/_windows/use-desk-size";
import { WindowLayer } from "@/app/_windows/WindowLayer";
import { type Story, StoryTime } from "./story";
import { storyFetch } from "./story-fetch";
import { openNothing, openStorySocket } from "./story-socket";
import { windowStories } from "./window-stories";

type Props = { kind: WindowKindName; state: WindowStateName; theme: Theme };

/** One window in one state, on a page of its own. */
export function StoryStage({ kind, state, theme }: Props) {
  const [story, setStory] = useState<Story | null>(null);
  useEffect(() => {
    let isWanted = true;
    void windowStories[kind]().then((stories) => {
      if (isWanted) setStory(stories[state](new StoryTime(Date.now())));
    });
    return () => {
      isWanted = false;
    };
  }, [kind, state]);
  return (
    <main data-shell data-theme={theme} className="flex h-dvh flex-col bg-canvas p-2 text-ink">
      <h1 className="mb-1 text-12 text-ink-2">
        {windowKinds[kind].title}: {state}
      </h1>
      {story && (
        <StoryServer story={story}>
          <Stage kind={kind} story={story} />
        </StoryServer>
      )}
    </main>
  );
}

/** Takes the place of the page's server before anything asks it. */
function StoryServer({ story, children }: { story: Story; children: ReactNode }) {
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    const real = window.fetch;
    window.fetch = storyFetch(story, real.bind(window));
    setReady(true);
    return () => {
      window.fetch = real;
    };
  }, [story]);
  return isReady && <ServerData retriesMax={0}>{children}</ServerData>;
}

function Stage({ kind, story }: { kind: WindowKindName; story: Story }) {
  const client = useTRPCClient();
  const [{ dashboard, first }] = useState(() => {
    const { players = [], vitals = [] } = story;
    const first = { readAt: new Date().toISOString(), players, vitals, trails: [], portals: [] };
    const dashboard = createStoryDashboard(story, first, client);
    const { size } = story;
    const id = dashboard.windows.open(kind, { character: story.character ?? null, settings: story.settings });
    if (size) dashboard.windows.arrange(id, size);
    return { dashboard, first };
  });
  useEffect(() => {
    dashboard.world.start(first);
    return () => dashboard.world.stop();
  }, [dashboard, first]);
  return (
    <DashboardContext value={dashboard}>
      <aside aria-label="Connection" className="mb-2 w-64 border border-weak bg-surface">
        <ConnectionStrip />
      </aside>
      <StoryDesk />
      <Toasts />
      <LiveRegion />
    </DashboardContext>
  );
}

function createStoryDashboard(story: Story, first: FirstData, client: TrpcClient): Dashboard {
  let hasBroken = false;
  return createDashboard({
    sources: {
      ...trpcSources(client),
      players: async () => story.players ?? [],
      vitals: async () => story.vitals ?? [],
      trails: async () => [],
      portals: async () => [],
      serverHealth: () => Promise.reject(new Error("a story has no game server")),
    },
    first,
    link: { view: null, selected: null, follow: false, layers: null },
    linkedWindow: null,
    layout: null,
    user: { name: "story", role: story.role ?? "officer" },
    serverName: "Coldeve",
    version: "story",
    openSocket: (types) => {
      if (hasBroken) return openNothing();
      return openStorySocket(story, types, () => {
        hasBroken = true;
      });
    },
    askSession: async () => "unknown",
  });
}

/** The window of the story, and whatever is opened from it, on a desk as large as the page. */
function StoryDesk() {
  const desk = useDeskSize();
  return (
    <div ref={desk} className="relative min-h-0 flex-1">
      <WindowLayer />
    </div>
  );
}
