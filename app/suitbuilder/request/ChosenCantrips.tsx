import { useRef } from "react";
import { flushSync } from "react-dom";
import { Button } from "@/app/_ui/Button";
import { IconButton } from "@/app/_ui/IconButton";
import { NumberField } from "@/app/_ui/NumberField";
import { Select } from "@/app/_ui/Select";
import type { SuitTier } from "@/server/contract/suits/suit-item";
import { type CantripChoice, RANGES } from "../draft/suit-draft";
import { useSuitPage } from "../suit-page";
import { countOf } from "../words/figure-words";
import { ALL_TIERS, TIER_OPTIONS } from "../words/names";
import { carriersAt, changed, commonTier, toggled } from "./cantrip-choices";
import { FieldProblem, useFieldTrouble } from "./FieldProblem";

type Props = {
  choices: readonly CantripChoice[];
  onChange: (choices: readonly CantripChoice[]) => void;
  onClear: () => void;
};

/** Name; then tier, must, weight, remove. On a narrow screen the name has a line of its own. */
const COLUMNS =
  "grid grid-cols-[minmax(0,1fr)_6.25rem_2.25rem_3.25rem_1.5rem] items-center gap-x-1.5 max-wide:grid-cols-[minmax(0,1fr)_2.75rem_4rem_2.75rem]";

/** The families that are wanted, and how much. */
export function ChosenCantrips({ choices, onChange, onClear }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const common = commonTier(choices);
  const remove = (family: string, at: number) => {
    flushSync(() => onChange(toggled(choices, family)));
    const left = list.current?.querySelectorAll<HTMLElement>("[data-remove]");
    left?.item(Math.min(at, left.length - 1))?.focus();
  };
  return (
    <div>
      <div className="flex items-center gap-2">
        <span className="flex-1 text-12 text-ink-2">{countOf(choices.length, "cantrip")} wanted</span>
        <Select
          label="Least tier of all"
          value={common === null ? "" : String(common)}
          options={[
            ...(common === null ? [{ value: "", label: "all from…" }] : []),
            ...TIER_OPTIONS.map(({ value, label }) => ({ value, label: `all from ${label}` })),
          ]}
          onChange={(value) => {
            const tier = tierOf(value);
            if (tier !== null) onChange(choices.map((choice) => ({ ...choice, minTier: tier })));
          }}
        />
        <Button look="quiet" onClick={onClear}>
          Clear
        </Button>
      </div>
      <div aria-hidden="true" className={`${COLUMNS} text-11 text-ink-3 max-wide:hidden`}>
        <span />
        <span>from</span>
        <span>must</span>
        <span className="text-right">weight</span>
      </div>
      <ul ref={list} aria-label="Wanted cantrips">
        {choices.map((choice, at) => (
          <ChosenCantrip
            key={choice.family}
            choice={choice}
            at={at}
            onChange={(change) => onChange(changed(choices, choice.family, change))}
            onRemove={() => remove(choice.family, at)}
          />
        ))}
      </ul>
    </div>
  );
}

type RowProps = {
  choice: CantripChoice;
  at: number;
  onChange: (change: Partial<CantripChoice>) => void;
  onRemove: () => void;
};

function ChosenCantrip({ choice, at, onChange, onRemove }: RowProps) {
  const { data, names } = useSuitPage();
  const trouble = useFieldTrouble(`/cantrips/${at}`);
  const { family, minTier, isRequired, weight } = choice;
  const label = names.family(family);
  const known = data.cantrips.data?.families.find((other) => other.family === family);
  const isNowhere = known !== undefined && carriersAt(known.counts, minTier) === 0;
  return (
    <li data-field={`/cantrips/${at}`} className="border-b border-weak/50 last:border-b-0">
      <div className={`${COLUMNS} min-h-8`}>
        <span className="min-w-0 truncate text-12 text-ink max-wide:col-span-3" title={label}>
          {label}
          {isNowhere && <span className="text-11 text-warn"> · nobody has it</span>}
        </span>
        <Select
          label={`${label}: least tier`}
          value={String(minTier)}
          options={TIER_OPTIONS}
          onChange={(value) => onChange({ minTier: tierOf(value) ?? minTier })}
          className="max-wide:order-2"
        />
        <label className="flex min-h-7 items-center justify-center max-wide:order-3 max-wide:min-h-11">
          <input
            type="checkbox"
            aria-label={`${label}: every suit must have it`}
            title="Every suit must have it"
            checked={isRequired}
            onChange={({ target }) => onChange({ isRequired: target.checked })}
            className="size-4 accent-(--accent)"
          />
        </label>
        <NumberField
          label={`${label}: weight`}
          value={weight}
          range={RANGES.cantripWeight}
          onChange={(value) => value !== null && onChange({ weight: value })}
          className="max-wide:order-4"
        />
        <IconButton
          data-remove
          icon="close"
          size="small"
          label={`Take out ${label}`}
          onClick={onRemove}
          className="max-wide:order-1"
        />
      </div>
      <FieldProblem trouble={trouble} />
    </li>
  );
}

function tierOf(value: string): SuitTier | null {
  return ALL_TIERS.find((tier) => String(tier) === value) ?? null;
}
