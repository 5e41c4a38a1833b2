import { useId } from "react";
import { Select } from "@/app/_ui/Select";
import type { BuilderCondition } from "@/server/search/builder";
import type { Vocabulary } from "@/server/search/filter";
import { filterNamed } from "@/server/search/registry";
import { changeCondition, type EditCondition, type EditModel, withFilter } from "./edit-model";
import { FilterSelect } from "./FilterSelect";
import { ItemButtons } from "./ItemButtons";
import { ValueFields } from "./ValueFields";

type Props = {
  condition: EditCondition;
  error: string | null;
  vocabulary: Vocabulary;
  model: EditModel;
  onChange: (model: EditModel) => void;
  onMove: (id: number, by: 1 | -1) => void;
  onRemove: (id: number) => void;
};

/** One condition: what it asks about, how it compares, with what, and whether the opposite is wanted. */
export function ConditionRow({ condition, error, vocabulary, model, onChange, onMove, onRemove }: Props) {
  const errorId = useId();
  const { id, comparison, isNegated } = condition;
  const filter = filterNamed(condition.filter);
  const change = (fields: Partial<BuilderCondition>) => onChange(changeCondition(model, id, fields));
  const label = filter?.label ?? condition.filter;
  const verb = filter?.valueKind === "text" ? "has" : "is";
  // A condition that was only just added is not wrong yet.
  const isUnfinished = condition.value.trim() === "";
  return (
    <fieldset aria-label={`Condition: ${label}`} data-item={id} className="grid min-w-0 grid-cols-1 gap-1">
      <div className="flex flex-wrap items-center gap-1.5">
        <FilterSelect value={condition.filter} onChange={(next) => change(withFilter(condition, next))} />
        <Select
          label={`${label}: wanted or not`}
          value={isNegated ? "not" : "fits"}
          options={[
            { value: "fits", label: verb },
            { value: "not", label: `${verb} not` },
          ]}
          onChange={(value) => change({ isNegated: value === "not" })}
        />
        {filter !== undefined && filter.comparisons.length > 1 && filter.valueKind !== "cantrip" && (
          <Select
            label={`${label}: comparison`}
            value={comparison}
            options={filter.comparisons.map(({ sign, label }) => ({ value: sign, label }))}
            onChange={(sign) => change({ comparison: sign })}
          />
        )}
        {filter !== undefined && (
          <ValueFields
            filter={filter}
            condition={condition}
            vocabulary={vocabulary}
            isWrong={error !== null && !isUnfinished}
            errorId={error === null ? undefined : errorId}
            onChange={change}
          />
        )}
        <ItemButtons
          what={`the condition ${label}`}
          onMove={(by) => onMove(id, by)}
          onRemove={() => onRemove(id)}
        />
      </div>
      {error !== null && (
        <p id={errorId} className={`text-12 ${isUnfinished ? "text-ink-3" : "text-danger"}`}>
          {isUnfinished ? "Not searched for yet: fill this in." : `Not searched for: ${error}.`}
        </p>
      )}
    </fieldset>
  );
}
