import { useMemo } from "react";
import { Combobox } from "@/app/_ui/Combobox";
import { NumberField } from "@/app/_ui/NumberField";
import { Select } from "@/app/_ui/Select";
import { RANGES, type SetChoice } from "../draft/suit-draft";
import { useDraftPart, useSuitPage } from "../suit-page";
import { countOf } from "../words/figure-words";
import { Field } from "./Field";
import { FieldProblem, useFieldTrouble } from "./FieldProblem";

type Which = "primary" | "secondary";

/** Players wear five pieces of one set and four of another: together all nine slots of armor. */
const USUAL_PIECES: Readonly<Record<Which, number>> = { primary: 5, secondary: 4 };

const OTHERS = [
  { value: "allow", label: "are welcome" },
  { value: "forbid", label: "only without a set" },
  { value: "onlyNamed", label: "none but these sets" },
] as const;

/** Which sets the suit is of. */
export function SetsSection() {
  const [sets, setSets] = useDraftPart("sets");
  return (
    <div className="grid gap-2">
      <SetRow
        which="primary"
        label="Primary set"
        choice={sets.primary}
        other={sets.secondary}
        onChange={(primary) => setSets({ ...sets, primary })}
      />
      <SetRow
        which="secondary"
        label="Secondary set"
        choice={sets.secondary}
        other={sets.primary}
        onChange={(secondary) => setSets({ ...sets, secondary })}
      />
      <Field label="Other armor" field="/sets/others">
        {() => (
          <Select
            label="Armor of other sets"
            value={sets.others}
            options={OTHERS}
            onChange={(others) => setSets({ ...sets, others })}
            className="w-44"
          />
        )}
      </Field>
    </div>
  );
}

type RowProps = {
  which: Which;
  label: string;
  choice: SetChoice | null;
  other: SetChoice | null;
  onChange: (choice: SetChoice | null) => void;
};

function SetRow({ which, label, choice, other, onChange }: RowProps) {
  const { data, names } = useSuitPage();
  const trouble = useFieldTrouble(`/sets/${which}`);
  const known = data.sets.data?.sets;
  const options = useMemo(() => {
    const listed = (known ?? []).map((set) => ({
      value: String(set.id),
      label: set.name,
      detail: `${countOf(set.pieces, "piece")}, ${set.maxWearable} at once`,
    }));
    const isListed = choice === null || listed.some(({ value }) => value === String(choice.id));
    return isListed ? listed : [...listed, { value: String(choice.id), label: names.set(choice.id) }];
  }, [known, choice, names]);
  const wearable = known?.find(({ id }) => id === choice?.id)?.maxWearable ?? null;
  const choose = (value: string | null) => {
    if (value === null) return onChange(null);
    const pieces = USUAL_PIECES[which];
    onChange({ id: Number(value), min: choice?.min ?? pieces, target: choice?.target ?? pieces });
  };
  return (
    <div data-field={`/sets/${which}`}>
      <div className="flex items-center">
        <Combobox
          label={label}
          options={options.filter(({ value }) => value !== String(other?.id))}
          value={choice === null ? null : String(choice.id)}
          onChange={choose}
          placeholder={`${label}: any`}
          nothing="No set that anybody has pieces of."
          isWrong={trouble.isWrong}
          errorId={trouble.errorId}
          shortcut={which === "primary" ? "/" : undefined}
        />
      </div>
      {choice !== null && (
        <div className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1 pl-0.5 text-12 text-ink-2">
          <Pieces
            label="at least"
            spoken={`${label}: at least so many pieces`}
            value={choice.min}
            onChange={(min) => onChange({ ...choice, min, target: Math.max(min, choice.target) })}
          />
          <Pieces
            label="count up to"
            spoken={`${label}: count up to so many pieces`}
            value={choice.target}
            onChange={(target) => onChange({ ...choice, target, min: Math.min(target, choice.min) })}
          />
        </div>
      )}
      {choice !== null && wearable !== null && wearable < choice.min && (
        <p className="mt-0.5 text-12 text-warn">Only {wearable} can be worn at once.</p>
      )}
      <FieldProblem trouble={trouble} />
    </div>
  );
}

type PiecesProps = { label: string; spoken: string; value: number; onChange: (value: number) => void };

function Pieces({ label, spoken, value, onChange }: PiecesProps) {
  return (
    <span className="flex items-center gap-1">
      <span className="max-wide:w-20">{label}</span>
      <NumberField
        label={spoken}
        value={value}
        range={RANGES.setPieces}
        hasSteppers
        onChange={(next) => next !== null && onChange(next)}
        className="w-22 max-wide:w-34"
      />
    </span>
  );
}
