"use client";
import { useEffect, useState } from "react";
import type { MapStores } from "./types";
import styles from "./WorldMap.module.css";

export interface FollowChipProps {
  readonly following: string | null;
  /** Whom the map followed until the user moved it. */
  readonly stopped: string | null;
  readonly stores: MapStores;
  readonly onStop: () => void;
  readonly onResume: (name: string) => void;
  readonly onForget: () => void;
}

const OFFER_MS = 5_000;

/** Says whom the map follows, and for five seconds that it no longer does. */
export function FollowChip({ following, stopped, stores, onStop, onResume, onForget }: FollowChipProps) {
  const dungeon = useDungeon(following, stores);
  useEffect(() => {
    if (stopped === null) return;
    const timer = setTimeout(onForget, OFFER_MS);
    return () => clearTimeout(timer);
  }, [stopped, onForget]);

  return (
    <div className={styles.chips} role="status">
      {following !== null && (
        <div className={styles.chip}>
          <span>
            Following <strong>{following}</strong>
            {dungeon !== null && <span className={styles.near}> in {dungeon}</span>}
          </span>
          <button type="button" className={styles.textButton} onClick={onStop}>
            Stop
          </button>
        </div>
      )}
      {following === null && stopped !== null && (
        <div className={styles.chip}>
          <span>
            Stopped following <strong>{stopped}</strong>
          </span>
          <button type="button" className={styles.textButton} onClick={() => onResume(stopped)}>
            Resume
          </button>
        </div>
      )}
    </div>
  );
}

/** The dungeon of the followed character, looked up once a second. */
function useDungeon(name: string | null, { characters }: MapStores): string | null {
  const [dungeon, setDungeon] = useState<string | null>(null);
  useEffect(() => {
    const look = (): void => setDungeon(name === null ? null : (characters.all.get(name)?.dungeon ?? null));
    look();
    if (name === null) return;
    const timer = setInterval(look, 1_000);
    return () => clearInterval(timer);
  }, [name, characters]);
  return dungeon;
}
