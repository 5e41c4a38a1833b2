import { useMemo } from "react";
import { Combobox } from "@/app/_ui/Combobox";
import { NumberField } from "@/app/_ui/NumberField";
import { useDraftPart, useSuitPage } from "../suit-page";
import { Field } from "./Field";
import { FieldProblem, useFieldTrouble } from "./FieldProblem";
import { SkillFields } from "./SkillFields";

const LEVELS = [0, 999] as const;

/** Who is to wear the suit, and what they can wear. */
export function WearerSection() {
  const { data } = useSuitPage();
  const [wearer, setWearer] = useDraftPart("wearer");
  const trouble = useFieldTrouble("/wearer/name");
  const characters = data.characters.data?.characters;
  const options = useMemo(
    () =>
      (characters ?? []).map(({ name }) => {
        const level = data.levels.get(name);
        return { value: name, label: name, ...(level !== undefined && { detail: `level ${level}` }) };
      }),
    [characters, data.levels],
  );
  const choose = (name: string | null) =>
    setWearer({ name, level: name === null ? null : (data.levels.get(name) ?? null), skills: {} });
  return (
    <div className="grid grid-cols-1 gap-1">
      <div data-field="/wearer/name" className="flex min-h-8 items-center">
        <Combobox
          label="Wearer"
          options={options}
          value={wearer.name}
          onChange={choose}
          placeholder="Who wears it"
          nothing="Nobody has this name."
          isWrong={trouble.isWrong}
          errorId={trouble.errorId}
        />
      </div>
      <FieldProblem trouble={trouble} />
      {wearer.name === null && (
        <p className="text-11 text-ink-3">
          Without a wearer nobody’s own worn or attuned items count, and nothing tells what is worn now.
        </p>
      )}
      <Field label="Level" field="/wearer/level">
        {({ isWrong, errorId }) => (
          <NumberField
            label="Level of the wearer"
            value={wearer.level}
            range={LEVELS}
            emptyHint="any"
            isWrong={isWrong}
            errorId={errorId}
            onChange={(level) => setWearer({ ...wearer, level })}
            className="w-20"
          />
        )}
      </Field>
      <SkillFields />
    </div>
  );
}
