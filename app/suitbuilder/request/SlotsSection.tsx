import { Button } from "@/app/_ui/Button";
import { BODY_SLOTS } from "@/server/contract/suits/slots";
import { EMPTY_DRAFT, type SuitDraft, slotUses } from "../draft/suit-draft";
import { useDraftPart } from "../suit-page";
import { FieldProblem, useFieldTrouble } from "./FieldProblem";
import { SlotFigure } from "./SlotFigure";

const armor = Object.fromEntries(BODY_SLOTS.map((slot) => [slot, "search"]));
const noArmor = Object.fromEntries(BODY_SLOTS.map((slot) => [slot, "leave"]));

const PRESETS: readonly { label: string; slots: SuitDraft["slots"] }[] = [
  { label: "Usual", slots: EMPTY_DRAFT.slots },
  { label: "Armor only", slots: slotUses("leave", armor) },
  { label: "All but armor", slots: slotUses("search", { ...noArmor, shield: "leave" }) },
  { label: "None", slots: slotUses("leave") },
];

/** What the search does with each slot. */
export function SlotsSection() {
  const [slots, setSlots] = useDraftPart("slots");
  const searched = useFieldTrouble("/slots");
  const filled = useFieldTrouble("/fill");
  return (
    <div data-field="/slots" className="grid gap-2">
      <SlotFigure slots={slots} onChange={(slot, use) => setSlots({ ...slots, [slot]: use })} />
      <div className="flex flex-wrap gap-1">
        {PRESETS.map((preset) => (
          <Button key={preset.label} onClick={() => setSlots(preset.slots)} className="px-2 text-12">
            {preset.label}
          </Button>
        ))}
      </div>
      <FieldProblem trouble={searched} />
      <FieldProblem trouble={filled} />
    </div>
  );
}
