"use client";

import { useCallback, useMemo } from "react";
import { isShallowSame, useLive } from "@/app/_live/use-live";
import { useDashboard } from "../dashboard-context";
import { TextPieces } from "./TextPieces";
import { nameFinder } from "./text-pieces";

/** What somebody wrote, as text; names of characters that are known now, and places, are links. */
export function LinkedText({ text, className = "" }: { text: string; className?: string }) {
  const { world } = useDashboard();
  const known = useLive(
    world.calm.characters,
    useCallback(() => [...world.characters.all.keys()].sort(), [world]),
    isShallowSame,
  );
  const names = useMemo(() => nameFinder(known), [known]);
  return (
    <div dir="auto" className={`wrap-anywhere whitespace-pre-wrap ${className}`}>
      <TextPieces text={text} names={names} />
    </div>
  );
}
