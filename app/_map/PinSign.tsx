import { SKULL, STAR } from "./pin-shapes";
import type { PinKind } from "./types";
import styles from "./WorldMap.module.css";

/** The sign of a death or find as the map draws it: a skull, a hollow star, a full star. */
export function PinSign({ kind }: { readonly kind: PinKind }) {
  return (
    <svg className={styles.pinSign} data-kind={kind} viewBox="0 0 16 16" aria-hidden="true">
      <path d={kind === "death" ? SKULL : STAR} fillRule="evenodd" />
    </svg>
  );
}
