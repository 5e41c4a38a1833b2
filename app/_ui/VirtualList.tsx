"use client";

import { type ReactNode, type Ref, useEffect, useImperativeHandle, useRef, useState } from "react";

/** Rows kept above and below the visible ones, so that scrolling shows no gap. */
const MARGIN_ROWS = 6;

export type VirtualListHandle = {
  /** Scrolls just far enough that the row can be seen. */
  reveal(index: number): void;
};

type Props = {
  count: number;
  /** Height of every row, in pixels. */
  rowHeight: number;
  renderRow: (index: number) => ReactNode;
  className?: string;
  /** How many rows the server renders, which cannot measure. */
  initialRows?: number;
  ref?: Ref<VirtualListHandle>;
};

/** A long list of equal rows: only those near the screen are in the page. */
export function VirtualList({ count, rowHeight, renderRow, className = "", initialRows = 40, ref }: Props) {
  const viewport = useRef<HTMLDivElement>(null);
  const [range, setRange] = useState({ first: 0, last: initialRows });

  useImperativeHandle(ref, () => ({
    reveal(index) {
      const element = viewport.current;
      if (!element) return;
      const top = index * rowHeight;
      const lowest = top + rowHeight - element.clientHeight;
      element.scrollTop = Math.max(lowest, Math.min(element.scrollTop, top));
    },
  }));

  useEffect(() => {
    const element = viewport.current;
    if (!element) return;
    const measure = () => {
      const first = Math.max(0, Math.floor(element.scrollTop / rowHeight) - MARGIN_ROWS);
      const last = Math.ceil((element.scrollTop + element.clientHeight) / rowHeight) + MARGIN_ROWS;
      setRange((known) => (known.first === first && known.last === last ? known : { first, last }));
    };
    const resized = new ResizeObserver(measure);
    resized.observe(element);
    element.addEventListener("scroll", measure, { passive: true });
    return () => {
      resized.disconnect();
      element.removeEventListener("scroll", measure);
    };
  }, [rowHeight]);

  const last = Math.min(count, range.last);
  const first = Math.min(range.first, last);
  return (
    <div ref={viewport} className={`overflow-y-auto overflow-x-hidden ${className}`}>
      <div style={{ height: count * rowHeight, paddingTop: first * rowHeight }} className="box-border">
        {Array.from({ length: last - first }, (_, offset) => renderRow(first + offset))}
      </div>
    </div>
  );
}
