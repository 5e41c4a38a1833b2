import type { ReactNode } from "react";
import { Button } from "@/app/_ui/Button";
import type { BuilderMatch } from "@/server/search/builder";
import type { EditGroup } from "./edit-model";
import { ItemButtons } from "./ItemButtons";
import { MatchSelect } from "./MatchSelect";

type Props = {
  group: EditGroup;
  onMatch: (match: BuilderMatch) => void;
  onAdd: () => void;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
  children: ReactNode;
};

/** Conditions of which all have to fit, or any. */
export function ConditionGroup({ group, onMatch, onAdd, onMove, onRemove, children }: Props) {
  return (
    <fieldset
      aria-label="Group of conditions"
      data-item={group.id}
      className="grid min-w-0 grid-cols-1 gap-2 border-l-2 border-strong pl-3"
    >
      <div className="flex flex-wrap items-center gap-2">
        <MatchSelect label="Group" match={group.match} onChange={onMatch} />
        <ItemButtons what="the group" onMove={onMove} onRemove={onRemove} />
      </div>
      {group.conditions.length === 0 && (
        <p className="text-12 text-ink-3">Nothing in here yet: the group asks for nothing.</p>
      )}
      {children}
      <div>
        <Button look="quiet" onClick={onAdd}>
          Add to this group
        </Button>
      </div>
    </fieldset>
  );
}
