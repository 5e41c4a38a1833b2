"use client";

import { useEffect } from "react";

/** Less than this is the browser's own bar coming and going and no keyboard, in pixels. */
const KEYBOARD_MIN = 120;
/** Some browsers zoom a little into what is typed in; beyond this the user did, and sees a part of the page. */
const ZOOM_MAX = 1.2;

/**
 * Tells the style sheet about the phone's keyboard: `data-typing` stands on the page while it is up, `--keyboard` is
 * how much of the page's foot it covers, `--lifted` how much of its head has gone out of sight. Some browsers make the
 * page smaller for it (`interactiveWidget` in `app/layout.tsx`), others lay it over the page: both are nought then.
 */
export function useKeyboard(): void {
  useEffect(() => {
    const seen = window.visualViewport;
    if (!seen) return;
    const root = document.documentElement;
    let tallest = 0;
    const measure = () => {
      if (seen.scale > ZOOM_MAX) return;
      const height = seen.height * seen.scale;
      tallest = Math.max(tallest, height);
      const covered = Math.max(0, window.innerHeight - height - seen.offsetTop);
      root.style.setProperty("--keyboard", `${Math.round(covered)}px`);
      root.style.setProperty("--lifted", `${Math.round(seen.offsetTop)}px`);
      root.toggleAttribute(
        "data-typing",
        tallest - height > KEYBOARD_MIN && isWriting(document.activeElement),
      );
    };
    const turned = () => {
      tallest = 0;
      measure();
    };
    measure();
    const stop = new AbortController();
    const { signal } = stop;
    seen.addEventListener("resize", measure, { signal });
    seen.addEventListener("scroll", measure, { signal });
    screen.orientation?.addEventListener("change", turned, { signal });
    return () => {
      stop.abort();
      for (const name of ["--keyboard", "--lifted"]) root.style.removeProperty(name);
      root.removeAttribute("data-typing");
    };
  }, []);
}

/** Whether that element brings the keyboard up. */
export function isWriting(element: EventTarget | null): boolean {
  return (
    element instanceof Element &&
    element.matches(
      'textarea, [contenteditable="true"], input:not([type="checkbox"], [type="radio"], [type="range"])',
    )
  );
}
