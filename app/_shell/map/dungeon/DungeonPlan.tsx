"use client";

import { useEffect, useRef } from "react";
import type { Dungeon, Floor } from "@/app/_dungeons/dungeon";
import { useDashboard } from "../../dashboard-context";
import { useShell } from "../../use-shell";
import { DungeonCanvas } from "./dungeon-canvas";
import { dungeonOf, type Inside } from "./people-inside";

type Props = {
  landblock: string;
  dungeon: Dungeon | null;
  floor: Floor | null;
  looked: string;
  people: readonly Inside[];
};

/** The picture. What it shows is told by the list below it, too. */
export function DungeonPlan({ landblock, dungeon, floor, looked, people }: Props) {
  const { mapStores, world } = useDashboard();
  const selected = useShell("selected");
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<DungeonCanvas | null>(null);
  useEffect(() => {
    if (!box.current) return;
    const made = new DungeonCanvas(box.current, mapStores.characters);
    canvas.current = made;
    return () => {
      canvas.current = null;
      made.destroy();
    };
  }, [mapStores]);
  useEffect(() => {
    const isInside = (name: string) => {
      const character = world.characters.all.get(name);
      return character !== undefined && dungeonOf(character) === landblock;
    };
    canvas.current?.show({ landblock, dungeon, floor, looked, selected, isInside });
  }, [world, landblock, dungeon, floor, looked, selected]);
  const here = people.filter((person) => person.floor === floor).length;
  return (
    <div
      ref={box}
      role="img"
      aria-label={`Floor plan with ${here === 1 ? "1 character" : `${here} characters`} on this floor`}
      className="relative min-h-0 flex-1 overflow-hidden bg-canvas"
    />
  );
}
