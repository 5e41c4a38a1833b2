"use client";
import { useEffect, useState } from "react";
import type { CharacterReading, MapStores } from "./types";
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
  const note = useWhereabouts(following, stores);
  useEffect(() => {
    if (stopped === null) return;
    const timer = setTimeout(onForget, OFFER_MS);
    return () => clearTimeout(timer);
  }, [stopped, onForget]);

  return (
    <>
      {following !== null && (
        <div className={styles.chip}>
          <span>
            Following <strong>{following}</strong>
            {note !== null && <span className={styles.near}> {note}</span>}
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
    </>
  );
}

/** Why the followed character is not to be seen, looked up once a second; null when it is. */
function useWhereabouts(name: string | null, { characters }: MapStores): string | null {
  const [note, setNote] = useState<string | null>(null);
  useEffect(() => {
    const look = (): void => setNote(name === null ? null : whereabouts(characters.all.get(name)));
    look();
    if (name === null) return;
    const timer = setInterval(look, 1_000);
    return () => clearInterval(timer);
  }, [name, characters]);
  return note;
}

function whereabouts(reading: CharacterReading | undefined): string | null {
  if (!reading) return "once they come online";
  if (reading.dungeon !== null) return `in ${reading.dungeon}`;
  return reading.state === "offline" ? "offline" : null;
}
