import type { KeyboardEvent } from "react";

type Props<T extends string> = {
  label: string;
  tabs: readonly { value: T; label: string; badge?: string }[];
  value: T;
  onChange: (value: T) => void;
  /** Of the part that a tab shows. */
  panelId: (value: T) => string;
  className?: string;
};

/** Which of several parts is shown where there is room for one: arrows go through them. */
export function TabBar<T extends string>({
  label,
  tabs,
  value,
  onChange,
  panelId,
  className = "",
}: Props<T>) {
  const keyDown = (event: KeyboardEvent<HTMLElement>) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const at = tabs.findIndex((tab) => tab.value === value);
    const next = by === undefined ? undefined : tabs.at((at + by) % tabs.length);
    if (next === undefined) return;
    event.preventDefault();
    onChange(next.value);
    event.currentTarget.querySelector<HTMLElement>(`[data-tab="${next.value}"]`)?.focus();
  };
  return (
    <div role="tablist" aria-label={label} onKeyDown={keyDown} tabIndex={-1} className={`flex ${className}`}>
      {tabs.map((tab) => (
        <button
          key={tab.value}
          type="button"
          role="tab"
          data-tab={tab.value}
          aria-selected={tab.value === value}
          aria-controls={panelId(tab.value)}
          tabIndex={tab.value === value ? 0 : -1}
          onClick={() => onChange(tab.value)}
          className="flex min-h-9 flex-1 items-center justify-center gap-1.5 border-b-2 border-transparent text-13 text-ink-2 hover:text-ink focus-visible:-outline-offset-2 aria-selected:border-accent aria-selected:text-ink max-wide:min-h-11"
        >
          {tab.label}
          {tab.badge !== undefined && <span className="text-11 text-ink-3">{tab.badge}</span>}
        </button>
      ))}
    </div>
  );
}
