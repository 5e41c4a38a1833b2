import { memo, useId, useMemo, useState } from "react";
import { Button } from "@/app/_ui/Button";
import { formatCount } from "@/app/_ui/format";
import { TextInput } from "@/app/_ui/TextInput";
import type { SuitFamily } from "@/server/contract/http/suitbuilder";
import { foldedText } from "@/server/facts/folded-text";
import type { CantripChoice } from "../draft/suit-draft";
import { SHORT_TIERS } from "../words/names";
import { carriersAt } from "./cantrip-choices";

type Props = {
  families: readonly SuitFamily[];
  choices: readonly CantripChoice[];
  onToggle: (family: string) => void;
};

const GROUPS: readonly { group: SuitFamily["group"]; title: string }[] = [
  { group: "attribute", title: "Attributes" },
  { group: "skill", title: "Skills" },
  { group: "ward", title: "Wards" },
  { group: "vital", title: "Vitals" },
  { group: "armor", title: "Armor" },
];

const COLUMNS = "grid grid-cols-[minmax(0,1fr)_repeat(4,2.25rem)] items-center gap-x-1";

/** Every family of cantrips with how many items have it, to choose from. */
export function CantripPicker({ families, choices, onToggle }: Props) {
  const [text, setText] = useState("");
  const [showsAll, setShowsAll] = useState(false);
  const chosen = useMemo(() => new Set(choices.map(({ family }) => family)), [choices]);
  const wanted = foldedText(text);
  const fitting = families.filter(({ label }) => foldedText(label).includes(wanted));
  const isSomewhere = ({ counts }: SuitFamily) => carriersAt(counts, 1) > 0;
  const shown =
    showsAll || wanted !== ""
      ? fitting
      : fitting.filter((family) => isSomewhere(family) || chosen.has(family.family));
  const hidden = fitting.length - shown.length;
  return (
    <div>
      <TextInput
        data-search="cantrips"
        label="Find a cantrip"
        icon="search"
        placeholder="Find a cantrip"
        value={text}
        autoComplete="off"
        aria-keyshortcuts="/"
        onChange={setText}
        onKeyDown={(event) => {
          // What is left when the search is narrow enough is what was looked for.
          const only = wanted === "" ? undefined : shown[0];
          if (event.key !== "Enter" || event.ctrlKey || event.metaKey || only === undefined) return;
          event.preventDefault();
          onToggle(only.family);
          setText("");
        }}
      />
      <div aria-hidden="true" className={`${COLUMNS} mt-1.5 pr-2.5 text-right text-11 text-ink-3`}>
        <span className="pl-1 text-left">Items that have it</span>
        {SHORT_TIERS.map(({ tier, short, words }) => (
          <span key={tier} title={words}>
            {short}
          </span>
        ))}
      </div>
      <div className="max-h-72 overflow-y-auto rounded-control border border-weak bg-inset">
        {GROUPS.map(({ group, title }) => (
          <Group
            key={group}
            title={title}
            families={shown.filter((family) => family.group === group)}
            chosen={chosen}
            onToggle={onToggle}
          />
        ))}
        {shown.length === 0 && <p className="p-2 text-12 text-ink-2">No cantrip has these letters.</p>}
        {hidden > 0 && (
          <Button look="quiet" className="w-full justify-start text-12" onClick={() => setShowsAll(true)}>
            Show {hidden} more that nobody has
          </Button>
        )}
      </div>
    </div>
  );
}

type GroupProps = {
  title: string;
  families: readonly SuitFamily[];
  chosen: ReadonlySet<string>;
  onToggle: (family: string) => void;
};

function Group({ title, families, chosen, onToggle }: GroupProps) {
  const titleId = useId();
  if (families.length === 0) return null;
  return (
    <section aria-labelledby={titleId}>
      <h3
        id={titleId}
        className="sticky top-0 z-1 border-b border-weak bg-inset px-1.5 pt-1 text-11 text-ink-3"
      >
        {title}
      </h3>
      {families.map((family) => (
        <FamilyRow
          key={family.family}
          family={family}
          isChosen={chosen.has(family.family)}
          onToggle={onToggle}
        />
      ))}
    </section>
  );
}

type RowProps = { family: SuitFamily; isChosen: boolean; onToggle: (family: string) => void };

const FamilyRow = memo(function FamilyRow({ family, isChosen, onToggle }: RowProps) {
  const { counts, label } = family;
  const spoken = SHORT_TIERS.map(({ tier, words }) => `${counts[tier - 1]} ${words}`).join(", ");
  return (
    <label className={`${COLUMNS} min-h-7 pr-2 text-right text-12 hover:bg-raised max-wide:min-h-11`}>
      <span className="flex min-w-0 items-center gap-1.5 pl-1 text-left text-ink">
        <input
          type="checkbox"
          aria-label={`${label}: ${spoken}`}
          checked={isChosen}
          onChange={() => onToggle(family.family)}
          className="size-4 shrink-0 accent-(--accent)"
        />
        <span className="truncate">{label}</span>
      </span>
      {SHORT_TIERS.map(({ tier }) => (
        <span key={tier} aria-hidden="true" className={counts[tier - 1] === 0 ? "text-ink-3" : "text-ink-2"}>
          {counts[tier - 1] === 0 ? "·" : formatCount(counts[tier - 1])}
        </span>
      ))}
    </label>
  );
});
