"use client";

import {
  type FocusEvent,
  type PointerEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { createPortal } from "react-dom";
import { tipPlace } from "./tip-place";

/** A pointer that only passes by opens nothing, in milliseconds. */
const OPENS_AFTER_MS = 140;
/** Time to get from the thing to its tip, in milliseconds. */
const CLOSES_AFTER_MS = 160;

type Props = {
  /** What the tip of this key shows; null for nothing. */
  tipOf: (key: string) => ReactNode;
  className?: string;
  children: ReactNode;
};

type Shown = {
  key: string;
  /** What the card stands beside. */
  thing: Element;
  /** What the card describes: the thing, or what holds it and has the focus. */
  described: Element;
};

/**
 * Gives whatever carries `data-tip` a card that shows while it is pointed at or has the keyboard's focus. Escape closes
 * the card, a pointer may rest on it, and a finger opens none: taps are for whoever shows details.
 */
export function ItemTips({ tipOf, className, children }: Props) {
  const [shown, setShown] = useState<Shown | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const id = useId();
  const later = useCallback((next: Shown | null, delayMs: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setShown(next), delayMs);
  }, []);
  const close = useCallback(() => {
    clearTimeout(timer.current);
    setShown(null);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  useDescription(shown?.described ?? null, id);
  const content = shown === null || !shown.thing.isConnected ? null : tipOf(shown.key);

  const pointed = (event: PointerEvent) => {
    if (event.pointerType === "touch") return;
    const next = thingAt(event.target);
    if (next !== null) later(next, shown === null ? OPENS_AFTER_MS : 0);
    else later(null, CLOSES_AFTER_MS);
  };
  const focused = (event: FocusEvent) => {
    // A click focuses too; only the keyboard's focus stands for a wish to read.
    if (!event.target.matches(":focus-visible")) return;
    const next = thingAt(event.target) ?? thingIn(event.target);
    if (next !== null) later(next, OPENS_AFTER_MS);
  };

  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only listens to what goes on inside */}
      <div
        className={className}
        onPointerOver={pointed}
        onPointerLeave={() => later(null, CLOSES_AFTER_MS)}
        onPointerDown={close}
        onFocus={focused}
        // From one thing to the next the card stays; whoever goes elsewhere wants Escape for what is there.
        onBlur={({ currentTarget, relatedTarget }) => {
          if (currentTarget.contains(relatedTarget)) later(null, CLOSES_AFTER_MS);
          else close();
        }}
        // What is about to open stays wanted: keys scroll on their way to it.
        onScrollCapture={() => setShown(null)}
      >
        {children}
      </div>
      {/* Not inside: what goes on in the card is no business of the things. */}
      {shown !== null && content !== null && (
        <Tip
          id={id}
          thing={shown.thing}
          onEnter={() => clearTimeout(timer.current)}
          onLeave={() => later(null, CLOSES_AFTER_MS)}
          onEscape={close}
        >
          {content}
        </Tip>
      )}
    </>
  );
}

type TipProps = {
  id: string;
  thing: Element;
  onEnter: () => void;
  onLeave: () => void;
  onEscape: () => void;
  children: ReactNode;
};

function Tip({ id, thing, onEnter, onLeave, onEscape, children }: TipProps) {
  const tip = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other content has another size
  useLayoutEffect(() => {
    const element = tip.current;
    if (!element) return;
    const { width, height } = element.getBoundingClientRect();
    const screen = { width: window.innerWidth, height: window.innerHeight };
    const { left, top } = tipPlace(thing.getBoundingClientRect(), { width, height }, screen);
    element.style.left = `${left}px`;
    element.style.top = `${top}px`;
  }, [thing, children]);
  useEffect(() => {
    // The focus may be anywhere on the page while the thing is pointed at.
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      event.preventDefault();
      onEscape();
    };
    window.addEventListener("keydown", pressed, true);
    return () => window.removeEventListener("keydown", pressed, true);
  }, [onEscape]);
  return createPortal(
    <div
      ref={tip}
      id={id}
      role="tooltip"
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
      className="fixed z-50 max-h-[calc(100dvh-1rem)] w-[min(27rem,calc(100vw-1rem))] overflow-hidden rounded-window border border-weak bg-overlay p-2.5 shadow-floating"
    >
      {children}
    </div>,
    document.querySelector("[data-shell]") ?? document.body,
  );
}

/** The card describes the thing to a screen reader for as long as it is there. */
function useDescription(thing: Element | null, id: string): void {
  useEffect(() => {
    thing?.setAttribute("aria-describedby", id);
    return () => thing?.removeAttribute("aria-describedby");
  }, [thing, id]);
}

function thingAt(target: EventTarget): Shown | null {
  const thing = target instanceof Element ? target.closest("[data-tip]") : null;
  return thing && shownOf(thing, thing);
}

/** Of a row, the part that the pointer would have to be over. */
function thingIn(row: Element): Shown | null {
  const thing = row.querySelector("[data-tip]");
  return thing && shownOf(thing, row);
}

function shownOf(thing: Element, described: Element): Shown | null {
  const key = thing.getAttribute("data-tip");
  return key ? { key, thing, described } : null;
}
