"use client";

import {
  type ReactNode,
  type Ref,
  useCallback,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
} from "react";

/** Rows kept above and below the visible ones, so that scrolling shows no gap. */
const MARGIN_ROWS = 6;

export type VirtualListHandle = {
  /** Scrolls just far enough that the row can be seen; it is in the page after the next render. */
  reveal(index: number): void;
};

type Props = {
  count: number;
  /** Height of every row, in pixels. */
  rowHeight: number;
  /** Stays the same while a row changes its place. */
  rowKey: (index: number) => string;
  renderRow: (index: number) => ReactNode;
  className?: string;
  /** A row that stays in the page wherever the list is scrolled to: what has the focus must not vanish. */
  pinned?: number;
  /** How many rows the server renders, which cannot measure. */
  initialRows?: number;
  /** Stays at the top while the rows scroll away under it; its height in pixels. */
  head?: { height: number; content: ReactNode };
  /** Rows and head are at least so wide, and scroll sideways where there is less room; a length of CSS. */
  minWidth?: string;
  ref?: Ref<VirtualListHandle>;
};

/** A long list of equal rows: only those near the screen are in the page. */
export function VirtualList(props: Props) {
  const { count, rowHeight, rowKey, renderRow, className = "", pinned = -1, initialRows = 40, ref } = props;
  const { head, minWidth } = props;
  const headHeight = head?.height ?? 0;
  const viewport = useRef<HTMLDivElement>(null);
  const [range, setRange] = useState({ first: 0, last: initialRows });

  const measure = useCallback(() => {
    const element = viewport.current;
    if (!element) return;
    const first = Math.max(0, Math.floor(element.scrollTop / rowHeight) - MARGIN_ROWS);
    const last = Math.ceil((element.scrollTop + element.clientHeight) / rowHeight) + MARGIN_ROWS;
    setRange((known) => (known.first === first && known.last === last ? known : { first, last }));
  }, [rowHeight]);

  useImperativeHandle(ref, () => ({
    reveal(index) {
      const element = viewport.current;
      if (!element) return;
      const top = index * rowHeight;
      const lowest = top + rowHeight - (element.clientHeight - headHeight);
      element.scrollTop = Math.max(lowest, Math.min(element.scrollTop, top));
      measure();
    },
  }));

  useEffect(() => {
    const element = viewport.current;
    if (!element) return;
    const resized = new ResizeObserver(measure);
    resized.observe(element);
    element.addEventListener("scroll", measure, { passive: true });
    return () => {
      resized.disconnect();
      element.removeEventListener("scroll", measure);
    };
  }, [measure]);

  const last = Math.min(count, range.last);
  const first = Math.min(range.first, last);
  const shown = Array.from({ length: last - first }, (_, offset) => first + offset);
  if (pinned >= 0 && pinned < first) shown.unshift(pinned);
  if (pinned >= last && pinned < count) shown.push(pinned);
  return (
    <div
      ref={viewport}
      style={{ scrollPaddingTop: headHeight }}
      className={`overflow-y-auto ${minWidth === undefined ? "overflow-x-hidden" : "overflow-x-auto"} ${className}`}
    >
      {head && (
        <div style={{ height: headHeight, minWidth }} className="sticky top-0 z-10">
          {head.content}
        </div>
      )}
      <div style={{ height: count * rowHeight, minWidth }} className="relative">
        {shown.map((index) => (
          <div key={rowKey(index)} style={{ top: index * rowHeight }} className="absolute inset-x-0">
            {renderRow(index)}
          </div>
        ))}
      </div>
    </div>
  );
}
