import { Loading, SkeletonLines } from "@/app/_ui/Skeleton";
import { ErrorState } from "@/app/_ui/StateMessage";
import type { SuitPreset } from "@/server/contract/http/suitbuilder";
import { CANTRIPS_MAX } from "../draft/suit-draft";
import { useDraftPart, useSuitPage } from "../suit-page";
import { countOf } from "../words/figure-words";
import { CantripPicker } from "./CantripPicker";
import { ChosenCantrips } from "./ChosenCantrips";
import { ofPreset, toggled } from "./cantrip-choices";
import { FieldProblem, useFieldTrouble } from "./FieldProblem";

/** Which cantrips the suit is to have. */
export function CantripsSection() {
  const { data, drafts, toasts } = useSuitPage();
  const [choices, setChoices] = useDraftPart("cantrips");
  const trouble = useFieldTrouble("/cantrips");
  const known = data.cantrips.data;
  const replace = (next: typeof choices, done: string) => {
    const undo = drafts.setUndoably({ cantrips: next });
    if (choices.length > 0) toasts.show("notice", done, { label: "Undo", perform: undo });
  };
  return (
    <div data-field="/cantrips" className="grid grid-cols-1 gap-2">
      {known !== null && (
        <Presets
          presets={known.presets}
          onTake={(preset) => replace(ofPreset(preset), `Cantrips are those of ${preset.name} now`)}
        />
      )}
      {choices.length > 0 && (
        <ChosenCantrips
          choices={choices}
          onChange={setChoices}
          onClear={() => replace([], `Took out ${countOf(choices.length, "cantrip")}`)}
        />
      )}
      <FieldProblem trouble={trouble} />
      {choices.length >= CANTRIPS_MAX && (
        <p className="text-12 text-warn">One search takes {CANTRIPS_MAX} cantrips at most.</p>
      )}
      {known !== null && (
        <CantripPicker
          families={known.families}
          choices={choices}
          onToggle={(family) => setChoices(toggled(choices, family))}
        />
      )}
      {known === null && data.cantrips.failure !== null && (
        <ErrorState
          title={data.cantrips.failure.title}
          text={data.cantrips.failure.text}
          requestId={data.cantrips.failure.requestId}
          onRetry={data.cantrips.retry}
        />
      )}
      {known === null && data.cantrips.failure === null && (
        <Loading label="Loading cantrips">
          <SkeletonLines rows={6} />
        </Loading>
      )}
    </div>
  );
}

type PresetsProps = { presets: readonly SuitPreset[]; onTake: (preset: SuitPreset) => void };

function Presets({ presets, onTake }: PresetsProps) {
  return (
    <fieldset aria-label="Presets" className="flex min-w-0 flex-wrap gap-1">
      {presets.map((preset) => (
        <button
          key={preset.name}
          type="button"
          onClick={() => onTake(preset)}
          className="min-h-6 rounded-control border border-strong bg-raised px-1.5 text-12 text-ink hover:bg-overlay active:bg-inset max-wide:min-h-11 max-wide:px-3"
        >
          {preset.name}
        </button>
      ))}
    </fieldset>
  );
}
