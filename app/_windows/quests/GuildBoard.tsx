"use client";

import { useCallback, useMemo, useState } from "react";
import { isShallowSame, useLive } from "@/app/_live/use-live";
import { openWindow } from "@/app/_shell/actions/window-actions";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { useIsConnected } from "@/app/_shell/use-shell";
import { formatCount } from "@/app/_ui/format";
import { TooMuch } from "../states/TooMuch";
import type { WindowContentProps } from "../window-state";
import { FlagDetails } from "./FlagDetails";
import { stateOf } from "./flag-state";
import { GuildTools } from "./GuildTools";
import { Matrix } from "./Matrix";
import type { CellName } from "./matrix-layout";
import { NothingShown } from "./NothingShown";
import { QuestPicker } from "./QuestPicker";
import type { FlagsOfCharacter } from "./quest-book";
import { type Column, cellOf, readyCount, rowOrder } from "./quest-columns";
import {
  COLUMNS_MAX,
  chosenColumns,
  droppedPins,
  parseQuestSettings,
  type QuestSettings,
} from "./quest-settings";
import { turnsOf } from "./quest-time";
import { useTurn } from "./use-quests";

type Props = WindowContentProps & {
  all: ReadonlyMap<string, FlagsOfCharacter>;
  columns: readonly Column[];
  isCut: boolean;
};

const NOWHERE: CellName = { row: null, column: null };

/** The matrix with its tools: which quests, whose, in what order, and the details of one. */
export function GuildBoard({ window, all, columns, isCut }: Props) {
  const dashboard = useDashboard();
  const { windows, toasts } = dashboard;
  const settings = useMemo(() => parseQuestSettings(window.settings), [window.settings]);
  const [isChoosing, setChoosing] = useState(false);
  const [active, setActive] = useState(NOWHERE);
  const keep = (change: Partial<QuestSettings>) => windows.keep(window.id, change);
  const pin = (next: readonly string[]) => {
    const { pinned, columns } = settings;
    const dropped = droppedPins(settings, next);
    keep({ pinned: next, columns: "pinned" });
    if (dropped.length === 0) return;
    const undo = { label: "Undo", perform: () => keep({ pinned, columns }) };
    toasts.show("notice", `Took ${dropped.length} quests off your choice`, undo);
  };
  const chosen = useMemo(() => chosenColumns(columns, settings), [columns, settings]);
  const shown = useMemo(() => chosen.slice(0, COLUMNS_MAX), [chosen]);
  const names = useNames(all, settings.who);
  const nowMs = useTurn(
    useMemo(
      () => turnsOf(names.flatMap((name) => shown.flatMap((column) => cellOf(all.get(name), column) ?? []))),
      [all, names, shown],
    ),
  );
  const { sortBy } = settings;
  const sorting =
    shown.find(({ key, aliases }) => key === sortBy || (sortBy !== null && aliases.includes(sortBy))) ?? null;
  const rows = useMemo(() => rowOrder(all, names, sorting, nowMs), [all, names, sorting, nowMs]);
  const opened = shown.find(({ key }) => key === active.column);
  const flag = opened && active.row !== null ? cellOf(all.get(active.row), opened) : null;
  const isConnected = useIsConnected();

  return (
    <>
      <GuildTools
        settings={settings}
        isChoosing={isChoosing}
        onChange={keep}
        onChoose={() => setChoosing(!isChoosing)}
      />
      {isCut && <Cut count={all.size} />}
      {isChoosing ? (
        <QuestPicker
          columns={columns}
          search={settings.search}
          pinned={settings.columns === "pinned" ? settings.pinned : chosenKeys(columns, settings)}
          onPin={pin}
          onCommon={() => keep({ columns: "common" })}
        />
      ) : (
        <>
          <TooMuch
            shown={shown.length}
            of={chosen.length}
            what="quests"
            how="Find one by its name, or choose some."
          />
          {sorting && (
            <p role="status" className="border-b border-weak px-2.5 py-1 text-12 text-ink-2">
              {formatCount(readyCount(all, names, sorting, nowMs))} of {formatCount(names.length)} ready for{" "}
              {sorting.title}
            </p>
          )}
          {shown.length === 0 || rows.length === 0 ? (
            <NothingShown
              settings={settings}
              hasColumns={shown.length > 0}
              onChange={keep}
              onChoose={() => setChoosing(true)}
            />
          ) : (
            <div className="flex min-h-0 flex-1 flex-col" data-dim={!isConnected}>
              <Matrix
                all={all}
                rows={rows}
                columns={shown}
                sortBy={sorting?.key ?? null}
                nowMs={nowMs}
                active={active}
                onActive={setActive}
                onSort={(key) => keep({ sortBy: key === sorting?.key ? null : key })}
                onCharacter={(name) => openWindow(dashboard, "quests", name)}
              />
            </div>
          )}
          {flag && (
            <FlagDetails
              flag={flag}
              state={stateOf(flag, nowMs)}
              more={{
                label: "All its quests",
                perform: () => openWindow(dashboard, "quests", flag.character_name),
              }}
            />
          )}
        </>
      )}
    </>
  );
}

/** What is shown before anything is pinned: pinning begins from there, but not from everything. */
function chosenKeys(columns: readonly Column[], { columns: mode }: QuestSettings): readonly string[] {
  if (mode === "all") return [];
  return chosenColumns(columns, { search: "", columns: mode, pinned: [] }).map(({ key }) => key);
}

/** The characters of the matrix, by name. */
function useNames(all: ReadonlyMap<string, FlagsOfCharacter>, who: QuestSettings["who"]): readonly string[] {
  const { world } = useDashboard();
  return useLive(
    world.calm.characters,
    useCallback(() => {
      const isOnline = (name: string) => {
        const character = world.characters.all.get(name);
        return character !== undefined && character.state !== "offline";
      };
      return [...all.keys()].filter((name) => who === "everybody" || isOnline(name));
    }, [world, all, who]),
    isShallowSame,
  );
}

function Cut({ count }: { count: number }) {
  return (
    <p role="status" className="border-b border-weak px-2.5 py-1 text-12 text-ink-2">
      First {formatCount(count)} characters by name: there are more flags than are shown at once. Quests of
      one character are in its own window.
    </p>
  );
}
