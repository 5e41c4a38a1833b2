import type { SubscribeMessage } from "@/server/contract";
import type { LoggedEvent } from "./event-log";

/** What a client wants to hear. Null is everything, an empty set nothing. */
export interface Filter {
  readonly types: ReadonlySet<string> | null;
  readonly characters: ReadonlySet<string> | null;
  /** Whether private messages may be sent to it; not for the client to choose. */
  readonly tells: boolean;
}

export const EVERYTHING = { types: null, characters: null } as const;

const SHARE_FAMILY = "share_*";

/** Events of no character (the game server's state) pass any list of characters but an empty one. */
export function wants(filter: Filter, event: LoggedEvent): boolean {
  if (event.isTell && !filter.tells) return false;
  return wantsType(filter.types, event.type) && wantsCharacter(filter.characters, event.character);
}

function wantsType(types: Filter["types"], type: string): boolean {
  if (types === null || types.has(type)) return true;
  return type.startsWith("share_") && types.has(SHARE_FAMILY);
}

function wantsCharacter(characters: Filter["characters"], character: string | null): boolean {
  if (characters === null) return true;
  return character === null ? characters.size > 0 : characters.has(character);
}

/** The filter after a `subscribe`; what the message leaves out stays as it was. */
export function subscribed(filter: Filter, message: SubscribeMessage): Filter {
  return {
    types: message.message_types === undefined ? filter.types : toSet(message.message_types),
    characters: message.characters === undefined ? filter.characters : toSet(message.characters),
    tells: filter.tells,
  };
}

function toSet(names: readonly string[] | null): ReadonlySet<string> | null {
  return names === null ? null : new Set(names);
}

/** Equal for filters that let the same events pass. */
export function filterKey({ types, characters, tells }: Filter): string {
  return JSON.stringify([sorted(types), sorted(characters), tells]);
}

function sorted(names: ReadonlySet<string> | null): string[] | null {
  return names === null ? null : [...names].sort();
}

/** `?types=rare,chat` of the URL, or `?types=rare&types=chat`, as some clients write a list; without it everything. */
export function typesOfQuery(query: URLSearchParams): ReadonlySet<string> | null {
  const lists = query.getAll("types");
  if (lists.length === 0) return null;
  return new Set(
    lists
      .flatMap((list) => list.split(","))
      .map((type) => type.trim())
      .filter((type) => type !== ""),
  );
}
