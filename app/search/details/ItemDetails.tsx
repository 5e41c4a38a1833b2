import type { ReactNode } from "react";
import { ItemBiography } from "@/app/_items/biography/ItemBiography";
import { ItemCard } from "@/app/_items/ItemCard";
import { Button } from "@/app/_ui/Button";
import { inventoryPath } from "@/app/_windows/window-link";
import type { InventoryItem } from "@/server/contract/http/items";
import { placeInWords } from "../results/place-in-words";

type Props = {
  item: InventoryItem;
  isPicked: boolean;
  onPick: (item: InventoryItem) => void;
  onCopy: (text: string, what: string) => void;
};

/** Everything about one item, and what can be done with it. */
export function ItemDetails({ item, isPicked, onPick, onCopy }: Props) {
  return (
    <div className="grid grid-cols-1 gap-3">
      <div className="flex flex-wrap gap-x-2 gap-y-1 border-b border-weak pb-3">
        <Button icon={isPicked ? "check" : undefined} aria-pressed={isPicked} onClick={() => onPick(item)}>
          {isPicked ? "Picked to compare" : "Compare"}
        </Button>
        <Button icon="copy" onClick={() => onCopy(item.full_name, "Name")}>
          Copy the name
        </Button>
        <PageLink href={inventoryPath(item.character_name, item.item_id)}>Show in inventory</PageLink>
        <PageLink href={`/?${new URLSearchParams({ sel: item.character_name })}`}>
          {item.character_name} on the map
        </PageLink>
      </div>
      <ItemCard item={item} place={placeInWords(item)} />
      <ItemBiography item={item} />
    </div>
  );
}

function PageLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a
      href={href}
      className="inline-flex min-h-7 items-center rounded-control px-2.5 text-13 text-ink-2 underline decoration-strong underline-offset-2 hover:text-accent max-wide:min-h-11"
    >
      {children}
    </a>
  );
}
