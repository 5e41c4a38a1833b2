import { setImmediate as nextTurn } from "node:timers/promises";
import type postgres from "postgres";
import { ConnectionLost, isConnectionError } from "./errors";

type Work<T> = (tx: postgres.TransactionSql) => T | Promise<T>;

/**
 * The driver's `begin`, made safe against a connection that dies inside the transaction: there the driver would
 * still send its rollback, to a socket that is gone, and that ends the process
 * (https://github.com/porsager/postgres/issues/1208). So the driver is told nothing more then, and the server undoes
 * the transaction when it sees the connection gone.
 * @param loss of any connection of the pool: all its open transactions fail, and their callers hear of it at once.
 *   Those whose own connection is still there are rolled back, so that they do not keep their locks.
 */
export function safeBegin(driver: postgres.Sql, loss: Loss) {
  const begin = driver.begin;
  return async function safelyBegin<T>(...args: [Work<T>] | [string, Work<T>]): Promise<T> {
    const [options, work] = args.length === 1 ? ["", args[0]] : args;
    return loss.endingWith(
      () =>
        new Promise<T>((resolve, reject) => {
          let isOver = false;
          const guardedWork = async (tx: postgres.TransactionSql): Promise<T> => {
            try {
              const result = await work(guarded(tx, loss));
              loss.throwIfHappened();
              return result;
            } catch (error) {
              if (!loss.happened && !isConnectionError(error)) throw error;
              reject(error);
              await nextTurn();
              if (isOver || !loss.happened) return never();
              throw error;
            }
          };
          // The driver's type unwraps arrays of promises, which a promise of T is not.
          const done = begin(options, async (tx) => ({ result: await guardedWork(tx) }));
          done
            .then(({ result }) => resolve(result), reject)
            .finally(() => {
              // The driver gives up a transaction at once when its own connection is lost, and no other one.
              isOver = true;
            });
        }),
    );
  };
}

function never(): Promise<never> {
  return new Promise(() => undefined);
}

/** Whether a pool has lost a connection, and who wants to know at once. */
export class Loss {
  readonly #waiting = new Set<() => void>();
  happened = false;

  report(): void {
    this.happened = true;
    // A statement that failed for a better reason than ours may say so first.
    setImmediate(() => {
      for (const tell of this.#waiting) tell();
      this.#waiting.clear();
    });
  }

  throwIfHappened(): void {
    if (this.happened) throw new ConnectionLost();
  }

  /** Ends with the work, or by throwing ConnectionLost at the moment of the loss, whichever is first. */
  async endingWith<T>(work: () => Promise<T>): Promise<T> {
    this.throwIfHappened();
    return new Promise<T>((resolve, reject) => {
      const fail = () => reject(new ConnectionLost());
      this.#waiting.add(fail);
      work()
        .then(resolve, reject)
        .finally(() => this.#waiting.delete(fail));
    });
  }
}

/** The transaction, refusing everything once its connection may be gone. */
function guarded(tx: postgres.TransactionSql, loss: Loss): postgres.TransactionSql {
  return new Proxy(tx, {
    apply(target, self, args) {
      loss.throwIfHappened();
      return Reflect.apply(target, self, args);
    },
    get(target, key) {
      loss.throwIfHappened();
      return Reflect.get(target, key);
    },
  });
}
