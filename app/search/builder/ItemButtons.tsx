import { IconButton } from "@/app/_ui/IconButton";

type Props = {
  /** What they move and remove, for whoever cannot see it. */
  what: string;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
};

/** Moves a condition or a group, or removes it. */
export function ItemButtons({ what, onMove, onRemove }: Props) {
  return (
    <span className="ml-auto flex shrink-0">
      <IconButton data-move={-1} icon="up" label={`Move ${what} up`} onClick={() => onMove(-1)} />
      <IconButton data-move={1} icon="down" label={`Move ${what} down`} onClick={() => onMove(1)} />
      <IconButton data-remove icon="close" label={`Remove ${what}`} onClick={onRemove} />
    </span>
  );
}
