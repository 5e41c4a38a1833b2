import { type KeyboardEvent, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useIsPhone } from "@/app/_shell/use-is-phone";
import { formatAge, formatCount, formatFullTime } from "@/app/_ui/format";
import { rowAfterKey } from "@/app/_ui/row-keys";
import { VirtualList, type VirtualListHandle } from "@/app/_ui/VirtualList";
import type { SuitCharacters } from "@/server/contract/http/suitbuilder";

export type Mule = SuitCharacters["characters"][number];

type Props = {
  mules: readonly Mule[];
  chosen: ReadonlySet<string>;
  onToggle: (name: string) => void;
};

const ROW_HEIGHT = 28;
const PHONE_ROW_HEIGHT = 44;
/** Seen at once at most. */
const ROWS_SEEN = 9;
/** Check box and name, then figures: armor, jewelry, clothing, age. */
const COLUMNS =
  "grid grid-cols-[minmax(0,1fr)_2.5rem_2.5rem_2.5rem_3.25rem] items-center gap-x-1 max-wide:grid-cols-[minmax(0,1fr)_2rem_2rem_1.75rem_3rem]";

/** Characters with what they have. Arrows go through them, Space chooses. */
export function MuleList({ mules, chosen, onToggle }: Props) {
  const isPhone = useIsPhone();
  const box = useRef<HTMLDivElement>(null);
  const list = useRef<VirtualListHandle>(null);
  const [stop, setStop] = useState(0);
  const tabStop = Math.min(stop, mules.length - 1);
  const rowHeight = isPhone ? PHONE_ROW_HEIGHT : ROW_HEIGHT;
  const keyDown = (event: KeyboardEvent) => {
    const row = event.target instanceof Element ? event.target.closest("[data-row]") : null;
    if (row === null || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = rowAfterKey(event.key, Number(row.getAttribute("data-row")), mules.length);
    if (next === null) return;
    event.preventDefault();
    // The row has to be in the page before it can take the focus.
    flushSync(() => {
      setStop(next);
      list.current?.reveal(next);
    });
    box.current?.querySelector<HTMLElement>(`[data-row="${next}"] input`)?.focus();
  };
  if (mules.length === 0) return null;
  return (
    <div className="mt-1.5">
      <div aria-hidden="true" className={`${COLUMNS} pr-2.5 text-right text-11 text-ink-3`}>
        <span className="pl-1 text-left">Items of</span>
        <span title="Armor and shields">armor</span>
        <span title="Jewelry">jewel</span>
        <span title="Shirts, pants, cloaks">cloth</span>
        <span>seen</span>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a border and a legend of its own */}
      <div
        ref={box}
        role="group"
        aria-label="Characters to draw from"
        onKeyDown={keyDown}
        className="rounded-control border border-weak bg-inset"
        style={{ height: Math.min(mules.length, ROWS_SEEN) * rowHeight + 2 }}
      >
        <VirtualList
          ref={list}
          className="h-full"
          count={mules.length}
          rowHeight={rowHeight}
          rowKey={(at) => mules[at]?.name ?? String(at)}
          pinned={tabStop}
          renderRow={(at) => {
            const mule = mules[at];
            if (mule === undefined) return null;
            return (
              <MuleRow
                mule={mule}
                at={at}
                height={rowHeight}
                isTabStop={at === tabStop}
                isChosen={chosen.has(mule.name)}
                onToggle={() => {
                  setStop(at);
                  onToggle(mule.name);
                }}
              />
            );
          }}
        />
      </div>
    </div>
  );
}

type RowProps = {
  mule: Mule;
  at: number;
  height: number;
  isTabStop: boolean;
  isChosen: boolean;
  onToggle: () => void;
};

function MuleRow({ mule, at, height, isTabStop, isChosen, onToggle }: RowProps) {
  const { name, items, unappraised, online, updatedAt } = mule;
  const seenMs = updatedAt === null ? null : Date.parse(updatedAt);
  const spoken = `${name}${online ? ", online" : ""}: ${items.armor} armor, ${items.jewelry} jewelry, ${items.clothing} clothing${unappraised > 0 ? `, ${unappraised} not appraised` : ""}`;
  return (
    <label
      data-row={at}
      style={{ height }}
      title={unappraised > 0 ? `${unappraised} more are not appraised: no search finds them` : undefined}
      className={`${COLUMNS} pr-2 text-right text-12 text-ink-2 hover:bg-raised`}
    >
      <span className="flex min-w-0 items-center gap-1.5 pl-1 text-left text-ink">
        <input
          type="checkbox"
          aria-label={spoken}
          checked={isChosen}
          tabIndex={isTabStop ? 0 : -1}
          onChange={onToggle}
          className="size-4 shrink-0 accent-(--accent)"
        />
        <span className="truncate max-wide:line-clamp-2 max-wide:whitespace-normal">{name}</span>
        {online && (
          <svg aria-hidden="true" width="8" height="8" viewBox="0 0 8 8" className="shrink-0 text-ok">
            <title>online</title>
            <circle cx="4" cy="4" r="3" fill="currentColor" />
          </svg>
        )}
        {unappraised > 0 && (
          <span aria-hidden="true" className="shrink-0 text-11 font-semibold text-warn">
            ?{unappraised}
          </span>
        )}
      </span>
      <span>{formatCount(items.armor)}</span>
      <span>{formatCount(items.jewelry)}</span>
      <span>{formatCount(items.clothing)}</span>
      <span className="text-11 text-ink-3" title={seenMs === null ? undefined : formatFullTime(seenMs)}>
        {seenMs === null ? "never" : formatAge(Date.now() - seenMs)}
      </span>
    </label>
  );
}
