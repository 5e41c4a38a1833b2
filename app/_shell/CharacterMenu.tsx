"use client";

import { Menu, type MenuItem } from "@/app/_ui/Menu";
import { characterWindowKinds, windowKinds } from "@/app/_windows/registry";
import { showCharacter } from "./actions/character-actions";
import { openWindow } from "./actions/window-actions";
import { type Dashboard, useDashboard } from "./dashboard-context";
import { copyText } from "./use-copy";

type Props = { name: string; at: { x: number; y: number }; onClose: () => void };

/** Everything that can be done with one character, and every window that shows it. */
export function CharacterMenu({ name, at, onClose }: Props) {
  const dashboard = useDashboard();
  return <Menu label={name} items={characterMenuItems(dashboard, name)} at={at} onClose={onClose} />;
}

export function characterMenuItems(dashboard: Dashboard, name: string): readonly MenuItem[] {
  const { shell, toasts } = dashboard;
  const isFollowed = shell.state.follow === name;
  const windows = characterWindowKinds.map((kind, at): MenuItem => {
    const { title, icon } = windowKinds[kind];
    return {
      id: kind,
      label: `${title} of ${name}`,
      icon,
      startsGroup: at === 0,
      perform: () => openWindow(dashboard, kind, name),
    };
  });
  return [
    { id: "fly", label: "Fly there", icon: "target", perform: () => showCharacter(dashboard, name) },
    {
      id: "follow",
      label: isFollowed ? "Stop following" : "Follow",
      icon: "follow",
      perform: () => shell.set({ selected: name, follow: isFollowed ? null : name }),
    },
    ...windows,
    {
      id: "copy",
      label: "Copy name",
      icon: "copy",
      startsGroup: true,
      perform: () => copyText(toasts, name, "Name"),
    },
  ];
}
