/** Counts open connections per address, so that one address cannot take all there are. */
export class ConnectionCap {
  private readonly open = new Map<string, number>();

  constructor(private readonly perAddress: number) {}

  /** @returns false when the address has as many as it may; otherwise `leave` must follow */
  enter(address: string): boolean {
    const count = this.open.get(address) ?? 0;
    if (count >= this.perAddress) return false;
    this.open.set(address, count + 1);
    return true;
  }

  leave(address: string): void {
    const count = this.open.get(address) ?? 0;
    if (count <= 1) this.open.delete(address);
    else this.open.set(address, count - 1);
  }
}
