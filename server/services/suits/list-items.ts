import { searchItems } from "@/db/queries/search-items";
import { BODY_SLOTS, type BodySlot, type ItemKind, type SuitSlot } from "@/server/contract/suits";
import { foldedText } from "@/server/facts/folded-text";
import { slotsOfBits, suitKinds, wearSlotOf } from "@/server/items";
import type { ItemPredicate } from "@/server/search";
import { authorize } from "../authorize";
import type { Context } from "../context";
import { asSuitItem } from "./as-suit-item";
import { CHOICES_MAX, type SuitItemChoices, type SuitItemsInput } from "./schemas";

/** Items that can be part of a suit, to choose one from, by name. */
export async function listItems({
  ctx,
  input: { characters, slot, kind, text },
}: {
  ctx: Context;
  input: SuitItemsInput;
}): Promise<SuitItemChoices> {
  authorize(ctx.actor, "read game data");
  const all: ItemPredicate[] = [
    { kind: "flag", field: "item.has_id_data" },
    kind === undefined ? { kind: "any", of: suitKinds.map((each) => isOfKind(each.kind)) } : isOfKind(kind),
  ];
  if (characters) all.push({ kind: "owners", names: characters });
  if (slot !== undefined) all.push(goesIn(slot));
  const holds = foldedText(text ?? "");
  if (holds !== "") all.push({ kind: "name", holds });
  const { items, total } = await searchItems(ctx.db, {
    predicate: { kind: "all", of: all },
    sort: "name",
    order: "asc",
    limit: CHOICES_MAX,
    now: new Date(ctx.clock.now()),
  });
  return { items: items.flatMap((item) => asSuitItem(item) ?? []), total };
}

/** The same that `suitKindOf` says. */
function isOfKind(kind: ItemKind): ItemPredicate {
  const { any = 0, none = 0 } = suitKinds.find((known) => known.kind === kind) ?? {};
  const isWornAt = (bits: number): ItemPredicate => ({ kind: "slot", how: "worn", slots: slotsOfBits(bits) });
  return { kind: "all", of: [isWornAt(any), { kind: "not", of: isWornAt(none) }] };
}

const kindsOfSlots: Readonly<Record<Exclude<SuitSlot, BodySlot>, ItemKind>> = {
  shirt: "shirt",
  pants: "pants",
  neck: "necklace",
  wristLeft: "bracelet",
  wristRight: "bracelet",
  fingerLeft: "ring",
  fingerRight: "ring",
  trinket: "trinket",
  cloak: "cloak",
  shield: "shield",
};

/** Armor as it is, or reduced; anything else by its kind. */
function goesIn(slot: SuitSlot): ItemPredicate {
  if (!isBodySlot(slot)) return isOfKind(kindsOfSlots[slot]);
  const slots = wearSlotOf(slot);
  return {
    kind: "all",
    of: [
      isOfKind("armor"),
      {
        kind: "any",
        of: [
          { kind: "slot", how: "worn", slots },
          { kind: "slot", how: "reduced", slots },
        ],
      },
    ],
  };
}

function isBodySlot(slot: SuitSlot): slot is BodySlot {
  return BODY_SLOTS.some((each) => each === slot);
}
