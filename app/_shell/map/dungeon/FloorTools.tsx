import type { Floor } from "@/app/_dungeons/dungeon";
import { Button } from "@/app/_ui/Button";
import { IconButton } from "@/app/_ui/IconButton";
import { floorWords } from "./floor-words";

type Props = {
  /** From the lowest up. */
  floors: readonly Floor[];
  floor: Floor;
  /** By hand: it does not follow anybody then. */
  isChosen: boolean;
  looked: string;
  onChoose: (z: number | null) => void;
};

/** Which floor is shown, and the way to the others. */
export function FloorTools({ floors, floor, isChosen, looked, onChoose }: Props) {
  if (floors.length < 2) return null;
  const at = floors.indexOf(floor);
  const below = floors[at - 1];
  const above = floors[at + 1];
  return (
    <fieldset aria-label="Floor" className="flex items-center">
      {isChosen && (
        <Button look="quiet" title={`The floor of ${looked}`} onClick={() => onChoose(null)}>
          Follow
        </Button>
      )}
      <IconButton
        icon="up"
        size="small"
        label="Floor above"
        disabled={above === undefined}
        onClick={() => above && onChoose(above.z)}
      />
      <span role="status" className="text-12 whitespace-nowrap text-ink-2">
        {floorWords(floor, floors)}
      </span>
      <IconButton
        icon="down"
        size="small"
        label="Floor below"
        disabled={below === undefined}
        onClick={() => below && onChoose(below.z)}
      />
    </fieldset>
  );
}
