import { Button } from "@/app/_ui/Button";
import { NumberField } from "@/app/_ui/NumberField";
import { SUIT_RATINGS } from "@/server/contract/suits/names";
import { DEFAULT_WEIGHTS, type Weights } from "@/server/solver/defaults";
import { RANGES } from "../draft/suit-draft";
import { useDraftPart, useSuitPage } from "../suit-page";
import { tierWords } from "../words/names";
import { ratingWords } from "../words/rating-words";
import { Field } from "./Field";

type Plain = Exclude<keyof Weights, "tierPoints" | "ratings">;

const PLAIN: readonly { key: Plain; label: string; hint?: string }[] = [
  { key: "armorLevel", label: "Armor level", hint: "a point of it, in each slot" },
  { key: "shieldLevel", label: "Shield level", hint: "a point of it" },
  { key: "setPiece", label: "Piece of a named set" },
];

const TAKEN_OFF: typeof PLAIN = [
  { key: "owner", label: "Character to fetch from", hint: "more: fewer mules to log in" },
  { key: "reduction", label: "Piece to reduce", hint: "more: less tailoring" },
  { key: "overlap", label: "Cantrip carried twice", hint: "more: less waste" },
  { key: "item", label: "Item", hint: "more: fewer pieces" },
];

const TIERS = [1, 2, 3, 4] as const;

/** What a suit's points are for. */
export function WeightsSection() {
  const { drafts, toasts } = useSuitPage();
  const [weights, setWeights] = useDraftPart("weights");
  const isUsual = JSON.stringify(weights) === JSON.stringify(DEFAULT_WEIGHTS);
  const reset = () => {
    const undo = drafts.setUndoably({ weights: DEFAULT_WEIGHTS });
    toasts.show("notice", "Weights are the usual ones", { label: "Undo", perform: undo });
  };
  const plainFields = (fields: typeof PLAIN) =>
    fields.map(({ key, label, hint }) => (
      <Weight
        key={key}
        label={label}
        hint={hint}
        field={`/weights/${key}`}
        value={weights[key]}
        usual={DEFAULT_WEIGHTS[key]}
        onChange={(value) => setWeights({ ...weights, [key]: value })}
      />
    ));
  return (
    <div data-field="/weights" className="grid gap-3">
      <Group title="Points for">
        {plainFields(PLAIN)}
        {TIERS.map((tier) => (
          <Weight
            key={tier}
            label={`${tierWords(tier)} cantrip`}
            field="/weights/tierPoints"
            value={weights.tierPoints[tier - 1] ?? 0}
            usual={DEFAULT_WEIGHTS.tierPoints[tier - 1] ?? 0}
            onChange={(value) => setWeights({ ...weights, tierPoints: withTier(weights, tier, value) })}
          />
        ))}
      </Group>
      <Group title="Points for one of a rating">
        {SUIT_RATINGS.map((name) => (
          <Weight
            key={name}
            label={ratingWords(name)}
            field={`/weights/ratings/${name}`}
            value={weights.ratings[name]}
            usual={DEFAULT_WEIGHTS.ratings[name]}
            onChange={(value) => setWeights({ ...weights, ratings: { ...weights.ratings, [name]: value } })}
          />
        ))}
      </Group>
      <Group title="Points off for each">{plainFields(TAKEN_OFF)}</Group>
      <Button icon="reset" disabled={isUsual} onClick={reset} className="justify-self-start">
        As usual
      </Button>
    </div>
  );
}

/** A better tier has no fewer points than a lower one: its neighbours follow. */
function withTier(
  { tierPoints }: Weights,
  tier: (typeof TIERS)[number],
  value: number,
): Weights["tierPoints"] {
  const at = (other: number) => {
    const points = tierPoints[other - 1] ?? 0;
    if (other === tier) return value;
    return other < tier ? Math.min(points, value) : Math.max(points, value);
  };
  return [at(1), at(2), at(3), at(4)];
}

function Group({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-0.5 text-11 text-ink-3">{title}</legend>
      {children}
    </fieldset>
  );
}

type WeightProps = {
  label: string;
  hint?: string;
  field: string;
  value: number;
  usual: number;
  onChange: (value: number) => void;
};

function Weight({ label, hint, field, value, usual, onChange }: WeightProps) {
  return (
    <Field label={label} hint={hint} field={field}>
      {(trouble) => (
        <span className="flex items-center gap-1.5">
          {value !== usual && <span className="text-11 text-ink-3">usually {usual}</span>}
          <NumberField
            label={label}
            value={value}
            range={RANGES.weight}
            {...trouble}
            onChange={(next) => next !== null && onChange(next)}
            className="w-20"
          />
        </span>
      )}
    </Field>
  );
}
