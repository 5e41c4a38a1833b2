"use client";

import { useCallback, useId } from "react";
import { useLive } from "@/app/_live/use-live";
import { Icon } from "@/app/_ui/Icon";
import { type WindowKind, type WindowKindName, windowKindNames, windowKinds } from "@/app/_windows/registry";
import { windowContents } from "@/app/_windows/window-contents";
import { openWindow } from "./actions/window-actions";
import { useDashboard } from "./dashboard-context";
import { UnseenAlertsSlot } from "./UnseenAlertsSlot";
import { useShell } from "./use-shell";

/** `list`: with titles, on a low screen icons alone; `rail`: icons in one column; `touch`: for thumbs. */
type Form = "list" | "rail" | "touch";

const groups = [
  { id: "character", kinds: windowKindNames.filter((name) => windowKinds[name].character === "always") },
  { id: "guild", kinds: windowKindNames.filter((name) => windowKinds[name].character !== "always") },
] as const;

/** One button for each kind of window, those of the selected character first. */
export function WindowButtons({ form = "list" }: { form?: Form }) {
  const selected = useShell("selected");
  const looks = LOOKS[form];
  const titles = { character: selected ?? "Select a character", guild: "Guild" };
  return groups.map(({ id, kinds }) => (
    <div key={id} className={looks.group}>
      {form !== "rail" && (
        <p aria-hidden="true" className={looks.title}>
          {titles[id]}
        </p>
      )}
      <ul aria-label={`Windows: ${titles[id]}`} className={looks.buttons}>
        {kinds.map((name) => (
          <li key={name} className="contents">
            <WindowButton name={name} form={form} />
          </li>
        ))}
      </ul>
    </div>
  ));
}

/** On a screen lower than 720 pixels the roster needs the room of the titles. */
const LOOKS = {
  list: {
    group: "not-first:mt-1.5",
    title: "truncate px-1.5 text-11 leading-5 text-ink-3 [@media(max-height:719px)]:sr-only",
    buttons: "grid grid-cols-2 gap-x-1 [@media(max-height:719px)]:grid-cols-7",
    button: "h-7.5 gap-1.5 px-1 [@media(max-height:719px)]:justify-center [@media(max-height:719px)]:px-0",
    name: "truncate [@media(max-height:719px)]:sr-only",
    unseen:
      "ml-auto [@media(max-height:719px)]:absolute [@media(max-height:719px)]:top-0 [@media(max-height:719px)]:right-0",
    count:
      "ml-auto [@media(max-height:719px)]:absolute [@media(max-height:719px)]:right-0.5 [@media(max-height:719px)]:bottom-0",
  },
  rail: {
    group: "not-first:mt-1 not-first:border-t not-first:border-weak not-first:pt-1",
    title: "",
    buttons: "flex flex-col gap-1",
    button: "size-9 justify-center focus-visible:-outline-offset-2",
    name: "sr-only",
    unseen: "absolute -top-0.5 -right-0.5",
    count: "absolute right-0.5 bottom-0",
  },
  touch: {
    group: "py-1.5 not-first:border-t not-first:border-weak",
    title: "truncate px-4 text-12 leading-6 text-ink-3",
    buttons: "grid grid-cols-2 px-1",
    button: "h-11 gap-3 px-3 text-15",
    name: "truncate",
    unseen: "ml-auto",
    count: "ml-auto",
  },
} as const satisfies Record<Form, Record<string, string>>;

function WindowButton({ name, form }: { name: WindowKindName; form: Form }) {
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
  const hasUnseen = name === "issues";
  const unseenId = useId();
  const label = isMissing ? `${kind.title}: select a character first` : kind.title;
  return (
    <button
      type="button"
      aria-label={label}
      aria-describedby={hasUnseen ? unseenId : undefined}
      title={character === null ? label : `${kind.title}: ${character}`}
      aria-disabled={isMissing || undefined}
      onPointerEnter={() => windowContents[name].preload()}
      onFocus={() => windowContents[name].preload()}
      onClick={() => {
        if (!isMissing) openWindow(dashboard, name, character);
      }}
      className={`relative flex min-w-0 items-center rounded-control border border-transparent text-13 text-ink-2 transition-colors duration-(--motion) hover:bg-raised hover:text-ink active:bg-inset aria-disabled:cursor-not-allowed aria-disabled:text-ink-3 ${LOOKS[form].button}`}
    >
      <Icon name={kind.icon} />
      <span className={LOOKS[form].name}>{kind.title}</span>
      {hasUnseen && <UnseenAlertsSlot id={unseenId} className={LOOKS[form].unseen} />}
      {open > 0 && form !== "touch" && (
        <span aria-hidden="true" className={`text-11 text-ink-3 ${LOOKS[form].count}`}>
          {open}
        </span>
      )}
    </button>
  );
}
