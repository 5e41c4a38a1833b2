"use client";

import { type FormEvent, useCallback, useId, useState } from "react";
import { isShallowSame, useLive } from "@/app/_live/use-live";
import { CommandState } from "@/app/_shell/commands/CommandState";
import { useCommand } from "@/app/_shell/commands/use-command";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { Button } from "@/app/_ui/Button";
import { Select } from "@/app/_ui/Select";
import { TextInput } from "@/app/_ui/TextInput";
import { useDraft } from "../use-draft";
import { type SpokenVerb, spokenLine, wordsProblem } from "./chat-verbs";
import { speakerOf, speakerProblem } from "./speaker";

const NOBODY = "";

type Props = {
  windowId: string;
  verbs: readonly SpokenVerb[];
  /** Whom the window is about: who speaks unless somebody else is chosen. */
  character: string | null;
  /** What was chosen before. */
  speaker: string | null;
  verb: string | null;
  onChoose: (choice: { speaker?: string; verb?: string }) => void;
};

/** Has a character of the guild say something: its game client types it. */
export function SendBox({ windowId, verbs, character, speaker, verb: chosen, onChoose }: Props) {
  const online = useOnlineNames();
  const speaking = speakerOf(speaker, character, online);
  const verb = verbs.find(({ label }) => label === chosen) ?? verbs[0];
  const sender = useCommand(speaking.name ?? NOBODY);
  const [words, setWords, forget] = useDraft(`chat.${windowId}`);
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();
  if (verb === undefined) return null;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const wrong = speakerProblem(speaking, online.length) ?? wordsProblem(verb, words);
    setProblem(wrong);
    if (wrong !== null) return;
    const stage = await sender.send(spokenLine(verb, words));
    // What was not taken stays to be changed and sent again.
    if (stage === "delivered") forget(words);
  };
  const retry = async () => {
    const isInBox = sender.run?.words === spokenLine(verb, words);
    if ((await sender.retry()) === "delivered" && isInBox) forget(words);
  };

  return (
    <form
      onSubmit={(event) => void submit(event)}
      aria-label="Say something"
      className="flex flex-wrap gap-1.5 border-t border-weak p-1.5"
    >
      <Select
        label="Who speaks"
        value={speaking.isOnline && speaking.name !== null ? speaking.name : NOBODY}
        options={[
          ...(speaking.isOnline ? [] : [{ value: NOBODY, label: absent(speaking.name, online.length) }]),
          ...online.map((name) => ({ value: name, label: name })),
        ]}
        onChange={(name) => {
          setProblem(null);
          onChoose({ speaker: name });
        }}
        className="max-w-36"
      />
      <Select
        label="How"
        value={verb.label}
        options={verbs.map(({ label, prefix }) => ({ value: label, label: `${label} (${prefix})` }))}
        onChange={(label) => onChoose({ verb: label })}
        className="max-w-36"
      />
      <span className="flex min-w-0 flex-1 basis-64 gap-1.5">
        <TextInput
          label="What to say"
          placeholder={verb.isToSomebody ? "Name, what to say" : "What to say"}
          value={words}
          onChange={(now) => {
            setWords(now);
            setProblem(null);
          }}
          aria-invalid={problem !== null || undefined}
          aria-describedby={problem === null ? undefined : `${id}-problem`}
          autoComplete="off"
          className="min-w-0 flex-1"
        />
        <Button type="submit" className="text-12">
          Send
        </Button>
      </span>
      {problem !== null && (
        <p id={`${id}-problem`} role="alert" className="w-full px-1 text-12 text-danger">
          {problem}
        </p>
      )}
      <CommandState
        run={sender.run}
        onRetry={() => void retry()}
        onDismiss={sender.dismiss}
        className="w-full px-1"
      />
    </form>
  );
}

/** Instead of who speaks, while nobody does. */
function absent(name: string | null, onlineCount: number): string {
  if (name !== null) return `${name} is offline`;
  return onlineCount === 0 ? "Nobody is online" : "Who speaks";
}

/** Only a client that is there can type. */
function useOnlineNames(): readonly string[] {
  const { world } = useDashboard();
  return useLive(
    world.calm.characters,
    useCallback(
      () =>
        [...world.characters.all.values()]
          .filter(({ state }) => state !== "offline")
          .map(({ name }) => name)
          .sort((a, b) => a.localeCompare(b)),
      [world],
    ),
    isShallowSame,
  );
}
