import type { ReactNode } from "react";
import type { RowPlace } from "./RowList";

type Props = {
  id: string;
  height: number;
  place: RowPlace;
  /** It is shown in full. */
  isOpen: boolean;
  /** All of it in words. */
  label: string;
  onOpen: () => void;
  /** What lies over the row: only what can be pressed takes the pointer. */
  children: ReactNode;
};

/** A row that is pressed as a whole, with smaller things in it that can be pressed by themselves. */
export function Row({ id, height, place, isOpen, label, onOpen, children }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows that are placed one by one cannot be those of a <ul>
    <div
      role="listitem"
      aria-setsize={place.count}
      aria-posinset={place.at + 1}
      data-row={id}
      style={{ height }}
      className={`relative border-b border-weak ${isOpen ? "bg-raised" : "hover:bg-raised"}`}
    >
      <button
        type="button"
        data-main
        aria-label={label}
        aria-current={isOpen || undefined}
        tabIndex={place.isTabStop ? 0 : -1}
        onClick={onOpen}
        className="absolute inset-0 focus-visible:-outline-offset-2"
      />
      {isOpen && <span aria-hidden="true" className="absolute inset-y-0 left-0 w-[3px] bg-accent" />}
      <div className="pointer-events-none relative flex h-full items-center gap-2 px-2 [&_button]:pointer-events-auto">
        {children}
      </div>
    </div>
  );
}
