import { type KeyboardEvent, memo, useRef } from "react";
import { Badge } from "@/app/_ui/Badge";
import { rowAfterKey } from "@/app/_ui/row-keys";
import type { Suit } from "@/server/contract/suits/suit";
import { useSuitPage } from "../suit-page";
import { countOf, differenceWords, scoreWords } from "../words/figure-words";
import { type SuitNames, shortSetName } from "../words/names";
import { cantripCount, fetchedOwners, suitKey } from "./suit-facts";

type Props = {
  suits: readonly Suit[];
  selected: number;
  onSelect: (at: number) => void;
  compared: ReadonlySet<string>;
  onCompare: (suit: Suit) => void;
  /** Of what is worn now; null where that is not known. */
  wornScore: number | null;
  /** Whether the first one is proved to be the best. */
  isProved: boolean;
  /** Whether these are only the best ones met so far. */
  isOnTheWay: boolean;
};

/** The suits, best first. Arrows go through them, Space picks one to be compared. */
export const SuitList = memo(function SuitList(props: Props) {
  const { suits, selected, onSelect, compared, onCompare, wornScore, isProved, isOnTheWay } = props;
  const { names } = useSuitPage();
  const list = useRef<HTMLOListElement>(null);
  const best = suits[0]?.score ?? 0;
  const keyDown = (event: KeyboardEvent) => {
    const row = event.target instanceof Element ? event.target.closest("[data-row]") : null;
    if (row === null || event.altKey || event.ctrlKey || event.metaKey) return;
    const at = Number(row.getAttribute("data-row"));
    const suit = suits[at];
    const next = rowAfterKey(event.key, at, suits.length);
    const isOnRow = event.target instanceof HTMLButtonElement;
    if (next !== null) {
      onSelect(next);
      list.current?.querySelector<HTMLElement>(`[data-row="${next}"] button`)?.focus();
    } else if (event.key === " " && isOnRow && suit !== undefined) onCompare(suit);
    else return;
    event.preventDefault();
  };
  return (
    <ol ref={list} aria-label={isOnTheWay ? "Best suits so far" : "Suits"} onKeyDown={keyDown}>
      {suits.map((suit, at) => (
        <SuitRow
          key={suitKey(suit)}
          suit={suit}
          at={at}
          names={names}
          isSelected={at === selected}
          onSelect={onSelect}
          isCompared={compared.has(suitKey(suit))}
          onCompare={onCompare}
          toBest={suit.score - best}
          toWorn={wornScore === null ? null : suit.score - wornScore}
          mark={markOf(at, isProved, isOnTheWay)}
        />
      ))}
    </ol>
  );
});

type Mark = "optimal" | "best so far" | null;

function markOf(at: number, isProved: boolean, isOnTheWay: boolean): Mark {
  if (at > 0) return null;
  if (isProved) return "optimal";
  return isOnTheWay ? "best so far" : null;
}

type RowProps = {
  suit: Suit;
  at: number;
  names: SuitNames;
  isSelected: boolean;
  onSelect: (at: number) => void;
  isCompared: boolean;
  onCompare: (suit: Suit) => void;
  toBest: number;
  toWorn: number | null;
  mark: Mark;
};

/** Between figures that stand apart on the screen and would be read as one. */
function Pause() {
  return <span className="sr-only">, </span>;
}

const SuitRow = memo(function SuitRow(props: RowProps) {
  const { suit, at, names, isSelected, onSelect, isCompared, onCompare, toBest, toWorn, mark } = props;
  const { had, wanted } = cantripCount(suit);
  const mules = fetchedOwners(suit).length;
  const sets = suit.sets.map(({ id, pieces }) => `${pieces} ${shortSetName(names.set(id))}`).join(" + ");
  return (
    <li
      data-row={at}
      className={`relative flex border-b border-weak/60 hover:bg-raised ${isSelected ? "bg-raised" : ""}`}
    >
      {isSelected && (
        <span className="absolute inset-y-0 left-0 w-[3px] bg-accent forced-colors:bg-[Highlight]" />
      )}
      <button
        type="button"
        aria-current={isSelected || undefined}
        tabIndex={isSelected ? 0 : -1}
        data-region-focus={isSelected || undefined}
        onClick={() => onSelect(at)}
        className="min-w-0 flex-1 py-1.5 pr-1 pl-3 text-left text-12 text-ink-2 focus-visible:-outline-offset-2"
      >
        <span className="flex items-baseline gap-2">
          <span className="w-6 shrink-0 text-11 text-ink-3">
            #{at + 1}
            <Pause />
          </span>
          <span className="text-15 font-semibold text-ink">
            {scoreWords(suit.score)}
            <Pause />
          </span>
          {mark !== null && (
            <Badge tone={mark === "optimal" ? "ok" : "plain"} icon={mark === "optimal" ? "check" : undefined}>
              {mark}
            </Badge>
          )}
          <span className="ml-auto flex gap-2 whitespace-nowrap">
            {at > 0 && (
              <span title="Compared with the best">
                {differenceWords(toBest)}
                <Pause />
              </span>
            )}
            {toWorn !== null && (
              <span className="text-11 text-ink-3" title="Compared with what is worn now">
                {differenceWords(toWorn)} worn
                <Pause />
              </span>
            )}
          </span>
        </span>
        <span className="flex gap-2 pl-8">
          <span className="min-w-0 flex-1 truncate" title={sets}>
            {sets === "" ? countOf(suit.pieces.length, "piece") : sets}
          </span>
          <span className="shrink-0" title="Armor level of all slots together">
            <Pause />
            AL {scoreWords(suit.armorTotal)}
            <Pause />
          </span>
        </span>
        <span className="flex gap-2 pl-8 text-11 text-ink-3">
          <span className="min-w-0 flex-1 truncate">
            {wanted > 0 && `${had}/${wanted} cantrips · `}
            {suit.waste.count > 0 && `${suit.waste.count} wasted · `}
            {mules === 0 ? "nothing to fetch" : countOf(mules, "mule")}
          </span>
        </span>
      </button>
      <label
        title="Compare"
        className="flex w-8 shrink-0 items-start justify-center pt-2 max-wide:w-11 max-wide:pt-3"
      >
        <input
          type="checkbox"
          aria-label={`Compare suit ${at + 1}`}
          tabIndex={isSelected ? 0 : -1}
          checked={isCompared}
          onChange={() => onCompare(suit)}
          className="size-4 accent-(--accent)"
        />
      </label>
    </li>
  );
});
