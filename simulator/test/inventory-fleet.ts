import { OBJECT_CLASS } from "@/server/facts/object-classes";
import { generateInventory } from "../loot/generate-inventory";
import { INT, type Item, STRING } from "../loot/item";
import { playerIdOf } from "../loot/item-ids";
import { unappraised } from "../loot/known";
import { wear } from "../loot/outfit";
import { Random } from "../random";

/** What a character has, as it knows it itself. */
export interface Owned {
  name: string;
  playerId: number;
  items: Item[];
}

interface Sent {
  name: string;
  frame: Record<string, unknown>;
}

/** Worn things, a full main pack, and two packs in it. */
const ITEMS_AT_FIRST = 160;
const ITEMS_TO_FIND = 600;
const EPIC_STRENGTH = 3965;
const IMPENETRABILITY_8 = 4407;

/**
 * Characters with believable things, who find, lose, use up, wear, repack, tinker, enchant and hand over items at
 * random, packs with all that is in them too, and the truth of who has what. Where a client has not looked at a thing
 * again it tells only what it sees of it.
 */
export class Fleet {
  readonly owners: Owned[];
  handedOver = 0;
  private readonly rng: Random;
  private readonly toFind: Item[];

  constructor(seed: string, names: readonly string[]) {
    this.rng = new Random(seed);
    this.owners = names.map((name, character) => ({
      name,
      playerId: playerIdOf(character),
      items: generateInventory({ seed, character, itemCount: ITEMS_AT_FIRST }),
    }));
    const others = { seed, character: names.length, itemCount: ITEMS_TO_FIND };
    this.toFind = generateInventory(others).filter((item) => !isPack(item) && !isWorn(item));
  }

  chance(share: number): boolean {
    return this.rng.chance(share);
  }

  /** What happens next, as frames in the order they are sent. */
  next(): Sent[] {
    const owner = this.rng.pick(this.owners);
    const item = owner.items.length > 0 ? this.rng.pick(owner.items) : null;
    const kind = this.rng.next();
    if (item === null || kind < 0.25) return this.find(owner);
    if (kind < 0.35) return this.lose(owner, item);
    if (kind < 0.55) return this.handOver(owner, item);
    return this.change(owner, item);
  }

  private find(owner: Owned): Sent[] {
    const found = this.toFind.pop();
    if (found === undefined) throw new Error("there is nothing left to find");
    const item = { ...found, IntValues: { ...found.IntValues, ...this.somewhereIn(owner) } };
    owner.items.push(item);
    return [delta(owner, "add", unappraised(item)), ...lookedAt(owner, item)];
  }

  private lose(owner: Owned, item: Item): Sent[] {
    owner.items = without(owner.items, [item, ...inside(owner, item)]);
    return [removal(owner, item)];
  }

  /** Either side may be heard first. What is in a pack goes with it. */
  private handOver(from: Owned, item: Item): Sent[] {
    const to = this.rng.pick(this.owners.filter((other) => other !== from));
    const content = inside(from, item);
    from.items = without(from.items, [item, ...content]);
    const given = [takenOff(item, { [INT.container]: to.playerId }), ...content];
    to.items.push(...given);
    this.handedOver += given.length;
    const gone = [removal(from, item)];
    const there = given.map((each) => delta(to, "add", unappraised(each)));
    const both = this.chance(0.5) ? [gone, there] : [there, gone];
    return [...both.flat(), ...given.flatMap((each) => lookedAt(to, each))];
  }

  private change(owner: Owned, item: Item): Sent[] {
    const { changed, isSeen } = this.somethingElse(owner, item);
    owner.items = owner.items.map((other) => (other === item ? changed : other));
    const told = isSeen && this.chance(0.5) ? unappraised(changed) : changed;
    return [delta(owner, "update", told)];
  }

  /** @returns isSeen: without looking closely */
  private somethingElse(owner: Owned, item: Item): { changed: Item; isSeen: boolean } {
    const ints = (values: Record<number, number>) => ({
      ...item,
      IntValues: { ...item.IntValues, ...values },
    });
    const kind = this.rng.int(0, item.HasIdData ? 6 : 3);
    switch (kind) {
      case 0:
        return {
          changed: ints({ [INT.value]: this.rng.pick([0, 1, 7_000]), [INT.burden]: this.rng.int(0, 900) }),
          isSeen: true,
        };
      case 1:
        if (isPack(item)) return { changed: ints({ [INT.slot]: this.rng.int(0, 6) }), isSeen: true };
        return { changed: takenOff(item, this.somewhereIn(owner)), isSeen: true };
      case 2:
        if (isPack(item)) return { changed: ints({ [INT.slot]: this.rng.int(0, 6) }), isSeen: true };
        return { changed: wear(item, 2 ** this.rng.int(0, 20), owner), isSeen: true };
      case 3:
        return { changed: ints({ [INT.stack]: this.rng.int(1, 90), [INT.stackMax]: 100 }), isSeen: true };
      case 4:
        return {
          changed: { ...item, Spells: this.rng.pick([[], [EPIC_STRENGTH], [...item.Spells, EPIC_STRENGTH]]) },
          isSeen: false,
        };
      case 5:
        return {
          changed: { ...item, ActiveSpells: this.rng.pick([[], [IMPENETRABILITY_8]]) },
          isSeen: false,
        };
      default:
        return {
          changed: {
            ...ints({ [INT.tinks]: this.rng.int(0, 10), [INT.armorLevel]: this.rng.int(0, 700) }),
            StringValues: { ...item.StringValues, [STRING.tinkerer]: owner.name },
          },
          isSeen: false,
        };
    }
  }

  private somewhereIn({ playerId, items }: Owned): Record<number, number> {
    const container = this.rng.pick([playerId, ...items.filter(isPack).map(({ Id }) => Id)]);
    return { [INT.container]: container, [INT.slot]: this.rng.int(0, 101) };
  }
}

const isPack = ({ ObjectClass }: Item) => ObjectClass === OBJECT_CLASS.container;
const isWorn = ({ IntValues }: Item) => (IntValues[INT.wornAt] ?? 0) !== 0;
const inside = ({ items }: Owned, { Id }: Item) =>
  items.filter(({ IntValues }) => IntValues[INT.container] === Id);
const without = (items: readonly Item[], gone: readonly Item[]) =>
  items.filter((item) => !gone.includes(item));

function takenOff(item: Item, place: Record<number, number>): Item {
  const { [INT.wornAt]: _, [INT.wielder]: __, ...ints } = item.IntValues;
  return { ...item, IntValues: { ...ints, ...place } };
}

/** What its new owner's client tells once it has looked at it, where it does. */
function lookedAt(owner: Owned, item: Item): Sent[] {
  return item.HasIdData ? [delta(owner, "update", item)] : [];
}

function delta({ name }: Owned, action: "add" | "update", item: Item): Sent {
  return { name, frame: { type: "inventory_delta", character_name: name, action, item_id: item.Id, item } };
}

function removal({ name }: Owned, { Id }: Item): Sent {
  return { name, frame: { type: "inventory_delta", character_name: name, action: "remove", item_id: Id } };
}
