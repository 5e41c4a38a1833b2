import { type FocusEvent, type KeyboardEvent, type MouseEvent, type RefObject, useState } from "react";
import { flushSync } from "react-dom";
import { rowAfterKey } from "../row-keys";
import type { VirtualListHandle } from "../VirtualList";
import type { GridSelection } from "./grid-selection";

/** Sideways with one press of an arrow, in pixels. */
const SIDEWAYS = 96;

type Options<Row> = {
  box: RefObject<HTMLDivElement | null>;
  list: RefObject<VirtualListHandle | null>;
  /** In their order, those that do not scroll first. */
  all: readonly Row[];
  /** How many do not scroll. */
  fixed: number;
  rowKey: (row: Row) => string;
  onOpen: (row: Row, byKeyboard: boolean) => void;
  selection?: GridSelection<Row>;
};

/** Which row of a grid has the focus, and what keys and clicks on rows do. */
export function useGridRows<Row>({ box, list, all, fixed, rowKey, onOpen, selection }: Options<Row>) {
  const [stop, setStop] = useState<string | null>(null);
  const known = all.findIndex((row) => rowKey(row) === stop);

  const rowOf = (target: EventTarget) => {
    const key = target instanceof Element ? target.closest("[data-row]")?.getAttribute("data-row") : null;
    return all.findIndex((row) => rowKey(row) === key);
  };
  const focusRow = (at: number) => {
    const row = all[at];
    if (row === undefined) return;
    // The row has to be in the page before it can take the focus.
    if (at >= fixed) flushSync(() => list.current?.reveal(at - fixed));
    box.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(rowKey(row))}"]`)?.focus();
  };
  const act = (key: string, row: Row): boolean => {
    const sideways = { ArrowLeft: -SIDEWAYS, ArrowRight: SIDEWAYS }[key];
    if (sideways !== undefined) box.current?.firstElementChild?.scrollBy({ left: sideways });
    else if (key === " " && selection) selection.onToggle(row);
    else if (key === "Enter" || key === " ") onOpen(row, true);
    else return false;
    return true;
  };
  const press = ({ key, ctrlKey, metaKey, target }: KeyboardEvent, at: number, row: Row): boolean => {
    const isOnRow = target instanceof Element && target.matches("[data-row]");
    if (ctrlKey || metaKey) {
      if (key.toLowerCase() !== "a" || !selection || !isOnRow) return false;
      selection.onToggleAll();
      return true;
    }
    const next = rowAfterKey(key, at, all.length);
    if (next === null) return isOnRow && act(key, row);
    focusRow(next);
    return true;
  };

  return {
    /** The row that takes part in tabbing; arrows reach the others. */
    tabStop: Math.max(0, known),
    onKeyDown(event: KeyboardEvent): void {
      const at = rowOf(event.target);
      const row = all[at];
      if (row === undefined || event.altKey || !press(event, at, row)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    onClick({ target }: MouseEvent): void {
      if (target instanceof Element && target.closest("a, input, label, button")) return;
      const row = all[rowOf(target)];
      if (row === undefined) return;
      if (selection) selection.onToggle(row);
      else onOpen(row, false);
    },
    onFocus({ target }: FocusEvent): void {
      const row = all[rowOf(target)];
      if (row !== undefined) setStop(rowKey(row));
    },
  };
}
