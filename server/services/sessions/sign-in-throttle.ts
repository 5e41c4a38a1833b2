import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { TooManyRequests } from "@/server/errors";

export const FAILURES_PER_ACCOUNT_MAX = 10;
export const FAILURES_PER_ADDRESS_MAX = 30;
export const FAILURE_WINDOW_S = 15 * 60;
/** Attempts that hash at the same time: each takes 32 MB and a core. */
const ATTEMPTS_AT_ONCE = 2;
/** Attempts that wait for their turn; beyond it they are turned away. */
const ATTEMPTS_WAITING_MAX = 50;

export interface Attempt {
  /** Name as typed; letter case makes no other account. */
  username: string;
  address: string;
}

export interface SignInThrottle {
  /**
   * Runs `check` unless too many attempts of this account or address have failed. An attempt fails when
   * `check` resolves to null; one that throws could not be judged and does not count.
   * @throws TooManyRequests with the seconds after which the next attempt is looked at
   */
  run<T>(attempt: Attempt, check: () => Promise<T | null>): Promise<T | null>;
}

/**
 * Counts failures in the memory of this process: a restart forgives, and one web process answers all
 * sign-ins. Every attempt is counted as a failure before the password is looked at and taken back when it was
 * right; counted afterwards, any number of guesses at once would slip through.
 */
export function createSignInThrottle(): SignInThrottle {
  const limit = (points: number) => new RateLimiterMemory({ points, duration: FAILURE_WINDOW_S });
  const accounts = limit(FAILURES_PER_ACCOUNT_MAX);
  const addresses = limit(FAILURES_PER_ADDRESS_MAX);
  const slots = createSlots(ATTEMPTS_AT_ONCE, ATTEMPTS_WAITING_MAX);

  return {
    run: ({ username, address }, check) =>
      slots.run(async () => {
        const account = username.trim().toLowerCase();
        // What comes after may refuse or break: then this attempt was not looked at and counts nowhere.
        return counted(addresses, address, () => counted(accounts, account, check));
      }),
  };
}

/** Counts a failure, and takes it back when `work` succeeds or throws. */
async function counted<T>(
  limiter: RateLimiterMemory,
  key: string,
  work: () => Promise<T | null>,
): Promise<T | null> {
  await take(limiter, key);
  let failed = false;
  try {
    const result = await work();
    failed = result === null;
    return result;
  } finally {
    if (!failed) await limiter.reward(key);
  }
}

async function take(limiter: RateLimiterMemory, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    throw tooMany(Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)));
  }
}

function tooMany(retryAfterS: number): TooManyRequests {
  const minutes = Math.ceil(retryAfterS / 60);
  const wait = minutes === 1 ? "a minute" : `${minutes} minutes`;
  return new TooManyRequests(`Too many failed sign-ins. Try again in ${wait}.`, { retryAfterS });
}

/** Lets a few run at once and the others wait in line. */
function createSlots(atOnce: number, waitingMax: number) {
  const waiting: Array<() => void> = [];
  let running = 0;
  return {
    async run<T>(work: () => Promise<T>): Promise<T> {
      if (running >= atOnce) {
        if (waiting.length >= waitingMax)
          throw new TooManyRequests("The server is busy. Try again.", { retryAfterS: 5 });
        await new Promise<void>((resolve) => waiting.push(resolve));
      } else {
        running += 1;
      }
      try {
        return await work();
      } finally {
        // The slot goes from hand to hand; only when nobody waits is it free.
        const next = waiting.shift();
        if (next) next();
        else running -= 1;
      }
    },
  };
}
