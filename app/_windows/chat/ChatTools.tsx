"use client";

import { useCallback, useState } from "react";
import { isShallowSame, useLive } from "@/app/_live/use-live";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { Button } from "@/app/_ui/Button";
import { Menu, type MenuItem } from "@/app/_ui/Menu";
import { Select } from "@/app/_ui/Select";
import { TextInput } from "@/app/_ui/TextInput";
import { channelNames, channels } from "./channels";
import type { ChatFilter } from "./chat-filter";

const EVERYBODY = "";

type Props = { filter: ChatFilter; onChange: (change: Partial<ChatFilter>) => void };

/** Which lines are shown: by words, by channel, by whose client heard them. */
export function ChatTools({ filter, onChange }: Props) {
  return (
    <div className="flex flex-wrap gap-1.5 border-b border-weak p-1.5">
      <TextInput
        label="Find in chat"
        placeholder="Find"
        icon="search"
        value={filter.text}
        onChange={(text) => onChange({ text })}
        className="min-w-28 flex-1"
      />
      <ChannelMenu hidden={filter.hidden} onChange={(hidden) => onChange({ hidden })} />
      <HeardBy character={filter.character} onChange={(character) => onChange({ character })} />
    </div>
  );
}

function ChannelMenu({
  hidden,
  onChange,
}: {
  hidden: ChatFilter["hidden"];
  onChange: (hidden: ChatFilter["hidden"]) => void;
}) {
  const [at, setAt] = useState<{ x: number; y: number } | null>(null);
  const shown = channelNames.length - hidden.length;
  const items = channelNames.map((name): MenuItem => {
    const isHidden = hidden.includes(name);
    return {
      id: name,
      label: channels[name].label,
      isChecked: !isHidden,
      perform: () => onChange(isHidden ? hidden.filter((other) => other !== name) : [...hidden, name]),
    };
  });
  const all: MenuItem = { id: "all", label: "All channels", icon: "chat", perform: () => onChange([]) };
  const talk: MenuItem = {
    id: "talk",
    label: "Only what people say",
    icon: "characters",
    perform: () => onChange(["system", "combat", "magic"]),
  };
  return (
    <>
      <Button
        aria-haspopup="menu"
        aria-expanded={at !== null}
        className="text-12"
        onClick={(event) => {
          const box = event.currentTarget.getBoundingClientRect();
          setAt({ x: box.left, y: box.bottom + 4 });
        }}
      >
        {hidden.length === 0 ? "All channels" : `${shown} of ${channelNames.length} channels`}
      </Button>
      {at && (
        <Menu
          label="Channels"
          at={at}
          items={[all, talk, ...items.map((item, index) => ({ ...item, startsGroup: index === 0 }))]}
          onClose={() => setAt(null)}
        />
      )}
    </>
  );
}

function HeardBy({
  character,
  onChange,
}: {
  character: string | null;
  onChange: (character: string | null) => void;
}) {
  const { world } = useDashboard();
  const names = useLive(
    world.calm.characters,
    useCallback(() => [...world.characters.all.keys()].sort((a, b) => a.localeCompare(b)), [world]),
    isShallowSame,
  );
  const known = character === null || names.includes(character) ? names : [character, ...names];
  return (
    <Select
      label="Heard by"
      value={character ?? EVERYBODY}
      options={[
        { value: EVERYBODY, label: "Heard by all" },
        ...known.map((name) => ({ value: name, label: name })),
      ]}
      onChange={(value) => onChange(value === EVERYBODY ? null : value)}
      className="max-w-36"
    />
  );
}
