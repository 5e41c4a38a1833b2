import { Button } from "@/app/_ui/Button";
import { IconButton } from "@/app/_ui/IconButton";

type Props = {
  isHeadingUp: boolean;
  /** In metres, as shown. */
  range: number;
  isUsualRange: boolean;
  onHeadingUp: (isHeadingUp: boolean) => void;
  onZoom: (direction: 1 | -1) => void;
  onUsualRange: () => void;
};

/** Which way is up, and how far the disc reaches. */
export function DiscTools(props: Props) {
  const { isHeadingUp, range, isUsualRange, onHeadingUp, onZoom, onUsualRange } = props;
  return (
    <div className="flex flex-wrap items-center gap-1 p-1.5">
      <Button
        look="quiet"
        icon="follow"
        className="px-1.5 text-12"
        title={
          isHeadingUp ? "Turn the disc so that north is up" : "Turn the disc so that the character looks up"
        }
        onClick={() => onHeadingUp(!isHeadingUp)}
      >
        {isHeadingUp ? "Heading up" : "North up"}
      </Button>
      <span className="ml-auto flex items-center">
        <IconButton icon="minus" label="Show farther away" shortcut="-" onClick={() => onZoom(1)} />
        <Button
          look="quiet"
          className="min-w-13 px-1 text-12"
          aria-label={isUsualRange ? `Reach: ${range} m` : `Reach: ${range} m, back to the usual one`}
          title={isUsualRange ? "How far the disc reaches" : "Back to the usual reach"}
          onClick={onUsualRange}
        >
          {range} m
        </Button>
        <IconButton icon="plus" label="Show nearer" shortcut="+" onClick={() => onZoom(-1)} />
      </span>
    </div>
  );
}
