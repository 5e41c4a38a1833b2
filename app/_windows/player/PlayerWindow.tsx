"use client";

import { showCharacter } from "@/app/_shell/actions/character-actions";
import { openWindow } from "@/app/_shell/actions/window-actions";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { useCharacter, useFreshness, useIsConnected, useShell } from "@/app/_shell/use-shell";
import { Button } from "@/app/_ui/Button";
import { EmptyState } from "@/app/_ui/StateMessage";
import { NotLive } from "../NotLive";
import type { WindowContentProps } from "../window-state";
import { Figures } from "./Figures";
import { PlaceLine } from "./PlaceLine";
import { StateLine } from "./StateLine";
import { VitalsPanel } from "./VitalsPanel";

/** One character at a glance. */
export function PlayerWindow({ window }: WindowContentProps) {
  const name = window.character ?? "";
  const character = useCharacter(name);
  const fresh = useFreshness(character);
  const isConnected = useIsConnected();
  if (!character) return <Unknown name={name} isConnected={isConnected} />;
  return (
    <div className="flex h-full flex-col">
      <NotLive />
      <div className="min-h-0 flex-1 overflow-y-auto">
        <StateLine character={character} fresh={fresh} />
        <VitalsPanel character={character} fresh={fresh} />
        <PlaceLine character={character} fresh={fresh} />
        <Figures character={character} fresh={fresh} />
      </div>
      <Buttons name={name} />
    </div>
  );
}

function Buttons({ name }: { name: string }) {
  const dashboard = useDashboard();
  const { shell } = dashboard;
  const isFollowed = useShell("follow") === name;
  return (
    <div className="flex flex-wrap gap-1.5 border-t border-weak p-2">
      <Button icon="target" onClick={() => showCharacter(dashboard, name)}>
        Fly to
      </Button>
      <Button
        icon="follow"
        aria-pressed={isFollowed}
        onClick={() => shell.set({ selected: name, follow: isFollowed ? null : name })}
        className="aria-pressed:border-accent aria-pressed:text-accent"
      >
        {isFollowed ? "Following" : "Follow"}
      </Button>
      <Button icon="pack" onClick={() => openWindow(dashboard, "inventory", name)}>
        Inventory
      </Button>
      <Button icon="chat" onClick={() => openWindow(dashboard, "chat", name)}>
        Chat
      </Button>
    </div>
  );
}

function Unknown({ name, isConnected }: { name: string; isConnected: boolean }) {
  return (
    <EmptyState icon="character" title={`${name} is not online`}>
      {isConnected
        ? "Nothing has been heard of this character since this page was opened. It fills as soon as its plugin connects."
        : "There is no connection to the server, so nobody can tell."}
    </EmptyState>
  );
}
