import { CheckField } from "@/app/_ui/CheckField";
import { NumberField } from "@/app/_ui/NumberField";
import { Select } from "@/app/_ui/Select";
import { RANGES } from "../draft/suit-draft";
import { useDraftPart } from "../suit-page";
import { Field } from "./Field";

const LEVELS = [0, 999] as const;

const WORN = [
  { value: "wearer", label: "only the wearer’s" },
  { value: "any", label: "everybody’s" },
  { value: "none", label: "none" },
] as const;

/** Which items count at all. */
export function FiltersSection() {
  const [filters, setFilters] = useDraftPart("filters");
  const set = (change: Partial<typeof filters>) => setFilters({ ...filters, ...change });
  return (
    <div>
      <Field label="Wield level at most" field="/maxWieldLevel">
        {(trouble) => (
          <NumberField
            label="Wield level at most"
            value={filters.maxWieldLevel}
            range={LEVELS}
            emptyHint="any"
            {...trouble}
            onChange={(maxWieldLevel) => set({ maxWieldLevel })}
            className="w-20"
          />
        )}
      </Field>
      <Field label="Armor level at least" field="/minArmorLevel">
        {(trouble) => (
          <NumberField
            label="Armor level at least"
            value={filters.minArmorLevel}
            range={RANGES.armorLevel}
            {...trouble}
            onChange={(minArmorLevel) => set({ minArmorLevel: minArmorLevel ?? 0 })}
            className="w-20"
          />
        )}
      </Field>
      <Field label="Items that somebody wears" field="/equipped">
        {() => (
          <Select
            label="Items that somebody wears"
            value={filters.equipped}
            options={WORN}
            onChange={(equipped) => set({ equipped })}
            className="w-40"
          />
        )}
      </Field>
      <Field label="Attuned items" field="/attuned">
        {() => (
          <Select
            label="Attuned items"
            value={filters.attuned}
            options={WORN}
            onChange={(attuned) => set({ attuned })}
            className="w-40"
          />
        )}
      </Field>
      <div data-field="/reductions">
        <CheckField
          isChecked={filters.reductions === "allow"}
          onChange={(isAllowed) => set({ reductions: isAllowed ? "allow" : "forbid" })}
        >
          Armor may be reduced by tailoring
        </CheckField>
      </div>
    </div>
  );
}
