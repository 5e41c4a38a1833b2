"use client";

import { useCallback, useState } from "react";
import { type Dungeon, type Floor, floorAt } from "@/app/_dungeons/dungeon";
import { FloorTools } from "@/app/_dungeons/FloorTools";
import { useDungeonFloors, useFloorsOf } from "@/app/_dungeons/use-dungeon-floors";
import { useLive } from "@/app/_live/use-live";
import { IconButton } from "@/app/_ui/IconButton";
import { NotLive } from "@/app/_windows/NotLive";
import { PartFailed } from "@/app/_windows/states/PartFailed";
import { useDashboard } from "../../dashboard-context";
import { useIsPhone } from "../../use-is-phone";
import { DungeonPlan } from "./DungeonPlan";
import { PeopleList } from "./PeopleList";
import { type Inside, peopleInside } from "./people-inside";

type Props = {
  /** Four upper-case hex digits. */
  landblock: string;
  name: string;
  /** Whom the plan keeps in sight. */
  looked: string;
  onClose: () => void;
};

/** The floor of a dungeon that somebody is on, with everybody of the guild who is there. */
export function DungeonInset({ landblock, name, looked, onClose }: Props) {
  const { world } = useDashboard();
  const floors = useDungeonFloors();
  const read = useFloorsOf(landblock);
  const dungeon = read?.kind === "known" ? read.dungeon : null;
  const isPhone = useIsPhone();
  const [isLarge, setLarge] = useState(false);
  // Null: the floor of whoever is looked at.
  const [chosenZ, setChosenZ] = useState<number | null>(null);
  const people = useLive(
    world.calm.characters,
    useCallback(
      () => peopleInside(world.characters.all.values(), landblock, dungeon),
      [world, landblock, dungeon],
    ),
    isSamePeople,
  );
  const floor = shownFloor(dungeon, people, looked, chosenZ);
  return (
    <section
      aria-label={`${name}, dungeon`}
      data-theme="dark"
      data-large={isLarge}
      className="absolute bottom-12 left-3 z-2 flex h-80 w-85 flex-col overflow-hidden rounded-window border border-weak bg-surface text-ink shadow-floating max-wide:inset-x-2 max-wide:bottom-20 max-wide:h-64 max-wide:w-auto data-[large=true]:inset-0 data-[large=true]:size-auto data-[large=true]:rounded-none max-wide:data-[large=true]:bottom-20"
    >
      <header className="flex flex-wrap items-center justify-end gap-x-1 border-b border-weak bg-raised py-0.5 pr-1 pl-2.5">
        <h2 className="min-w-0 flex-1 truncate text-13 font-semibold max-wide:basis-full" title={name}>
          {name}
        </h2>
        {dungeon && floor && (
          <FloorTools
            floors={dungeon.floors}
            floor={floor}
            isChosen={chosenZ !== null}
            onChoose={(chosen) => setChosenZ(chosen?.z ?? null)}
          />
        )}
        <IconButton
          icon={isLarge ? "restore" : "maximise"}
          size="small"
          label={isLarge ? "Smaller, with the map around it" : "As large as the map"}
          onClick={() => setLarge(!isLarge)}
        />
        <IconButton icon="close" size="small" label="Back to the map" onClick={onClose} />
      </header>
      <NotLive />
      {read?.kind === "failed" && (
        <PartFailed failure={read.failure} what="The plan" onRetry={() => floors.retry(landblock)} />
      )}
      <DungeonPlan landblock={landblock} dungeon={dungeon} floor={floor} looked={looked} people={people} />
      {read?.kind === "missing" && (
        <p role="status" className="border-t border-weak px-2.5 py-1 text-12 text-ink-2">
          No plugin has told the plan of this dungeon. It appears as soon as one does.
        </p>
      )}
      {/* A phone has room for the picture or for both. */}
      {(isLarge || !isPhone) && <PeopleList people={people} floor={floor} />}
    </section>
  );
}

function shownFloor(
  dungeon: Dungeon | null,
  people: readonly Inside[],
  looked: string,
  chosenZ: number | null,
): Floor | null {
  if (!dungeon) return null;
  const chosen = dungeon.floors.find(({ z }) => z === chosenZ);
  return chosen ?? people.find(({ name }) => name === looked)?.floor ?? floorAt(dungeon, null);
}

function isSamePeople(one: readonly Inside[], other: readonly Inside[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ name, floor }, at) => name === other[at]?.name && floor === other[at]?.floor)
  );
}
