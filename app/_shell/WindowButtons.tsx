"use client";

import { useCallback } from "react";
import { useLive } from "@/app/_live/use-live";
import { Icon } from "@/app/_ui/Icon";
import { type WindowKind, type WindowKindName, windowKindNames, windowKinds } from "@/app/_windows/registry";
import { windowContents } from "@/app/_windows/window-contents";
import { openWindow } from "./actions/window-actions";
import { useDashboard } from "./dashboard-context";
import { useShell } from "./use-shell";

/** One button for each kind of window; those of a character open that of the selected one. */
export function WindowButtons({ isRail = false }: { isRail?: boolean }) {
  return (
    <div className={isRail ? "flex flex-col gap-1" : "grid grid-cols-2 gap-1"}>
      {windowKindNames.map((name) => (
        <WindowButton key={name} name={name} isRail={isRail} />
      ))}
    </div>
  );
}

function WindowButton({ name, isRail }: { name: WindowKindName; isRail: boolean }) {
  const kind: WindowKind = windowKinds[name];
  const dashboard = useDashboard();
  const { windows } = dashboard;
  const selected = useShell("selected");
  const character = kind.character === "always" ? selected : null;
  const isMissing = kind.character === "always" && selected === null;
  const open = useLive(
    windows,
    useCallback(() => windows.windows.filter((window) => window.kind === name).length, [windows, name]),
  );
  const label = isMissing ? `${kind.title}: select a character first` : kind.title;
  return (
    <button
      type="button"
      aria-label={label}
      title={character === null ? label : `${kind.title}: ${character}`}
      aria-disabled={isMissing || undefined}
      onPointerEnter={() => windowContents[name].preload()}
      onFocus={() => windowContents[name].preload()}
      onClick={() => {
        if (!isMissing) openWindow(dashboard, name, character);
      }}
      className={`relative flex items-center rounded-control border border-transparent text-13 text-ink-2 transition-colors duration-(--motion) hover:bg-raised hover:text-ink active:bg-inset aria-disabled:cursor-not-allowed aria-disabled:text-ink-3 ${isRail ? "size-9 justify-center" : "h-8 gap-1.5 px-1.5"}`}
    >
      <Icon name={kind.icon} />
      {!isRail && <span className="truncate">{kind.title}</span>}
      {open > 0 && (
        <span
          aria-hidden="true"
          className={`text-11 text-ink-3 ${isRail ? "absolute right-0.5 bottom-0" : "ml-auto"}`}
        >
          {open}
        </span>
      )}
    </button>
  );
}
