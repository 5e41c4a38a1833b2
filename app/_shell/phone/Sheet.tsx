"use client";

import {
  type CSSProperties,
  type PointerEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";
import { IconButton } from "@/app/_ui/IconButton";
import { SheetDrag, type SheetHeight, sheetHeights, sheetOrder } from "./sheet-drag";
import { isWriting } from "./use-keyboard";

type Props = {
  title: string;
  /** Whose it is, where it shows one character. */
  character?: string | null;
  onClose: () => void;
  children: ReactNode;
};

/**
 * A sheet over the map: peek, half or full; dragged by its head, closed by its button or the phone's Back. It stands
 * on the bottom bar, or on the keyboard while that is up, and takes all the room then.
 */
export function Sheet({ title, character = null, onClose, children }: Props) {
  const titleId = useId();
  const sheet = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState<SheetHeight>("half");
  const drag = useSheetDrag(sheet, setHeight, onClose);
  useEffect(() => {
    sheet.current?.focus();
  }, []);
  const next = sheetOrder[(sheetOrder.indexOf(height) + 1) % sheetOrder.length] ?? "half";
  return (
    <div
      ref={sheet}
      role="dialog"
      aria-modal={false}
      aria-labelledby={titleId}
      data-region="windows"
      tabIndex={-1}
      onFocus={(event) => isWriting(event.target) && setHeight("full")}
      style={{ "--share": sheetHeights[height] / 100 } as CSSProperties}
      className="fixed inset-x-0 bottom-(--floor) z-30 flex h-[calc((100dvh-var(--floor))*var(--share))] max-h-[calc(100dvh-var(--floor)-var(--ceiling))] flex-col rounded-t-[12px] border-t border-weak bg-surface pr-[env(safe-area-inset-right)] pl-[env(safe-area-inset-left)] shadow-floating transition-[height] duration-(--motion) [--ceiling:calc(var(--strip,0px)+max(env(safe-area-inset-top),var(--lifted,0px)))] [--floor:calc(var(--bottom-bar)+env(safe-area-inset-bottom))] focus-visible:outline-none in-[[data-typing]]:[--floor:var(--keyboard,0px)]"
    >
      <header {...drag} className="flex shrink-0 touch-none items-center gap-1 border-b border-weak pl-4">
        <span
          aria-hidden="true"
          className="absolute top-1.5 left-1/2 h-1 w-9 -translate-x-1/2 rounded-full bg-strong"
        />
        <h2 id={titleId} className="min-w-0 flex-1 truncate pt-2 pb-1 text-15 font-semibold">
          {character !== null && `${character} `}
          <span className={character === null ? "" : "font-normal text-ink-2"}>{title}</span>
        </h2>
        <IconButton
          icon={height === "full" ? "down" : "up"}
          label={height === "full" ? "Make the sheet smaller" : "Make the sheet larger"}
          onClick={() => setHeight(next)}
        />
        <IconButton icon="close" label="Back to the map" onClick={onClose} />
      </header>
      <div className="min-h-0 flex-1">{children}</div>
    </div>
  );
}

/** Follows the finger by style alone and settles when it is lifted. */
function useSheetDrag(
  sheet: RefObject<HTMLDivElement | null>,
  settle: (height: SheetHeight) => void,
  close: () => void,
) {
  const latest = useRef({ settle, close });
  useEffect(() => {
    latest.current = { settle, close };
  });
  const [drag] = useState(
    () =>
      new SheetDrag({
        hold: (percent) => {
          if (sheet.current) sheet.current.style.height = percent === null ? "" : `${percent}dvh`;
        },
        settle: (height) => latest.current.settle(height),
        close: () => latest.current.close(),
      }),
  );
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.target instanceof Element && event.target.closest("button")) return;
      drag.start(event.clientY, sheet.current?.clientHeight ?? 0);
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent) => drag.move(event.clientY, window.innerHeight),
    onPointerUp: (event: PointerEvent) => drag.end(event.clientY, window.innerHeight),
    onPointerCancel: () => drag.cancel(),
  };
}
