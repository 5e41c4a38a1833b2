import { Button } from "@/app/_ui/Button";
import { Select } from "@/app/_ui/Select";
import { TextInput } from "@/app/_ui/TextInput";
import type { QuestSettings } from "./quest-settings";

type Props = {
  settings: QuestSettings;
  isChoosing: boolean;
  onChange: (change: Partial<QuestSettings>) => void;
  onChoose: () => void;
};

/** Which quests are shown, and whose. */
export function GuildTools({ settings, isChoosing, onChange, onChoose }: Props) {
  const { search, columns, pinned, who } = settings;
  return (
    <div className="flex flex-wrap gap-1.5 border-b border-weak p-1.5">
      <TextInput
        label="Find a quest"
        placeholder="Find"
        icon="search"
        value={search}
        onChange={(text) => onChange({ search: text })}
        className="min-w-32 flex-[2]"
      />
      <Select
        label="Which quests"
        value={columns}
        options={[
          { value: "common", label: "Commonest timers" },
          { value: "pinned", label: `My choice (${pinned.length})` },
          { value: "all", label: "Every quest" },
        ]}
        onChange={(value) => onChange({ columns: value })}
        className="min-w-24 flex-1"
      />
      <Button icon="list" aria-expanded={isChoosing} className="text-12" onClick={onChoose}>
        {isChoosing ? "Done" : "Choose"}
      </Button>
      <Select
        label="Whose"
        value={who}
        options={[
          { value: "everybody", label: "Everybody" },
          { value: "online", label: "Online now" },
        ]}
        onChange={(value) => onChange({ who: value })}
        className="min-w-20"
      />
    </div>
  );
}
