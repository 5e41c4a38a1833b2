"use client";

import { useQuery } from "@tanstack/react-query";
import type { inferRouterOutputs } from "@trpc/server";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useTRPC } from "@/app/_trpc/client";
import { Icon, type IconName } from "@/app/_ui/Icon";
import { Kbd } from "@/app/_ui/Kbd";
import { keep, readNames } from "@/app/_ui/kept";
import { searchPath } from "@/app/search/search-path";
import type { AppRouter } from "@/server/routers";
import { showCharacter } from "./actions/character-actions";
import { isLetterKey, isMac, shortcutLabel } from "./actions/shortcut";
import { openWindow } from "./actions/window-actions";
import { Dialog } from "./Dialog";
import { type Dashboard, useDashboard } from "./dashboard-context";
import { PALETTE_MAX, type PaletteItem, searchPalette } from "./palette-search";
import { useIsConnected, useShell } from "./use-shell";
import { useWorkspaces } from "./workspaces/use-workspaces";

type Item = PaletteItem & { icon: IconName; hint: string; shortcut?: string; perform: () => void };

/** How much of what was chosen lately is remembered. */
const RECENT_MAX = 8;

type SavedSearch = inferRouterOutputs<AppRouter>["searches"]["list"]["searches"][number];

const NONE: readonly SavedSearch[] = [];

/** Everything by name: characters, windows, actions, saved item searches. */
export function Palette() {
  const dashboard = useDashboard();
  const { shell, user } = dashboard;
  const [query, setQuery] = useState("");
  const [at, setAt] = useState(0);
  const { names: workspaces, open } = useWorkspaces();
  const searches = useQuery(useTRPC().searches.list.queryOptions()).data?.searches ?? NONE;
  // What is offered depends on both, and they may change while the palette is open.
  useShell("selected");
  useIsConnected();
  const ofWorkspaces = workspaces.map(({ name }) => itemOfWorkspace(name, () => open.mutate(name)));
  const all = [...itemsOf(dashboard), ...ofWorkspaces, ...searches.map(itemOfSearch)];
  const recentKey = `palette.recent.${user.name}`;
  /** Ids, newest first. */
  const [recent] = useState(() => readNames(recentKey) ?? []);
  const found = searchPalette(all, query, recent);
  const list = useId();
  const active = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another line has become the active one
  useEffect(() => {
    active.current?.scrollIntoView({ block: "nearest" });
  }, [at]);

  const choose = (item: Item | undefined) => {
    if (!item) return;
    keep(recentKey, [item.id, ...recent.filter((id) => id !== item.id)].slice(0, RECENT_MAX));
    // The dialog gives the focus back first; the action may want it elsewhere.
    flushSync(() => shell.set({ overlay: null }));
    item.perform();
  };

  const keyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 }[event.key];
    if (step !== undefined) setAt(Math.min(Math.max(0, at + step), Math.max(0, found.length - 1)));
    else if (event.key === "Enter") choose(found[at]);
    else return;
    event.preventDefault();
  };

  return (
    <Dialog
      title="Command palette"
      hasTitle={false}
      className="mt-[12vh] mb-auto"
      onClose={() => shell.set({ overlay: null })}
    >
      <div className="flex items-center gap-2 border-b border-weak px-3">
        <Icon name="search" className="text-ink-3" />
        <input
          data-autofocus
          role="combobox"
          aria-label="Command palette"
          aria-expanded
          aria-controls={list}
          aria-activedescendant={found[at] ? `${list}-${at}` : undefined}
          placeholder="Characters, windows, actions, saved searches"
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setAt(0);
          }}
          onKeyDown={keyDown}
          className="h-11 flex-1 bg-transparent text-15 text-ink outline-none placeholder:text-ink-3"
        />
        <Kbd>Esc</Kbd>
      </div>
      <div id={list} role="listbox" aria-label="Results" className="min-h-0 flex-1 overflow-y-auto py-1">
        {found.map((item, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the focus and the keys
          <div
            key={item.id}
            id={`${list}-${index}`}
            ref={index === at ? active : undefined}
            role="option"
            aria-selected={index === at}
            tabIndex={-1}
            onPointerMove={() => setAt(index)}
            onClick={() => choose(item)}
            className="flex min-h-8 cursor-pointer items-center gap-2.5 px-3 aria-selected:bg-raised max-wide:min-h-11"
          >
            <Icon name={item.icon} className="text-ink-2" />
            <span className="min-w-0 flex-1 truncate">{item.label}</span>
            <span className="text-11 text-ink-3">{item.hint}</span>
            {item.shortcut && <Kbd>{item.shortcut}</Kbd>}
          </div>
        ))}
        {found.length === 0 && (
          <p className="p-4 text-center text-ink-2">
            Nothing of that name. Type less of it, or another word for it.
          </p>
        )}
      </div>
      {found.length === PALETTE_MAX && (
        <p className="border-t border-weak px-3 py-1 text-12 text-ink-3">
          The first {PALETTE_MAX}: type to find the others.
        </p>
      )}
    </Dialog>
  );
}

function itemsOf(dashboard: Dashboard): readonly Item[] {
  const { world, actions, shell } = dashboard;
  const fromActions = actions.offered(dashboard).map((action): Item => {
    const { id, label, icon, group, keywords = [], shortcut, perform } = action;
    const isShown = shortcut !== undefined && (shell.state.hasLetterKeys || !isLetterKey(shortcut));
    return {
      id,
      label,
      icon,
      keywords,
      hint: group,
      shortcut: isShown ? shortcutLabel(shortcut, isMac()) : undefined,
      perform: () => perform(dashboard),
    };
  });
  const names = [...world.characters.all.values()].sort((a, b) => a.name.localeCompare(b.name));
  const fromCharacters = names.flatMap(({ name, telemetry, state }): Item[] => [
    {
      id: `go ${name}`,
      label: name,
      icon: "target",
      hint: `fly there · ${state === "moving" ? "active" : state}`,
      keywords: ["character", telemetry.char_tag ?? ""],
      perform: () => showCharacter(dashboard, name),
    },
    {
      id: `open ${name}`,
      label: `${name}: dashboard window`,
      icon: "gauge",
      hint: "Windows",
      keywords: ["open", "player", "character"],
      perform: () => openWindow(dashboard, "player", name),
    },
  ]);
  return [...fromActions.filter(({ id }) => id !== "palette.open" && id !== "escape"), ...fromCharacters];
}

function itemOfWorkspace(name: string, perform: () => void): Item {
  return {
    id: `workspace ${name}`,
    label: `Workspace: ${name}`,
    icon: "grid",
    hint: "Windows",
    keywords: ["open", "layout"],
    perform,
  };
}

function itemOfSearch({ id, name, query, sort, order, is_own, author }: SavedSearch): Item {
  return {
    id: `search ${id}`,
    label: `Item search: ${name}`,
    icon: "search",
    hint: is_own ? "saved search" : `saved by ${author}`,
    keywords: ["saved", "items", query],
    perform: () => location.assign(searchPath({ q: query, sort, order })),
  };
}
