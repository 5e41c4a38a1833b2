import { Button } from "@/app/_ui/Button";
import { IconButton } from "@/app/_ui/IconButton";
import type { Floor } from "./dungeon";

type Props = {
  /** From the lowest up. */
  floors: readonly Floor[];
  floor: Floor;
  /** By hand: it does not follow anybody then. */
  isChosen: boolean;
  /** Null goes back to following. */
  onChoose: (floor: Floor | null) => void;
};

/** Which floor is shown: somebody's own, or one above or below it. Nothing where there is only one. */
export function FloorTools({ floors, floor, isChosen, onChoose }: Props) {
  if (floors.length < 2) return null;
  const at = floors.indexOf(floor);
  const lower = floors[at - 1] ?? null;
  const higher = floors[at + 1] ?? null;
  return (
    <fieldset aria-label="Floor" className="flex items-center gap-0.5">
      {isChosen && (
        <Button look="quiet" className="min-h-6 px-1.5 text-12" onClick={() => onChoose(null)}>
          Own floor
        </Button>
      )}
      <IconButton
        icon="down"
        size="small"
        label="Show the floor below"
        disabled={!lower}
        onClick={() => onChoose(lower)}
      />
      <span role="status" className="text-center text-12 whitespace-nowrap text-ink-2">
        Floor {at + 1} of {floors.length}
        <span className="text-ink-3">, {metres(floor.z)}</span>
      </span>
      <IconButton
        icon="up"
        size="small"
        label="Show the floor above"
        disabled={!higher}
        onClick={() => onChoose(higher)}
      />
    </fieldset>
  );
}

function metres(z: number): string {
  return `${z < 0 ? "−" : ""}${Math.abs(z)} m`;
}
