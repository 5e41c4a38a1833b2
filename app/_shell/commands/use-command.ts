"use client";

import { useCallback, useMemo, useState } from "react";
import { useLive } from "@/app/_live/use-live";
import { isOfficer } from "@/server/contract/officers";
import { useDashboard } from "../dashboard-context";
import type { CommandRun, CommandStage } from "./command-run";
import { NewestCommand } from "./newest-command";

export type CommandSender = {
  /** Officers and admins may. Show `MayNotCommand` to everybody else instead of a button that would be refused. */
  readonly mayCommand: boolean;
  /** The newest command and how far it has come, for `CommandState`; null before the first and once dismissed. */
  readonly run: CommandRun | null;
  /** Sends a command such as `/radar start`; its stage at the end comes back, and never an error. */
  send(words: string): Promise<CommandStage>;
  /** Sends the newest command again, to the character it was for; null where there is none. */
  retry(): Promise<CommandStage | null>;
  /** To be called when the game client has shown that it did what it was told, for instance by data that now comes. */
  answered(): void;
  /** Forgets the newest command. */
  dismiss(): void;
};

/**
 * Commands to one character's game client, shown where they were given: a button calls `send`, and `CommandState`
 * beside it shows `run` from queued to delivered, refused or expired. Use it once per place that shows its own outcome.
 */
export function useCommand(character: string): CommandSender {
  const { world, user } = useDashboard();
  const [newest] = useState(() => new NewestCommand(world));
  const run = useLive(
    newest,
    useCallback(() => newest.run, [newest]),
  );
  return useMemo(
    () => ({
      mayCommand: isOfficer(user.role),
      run,
      send: (words) => newest.send(character, words),
      retry: () => newest.retry(),
      answered: () => newest.answered(),
      dismiss: () => newest.dismiss(),
    }),
    [user.role, run, newest, character],
  );
}
