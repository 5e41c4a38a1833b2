import type { ItemBiography } from "@/server/contract/http/item-biography";

/** A time that an item spent with one character, or with nobody. */
export type Station = {
  /** Null where it had left one character and no other had shown it yet. */
  readonly who: string | null;
  /** When it came there; null where nobody knows. */
  readonly since: string | null;
  /** What it was called when it came, where that is not its name of today. */
  readonly calledThen: string | null;
};

type Told = Pick<ItemBiography, "character_name" | "moves" | "next_cursor">;

/**
 * Where an item has been, newest first. The last one is whoever was seen with it first, unless there is more than was
 * asked for. Between two changes of hands that do not meet it was with somebody since nobody knows when: what an item
 * that was lost for long went through is forgotten. So is how it came to whoever has it now, where that is another one
 * than the newest change of hands tells.
 */
export function stationsOf(
  { character_name, moves, next_cursor }: Told,
  nameNow: string,
): readonly Station[] {
  const stations = moves.flatMap((move, at) => {
    const { moved_at: since, from_character: from, to_character: who, name } = move;
    const older = moves[at + 1];
    const came: Station = { who, since, calledThen: name === nameNow ? null : name };
    const isTold = older === undefined ? next_cursor !== null : older.to_character === from;
    return isTold ? [came] : [came, { who: from, since: null, calledThen: null }];
  });
  const isElsewhere = moves[0] !== undefined && moves[0].to_character !== character_name;
  return isElsewhere ? [{ who: character_name, since: null, calledThen: null }, ...stations] : stations;
}
