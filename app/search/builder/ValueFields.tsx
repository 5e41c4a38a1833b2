import { useId } from "react";
import { Select } from "@/app/_ui/Select";
import { CANTRIP_TIERS } from "@/server/facts/cantrips";
import type { BuilderCondition } from "@/server/search/builder";
import { writtenChoice } from "@/server/search/choices";
import type { Choice, ComparisonChoice, Filter, Vocabulary } from "@/server/search/filter";
import { FIELD } from "./field-style";

type Props = {
  filter: Filter;
  condition: BuilderCondition;
  vocabulary: Vocabulary;
  isWrong: boolean;
  errorId: string | undefined;
  onChange: (change: Partial<BuilderCondition>) => void;
};

/** Lists longer than this are typed into, with the list to help; shorter ones are chosen from. */
const CHOSEN_FROM_MAX = 40;

/** What a condition compares with, in fields that fit its kind of value. */
export function ValueFields(props: Props) {
  const { filter, condition, vocabulary, onChange } = props;
  switch (filter.valueKind) {
    case "listed":
      return filter.choices.length > CHOSEN_FROM_MAX ? (
        <TextField {...props} options={filter.choices.map(({ name }) => name)} hint="name or number" />
      ) : (
        <ChoiceField {...props} />
      );
    case "number":
      return condition.comparison === ".." ? (
        <>
          <TextField {...props} label="from" hint="from" isFigure />
          <TextField {...props} label="to" part="second" hint="to" isFigure />
        </>
      ) : (
        <TextField {...props} hint="number" isFigure />
      );
    case "age":
      return <TextField {...props} hint="2d, 12h, 30m" />;
    case "text":
      return <TextField {...props} options={textOptions(filter, vocabulary)} hint="text" />;
    case "cantrip":
      return (
        <>
          <TextField {...props} options={filter.choices.map(writtenChoice)} hint="strength" />
          <Select
            label={`${filter.label}: tier compares`}
            value={condition.comparison}
            options={filter.comparisons.map(({ sign, label }) => ({ value: sign, label }))}
            onChange={(sign) => onChange(withTier(condition, sign))}
          />
          {condition.comparison !== "" && <TierField {...props} />}
        </>
      );
  }
}

function textOptions({ name }: Filter, { owners, tags }: Vocabulary): readonly string[] {
  if (name === "owner") return owners;
  return name === "tag" ? tags : [];
}

/** A comparison with a tier needs one: the best, until another one is chosen. */
function withTier({ second }: BuilderCondition, sign: ComparisonChoice["sign"]): Partial<BuilderCondition> {
  if (sign === "") return { comparison: sign, second: "" };
  return { comparison: sign, second: second === "" ? "legendary" : second };
}

type TextFieldProps = Props & {
  hint: string;
  part?: "value" | "second";
  /** Behind the filter's, where there are two fields. */
  label?: string;
  options?: readonly string[];
  isFigure?: boolean;
};

function TextField(props: TextFieldProps) {
  const { filter, condition, isWrong, errorId, onChange } = props;
  const { hint, part = "value", label = "value", options = [], isFigure = false } = props;
  const listId = useId();
  return (
    <>
      <input
        aria-label={`${filter.label}: ${label}`}
        aria-invalid={isWrong || undefined}
        aria-describedby={errorId}
        value={condition[part]}
        placeholder={hint}
        inputMode={isFigure ? "decimal" : "text"}
        list={options.length > 0 ? listId : undefined}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        onChange={({ target }) => onChange({ [part]: target.value })}
        className={`${FIELD} ${isFigure ? "w-24 text-right" : "w-44 max-wide:min-w-36 max-wide:flex-1"}`}
      />
      {options.length > 0 && (
        <datalist id={listId}>
          {options.map((option) => (
            <option key={option} value={option} />
          ))}
        </datalist>
      )}
    </>
  );
}

function ChoiceField({ filter, condition: { value }, isWrong, errorId, onChange }: Props) {
  const chosen = filter.choices.find((choice) => isWrittenAs(choice, value));
  return (
    <select
      aria-label={`${filter.label}: value`}
      aria-invalid={isWrong || undefined}
      aria-describedby={errorId}
      value={chosen === undefined ? value : writtenChoice(chosen)}
      onChange={({ target }) => onChange({ value: target.value })}
      className={`${FIELD} w-44 max-wide:min-w-36 max-wide:flex-1`}
    >
      {value === "" && <option value="">choose…</option>}
      {/* The text may name several by their beginning, or one by its number. */}
      {value !== "" && chosen === undefined && <option value={value}>{value}</option>}
      {filter.choices.map((choice) => (
        <option key={choice.name} value={writtenChoice(choice)}>
          {choice.name}
        </option>
      ))}
    </select>
  );
}

function isWrittenAs(choice: Choice, value: string): boolean {
  const written = value.trim().toLowerCase();
  return [choice.name, writtenChoice(choice)].some((name) => name.toLowerCase() === written);
}

const tiers = Object.keys(CANTRIP_TIERS).map((name) => ({ value: name, label: name }));

function TierField({ filter, condition: { second }, onChange }: Props) {
  const options = tiers.some(({ value }) => value === second)
    ? tiers
    : [{ value: second, label: second === "" ? "choose…" : second }, ...tiers];
  return (
    <Select
      label={`${filter.label}: tier`}
      value={second}
      options={options}
      onChange={(tier) => onChange({ second: tier })}
    />
  );
}
