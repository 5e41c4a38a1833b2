"use client";

import { Button } from "@/app/_ui/Button";
import { Select } from "@/app/_ui/Select";
import { TextInput } from "@/app/_ui/TextInput";
import type { IssuesSettings } from "../issues-settings";
import { problemKinds } from "./problem";

const ALL = "";

type Props = { settings: IssuesSettings; onChange: (change: Partial<IssuesSettings>) => void };

/** Which problems are shown: by words, by kind, those that last or those that are over or seen to. */
export function ProblemTools({ settings, onChange }: Props) {
  const { problems, problemKind, problemText } = settings;
  const known = problemKinds.map(({ kind, label }) => ({ value: kind, label }));
  const isKnown = problemKind === null || known.some(({ value }) => value === problemKind);
  const isHistory = problems === "history";
  return (
    <div className="flex flex-wrap gap-1.5 border-b border-weak p-1.5">
      <TextInput
        label="Find a problem"
        placeholder="Character or words"
        icon="search"
        value={problemText}
        onChange={(text) => onChange({ problemText: text })}
        className="min-w-28 flex-1"
      />
      <Select
        label="Kind"
        value={problemKind ?? ALL}
        options={[
          { value: ALL, label: "All kinds" },
          ...known,
          ...(isKnown ? [] : [{ value: problemKind, label: problemKind }]),
        ]}
        onChange={(value) => onChange({ problemKind: value === ALL ? null : value })}
      />
      <Button
        icon="clock"
        aria-pressed={isHistory}
        title="Problems that are over or acknowledged"
        className="text-12 aria-pressed:border-accent aria-pressed:text-accent"
        onClick={() => onChange({ problems: isHistory ? "open" : "history", problemId: null })}
      >
        History
      </Button>
    </div>
  );
}
