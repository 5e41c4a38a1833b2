"use client";

import type { ApiFailure } from "@/app/_items/ask-api";
import { useCharacter, useFreshness, useIsConnected } from "@/app/_shell/use-shell";
import { formatCount } from "@/app/_ui/format";
import type { Inventory } from "@/server/contract/http/inventory";
import { AsOf } from "../states/AsOf";

type Props = {
  character: string;
  inventory: Inventory;
  failure: ApiFailure | null;
  notAppraised: number;
  onRetry: () => void;
};

/** What keeps an inventory from being the whole present truth, each in a sentence; nothing when it is. */
export function SnapshotLine({ character, inventory, failure, notAppraised, onRetry }: Props) {
  const isConnected = useIsConnected();
  const fresh = useFreshness(useCharacter(character));
  const told = inventory.updated_at;
  return (
    <div className="flex flex-wrap items-center gap-x-3 text-12 text-ink-2 *:px-2.5 *:py-0.5">
      {isConnected && fresh !== "live" && told !== null && (
        <p data-ui-state={fresh}>
          {fresh === "offline" ? `${character} is offline` : `No recent reading of ${character}`}
          {": "}
          <AsOf at={told} />
        </p>
      )}
      {failure !== null && (
        <p role="status" data-ui-state="partial" className="text-warn">
          The inventory could not be refreshed: {failure.message}{" "}
          <button type="button" className="min-h-6 underline" onClick={onRetry}>
            Try again
          </button>
        </p>
      )}
      {inventory.snapshot_at === null && (
        <p data-ui-state="partial">
          Only what changed lately is known: the plugin has not reported the whole inventory yet.
        </p>
      )}
      {notAppraised > 0 && (
        <p>
          {formatCount(notAppraised)} not appraised, marked <span className="font-semibold text-warn">?</span>
        </p>
      )}
    </div>
  );
}
