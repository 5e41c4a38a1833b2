"use client";

import { useEffect, useRef, useState } from "react";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { changedNames, type MonsterRow } from "./monster-rows";

/** Changed rows are marked for this long, in milliseconds. */
const MARKED_MS = 2_000;

const NOTHING: ReadonlySet<string> = new Set();

/** Names of the rows that have just changed. Rows of something else, as `of` says, are no change. */
export function useChangedRows(rows: readonly MonsterRow[], of: string): ReadonlySet<string> {
  const { clock } = useDashboard().world;
  const [changed, setChanged] = useState(NOTHING);
  const last = useRef({ of, rows });
  useEffect(() => {
    const before = last.current;
    last.current = { of, rows };
    if (before.of !== of) return setChanged(NOTHING);
    const names = changedNames(before.rows, rows);
    if (names.size === 0) return;
    setChanged(names);
    return clock.after(MARKED_MS, () => setChanged(NOTHING));
  }, [rows, of, clock]);
  return changed;
}
