import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "@/app/_trpc/client";
import type { SuitCantrips, SuitCharacters, SuitSets } from "@/server/contract/http/suitbuilder";
import { type DataFailure, dataFailureOf } from "./data-failure";

/** Something that the server was asked for. */
export interface Asked<T> {
  /** Null until it is there. What was there stays while it is asked for again. */
  data: T | null;
  failure: DataFailure | null;
  retry: () => void;
}

/** What there is to choose from. */
export interface SuitData {
  sets: Asked<SuitSets>;
  cantrips: Asked<SuitCantrips>;
  characters: Asked<SuitCharacters>;
  /** Levels of characters, where they are known. */
  levels: ReadonlyMap<string, number>;
}

export function useSuitData(): SuitData {
  const trpc = useTRPC();
  const sets = useQuery(trpc.suits.sets.queryOptions());
  const cantrips = useQuery(trpc.suits.cantrips.queryOptions());
  const characters = useQuery(trpc.suits.characters.queryOptions());
  const levels = useQuery({ ...trpc.characters.list.queryOptions(), select: levelsOf });
  return {
    sets: asked(sets),
    cantrips: asked(cantrips),
    characters: asked(characters),
    levels: levels.data ?? NO_LEVELS,
  };
}

const NO_LEVELS: ReadonlyMap<string, number> = new Map();

function levelsOf({
  characters,
}: {
  characters: readonly { character_name: string; level: number | null }[];
}): ReadonlyMap<string, number> {
  return new Map(
    characters.flatMap(({ character_name, level }) =>
      level === null ? [] : [[character_name, level] as const],
    ),
  );
}

interface Query<T> {
  data: T | undefined;
  error: unknown;
  refetch: () => unknown;
}

function asked<T>({ data, error, refetch }: Query<T>): Asked<T> {
  return {
    data: data ?? null,
    failure: error === null ? null : dataFailureOf(error),
    retry: () => void refetch(),
  };
}
