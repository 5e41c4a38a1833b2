"use client";

import { type ReactNode, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { ChatLine } from "@/app/_live/chat-store";
import { isShallowSame, useLive } from "@/app/_live/use-live";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { nameFinder } from "@/app/_shell/linked-text/text-pieces";
import { Button } from "@/app/_ui/Button";
import { useDimmed } from "../states/use-dimmed";
import { ChatRow } from "./ChatRow";
import { firstShown, leaveBottom, type ReadingPlace, readFurther, unseenCount } from "./reading-place";
import { useHoldsFocus } from "./use-holds-focus";

/** This close to the lower end counts as reading along, in pixels. */
const BOTTOM_PX = 24;
/** This close to the upper end older lines are added, in pixels. */
const TOP_PX = 400;
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

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
  const content = useRef<HTMLDivElement>(null);
  const isAtBottom = useRef(true);
  /** Null while reading along. */
  const [place, setPlace] = useState<ReadingPlace | null>(null);
  const names = useNames();
  const minuteMs = useServerMinute();
  const isDimmed = useDimmed(heardBy);
  const isFocused = useHoldsFocus(box);
  const unseen = place === null ? 0 : unseenCount(lines, place);
  const first = firstShown(lines, place);

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs after every new line
  useLayoutEffect(() => {
    const element = box.current;
    if (element && isAtBottom.current) element.scrollTop = element.scrollHeight;
  }, [lines]);

  // A notice above takes room from the lines, and rows that come into sight take the height they need: the newest must
  // not slip below the edge.
  useEffect(() => {
    const element = box.current;
    if (!element || !content.current) return;
    const resized = new ResizeObserver(() => {
      if (isAtBottom.current) element.scrollTop = element.scrollHeight;
    });
    resized.observe(element);
    resized.observe(content.current);
    return () => resized.disconnect();
  }, []);

  const scrolled = () => {
    const element = box.current;
    if (!element) return;
    const toBottom = element.scrollHeight - element.scrollTop - element.clientHeight;
    isAtBottom.current = toBottom <= BOTTOM_PX;
    if (isAtBottom.current) return setPlace(null);
    const known = place ?? leaveBottom(lines);
    setPlace(element.scrollTop < TOP_PX && first > 0 ? readFurther(lines, known) : known);
  };

  const toBottom = () => {
    const element = box.current;
    if (!element) return;
    isAtBottom.current = true;
    setPlace(null);
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
        <div ref={content}>
          {first === 0 && oldest}
          {lines.slice(first).map((line) => (
            <ChatRow key={line.id} line={line} names={names} isOld={minuteMs - line.timeMs > DAY_MS} />
          ))}
        </div>
      </div>
      {place !== null && (
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

/** The server's time of day, once a minute: only rows that have grown a day old show themselves anew. */
function useServerMinute(): number {
  const { heartbeat, serverTime } = useDashboard().world;
  return useLive(
    heartbeat,
    useCallback(() => Math.floor(serverTime.nowMs() / MINUTE_MS) * MINUTE_MS, [serverTime]),
  );
}
