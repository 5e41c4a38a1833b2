import { RateLimiterMemory } from "rate-limiter-flexible";

/** How often a user may do something. */
export interface CommandLimit {
  /** In words, for whoever was refused. */
  readonly words: string;
  /** Counts one more. @returns false when it is one too many */
  admits(user: string): Promise<boolean>;
}

/** What a user may ask of game clients in a minute. */
export interface CommandLimits {
  /** Commands, refused ones too; one for several characters is one. */
  commands: CommandLimit;
  /** Commands that arrive, each character counted. */
  deliveries: CommandLimit;
  /** Commands beyond the limit that are still logged: the log must not grow as fast as anybody can type. */
  logged: CommandLimit;
}

const COMMANDS_PER_MINUTE = 30;
const DELIVERIES_PER_MINUTE = 600;

/** Counts in memory: one for each process. */
export function createCommandLimits(
  commandsPerMinute = COMMANDS_PER_MINUTE,
  deliveriesPerMinute = DELIVERIES_PER_MINUTE,
): CommandLimits {
  return {
    commands: limitOf("command", commandsPerMinute, `${commandsPerMinute} a minute`),
    logged: limitOf("logged", commandsPerMinute, `${commandsPerMinute} entries a minute`),
    deliveries: limitOf("delivery", deliveriesPerMinute, `${deliveriesPerMinute} deliveries a minute`),
  };
}

function limitOf(keyPrefix: string, points: number, words: string): CommandLimit {
  const limiter = new RateLimiterMemory({ points, duration: 60, keyPrefix });
  return {
    words,
    async admits(user) {
      try {
        await limiter.consume(user);
        return true;
      } catch (rejected) {
        // The limiter rejects with its counters when the rate is exceeded, and with an Error when it is broken.
        if (rejected instanceof Error) throw rejected;
        return false;
      }
    },
  };
}
