"use client";

import { showCharacter } from "@/app/_shell/actions/character-actions";
import { openWindow } from "@/app/_shell/actions/window-actions";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { useShell } from "@/app/_shell/use-shell";
import { Button } from "@/app/_ui/Button";
import { characterWindowKinds, windowKinds } from "../registry";

const others = characterWindowKinds.filter((kind) => kind !== "player");

/** The way to every other window of the character, and to its place on the map. */
export function WindowsOf({ name, isOnline }: { name: string; isOnline: boolean }) {
  const dashboard = useDashboard();
  const { shell } = dashboard;
  const isFollowed = useShell("follow") === name;
  return (
    <fieldset
      aria-label={`Windows of ${name}`}
      className="grid grid-cols-[repeat(auto-fill,minmax(6.25rem,1fr))] gap-1.5 px-3 py-2"
    >
      <Button icon="target" className="text-12" onClick={() => showCharacter(dashboard, name)}>
        Fly to
      </Button>
      <Button
        icon="follow"
        aria-pressed={isFollowed}
        disabled={!isOnline && !isFollowed}
        title={isOnline ? undefined : "Somebody who is offline goes nowhere"}
        onClick={() => shell.set({ selected: name, follow: isFollowed ? null : name })}
        className="text-12 aria-pressed:border-accent aria-pressed:text-accent"
      >
        {isFollowed ? "Following" : "Follow"}
      </Button>
      {others.map((kind) => (
        <Button
          key={kind}
          icon={windowKinds[kind].icon}
          className="text-12"
          onClick={() => openWindow(dashboard, kind, name)}
        >
          {windowKinds[kind].title}
        </Button>
      ))}
    </fieldset>
  );
}
