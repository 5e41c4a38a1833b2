"use client";

import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { Icon, type IconName } from "./Icon";
import { Kbd } from "./Kbd";

export type MenuItem = {
  id: string;
  label: string;
  icon?: IconName;
  shortcut?: string;
  isChecked?: boolean;
  isDisabled?: boolean;
  /** Drawn as a line above the item. */
  startsGroup?: boolean;
  perform: () => void;
};

type Props = {
  label: string;
  items: readonly MenuItem[];
  /** Where it opens, in pixels of the window; it is pulled inside the screen. */
  at: { x: number; y: number };
  /** Told when it closes; focus has gone back to where it was by then. */
  onClose: () => void;
};

/** Distance kept from the edges of the screen, in pixels. */
const EDGE = 8;

/** A menu at a point: arrows and letters move, Enter chooses, Escape and a press elsewhere close it. */
export function Menu({ label, items, at, onClose }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const opener = useRef<Element | null>(null);

  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    const { width, height } = element.getBoundingClientRect();
    element.style.left = `${Math.max(EDGE, Math.min(at.x, window.innerWidth - width - EDGE))}px`;
    element.style.top = `${Math.max(EDGE, Math.min(at.y, window.innerHeight - height - EDGE))}px`;
  }, [at]);

  useEffect(() => {
    opener.current = document.activeElement;
    buttons(list.current)[0]?.focus();
    return () => {
      // Something chosen may have moved the focus on purpose: leave it there then.
      if (opener.current instanceof HTMLElement && document.activeElement === document.body)
        opener.current.focus();
    };
  }, []);

  useEffect(() => {
    const outside = (event: PointerEvent) => {
      if (event.target instanceof Node && !list.current?.contains(event.target)) onClose();
    };
    document.addEventListener("pointerdown", outside, true);
    window.addEventListener("blur", onClose);
    return () => {
      document.removeEventListener("pointerdown", outside, true);
      window.removeEventListener("blur", onClose);
    };
  }, [onClose]);

  const close = () => {
    if (opener.current instanceof HTMLElement) opener.current.focus();
    onClose();
  };

  return createPortal(
    <div
      ref={list}
      role="menu"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={(event) => moveFocus(event, close)}
      className="fixed z-50 min-w-44 max-w-72 rounded-window border border-weak bg-overlay py-1 shadow-floating"
    >
      {items.map((item) => (
        <div key={item.id} role="none">
          {item.startsGroup && <hr className="my-1 border-weak" />}
          <button
            type="button"
            {...(item.isChecked === undefined
              ? { role: "menuitem" }
              : { role: "menuitemcheckbox", "aria-checked": item.isChecked })}
            aria-disabled={item.isDisabled || undefined}
            tabIndex={-1}
            onClick={() => {
              if (item.isDisabled) return;
              close();
              item.perform();
            }}
            className="flex min-h-7 w-full items-center gap-2 px-3 text-left text-13 text-ink hover:bg-raised focus-visible:bg-raised focus-visible:outline-offset-[-2px] aria-disabled:text-ink-3 max-wide:min-h-11"
          >
            <Icon
              name={item.isChecked ? "check" : (item.icon ?? "right")}
              size={14}
              className={item.icon || item.isChecked ? "text-ink-2" : "invisible"}
            />
            <span className="min-w-0 flex-1 truncate">{item.label}</span>
            {item.shortcut && <Kbd>{item.shortcut}</Kbd>}
          </button>
        </div>
      ))}
    </div>,
    document.querySelector("[data-shell]") ?? document.body,
  );
}

function buttons(list: HTMLElement | null): HTMLButtonElement[] {
  return [...(list?.querySelectorAll("button") ?? [])];
}

function moveFocus(event: KeyboardEvent<HTMLElement>, close: () => void): void {
  const all = buttons(event.currentTarget);
  const active = document.activeElement;
  const at = active instanceof HTMLButtonElement ? all.indexOf(active) : -1;
  const target = focusTarget(event.key, all, at);
  if (event.key === "Escape" || event.key === "Tab") close();
  else if (target) target.focus();
  else if (event.key.length !== 1 || event.key === " ") return;
  // Letters are for the menu while it is open, not for the page's shortcuts.
  event.preventDefault();
  event.stopPropagation();
}

function focusTarget(key: string, all: HTMLButtonElement[], at: number): HTMLButtonElement | undefined {
  switch (key) {
    case "ArrowDown":
      return all[(at + 1) % all.length];
    case "ArrowUp":
      return all.at(at - 1 < -all.length ? -1 : at - 1);
    case "Home":
      return all[0];
    case "End":
      return all.at(-1);
    default: {
      if (key.length !== 1 || key === " ") return undefined;
      const order = [...all.slice(at + 1), ...all.slice(0, at + 1)];
      return order.find((button) => button.textContent?.trim().toLowerCase().startsWith(key.toLowerCase()));
    }
  }
}
