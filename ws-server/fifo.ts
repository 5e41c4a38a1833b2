/** First in, first out, without moving the rest on every removal as an array's `shift` does. */
export class Fifo<T> {
  private items: T[] = [];
  private head = 0;

  get length(): number {
    return this.items.length - this.head;
  }

  push(item: T): void {
    this.items.push(item);
  }

  first(): T | undefined {
    return this.items[this.head];
  }

  /** The items from a position on, as a copy. */
  from(index: number): T[] {
    return this.items.slice(this.head + index);
  }

  some(test: (item: T) => boolean): boolean {
    return this.from(0).some(test);
  }

  shift(): T | undefined {
    if (this.length === 0) return undefined;
    const item = this.items[this.head];
    this.head += 1;
    // Removed items stay referenced until half of the array is waste: one copy per doubling.
    if (this.head * 2 >= this.items.length) {
      this.items = this.items.slice(this.head);
      this.head = 0;
    }
    return item;
  }

  /** Puts items back in front, in their order. */
  unshift(items: readonly T[]): void {
    this.items = [...items, ...this.items.slice(this.head)];
    this.head = 0;
  }
}
