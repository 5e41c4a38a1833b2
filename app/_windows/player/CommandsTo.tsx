"use client";

import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useId, useMemo, useState } from "react";
import { CommandState, MayNotCommand } from "@/app/_shell/commands/CommandState";
import { useCommand } from "@/app/_shell/commands/use-command";
import { useListen } from "@/app/_shell/use-listen";
import { useTRPC } from "@/app/_trpc/client";
import { Button } from "@/app/_ui/Button";
import { TextInput } from "@/app/_ui/TextInput";
import { RADAR_START, RADAR_STOP } from "@/server/contract/radar-commands";
import { useDraft } from "../use-draft";
import { commandProblem } from "./command-line";

/** What the operator allows changes with a restart of the server only. */
const POLICY = { staleTime: Number.POSITIVE_INFINITY };

type Props = { name: string; isOnline: boolean };

/** What officers can have the character's game client do: the radar, and a line of their own. */
export function CommandsTo({ name, isOnline }: Props) {
  const sender = useCommand(name);
  return (
    <section aria-label={`Commands to ${name}`} className="border-t border-weak px-3 py-2">
      <h3 className="pb-1 text-12 text-ink-2">Commands</h3>
      {sender.mayCommand ? (
        <Sender name={name} isOnline={isOnline} sender={sender} />
      ) : (
        <MayNotCommand what="send commands to game clients" />
      )}
    </section>
  );
}

function Sender({ name, isOnline, sender }: Props & { sender: ReturnType<typeof useCommand> }) {
  const trpc = useTRPC();
  const policy = useQuery(trpc.server.policy.queryOptions(undefined, POLICY));
  const prefixes = policy.data?.command_prefixes ?? null;
  const [line, setLine, forget] = useDraft(`command.${name}`);
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();
  const hasRadar = prefixes?.includes("/radar") ?? true;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const wrong = commandProblem(line, prefixes);
    setProblem(wrong);
    if (wrong !== null) return;
    const stage = await sender.send(line.trim());
    // What was not taken stays to be changed and sent again.
    if (stage === "delivered") forget(line);
  };
  const retry = async () => {
    const isInBox = sender.run?.words === line.trim();
    if ((await sender.retry()) === "delivered" && isInBox) forget(line);
  };

  return (
    <>
      {!isOnline && (
        <p className="pb-1 text-12 text-ink-2">
          {name} is offline and gets no commands now; they are not kept for later.
        </p>
      )}
      {hasRadar && (
        <div className="flex gap-1.5 pb-1.5">
          <Button
            icon="radar"
            className="text-12"
            disabled={!isOnline}
            onClick={() => void sender.send(RADAR_START)}
          >
            Start radar
          </Button>
          <Button
            icon="stop"
            className="text-12"
            disabled={!isOnline}
            onClick={() => void sender.send(RADAR_STOP)}
          >
            Stop radar
          </Button>
        </div>
      )}
      <form onSubmit={(event) => void submit(event)} className="flex gap-1.5">
        <TextInput
          label={`Command to ${name}`}
          placeholder={prefixes?.[0] === undefined ? RADAR_START : `${prefixes.join(", ")} …`}
          value={line}
          onChange={(words) => {
            setLine(words);
            setProblem(null);
          }}
          list={`${id}-prefixes`}
          aria-invalid={problem !== null || undefined}
          aria-describedby={problem === null ? undefined : `${id}-problem`}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          className="min-w-0 flex-1 font-mono"
        />
        <datalist id={`${id}-prefixes`}>
          {prefixes?.map((prefix) => (
            <option key={prefix} value={`${prefix} `} />
          ))}
        </datalist>
        <Button type="submit" className="text-12">
          Send
        </Button>
      </form>
      {problem !== null && (
        <p id={`${id}-problem`} role="alert" className="pt-1 text-12 text-danger">
          {problem}
        </p>
      )}
      {sender.run?.words === RADAR_START && sender.run.stage === "delivered" && (
        <RadarAnswer name={name} answered={sender.answered} />
      )}
      <CommandState
        run={sender.run}
        onRetry={() => void retry()}
        onDismiss={sender.dismiss}
        className="pt-1"
      />
    </>
  );
}

/** A game client that sends what is around it has done what it was told. Takes no room. */
function RadarAnswer({ name, answered }: { name: string; answered: () => void }) {
  useListen(
    useMemo(
      () => ({
        types: ["nearby_objects"],
        onEvent: (event) => {
          if (event.type === "nearby_objects" && event.character_name === name) answered();
        },
      }),
      [name, answered],
    ),
  );
  return null;
}
