/** How much a sender may send: so many at once, then so many a second. */
export interface Budget {
  perSecond: number;
  burst: number;
}

/** A budget that refills with time. It may be overdrawn: what was read is handled, and then waited for. */
export class TokenBucket {
  private tokens: number;
  private updatedAt: number;

  /** @param now monotonic milliseconds, as everywhere here */
  constructor(
    private readonly budget: Budget,
    now: number,
  ) {
    this.tokens = budget.burst;
    this.updatedAt = now;
  }

  /** @returns true when the budget is overdrawn: nothing more should be read for `waitMs` */
  spend(tokens: number, now: number): boolean {
    this.refill(now);
    this.tokens -= tokens;
    return this.tokens < 0;
  }

  /** Milliseconds until a tenth of a second's worth is there again. */
  waitMs(now: number): number {
    this.refill(now);
    const missing = this.budget.perSecond / 10 - this.tokens;
    return Math.max(0, (missing / this.budget.perSecond) * 1000);
  }

  private refill(now: number): void {
    const earned = ((now - this.updatedAt) / 1000) * this.budget.perSecond;
    this.tokens = Math.min(this.budget.burst, this.tokens + earned);
    this.updatedAt = now;
  }
}
