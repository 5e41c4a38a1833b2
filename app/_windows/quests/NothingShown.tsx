import { Button } from "@/app/_ui/Button";
import { EmptyState } from "@/app/_ui/StateMessage";
import type { QuestSettings } from "./quest-settings";

type Props = {
  settings: QuestSettings;
  hasColumns: boolean;
  onChange: (change: Partial<QuestSettings>) => void;
  onChoose: () => void;
};

/** Why the matrix has nothing to show, and the way out of it. */
export function NothingShown({ settings, hasColumns, onChange, onChoose }: Props) {
  if (hasColumns) {
    return (
      <EmptyState
        icon="characters"
        title="Nobody of them is online"
        action={<Button onClick={() => onChange({ who: "everybody" })}>Show everybody</Button>}
      />
    );
  }
  if (settings.search.trim() !== "") {
    return (
      <EmptyState
        icon="search"
        title="No quest of this name"
        action={<Button onClick={() => onChange({ search: "" })}>Clear the search</Button>}
      >
        A quest is found by its name or its key once a character of the guild has it.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon="quest"
      title="No quest is chosen"
      action={
        <Button icon="list" onClick={onChoose}>
          Choose
        </Button>
      }
    >
      Choose the quests that matter to the guild; they stay in this window.
    </EmptyState>
  );
}
