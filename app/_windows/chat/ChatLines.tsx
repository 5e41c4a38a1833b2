"use client";

import { type ReactNode, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { ChatLine } from "@/app/_live/chat-store";
import { isShallowSame, useLive } from "@/app/_live/use-live";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { nameFinder } from "@/app/_shell/linked-text/text-pieces";
import { Button } from "@/app/_ui/Button";
import { useDimmed } from "../states/use-dimmed";
import { ChatRow } from "./ChatRow";
import { useHoldsFocus } from "./use-holds-focus";

/** Lines in the page at first, and more with each arrival at the upper end. */
const PAGE = 150;
/** This close to the lower end counts as reading along, in pixels. */
const BOTTOM_PX = 24;
/** This close to the upper end older lines are added, in pixels. */
const TOP_PX = 400;

type Props = {
  /** Whose client heard them; null: any. */
  heardBy: string | null;
  lines: readonly ChatLine[];
  /** Stands above the oldest of them. */
  oldest?: ReactNode;
};

/**
 * The lines, newest at the bottom. It follows the newest only while the reader is there; otherwise it stays
 * where they read and counts what is new.
 */
export function ChatLines({ heardBy, lines, oldest }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const isAtBottom = useRef(true);
  const [pages, setPages] = useState(1);
  /** The last line that was seen at the bottom; null while reading along. */
  const [leftAt, setLeftAt] = useState<number | null>(null);
  const names = useNames();
  const isDimmed = useDimmed(heardBy);
  const isFocused = useHoldsFocus(box);
  const lastId = lines.at(-1)?.id ?? 0;
  const unseen = leftAt === null ? 0 : lines.filter(({ id }) => id > leftAt).length;
  const shown = lines.slice(-PAGE * pages);

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs after every new line
  useLayoutEffect(() => {
    const element = box.current;
    if (element && isAtBottom.current) element.scrollTop = element.scrollHeight;
  }, [lastId, lines]);

  // A notice above takes room from the lines: the newest must not slip below the edge.
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const resized = new ResizeObserver(() => {
      if (isAtBottom.current) element.scrollTop = element.scrollHeight;
    });
    resized.observe(element);
    return () => resized.disconnect();
  }, []);

  const scrolled = () => {
    const element = box.current;
    if (!element) return;
    const toBottom = element.scrollHeight - element.scrollTop - element.clientHeight;
    isAtBottom.current = toBottom <= BOTTOM_PX;
    setLeftAt((known) => (isAtBottom.current ? null : (known ?? lastId)));
    if (isAtBottom.current) setPages(1);
    else if (element.scrollTop < TOP_PX && shown.length < lines.length) setPages((known) => known + 1);
  };

  const toBottom = () => {
    const element = box.current;
    if (!element) return;
    isAtBottom.current = true;
    setLeftAt(null);
    setPages(1);
    element.scrollTop = element.scrollHeight;
    element.focus();
  };

  return (
    <div className="relative min-h-0 flex-1">
      <div
        ref={box}
        role="log"
        // Sixty clients talk all the time: it is read aloud to whoever is here, and to nobody else.
        aria-live={isFocused ? "polite" : "off"}
        aria-label="Chat lines"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        data-dim={isDimmed}
        onScroll={scrolled}
        className="h-full overflow-y-auto overscroll-contain px-2.5 py-1.5 text-13 focus-visible:outline-offset-[-2px]"
      >
        {shown.length === lines.length && oldest}
        {shown.map((line) => (
          <ChatRow key={line.id} line={line} names={names} />
        ))}
      </div>
      {leftAt !== null && (
        <Button
          icon="down"
          className="absolute bottom-2 left-1/2 -translate-x-1/2 bg-overlay text-12 shadow-floating"
          onClick={toBottom}
        >
          {unseen > 0 ? `${unseen} new` : "Newest"}
        </Button>
      )}
    </div>
  );
}

/** Finds the names of everybody known; made anew only when somebody comes or goes. */
function useNames(): RegExp | null {
  const { world } = useDashboard();
  const names = useLive(
    world.calm.characters,
    useCallback(() => [...world.characters.all.keys()].sort(), [world]),
    isShallowSame,
  );
  return useMemo(() => nameFinder(names), [names]);
}
