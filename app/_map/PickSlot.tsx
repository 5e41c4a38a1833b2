"use client";
import { LatePart } from "@/app/_ui/late";
import { anchorStyle } from "./anchor-style";
import { pickListCode, pickTipCode } from "./late-parts";
import type { PickListProps } from "./PickList";
import type { MapPick } from "./types";
import styles from "./WorldMap.module.css";

type Props = Omit<PickListProps, "pick" | "takeFocus"> & {
  readonly hover: MapPick | null;
  readonly picked: { readonly pick: MapPick; readonly by: "pointer" | "key" } | null;
};

/** What the pointer rests on, or the list of what was picked; the code of both comes with the first of them. */
export function PickSlot({ hover, picked, above, nowMs, ...list }: Props) {
  if (picked) {
    return (
      <LatePart
        code={pickListCode}
        failed={(retry) => (
          <div className={styles.picked} role="alert" style={anchorStyle(picked.pick)}>
            <button type="button" className={styles.entry} onClick={retry}>
              The list could not be opened. Try again
            </button>
          </div>
        )}
      >
        {(PickList) => (
          <PickList
            {...list}
            pick={picked.pick}
            above={above}
            nowMs={nowMs}
            takeFocus={picked.by === "key"}
          />
        )}
      </LatePart>
    );
  }
  return (
    hover && (
      <LatePart code={pickTipCode} failed={() => null}>
        {(PickTip) => <PickTip pick={hover} above={above} nowMs={nowMs} />}
      </LatePart>
    )
  );
}
