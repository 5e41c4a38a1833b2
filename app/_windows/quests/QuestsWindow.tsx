"use client";

import { NotLive } from "../NotLive";
import type { WindowContentProps } from "../window-state";
import { CharacterQuests } from "./CharacterQuests";
import { GuildQuests } from "./GuildQuests";

/** What can be done now and what has to be waited for: of one character, or of everybody side by side. */
export function QuestsWindow({ window }: WindowContentProps) {
  return (
    <div className="flex h-full flex-col">
      <NotLive />
      {window.character === null ? (
        <GuildQuests window={window} />
      ) : (
        <CharacterQuests window={window} character={window.character} />
      )}
    </div>
  );
}
