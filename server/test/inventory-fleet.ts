import { breastplate, type ListedItem, unappraised } from "./items";

/** What a character has, as it knows it itself. */
export interface Owned {
  name: string;
  items: ListedItem[];
}

interface Sent {
  name: string;
  frame: Record<string, unknown>;
}

const ITEMS_AT_FIRST = 12;

/** Characters that loot, lose, change and hand over items at random, and the truth of who has what. */
export class Fleet {
  readonly owners: Owned[];
  handedOver = 0;
  private nextId = 500_000;

  constructor(
    private seed: number,
    names: readonly string[],
  ) {
    this.owners = names.map((name) => ({
      name,
      items: Array.from({ length: ITEMS_AT_FIRST }, () => breastplate(this.nextId++)),
    }));
  }

  chance(share: number): boolean {
    return this.random() < share;
  }

  /** What happens next, as frames in the order they are sent. */
  next(): Sent[] {
    const owner = this.pick(this.owners);
    const item = owner.items.length > 0 ? this.pick(owner.items) : null;
    const kind = this.random();
    if (item === null || kind < 0.25) return this.loot(owner);
    if (kind < 0.4) return this.lose(owner, item);
    if (kind < 0.6) return this.handOver(owner, item);
    return this.change(owner, item);
  }

  private loot(owner: Owned): Sent[] {
    const item = breastplate(this.nextId++);
    owner.items.push(item);
    return [delta(owner, "add", unappraised(item)), delta(owner, "update", item)];
  }

  private lose(owner: Owned, item: ListedItem): Sent[] {
    owner.items = owner.items.filter((other) => other !== item);
    return [{ name: owner.name, frame: removal(owner, item) }];
  }

  /** Either side may be heard first. */
  private handOver(from: Owned, item: ListedItem): Sent[] {
    const to = this.pick(this.owners.filter((other) => other !== from));
    from.items = from.items.filter((other) => other !== item);
    to.items.push(item);
    this.handedOver += 1;
    const gone = { name: from.name, frame: removal(from, item) };
    const there = delta(to, "add", unappraised(item));
    const both = this.chance(0.5) ? [gone, there] : [there, gone];
    return [...both, delta(to, "update", item)];
  }

  private change(owner: Owned, item: ListedItem): Sent[] {
    const isWorn = this.chance(0.3);
    const IntValues: Record<string, unknown> = {
      ...item.IntValues,
      "19": Math.floor(this.random() * 60_000),
      "231735296": Math.floor(this.random() * 100),
    };
    delete IntValues["10"];
    if (isWorn) IntValues["10"] = 512;
    const changed = { ...item, IntValues };
    owner.items = owner.items.map((other) => (other === item ? changed : other));
    return [delta(owner, "update", this.chance(0.5) ? changed : unappraised(changed))];
  }

  private pick<T>(list: readonly T[]): T {
    const found = list[Math.floor(this.random() * list.length)];
    if (found === undefined) throw new Error("nothing to pick from");
    return found;
  }

  /** Mulberry32. */
  private random(): number {
    this.seed = (this.seed + 0x6d2b79f5) | 0;
    let t = Math.imul(this.seed ^ (this.seed >>> 15), 1 | this.seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }
}

function delta({ name }: Owned, action: "add" | "update", item: ListedItem): Sent {
  return { name, frame: { type: "inventory_delta", character_name: name, action, item_id: item.Id, item } };
}

function removal({ name }: Owned, { Id }: ListedItem) {
  return { type: "inventory_delta", character_name: name, action: "remove", item_id: Id };
}
