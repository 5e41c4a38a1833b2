"use client";

import { Button } from "@/app/_ui/Button";
import { Select } from "@/app/_ui/Select";
import { TextInput } from "@/app/_ui/TextInput";
import type { IssuesSettings } from "../issues-settings";

type Props = { settings: IssuesSettings; onChange: (change: Partial<IssuesSettings>) => void };

/** Which issues are shown, and the way to a new one. */
export function BoardTools({ settings, onChange }: Props) {
  const { issueText, issueStatus } = settings;
  return (
    <div className="flex flex-wrap gap-1.5 border-b border-weak p-1.5">
      <TextInput
        label="Find an issue"
        placeholder="Words or author"
        icon="search"
        value={issueText}
        onChange={(text) => onChange({ issueText: text })}
        className="min-w-28 flex-1"
      />
      <Select<IssuesSettings["issueStatus"]>
        label="Which issues"
        value={issueStatus}
        options={[
          { value: "open", label: "Open" },
          { value: "closed", label: "Closed" },
          { value: "all", label: "All" },
        ]}
        onChange={(value) => onChange({ issueStatus: value })}
      />
      <Button
        icon="plus"
        data-opens
        className="text-12"
        aria-pressed={settings.issueId === "new"}
        onClick={() => onChange({ issueId: "new" })}
      >
        New issue
      </Button>
    </div>
  );
}
