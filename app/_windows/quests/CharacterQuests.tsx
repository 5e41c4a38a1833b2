"use client";

import { useMemo, useState } from "react";
import { openWindow } from "@/app/_shell/actions/window-actions";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { Button } from "@/app/_ui/Button";
import { formatCount } from "@/app/_ui/format";
import { Select } from "@/app/_ui/Select";
import { EmptyState } from "@/app/_ui/StateMessage";
import { TextInput } from "@/app/_ui/TextInput";
import { AsOf } from "../states/AsOf";
import { OfflineLine } from "../states/OfflineLine";
import { useDimmed } from "../states/use-dimmed";
import { WhenRead } from "../states/WhenRead";
import type { WindowContentProps } from "../window-state";
import { FlagDetails } from "./FlagDetails";
import { FlagList } from "./FlagList";
import { flagList, type StateFilter, stateCounts } from "./flag-list";
import { QUEST_STATES, STATE_WORDS, stateOf, titleOf } from "./flag-state";
import { QuestsSkeleton } from "./QuestsSkeleton";
import type { FlagsOfCharacter } from "./quest-book";
import { parseQuestSettings, type QuestSettings } from "./quest-settings";
import { turnsOf } from "./quest-time";
import { useQuests, useTurn } from "./use-quests";

type Props = WindowContentProps & { character: string };

const NO_FLAGS: FlagsOfCharacter = new Map();

/** The quests of one character: what is ready, what to wait for and how long, what is under way, what is done. */
export function CharacterQuests({ window, character }: Props) {
  const { read, all } = useQuests(character);
  const flags = all.get(character) ?? NO_FLAGS;
  return (
    <WhenRead
      read={read}
      what={`The quests of ${character}`}
      skeleton={<QuestsSkeleton />}
      notFound={<Unknown name={character} />}
    >
      {() =>
        flags.size > 0 ? (
          <Flags window={window} character={character} flags={flags} />
        ) : (
          <NoFlags name={character} />
        )
      }
    </WhenRead>
  );
}

function Flags({ window, character, flags }: Props & { flags: FlagsOfCharacter }) {
  const dashboard = useDashboard();
  const { windows } = dashboard;
  const settings = useMemo(() => parseQuestSettings(window.settings), [window.settings]);
  const [active, setActive] = useState<string | null>(null);
  const nowMs = useTurn(useMemo(() => turnsOf(flags.values()), [flags]));
  const shown = useMemo(() => flagList(flags.values(), settings, nowMs), [flags, settings, nowMs]);
  const keep = (change: Partial<QuestSettings>) => windows.keep(window.id, change);
  const opened = active === null ? undefined : flags.get(active);
  const newest = [...flags.values()].reduce(
    (last, { updated_at }) => (updated_at > last ? updated_at : last),
    "",
  );

  const showInGuild = (search: string) => openWindow(dashboard, "quests", null, { search, sortBy: active });

  return (
    <>
      <div className="flex flex-wrap gap-1.5 border-b border-weak p-1.5">
        <TextInput
          label="Find a quest"
          placeholder="Find"
          icon="search"
          value={settings.search}
          onChange={(search) => keep({ search })}
          className="min-w-32 flex-1"
        />
        <StateSelect
          flags={flags}
          nowMs={nowMs}
          state={settings.state}
          onChange={(state) => keep({ state })}
        />
      </div>
      <OfflineLine character={character} at={newest} />
      <div className="flex min-h-0 flex-1 flex-col" data-dim={useDimmed(character)}>
        {shown.length > 0 ? (
          <FlagList
            label={`Quests of ${character}`}
            flags={shown}
            nowMs={nowMs}
            active={active}
            onActive={setActive}
          />
        ) : (
          <EmptyState
            icon="quest"
            title="No quest passes the filter"
            action={<Button onClick={() => keep({ search: "", state: "all" })}>Show all</Button>}
          >
            {character} has {formatCount(flags.size)} quests in all.
          </EmptyState>
        )}
      </div>
      {opened ? (
        <FlagDetails
          flag={opened}
          state={stateOf(opened, nowMs)}
          more={{ label: "Who is ready for it?", perform: () => showInGuild(titleOf(opened)) }}
        />
      ) : (
        <p className="border-t border-weak px-2.5 py-1 text-11 text-ink-3">
          {formatCount(flags.size)} quests, <AsOf at={newest} prefix="last told" />
        </p>
      )}
    </>
  );
}

type StateSelectProps = {
  flags: FlagsOfCharacter;
  nowMs: number;
  state: StateFilter;
  onChange: (state: StateFilter) => void;
};

function StateSelect({ flags, nowMs, state, onChange }: StateSelectProps) {
  const counts = useMemo(() => stateCounts(flags.values(), nowMs), [flags, nowMs]);
  return (
    <Select<StateFilter>
      label="State"
      value={state}
      options={[
        { value: "all", label: `All (${formatCount(counts.all)})` },
        ...QUEST_STATES.map((value) => ({
          value,
          label: `${STATE_WORDS[value].replace(/^./, (first) => first.toUpperCase())} (${formatCount(counts[value])})`,
        })),
      ]}
      onChange={onChange}
    />
  );
}

function NoFlags({ name }: { name: string }) {
  return (
    <EmptyState icon="quest" title="No quests seen">
      They arrive when the plugin of {name} reports them, which it does at login.
    </EmptyState>
  );
}

function Unknown({ name }: { name: string }) {
  return (
    <EmptyState icon="character" title={`${name} has not been seen yet`}>
      Its quests appear here once its plugin has connected for the first time.
    </EmptyState>
  );
}
