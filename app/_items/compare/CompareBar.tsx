import { useCallback } from "react";
import { useLive } from "@/app/_live/use-live";
import { Button } from "@/app/_ui/Button";
import { IconButton } from "@/app/_ui/IconButton";
import type { Compared } from "./compared";

type Props = {
  compared: Compared;
  onOpen: () => void;
  /** The bar is gone, and the focus with it. */
  onCleared?: () => void;
};

/** What was picked so far; nothing while nothing is. */
export function CompareBar({ compared, onOpen, onCleared }: Props) {
  const count = useLive(
    compared,
    useCallback(() => compared.items.length, [compared]),
  );
  if (count === 0) return null;
  return (
    <span className="flex items-center gap-0.5">
      <Button look={count > 1 ? "primary" : "plain"} onClick={onOpen}>
        Compare {count === 1 ? "1 item" : `${count} items`}
      </Button>
      <IconButton
        icon="close"
        size="small"
        label="Compare nothing"
        onClick={() => {
          compared.clear();
          onCleared?.();
        }}
      />
    </span>
  );
}
