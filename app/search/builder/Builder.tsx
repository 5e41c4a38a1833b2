import { type ReactNode, useEffect, useRef, useState } from "react";
import { Button } from "@/app/_ui/Button";
import type { Filter, Vocabulary } from "@/server/search/filter";
import { filterNamed, filters } from "@/server/search/registry";
import { ConditionGroup } from "./ConditionGroup";
import { ConditionRow } from "./ConditionRow";
import {
  addCondition,
  addGroup,
  type EditCondition,
  type EditModel,
  moveItem,
  removeItem,
  setMatch,
} from "./edit-model";
import { MatchSelect } from "./MatchSelect";
import { useBuilder } from "./use-builder";

type Props = {
  text: string;
  vocabulary: Vocabulary;
  onText: (text: string) => void;
};

/** What a new condition asks about, until somebody chooses. */
const usualFilter: Filter | undefined = filterNamed("is") ?? filters[0];

/** The query as a form. It says the same as the text, and each follows the other. */
export function Builder({ text, vocabulary, onText }: Props) {
  const { model, isTextReadable, errors, change } = useBuilder(text, onText);
  const { box, focusLater } = useFocusLater();

  if (model === null || usualFilter === undefined) {
    return (
      <Frame>
        <p role="status" className="text-12 text-ink-2">
          {isTextReadable
            ? "This query says more than the builder can show: groups within groups, or a group that must not fit. It stays as it is in the text above."
            : "The builder shows the query once the text above can be read."}
        </p>
      </Frame>
    );
  }

  const add = (groupId: number | null) => {
    change(addCondition(model, usualFilter, groupId));
    focusLater(`[data-item="${model.nextId}"] [data-filter]`);
  };
  const move = (id: number, by: 1 | -1) => {
    change(moveItem(model, id, by));
    focusLater(`[data-item="${id}"] [data-move="${by}"]`);
  };
  const remove = (id: number) => {
    change(removeItem(model, id));
    focusLater(focusAfterRemoving(model, id));
  };
  const rowOf = (condition: EditCondition) => (
    <ConditionRow
      key={condition.id}
      condition={condition}
      error={errors.get(condition.id) ?? null}
      vocabulary={vocabulary}
      model={model}
      onChange={change}
      onMove={move}
      onRemove={remove}
    />
  );

  return (
    <Frame>
      <div ref={box} className="grid grid-cols-1 gap-2">
        <MatchSelect
          label="Conditions"
          match={model.match}
          onChange={(match) => change(setMatch(model, null, match))}
        />
        {!isTextReadable && (
          <p role="status" className="text-12 text-warn">
            The text above cannot be read: this is what it said before. What is changed here replaces it.
          </p>
        )}
        {model.items.length === 0 && <p className="text-12 text-ink-3">No conditions: everything fits.</p>}
        {model.items.map((item) =>
          item.kind === "condition" ? (
            rowOf(item)
          ) : (
            <ConditionGroup
              key={item.id}
              group={item}
              onMatch={(match) => change(setMatch(model, item.id, match))}
              onAdd={() => add(item.id)}
              onMove={(by) => move(item.id, by)}
              onRemove={() => remove(item.id)}
            >
              {item.conditions.map(rowOf)}
            </ConditionGroup>
          ),
        )}
        {errors.has(0) && (
          <p role="alert" className="text-12 text-danger">
            {errors.get(0)}
          </p>
        )}
        <div className="flex flex-wrap gap-2">
          <Button data-add onClick={() => add(null)}>
            Add a condition
          </Button>
          <Button
            onClick={() => {
              change(addGroup(model, usualFilter));
              focusLater(`[data-item="${model.nextId + 1}"] [data-filter]`);
            }}
          >
            Add a group
          </Button>
        </div>
      </div>
    </Frame>
  );
}

function Frame({ children }: { children: ReactNode }) {
  return (
    <section
      aria-label="Builder"
      className="rounded-window border border-weak bg-surface p-3 max-wide:border-x-0"
    >
      {children}
    </section>
  );
}

/** The line that takes the place of the one that went, else the one before it, else the button that adds one. */
function focusAfterRemoving(model: EditModel, id: number): string {
  const ids = model.items.flatMap((item) =>
    item.kind === "group" ? [item.id, ...item.conditions.map((condition) => condition.id)] : [item.id],
  );
  const gone = model.items.find((item) => item.id === id);
  const goneIds = gone?.kind === "group" ? [id, ...gone.conditions.map((condition) => condition.id)] : [id];
  const at = ids.indexOf(id);
  const next = ids.slice(at).find((other) => !goneIds.includes(other)) ?? ids[at - 1];
  return next === undefined ? "[data-add]" : `[data-item="${next}"] [data-remove]`;
}

/** Moves the focus to where a change has put things, once they are there. */
function useFocusLater() {
  const box = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState<{ selector: string } | null>(null);
  useEffect(() => {
    if (wanted !== null) box.current?.querySelector<HTMLElement>(wanted.selector)?.focus();
  }, [wanted]);
  return { box, focusLater: (selector: string) => setWanted({ selector }) };
}
