"use client";

import { useCallback, useMemo, useRef, useState } from "react";
import { isOfficer } from "@/server/contract/officers";
import { useDashboard } from "../dashboard-context";
import type { CommandRun, CommandStage } from "./command-run";
import { runCommand } from "./run-command";

export type CommandSender = {
  /** Officers and admins may. Show `MayNotCommand` to everybody else instead of a button that would be refused. */
  readonly mayCommand: boolean;
  /** The newest command and how far it has come, for `CommandState`; null before the first and once dismissed. */
  readonly run: CommandRun | null;
  /** Sends a command such as `/radar start`; its stage at the end comes back, and never an error. */
  send(words: string): Promise<CommandStage>;
  /** Sends the newest command again. */
  retry(): void;
  /** To be called when the game client has shown that it did what it was told, for instance by data that now comes. */
  answered(): void;
  /** Forgets the newest command. */
  dismiss(): void;
};

/**
 * Commands to one character's game client, shown where they were given: a button calls `send`, and `CommandState`
 * beside it shows `run` from queued to delivered, refused or expired. Use it once per place that shows its own outcome;
 * a newer command takes the place of an older one, whose answer is then only in the event log.
 */
export function useCommand(character: string): CommandSender {
  const { world, user } = useDashboard();
  const [run, setRun] = useState<CommandRun | null>(null);
  const newest = useRef(0);

  const send = useCallback(
    async (words: string): Promise<CommandStage> => {
      const number = ++newest.current;
      const { stage } = await runCommand(world, character, words, (told) => {
        if (number === newest.current) setRun(told);
      });
      return stage;
    },
    [world, character],
  );

  const words = run?.words;
  return useMemo(
    () => ({
      mayCommand: isOfficer(user.role),
      run,
      send,
      retry: () => {
        if (words !== undefined) void send(words);
      },
      answered: () => setRun((known) => known && { ...known, stage: "answered" }),
      dismiss: () => {
        newest.current++;
        setRun(null);
      },
    }),
    [user.role, run, send, words],
  );
}
